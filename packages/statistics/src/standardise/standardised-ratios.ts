import type { Release, Statistic } from '@tipstat/cube'
import { population as residents } from '@tipstat/seeds/population'
import { type Cell, numberColumns, sumCells } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { demandArea, demandRelease, findTable } from '../find-table.ts'
import { flagsOf } from '../flags.ts'
import { clusteredCountInterval } from '../intervals/clusters.ts'
import { reliabilityRules } from '../intervals/reliability.ts'
import { groupOf, isRegion } from '../region.ts'
import { statisticOf } from '../statistic-of.ts'
import { standardisedNotes, widenedStrata } from './standardised-notes.ts'
import type { StandardisedRatesOptions } from './standardised-rates.ts'
import { groupsOf, personsOf, residentsOf, type Strata, strataOf } from './strata.ts'

/** Options of `standardisedRatios`. */
export type StandardisedRatiosOptions = Omit<StandardisedRatesOptions, 'standard'>

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
  'value',
  'low',
  'high',
  'others',
  'expectedLow',
  'expectedHigh',
  'ratio',
  'ratioLow',
  'ratioHigh',
  'widening',
  'effect',
  'flags',
  'status',
  'disputed',
] as const

/**
 * Indirectly standardised ratios: the persons of a country over those to be expected if each group of its residents had the rate that
 * the other countries have together in the same year, with the exact limits of Garwood for the persons at 95 per cent, widened as in
 * `standardisedRates`. `others` are the countries of the table with known groups and residents that year; their rates are taken as
 * known, without random variation of their own. For countries of few persons, where rates by group say nothing.
 *
 * Persons not recorded by sex or age are among the persons of a country, whatever their group; in the others they may be of any, so
 * that the number expected is a range and `ratio` null, and the interval runs from the least to the greatest that both allow. Regions
 * that a source prints beside countries, and made-up countries, never enter the others. Null, with a note, where groups or residents
 * are not known, and where there is no other country.
 *
 * Throws StatisticsRefusal and RangeError as `standardisedRates`.
 *
 * @example
 * standardisedRatios(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] }).table.array('ratio')
 * // => [1.16814155836732]
 */
export const standardisedRatios = (release: Release, options: StandardisedRatiosOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { area, by = ['sex', 'age'], population = residents, reliability = reliabilityRules } = options
  const table = findTable(release, { ...options, by, unit: 'persons' }, area)
  if (area !== undefined) demandArea(table, area)
  const groups = groupsOf(by)
  const areas = [...new Set(table.area)].filter((each) => !isRegion(each) || each === area)
  const all = areas.map((each) => ({ area: each, years: strataOf(release, table, each, groups) }))
  const known = all
    .filter((each) => groupOf(each.area, 'world') !== null)
    .flatMap(({ years }) => years)
    .flatMap((strata): readonly Known[] => {
      const persons = residentsOf(groups, strata.area, strata.year, population)
      const isBounded = strata.placed !== null && Number.isFinite(personsOf(strata)?.high)
      return isBounded && persons ? [{ ...strata, placed: strata.placed ?? [], persons }] : []
    })
  const asked = all.filter((each) => area === undefined || each.area === area)
  const rows = asked.flatMap(({ years }) => {
    const widened = widenedStrata(release, table, years, options)
    return years.map((strata) => {
      const own = residentsOf(groups, strata.area, strata.year, population)
      const others = known.filter((each) => each.year === strata.year && each.area !== strata.area)
      const expected = own && others.length > 0 ? expectedOf(own, others) : null
      const persons = personsOf(strata)
      const base = {
        area: strata.area,
        year: strata.year,
        ...numberColumns(persons ?? { ...strata.unplaced, low: Number.NaN, high: Number.NaN, status: strata.missing }),
        others: others.length,
        expectedLow: expected?.low ?? null,
        expectedHigh: expected?.high ?? null,
        disputed: strata.disputed,
      }
      const none = { ratio: null, ratioLow: null, ratioHigh: null, widening: null, effect: null }
      if (!persons || !expected || !(expected.low > 0))
        return { ...base, ...none, flags: persons ? flagsOf(persons.low, null, reliability) : '' }
      const low = clusteredCountInterval(persons.low, widened.effect).low / expected.high
      const high = Number.isFinite(persons.high)
        ? clusteredCountInterval(persons.high, widened.effect).high / expected.low
        : persons.high
      const isOne = persons.low === persons.high && expected.low === expected.high
      return {
        ...base,
        ratio: isOne ? persons.low / expected.low : null,
        ratioLow: low,
        ratioHigh: high,
        ...widened,
        flags: flagsOf(persons.low, { value: persons.low / expected.high, low, high }, reliability),
      }
    })
  })
  return statisticOf(release, 'standardised-ratio', columns, rows, {
    notes: [
      { code: 'standardised.others', params: {} },
      ...standardisedNotes(
        release,
        table,
        rows.map((row) => ({ ...row, one: row.ratio })),
      ),
    ],
  })
}

/** A country with the numbers and the residents of all groups. */
interface Known extends Strata {
  readonly placed: readonly Cell[]
  readonly persons: readonly number[]
}

/** Persons to be expected at the pooled rates of others: those of no known group go where they count least, or most. */
const expectedOf = (own: readonly number[], others: readonly Known[]) => {
  const pooled = own.map((_, i) => others.reduce((sum, { persons }) => sum + (persons[i] ?? 0), 0))
  const times = own.map((residents, i) => residents / (pooled[i] ?? 1))
  const counts = own.map((_, i) => sumCells(others.flatMap(({ placed }) => placed[i] ?? [])))
  const unplaced = sumCells(others.map((each) => each.unplaced))
  const sum = (bound: 'low' | 'high', rest: number) =>
    counts.reduce((total, cell, i) => total + cell[bound] * (times[i] ?? 0), unplaced[bound] * rest)
  return { low: sum('low', Math.min(...times)), high: sum('high', Math.max(...times)) }
}
