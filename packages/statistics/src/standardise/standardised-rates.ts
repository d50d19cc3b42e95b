import type { Release, Statistic } from '@tipstat/cube'
import { population as residents } from '@tipstat/seeds/population'
import { numberColumns } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import type { PopulationOf } from '../denominators.ts'
import { demandArea, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { flagsOf } from '../flags.ts'
import { eventsOf } from '../intervals/clusters.ts'
import { type ReliabilityRules, reliabilityRules } from '../intervals/reliability.ts'
import { isRegion } from '../region.ts'
import { statisticOf } from '../statistic-of.ts'
import type { Widened } from '../widening.ts'
import { directRate } from './direct-rate.ts'
import { standardOf } from './standard-population.ts'
import { standardisedNotes, widenedStrata } from './standardised-notes.ts'
import { type Group, groupsOf, personsOf, residentsOf, type StandardisedBy, type Strata, strataOf } from './strata.ts'

/** Options of `standardisedRates`. */
export interface StandardisedRatesOptions extends Omit<TableChoice, 'unit' | 'by'> {
  /** One country. Default: all countries of the table. */
  readonly area?: string
  /** The groups. Default: sex and age; the table must have exactly these. */
  readonly by?: StandardisedBy
  /**
   * Whose residents in which year are the standard: a country or an M49 region, of which the countries with residents by sex and age
   * are added up. Default: the world in 2020. Compare only what has one standard.
   */
  readonly standard?: { readonly area: string; readonly year: number }
  /** Design effect of the cases, as in `rates`. Default: the dispersion of the persons of all groups. */
  readonly designEffect?: number
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
  standard: true,
  designEffect: true,
  breaks: true,
  reliability: true,
  population: true,
} as const

const columns = [
  'area',
  'year',
  'value',
  'low',
  'high',
  'population',
  'crude',
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
 * Directly standardised rates per 100,000 residents: what the rate of a country would be if its residents had the structure of the
 * standard by sex, by children and adults, or by both; `crude` is the rate as it is. Limits of Fay and Feuer (1997) at 95 per cent
 * (`directRate`), which of one group are the exact ones, widened for victims who come in cases as in `rates`, by the dispersion of
 * the persons of all groups where no design effect is stated. Bands as coarse as children and adults correct little: this is
 * offered for who needs it, and is no better rate.
 *
 * Persons whose sex or age is not recorded, withheld ones among them where a total is shown, may be of any group: then `rate` is null,
 * and the interval runs from the lower limit where all of them are of the group that weighs least to the upper limit where they are of
 * the one that weighs most. Censored groups enter by their bounds. A group of no known number, or without known residents, leaves
 * null and a note.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, for an area that it has not, for ages that overlap, and
 * for a standard of no known residents; RangeError for a design effect not above 0.
 *
 * @example
 * standardisedRates(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] }).table.array('rate')
 * // => [0.781106347493898]
 */
export const standardisedRates = (release: Release, options: StandardisedRatesOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { area, by = ['sex', 'age'], population = residents, standard = { area: '001', year: 2020 } } = options
  const table = findTable(release, { ...options, by, unit: 'persons' }, area)
  if (area !== undefined) demandArea(table, area)
  const groups = groupsOf(by)
  const weights = standardOf(groups, standard, population)
  const areas = [...new Set(table.area)].filter((each) => (area === undefined ? !isRegion(each) : each === area))
  const rows = areas.flatMap((each) => {
    const years = strataOf(release, table, each, groups)
    const widened = widenedStrata(release, table, years, options)
    return years.map((strata) => rowOf(strata, { groups, weights, widened, population, ...options }))
  })
  return statisticOf(release, 'standardised-rate', columns, rows, {
    notes: [
      { code: 'standardised.population', params: { area: standard.area, year: String(standard.year) } },
      ...standardisedNotes(
        release,
        table,
        rows.map((row) => ({ ...row, one: row.rate })),
      ),
    ],
  })
}

interface RowOptions {
  readonly groups: readonly Group[]
  readonly weights: readonly number[]
  readonly widened: Widened
  readonly population: PopulationOf
  readonly reliability?: ReliabilityRules
}

const rowOf = (
  strata: Strata,
  { groups, weights, widened, population, reliability = reliabilityRules }: RowOptions,
) => {
  const { area, year, placed, unplaced, missing, disputed } = strata
  const persons = residentsOf(groups, area, year, population)
  const all = personsOf(strata)
  const whole = population(area, year)?.persons ?? null
  const number = numberColumns(all ?? { low: Number.NaN, high: Number.NaN, status: missing, disputed })
  const crude = number.value !== null && whole ? (number.value / whole) * 100_000 : null
  const own = { area, year, ...number, population: whole, crude, disputed }
  const none = { rate: null, rateLow: null, rateHigh: null, widening: null, effect: null }
  if (!placed || !all || !persons) return { ...own, ...none, flags: all ? flagsOf(all.low, null, reliability) : '' }
  const weight = weights.map((standard, i) => standard / (persons[i] ?? 1))
  const by = widened.effect
  const direct = (counts: readonly number[]) =>
    directRate(counts.map((count, i) => ({ count, population: persons[i] ?? 1, standard: weights[i] ?? 0 })))
  const rateOf = (bound: 'low' | 'high') => {
    const rest = weight.indexOf(bound === 'low' ? Math.min(...weight) : Math.max(...weight))
    const counts = placed.map((cell, i) => cell[bound] + (i === rest ? unplaced[bound] : 0))
    if (!counts.every(Number.isFinite)) return null
    const { low, high } = direct(counts.map((count) => eventsOf(count, by)))
    return { rate: direct(counts).rate, low: low * by, high: high * by }
  }
  const [least, most] = [rateOf('low'), rateOf('high')]
  const limits = { low: least?.low ?? 0, high: most?.high ?? Number.POSITIVE_INFINITY }
  return {
    ...own,
    rate: least && most && placed.every(({ low, high }) => low === high) && unplaced.high === 0 ? least.rate : null,
    rateLow: limits.low,
    rateHigh: limits.high,
    ...widened,
    flags: flagsOf(all.low, { value: least?.rate ?? 0, ...limits }, reliability),
  }
}
