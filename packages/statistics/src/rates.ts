import { isMissingStatus, type Release, type Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf, isNumber, isOneNumber, numberColumns, type PlacedCell } from './cell.ts'
import { demandOptions, ofTable } from './demand-options.ts'
import { denominatorOf, type PopulationOf } from './denominators.ts'
import { disputedNote } from './disputed-note.ts'
import { type Breakdown, demandArea, demandRelease, findTable, isOfAll, type TableChoice } from './find-table.ts'
import { flaggedNote, flagsOf } from './flags.ts'
import { groupBy } from './group-by.ts'
import { clusteredCountInterval } from './intervals/clusters.ts'
import { type ReliabilityRules, reliabilityRules } from './intervals/reliability.ts'
import { leftOutNote } from './left-out.ts'
import { seriesDispersion } from './models/series-dispersion.ts'
import { countLine } from './over-time/count-line.ts'
import { breakNotes, breaksOf, breakYears } from './over-time/series-breaks.ts'
import { statisticOf, yearList } from './statistic-of.ts'
import {
  demandEffects,
  type Widened,
  type Widening,
  type WideningOptions,
  wideningNotes,
  wideningOf,
} from './widening.ts'

/** Options of `rates`. */
export interface RatesOptions extends Omit<TableChoice, 'unit'>, WideningOptions {
  readonly area: string
  /** First years of a new law, definition, source or counting unit, besides those declared: no dispersion is measured across. */
  readonly breaks?: readonly number[]
  /** From when on a rate is flagged; each rule is switched off by null. */
  readonly reliability?: ReliabilityRules
  /** Denominators. Default: mid-year population of World Population Prospects, as `@tipstat/seeds` holds it. */
  readonly population?: PopulationOf
}

const optionNames = {
  ...ofTable,
  by: true,
  area: true,
  designEffect: true,
  breaks: true,
  reliability: true,
  population: true,
} as const

const columns = [
  'area',
  'year',
  'category',
  'value',
  'low',
  'high',
  'population',
  'rate',
  'rateLow',
  'rateHigh',
  'widening',
  'effect',
  'flags',
  'status',
  'disputed',
] as const

/**
 * Persons per 100,000 residents, with an interval of random variation at 95 per cent, not of what was not detected: the exact Poisson
 * interval (Garwood 1936), widened by `effect` where victims come in cases (`clusteredCountInterval`). `widening` says by what: the
 * design effect that is stated, else the dispersion of the exact numbers of the same category around its trend (`seriesDispersion`),
 * taken as it is from 8 years on, from 5 to 7 widened by Student's t as well, never below 1; fewer years widen nothing. For a
 * range the interval runs from the lower limit of the lower bound to the upper limit of the upper bound, and `rate` is null. `flags`
 * are those of `reliabilityFlags`; of a range, those of its lower bound. Nothing is hidden for a flag.
 *
 * By sex and by children and adults only where the population is known so; other ages, `_U`, `_O` and breakdowns by citizenship have
 * no denominator: their rate is null, and a note says so. Forms of exploitation are divided by all residents. Published counts
 * themselves carry no interval.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, RangeError for a design effect not above 0.
 *
 * @example
 * rates(release, { stage: 'V_DET', area: 'HRV' }).table.array('rate')
 * // => [0.6828690413985563, 0.7898783459947435]
 * rates(release, { stage: 'V_DET', area: 'HRV', designEffect: 4 }).table.array('rateHigh')
 * // => [1.4248367975309, 1.57261836604627]
 */
