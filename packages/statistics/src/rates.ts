import { isMissingStatus, type Release, type Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf, isNumber, numberColumns, type PlacedCell } from './cell.ts'
import { denominatorOf, type PopulationOf } from './denominators.ts'
import { disputedNote } from './disputed-note.ts'
import { type Breakdown, demandArea, demandRelease, findTable, type TableChoice } from './find-table.ts'
import { poissonInterval } from './intervals/poisson-interval.ts'
import { leftOutNote } from './left-out.ts'
import { statisticOf, yearList } from './statistic-of.ts'

/** Options of `rates`. */
export interface RatesOptions extends Omit<TableChoice, 'unit'> {
  readonly area: string
  /** Denominators. Default: mid-year population of World Population Prospects, as `@tipstat/seeds` holds it. */
  readonly population?: PopulationOf
}

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
  'status',
  'disputed',
] as const

/**
 * Persons per 100,000 residents, with the exact Poisson interval (Garwood 1936) at 95 per cent: random variation alone,
 * not what was not detected. For a range the interval runs from the lower limit of the lower bound to the upper limit of
 * the upper bound, and `rate` is null. By sex and by children and adults only where the population is known so; other
 * ages, `_U`, `_O` and breakdowns by citizenship have no denominator: their rate is null, and a note says so. Forms of
 * exploitation are divided by all residents. Published counts themselves carry no interval.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits.
 *
 * @example
 * rates(release, { stage: 'V_DET', area: 'HRV' }).table.array('rate')
 * // => [0.6828690413985563, 0.7898783459947435]
 */
export const rates = (release: Release, options: RatesOptions): Statistic => {
  demandRelease(release)
  const { area, population = residents } = options
  const table = findTable(release, { ...options, unit: 'persons' }, area)
  demandArea(table, area)
  const rated = cellsOf(table, area).map((cell) => rateOf(cell, table.by, population))
  const rows = rated.map(({ cell, persons, rate, low, high }) => ({
    area: cell.area,
    year: cell.year,
    category: categoryOf(cell.codes),
    ...numberColumns(cell),
    population: persons,
    rate,
    rateLow: low,
    rateHigh: high,
    disputed: cell.disputed,
  }))
  return statisticOf(release, 'rate', columns, rows, {
    sentences: latestOf(rated),
    notes: [...notesOf(rated), ...leftOutNote(release, table)],
  })
}

interface Rated {
  readonly cell: PlacedCell
  readonly persons: number | null
  readonly source: string | null
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
}

const rateOf = (cell: PlacedCell, by: readonly Breakdown[], population: PopulationOf): Rated => {
  const denominator = denominatorOf(cell, by, population)
  const persons = denominator?.persons ?? null
  const source = denominator?.source ?? null
  const none = { cell, persons, source, rate: null, low: null, high: null }
  if (persons === null || persons <= 0 || !isNumber(cell)) return none
  const per = (n: number) => (n / persons) * 100_000
  return {
    ...none,
    rate: cell.low === cell.high ? per(cell.low) : null,
    low: per(poissonInterval(cell.low).low),
    high: Number.isFinite(cell.high) ? per(poissonInterval(cell.high).high) : cell.high,
  }
}

const notesOf = (rated: readonly Rated[]): readonly Message[] => {
  const without = rated.filter(({ cell, persons }) => persons === null && !isMissingStatus(cell.status))
  const categories = [...new Set(without.map(({ cell }) => categoryOf(cell.codes)))]
  const sources = [
    ...new Set(rated.flatMap(({ source, rate, low }) => (source && (rate ?? low) !== null ? [source] : []))),
  ]
  return [
    { code: 'rates.random-variation', params: {} },
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
  return [{ code: 'rates.latest', params: { year: String(cell.year), rate, low, high } }]
}
