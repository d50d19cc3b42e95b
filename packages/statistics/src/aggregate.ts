import type { CubeTable, Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { categoryOf, cellsOf, isNumber, isWithheld, numberColumns, type PlacedCell, sumCells } from './cell.ts'
import { compareCodes } from './code-order.ts'
import { disputedNote } from './disputed-note.ts'
import { demandRelease, findTable, type TableChoice } from './find-table.ts'
import { groupBy } from './group-by.ts'
import { leftOutNote } from './left-out.ts'
import { StatisticsRefusal } from './refusal.ts'
import { compareAreas, groupOf, liesWithin, type RegionLevel } from './region.ts'
import { statisticOf, yearList } from './statistic-of.ts'

/** Options of `aggregate`. */
export interface AggregateOptions extends TableChoice {
  /** What to sum to. */
  readonly level: RegionLevel
  /** M49 code of a region: only its countries enter. Default: all countries. */
  readonly within?: string
}

const columns = [
  'area',
  'year',
  'category',
  'low',
  'high',
  'value',
  'countries',
  'expected',
  'status',
  'disputed',
] as const

/** Units that add up: never rates, never shares. */
const ratios = ['per-100000', 'per-cent']

/**
 * Sums over countries of the printed cells of one table: the lower bounds add to `low`, the upper to `high`, and a
 * censored cell gives its own bounds and nothing narrower. A country without a number is not zero: it is left out, and
 * `countries` of the `expected` (those of the area that have any number anywhere in the release) made the sum. So is a
 * country whose number is withheld; a sum of withheld numbers alone is withheld. From one
 * year to the next the countries change, so two sums are no trend; a person found in two countries is in both. Regions
 * that a source prints beside countries never enter.
 *
 * Throws StatisticsRefusal where no table, or more than one, fits, for rates, and where no country lies `within`.
 *
 * @example
 * aggregate(release, { stage: 'V_DET', level: 'subregion', within: '150' }).table.array('value')
 * // => [27, 31, 60]
 */
export const aggregate = (release: Release, options: AggregateOptions): Statistic => {
  demandRelease(release)
  const { level, within } = options
  const table = findTable(release, options)
  if (ratios.includes(table.unit)) throw new StatisticsRefusal('statistics.rates-dont-add', { unit: table.unit })
  const groupIn = (area: string) => (liesWithin(area, within) ? groupOf(area, level) : null)
  const cells = cellsOf(table).filter((cell) => (isNumber(cell) || isWithheld(cell)) && groupIn(cell.area) !== null)
  if (!cells.some(isNumber)) throw new StatisticsRefusal('statistics.no-countries', { within: within ?? '001' })
  const expected = expectedIn(release.tables, groupIn)
  const groups = groupBy(cells, ({ area, year, codes }) => `${groupIn(area)} ${year} ${categoryOf(codes)}`)
  const inOrder = compareCodes(table.by)
  const sums = [...groups.values()].flatMap((group) => {
    const [first] = group
    const area = first && groupIn(first.area)
    const told = group.filter(isNumber)
    return first && area
      ? [
          {
            ...first,
            ...sumCells(told.length ? told : group),
            area,
            countries: new Set(told.map((cell) => cell.area)).size,
          },
        ]
      : []
  })
  sums.sort((a, b) => compareAreas(a.area, b.area) || a.year - b.year || inOrder(a.codes, b.codes))
  const rows = sums.map(({ area, year, codes, countries, ...sum }) => ({
    area,
    year,
    category: categoryOf(codes),
    ...numberColumns(sum),
    countries,
    expected: expected.get(area)?.size ?? 0,
    disputed: sum.disputed,
  }))
  return statisticOf(release, 'aggregate', columns, rows, {
    sentences: latestOf(sums, expected),
    notes: [
      { code: 'aggregate.changing-set', params: {} },
      { code: 'aggregate.detections', params: {} },
      ...withheldNote(cells),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ],
  })
}

/** A note where a number is left out of a sum because it is withheld. */
const withheldNote = (cells: readonly PlacedCell[]): readonly Message[] => {
  const years = cells.filter(isWithheld).map(({ year }) => year)
  return years.length ? [{ code: 'aggregate.withheld', params: { years: yearList(years) } }] : []
}

/** Countries with any number anywhere in the release, by group. */
const expectedIn = (tables: readonly CubeTable[], groupIn: (area: string) => string | null) => {
  const reporting = new Map<string, Set<string>>()
  for (const { area } of tables.flatMap((table) => cellsOf(table).filter(isNumber))) {
    const group = groupIn(area)
    if (group === null) continue
    const known = reporting.get(group)
    if (known) known.add(area)
    else reporting.set(group, new Set([area]))
  }
  return reporting
}

/** The last sum, where there is but one line to speak of. */
const latestOf = (
  sums: readonly (PlacedCell & { readonly countries: number })[],
  expected: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Message[] => {
  if (new Set(sums.map(({ area, codes }) => `${area} ${categoryOf(codes)}`)).size !== 1) return []
  const last = sums.filter(({ high, disputed }) => Number.isFinite(high) && !disputed).at(-1)
  if (!last) return []
  const { area, year, low, high, countries } = last
  const all = expected.get(area)?.size ?? 0
  return [{ code: 'aggregate.latest', params: { year: String(year), low, high, countries, expected: all } }]
}