export const rates = (release: Release, options: RatesOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { area, population = residents, reliability = reliabilityRules } = options
  const table = findTable(release, { ...options, unit: 'persons' }, area)
  demandArea(table, area)
  demandEffects(options, table.by)
  const cells = cellsOf(table, area).map((cell) => ({ cell, ...denominator(cell, table.by, population) }))
  const lines = groupBy(cells, ({ cell }) => categoryOf(cell.codes))
  const breaks = breaksOf(
    release,
    table,
    area,
    cells.map(({ cell }) => cell.year),
    options.breaks,
  )
  const widened = new Map(
    [...lines].map(([category, line]) => {
      const told = line.filter(({ cell, persons }) => isOneNumber(cell) && (persons ?? 0) > 0).map(({ cell }) => cell)
      const { series } = countLine(told, table.by, population)
      return [category, wideningOf(category, options, seriesDispersion(series, breakYears(breaks)), true)]
    }),
  )
  const rated = cells.map((each) => rateOf(each, widened.get(categoryOf(each.cell.codes)), reliability))
  const rows = rated.map(({ cell, persons, rate, low, high, widening, effect, flags }) => ({
    area: cell.area,
    year: cell.year,
    category: categoryOf(cell.codes),
    ...numberColumns(cell),
    population: persons,
    rate,
    rateLow: low,
    rateHigh: high,
    widening,
    effect,
    flags,
    disputed: cell.disputed,
  }))
  return statisticOf(release, 'rate', columns, rows, {
    sentences: isOfAll(table) ? latestOf(rated) : [],
    notes: [...breakNotes(breaks), ...notesOf(rated), ...leftOutNote(release, table)],
  })
}

interface Denominated {
  readonly cell: PlacedCell
  readonly persons: number | null
  readonly source: string | null
}

interface Rated extends Denominated {
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
  /** null where there is no interval. */
  readonly widening: Widening | null
  readonly effect: number | null
  readonly flags: string
}

const denominator = (cell: PlacedCell, by: readonly Breakdown[], population: PopulationOf) => {
  const { persons = null, source = null } = denominatorOf(cell, by, population) ?? {}
  return { persons, source }
}

const rateOf = (each: Denominated, widened: Widened | undefined, reliability: ReliabilityRules): Rated => {
  const { cell, persons } = each
  const none = { ...each, rate: null, low: null, high: null, widening: null, effect: null }
  if (!isNumber(cell)) return { ...none, flags: '' }
  if (!widened || persons === null || persons <= 0) return { ...none, flags: flagsOf(cell.low, null, reliability) }
  const per = (n: number) => (n / persons) * 100_000
  const low = per(clusteredCountInterval(cell.low, widened.effect).low)
  const high = Number.isFinite(cell.high) ? per(clusteredCountInterval(cell.high, widened.effect).high) : cell.high
  const flags = flagsOf(cell.low, { value: per(cell.low), low, high }, reliability)
  return { ...each, rate: cell.low === cell.high ? per(cell.low) : null, low, high, ...widened, flags }
}

const notesOf = (rated: readonly Rated[]): readonly Message[] => {
  const without = rated.filter(({ cell, persons }) => persons === null && !isMissingStatus(cell.status))
  const categories = [...new Set(without.map(({ cell }) => categoryOf(cell.codes)))]
  const sources = [
    ...new Set(rated.flatMap(({ source, rate, low }) => (source && (rate ?? low) !== null ? [source] : []))),
  ]
  return [
    { code: 'rates.random-variation', params: {} },
    ...wideningNotes(rated.flatMap(({ widening }) => widening ?? [])),
    ...flaggedNote(rated),
    ...sources.map((source) => ({ code: 'rates.denominator', params: { source } })),
    ...(without.length
      ? [
          {
            code: 'rates.no-denominator',
            params: { categories: categories.join(' '), years: yearList(without.map(({ cell }) => cell.year)) },
          },
        ]
      : []),
    ...disputedNote(rated.map(({ cell }) => cell)),
  ]
}

/** The last rate, where there is but one line to speak of. */
const latestOf = (rated: readonly Rated[]): readonly Message[] => {
  if (new Set(rated.map(({ cell }) => categoryOf(cell.codes))).size !== 1) return []
  const last = rated.filter(({ cell, rate }) => rate !== null && !cell.disputed).at(-1)
  if (!last || last.rate === null || last.low === null || last.high === null) return []
  const { cell, rate, low, high } = last
  return [
    {
      code: 'rates.latest',
      params: { area: cell.area, category: categoryOf(cell.codes), year: String(cell.year), rate, low, high },
    },
  ]
}
