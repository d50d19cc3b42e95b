import type { CubeTable, Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf, isNumber, type PlacedCell, sumCells } from './cell.ts'
import { compareCodes } from './code-order.ts'
import type { PopulationOf } from './denominators.ts'
import { disputedNote } from './disputed-note.ts'
import { demandRelease, findTable, type TableChoice } from './find-table.ts'
import { groupBy } from './group-by.ts'
import { leftOutNote } from './left-out.ts'
import { StatisticsRefusal } from './refusal.ts'
import { compareAreas, groupOf, liesWithin, type RegionLevel } from './region.ts'
import { statisticOf } from './statistic-of.ts'

/** The first year of a new law, definition, source or counting unit in a country. */
export interface CountryBreak {
  readonly area: string
  readonly year: number
}

/** Options of `matchedChange`. */
export interface MatchedChangeOptions extends TableChoice {
  /** What to compare: the world, regions or subregions. */
  readonly level: RegionLevel
  /** M49 code of a region: only its countries enter. Default: all countries. */
  readonly within?: string
  /** First years from which a country counts otherwise: it is left out of the step into such a year. Default: none. */
  readonly breaks?: readonly CountryBreak[]
  /** Only countries with a number in every year from the first to the last. Default: each step by the countries of both its years. */
  readonly panel?: boolean
  /** For the share of residents that live in matched countries. Default: World Population Prospects. */
  readonly population?: PopulationOf
}

const columns = [
  'area',
  'category',
  'from',
  'to',
  'countries',
  'expected',
  'coverage',
  'fromLow',
  'fromHigh',
  'toLow',
  'toHigh',
  'ratioLow',
  'ratioHigh',
  'indexLow',
  'indexHigh',
  'dropped',
] as const

/**
 * How the numbers of countries changed from year to year, by the same countries in both years: for each step the sums over
 * the countries that have a number in both, their ratio, and, chained, an index of 100 in the first year. All numbers are of one
 * table, and so of one stage, unit, reference date, source and layout; a country with a break in between is not matched. Censored
 * numbers enter by their bounds, and so the ratio and the index are bounds, too: the least sum by the greatest, and the
 * other way round. `dropped` names the countries that have a number in one of the two years alone, or a break; `expected` are all
 * with any number in the release, `coverage` the share of their residents who live in matched countries. A chain drifts
 * where countries come and go: it is read with the countries of its steps. A year without a matched country breaks it.
 * Nothing is filled in, and what is not reported is not zero.
 *
 * Throws StatisticsRefusal where no table, or more than one, fits, for rates, and where no country lies `within`.
 *
 * @example
 * matchedChange(release, { stage: 'V_DET', level: 'world' }).kind
 * // => 'matched-change'
 */
export const matchedChange = (release: Release, options: MatchedChangeOptions): Statistic => {
  demandRelease(release)
  const { level, within, breaks = [], panel = false, population = residents } = options
  const table = findTable(release, options)
  if (table.unit === 'per-100000' || table.unit === 'per-cent')
    throw new StatisticsRefusal('statistics.rates-dont-add', { unit: table.unit })
  const groupIn = (area: string) => (liesWithin(area, within) ? groupOf(area, level) : null)
  const cells = cellsOf(table).filter((cell) => isNumber(cell) && groupIn(cell.area) !== null)
  if (cells.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: within ?? '001' })
  const expected = countriesIn(release.tables, groupIn)
  const lines = [...groupBy(cells, ({ area, codes }) => `${groupIn(area)} ${categoryOf(codes)}`).values()]
  const inOrder = compareCodes(table.by)
  lines.sort(([a], [b]) =>
    a && b ? compareAreas(groupIn(a.area) ?? '', groupIn(b.area) ?? '') || inOrder(a.codes, b.codes) : 0,
  )
  const rows = lines.flatMap((line) => {
    const group = groupIn(line[0]?.area ?? '') ?? ''
    const all = [...(expected.get(group) ?? [])].sort()
    return stepsOf(line, breaks, panel).map(({ matched, ...step }) => ({
      area: group,
      category: categoryOf(line[0]?.codes ?? []),
      ...step,
      countries: matched.length,
      expected: all.length,
      coverage: coverageOf(matched, all, step.to, population),
      dropped: step.dropped.join(' '),
    }))
  })
  return statisticOf(release, 'matched-change', columns, rows, {
    sentences: sentencesOf(rows),
    notes: [
      { code: 'matched.same-countries', params: {} },
      { code: 'aggregate.detections', params: {} },
      { code: 'trend.detection', params: {} },
      ...(rows.some(({ ratioLow, ratioHigh }) => ratioLow !== ratioHigh)
        ? [{ code: 'matched.bounds', params: {} }]
        : []),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ],
  })
}

