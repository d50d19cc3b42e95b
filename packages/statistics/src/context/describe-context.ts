import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { cellsOf, isNumber, type PlacedCell } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import type { PopulationOf } from '../denominators.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { compareAreas, groupOf, liesWithin } from '../region.ts'
import { statisticOf } from '../statistic-of.ts'
import { fewestPairs, type RankCorrelation, rankCorrelation } from '../tables/rank-correlation.ts'

/** Values of an indicator that stand beside released rates. */
export interface ContextIndicator {
  /** As it is to be printed, in the language of the report. */
  readonly name: string
  /** Who publishes it, and which edition. */
  readonly source: string
  readonly values: readonly { readonly area: string; readonly year: number; readonly value: number }[]
}

/** Options of `describeContext` and `describeDemand`. */
export interface ContextOptions extends Omit<TableChoice, 'unit' | 'by'> {
  /** Of the numbers. */
  readonly year: number
  readonly indicator: ContextIndicator
  /** Of the indicator. Default: that of the numbers. */
  readonly indicatorYear?: number
  /** M49 code of a region: only its countries. Default: all countries. */
  readonly within?: string
  /** Denominators. Default: mid-year population of World Population Prospects, as `@tipstat/seeds` holds it. */
  readonly population?: PopulationOf
}

/** Whether a country has both, or what it lacks. */
export type ContextStatus = 'both' | 'no-indicator' | 'no-rate'

/** Rates beside an indicator, and the order that they have in common. */
export interface ContextDescription extends Statistic {
  /** Null where fewer than 10 countries have both. */
  readonly correlation: RankCorrelation | null
}

const optionNames = {
  ...ofTable,
  year: true,
  indicator: true,
  indicatorYear: true,
  within: true,
  population: true,
} as const

const columns = ['area', 'low', 'high', 'rate', 'rateLow', 'rateHigh', 'indicator', 'status'] as const

/**
 * Rates of countries of one year beside an indicator of the conditions in which people become vulnerable, such as poverty or conflict: a
 * plain table, with what is missing, and Kendall's rank correlation over the countries that have both (`rankCorrelation`). Rates
 * are per 100,000 residents; a range gives bounds, `rateLow` to `rateHigh`, and bounds of the correlation. A description and no
 * explanation: there is no regression and no claim of a cause. Notes say so in every result and cannot be
 * switched off: that countries are compared and not persons (ecological fallacy; Robinson 1950), that rates are of what was
 * detected, and that of many indicators some go together with anything.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, and where no country of the year has a rate or the
 * indicator; RangeError where the indicator has two values of one country and year, or one that is no number.
 *
 * @example
 * const indicator = { name: 'Gini index', source: 'made up', values: [{ area: 'HRV', year: 2021, value: 29 }] }
 * const found = describeContext(release, { stage: 'V_DET', year: 2021, indicator })
 * found.table.array('status')
 * // => ['no-indicator', 'both']
 * found.correlation
 * // => null
 */
export const describeContext = (release: Release, options: ContextOptions): ContextDescription =>
  describe(release, options, 'context')

/**
 * As `describeContext`, for an indicator of demand (buyers of what victims are made to provide, goods at risk, inspections): a note says
 * that it stands for demand and does not measure it.
 *
 * @example
 * const indicator = { name: 'Inspections', source: 'made up', values: [{ area: 'HRV', year: 2021, value: 12 }] }
 * describeDemand(release, { stage: 'V_DET', year: 2021, indicator }).notes[0].code
 * // => 'context.demand'
 */
export const describeDemand = (release: Release, options: ContextOptions): ContextDescription =>
  describe(release, options, 'demand')