interface MatchedStep {
  readonly from: number
  readonly to: number
  readonly matched: readonly string[]
  readonly dropped: readonly string[]
  readonly fromLow: number
  readonly fromHigh: number
  readonly toLow: number
  readonly toHigh: number
  /** null where nothing can be divided by. */
  readonly ratioLow: number | null
  readonly ratioHigh: number | null
  readonly indexLow: number | null
  readonly indexHigh: number | null
}

const stepsOf = (
  line: readonly PlacedCell[],
  breaks: readonly CountryBreak[],
  panel: boolean,
): readonly MatchedStep[] => {
  const usable = line.filter(({ disputed, high }) => !disputed && Number.isFinite(high))
  const byYear = new Map(
    [...groupBy(usable, ({ year }) => String(year))].map(([year, cells]) => [
      Number(year),
      new Map(cells.map((cell) => [cell.area, cell])),
    ]),
  )
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const always = (area: string) => years.every((year) => byYear.get(year)?.has(area))
  const isBroken = (area: string, from: number, to: number) =>
    breaks.some((each) => each.area === area && each.year > from && each.year <= to)
  let index: readonly [number, number] | null = [100, 100]
  return years.slice(1).map((to, i): MatchedStep => {
    const from = years[i] ?? to
    const [before, after] = [byYear.get(from), byYear.get(to)]
    const both = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort()
    const isMatched = (area: string) =>
      before?.has(area) === true && after?.has(area) === true && !isBroken(area, from, to) && (!panel || always(area))
    const matched = both.filter(isMatched)
    const sum = (of: typeof before) => sumCells(matched.flatMap((area) => of?.get(area) ?? []))
    const [old, now] = [sum(before), sum(after)]
    const ratioLow = matched.length > 0 && old.high > 0 ? now.low / old.high : null
    const ratioHigh = matched.length > 0 && old.low > 0 ? now.high / old.low : null
    index = index && ratioLow !== null && ratioHigh !== null ? [index[0] * ratioLow, index[1] * ratioHigh] : null
    return {
      from,
      to,
      matched,
      dropped: both.filter((area) => !isMatched(area)),
      fromLow: old.low,
      fromHigh: old.high,
      toLow: now.low,
      toHigh: now.high,
      ratioLow,
      ratioHigh,
      indexLow: index?.[0] ?? null,
      indexHigh: index?.[1] ?? null,
    }
  })
}

/** Countries with any number anywhere in the release, by group. */
const countriesIn = (tables: readonly CubeTable[], groupIn: (area: string) => string | null) => {
  const cells = tables.flatMap((table) => cellsOf(table).filter(isNumber))
  const groups = groupBy(
    cells.filter(({ area }) => groupIn(area) !== null),
    ({ area }) => groupIn(area) ?? '',
  )
  return new Map([...groups].map(([group, own]) => [group, new Set(own.map(({ area }) => area))]))
}

/** Share of the residents of some countries who live in the matched ones; null where not all are known. */
const coverageOf = (
  matched: readonly string[],
  all: readonly string[],
  year: number,
  population: PopulationOf,
): number | null => {
  const persons = (areas: readonly string[]) =>
    areas.reduce<number | null>((sum, area) => {
      const own = population(area, year)?.persons
      return sum === null || own === undefined ? null : sum + own
    }, 0)
  const [part, whole] = [persons(matched), persons(all)]
  return part === null || whole === null || whole === 0 ? null : part / whole
}

/** The last step, where there is but one line to speak of. */
const sentencesOf = (
  rows: readonly (Omit<MatchedStep, 'matched' | 'dropped'> & {
    readonly area: string
    readonly category: string
    readonly countries: number
    readonly expected: number
  })[],
): readonly Message[] => {
  if (new Set(rows.map(({ area, category }) => `${area} ${category}`)).size !== 1) return []
  const last = rows.filter(({ ratioLow, ratioHigh }) => ratioLow !== null && ratioHigh !== null).at(-1)
  if (!last) return []
  const { from, to, countries, expected, ratioLow, ratioHigh } = last
  return [
    {
      code: 'matched.latest',
      params: {
        from: String(from),
        to: String(to),
        countries,
        expected,
        low: (ratioLow ?? 0) - 1,
        high: (ratioHigh ?? 0) - 1,
      },
    },
  ]
}