const describe = (release: Release, options: ContextOptions, kind: 'context' | 'demand'): ContextDescription => {
  demandRelease(release)
  demandOptions(options, optionNames)
  const { year, indicator, indicatorYear = year, within, population = residents } = options
  const table = findTable(release, { ...options, unit: 'persons', by: [] })
  const isCountry = (area: string) => groupOf(area, 'world') !== null && liesWithin(area, within)
  const cells = cellsOf(table).filter((cell) => cell.year === year && isCountry(cell.area))
  const values = valuesOf(indicator, indicatorYear, isCountry)
  const rated = new Map(cells.map((cell) => [cell.area, rateOf(cell, population)]))
  const areas = [...new Set([...rated.keys(), ...values.keys()])].sort(compareAreas)
  const rows = areas.map((area) => {
    const found = rated.get(area) ?? none
    const value = values.get(area) ?? null
    const status: ContextStatus = found.rateLow === null ? 'no-rate' : value === null ? 'no-indicator' : 'both'
    return { area, ...found, indicator: value, status }
  })
  const inBoth = rows.flatMap(({ rateLow: low, rateHigh: high, indicator: value }) =>
    low === null || high === null || value === null ? [] : [{ value, range: { low, high } }],
  )
  if (rows.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: within ?? '001' })
  const correlation =
    inBoth.length < fewestPairs
      ? null
      : rankCorrelation(
          inBoth.map(({ value }) => value),
          inBoth.map(({ range }) => range),
        )
  const lacking = (status: ContextStatus) => rows.filter((row) => row.status === status).length
  const about = { indicator: indicator.name, stage: table.stage, year: String(year), countries: inBoth.length }
  const said = statisticOf(release, kind === 'demand' ? 'demand-description' : 'context-description', columns, rows, {
    sentences: sentencesOf(correlation, about),
    notes: [
      ...(kind === 'demand' ? [{ code: 'context.demand', params: {} }] : []),
      { code: 'context.ecological', params: {} },
      { code: 'context.detection', params: {} },
      { code: 'context.no-cause', params: {} },
      {
        code: 'context.source',
        params: { indicator: indicator.name, year: String(indicatorYear), source: indicator.source },
      },
      { code: 'context.missing', params: { rates: lacking('no-indicator'), values: lacking('no-rate') } },
      ...(correlation ? [] : [{ code: 'context.few', params: { least: fewestPairs } }]),
      ...disputedNote(cells),
    ],
  })
  return { ...said, correlation }
}

const valuesOf = (
  { values }: ContextIndicator,
  year: number,
  isCountry: (area: string) => boolean,
): ReadonlyMap<string, number> => {
  const own = values.filter((each) => each.year === year && isCountry(each.area))
  const found = new Map(own.map(({ area, value }) => [area, value]))
  if (found.size !== own.length) throw new RangeError(`The indicator has two values of one country in ${year}`)
  if (!own.every(({ value }) => Number.isFinite(value))) throw new RangeError('A value of the indicator is no number')
  return found
}

const none = { low: null, high: null, rate: null, rateLow: null, rateHigh: null }

/** A rate by the bounds of its number; none without residents, without a number, or without an upper bound. */
const rateOf = (cell: PlacedCell, population: PopulationOf) => {
  const persons = population(cell.area, cell.year)?.persons ?? 0
  if (!isNumber(cell)) return none
  const { low, high } = cell
  if (persons <= 0 || !Number.isFinite(high)) return { ...none, low, high }
  const [rateLow, rateHigh] = [(100_000 * low) / persons, (100_000 * high) / persons]
  return { low, high, rate: low === high ? rateLow : null, rateLow, rateHigh }
}

/** The order in common, in numbers and without a word on why. */
const sentencesOf = (found: RankCorrelation | null, about: Message['params']): readonly Message[] => {
  if (!found || found.low === null || found.high === null) return []
  const { tau, least, most, low, high } = found
  if (tau !== null) return [{ code: 'context.rank', params: { ...about, tau, low, high } }]
  if (least === null || most === null) return []
  return [{ code: 'context.rank-between', params: { ...about, least, most, low, high } }]
}
