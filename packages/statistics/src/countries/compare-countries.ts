import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf, isNumber, type PlacedCell } from '../cell.ts'
import { compareCodes } from '../code-order.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { denominatorOf, type PopulationOf } from '../denominators.ts'
import { disputedNote } from '../disputed-note.ts'
import { type Breakdown, demandRelease, findTable, type TableChoice } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { leftOutNote } from '../left-out.ts'
import { addedNote } from '../over-time/series-breaks.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { compareAreas, groupOf, liesWithin } from '../region.ts'
import { statisticOf, yearList } from '../statistic-of.ts'
import { benjaminiHochberg } from '../tables/adjusted-p.ts'
import { betweenAreas, funnelCounts, funnelP } from '../unusual/funnel.ts'

/** Options of `compareCountries`. */
export interface CompareCountriesOptions extends Omit<TableChoice, 'unit'> {
  /** One year, or several, over which numbers and residents are added up. */
  readonly years: readonly number[]
  /** M49 code of a region: only its countries are compared. Default: all countries. */
  readonly within?: string
  /** Denominators. Default: mid-year population of World Population Prospects, as `@tipstat/seeds` holds it. */
  readonly population?: PopulationOf
}

/**
 * What a country is beside the others: `unusual`; `as-expected`; `ranges`, its number is a range, and not all that it may be is unusual;
 * `too-few`, there are fewer than 5 countries with one number each and residents; `no-denominator`, its residents are not known.
 */
export type CountryStatus = 'unusual' | 'as-expected' | 'ranges' | 'too-few' | 'no-denominator'

const optionNames = { ...ofTable, by: true, years: true, within: true, population: true } as const

const columns = [
  'area',
  'category',
  'years',
  'low',
  'high',
  'population',
  'rateLow',
  'rateHigh',
  'expectedLow',
  'expectedHigh',
  'low95',
  'high95',
  'low998',
  'high998',
  'between',
  'p',
  'pAdjusted',
  'status',
] as const

/** Adjusted p below which a number is called unusual. */
const significant = 0.05

/** Fewer countries do not say how far countries differ. */
const fewestCountries = 5

/**
 * Countries whose numbers are out of line with the rate of all of them together, so that the data should be checked: for each category,
 * persons added up over `years` with a number, by the residents of the same years (`population`; the rate is per 100,000 of them and year).
 * `expectedLow` and `expectedHigh` are the pooled rate times the residents: bounds where a number of some country is a range. `low95` to
 * `high998` are funnel limits of the count, those of Poisson counts or those that let countries differ besides chance, whichever are
 * wider; `between` is how far they do, as the standard deviation of √(observed / expected) (`betweenAreas`; Spiegelhalter 2005). `p` is
 * two-sided, of a range the largest of all its values; `pAdjusted` is p for
 * all countries and categories screened together (Benjamini and Hochberg), below 0.05 and outside of the limits of 95 per cent `unusual`. Countries differ in law, in what they
 * count and in how they look for victims: an unusual rate is neither good nor bad, and not more or less trafficking. Regions never enter.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, and where no country `within` has a number in these years.
 *
 * @example
 * compareCountries(release, { stage: 'V_DET', years: [2021] }).table.array('status')
 * // => ['too-few', 'too-few']
 */
export const compareCountries = (release: Release, options: CompareCountriesOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { years, within, population = residents } = options
  const table = findTable(release, { ...options, unit: 'persons' })
  const cells = cellsOf(table).filter(
    ({ area, year }) => years.includes(year) && liesWithin(area, within) && groupOf(area, 'world') !== null,
  )
  const usable = cells.filter((cell) => isNumber(cell) && Number.isFinite(cell.high) && !cell.disputed)
  if (usable.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: within ?? '001' })
  const inOrder = compareCodes(table.by)
  const lines = [...groupBy(usable, ({ codes }) => categoryOf(codes)).values()]
  lines.sort(([a], [b]) => (a && b ? inOrder(a.codes, b.codes) : 0))
  const sources = new Set<string>()
  const compared = lines.flatMap((line) =>
    compareIn(
      [...groupBy(line, ({ area }) => area).values()].map((own) => countryOf(own, table.by, population, sources)),
    ),
  )
  const tested = compared.filter(({ p }) => p !== null)
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p ?? 1))
  const pAdjusted = new Map(tested.map((each, i) => [each, adjusted[i] ?? 1]))
  const rows = compared.map((each) => {
    const p = pAdjusted.get(each) ?? null
    const isUnusual = p !== null && p < significant && isOutside(each)
    return { ...each, pAdjusted: p, status: isUnusual ? ('unusual' as const) : each.status }
  })
  return statisticOf(release, 'compare-countries', columns, rows, {
    sentences: sentencesOf(rows, lines.length),
    notes: notesOf(
      rows,
      [...sources],
      [...addedNote(release, table, cells), ...leftOutNote(release, table), ...disputedNote(cells)],
    ),
  })
}

interface Country {
  readonly area: string
  readonly category: string
  readonly years: string
  readonly low: number
  readonly high: number
  /** Residents, added up over the years. */
  readonly population: number | null
}

const countryOf = (
  cells: readonly PlacedCell[],
  by: readonly Breakdown[],
  population: PopulationOf,
  sources: Set<string>,
): Country => {
  const found = cells.map((cell) => denominatorOf(cell, by, population))
  const persons = found.reduce<number | null>(
    (sum, each) => (sum === null || !each || each.persons <= 0 ? null : sum + each.persons),
    0,
  )
  if (persons !== null) for (const each of found) if (each) sources.add(each.source)
  return {
    area: cells[0]?.area ?? '',
    category: categoryOf(cells[0]?.codes ?? []),
    years: yearList(cells.map(({ year }) => year)),
    low: cells.reduce((sum, { low }) => sum + low, 0),
    high: cells.reduce((sum, { high }) => sum + high, 0),
    population: persons,
  }
}

const nothing = {
  rateLow: null,
  rateHigh: null,
  expectedLow: null,
  expectedHigh: null,
  low95: null,
  high95: null,
  low998: null,
  high998: null,
  between: null,
  p: null,
}

interface Compared extends Country, Readonly<Record<keyof typeof nothing, number | null>> {
  readonly status: CountryStatus
}

/** A count may be unlikely, and yet no further out than limits that stand between two counts. */
const isOutside = ({ low, high, low95, high95 }: Compared): boolean =>
  low > (high95 ?? Number.POSITIVE_INFINITY) || high < (low95 ?? 0)

/** The countries of one category, in the order of the list. */
const compareIn = (countries: readonly Country[]): readonly Compared[] => {
  const known = countries.filter(({ population }) => population !== null)
  const sum = (of: (country: Country) => number) => known.reduce((total, each) => total + of(each), 0)
  const residentsOf = ({ population }: Country) => population ?? 0
  const pooled = { low: sum(({ low }) => low) / sum(residentsOf), high: sum(({ high }) => high) / sum(residentsOf) }
  const single = known.filter(({ low, high }) => low === high && Number.isInteger(low))
  const isEnough = single.length >= fewestCountries && pooled.low > 0
  const betweenAt = (rate: number) =>
    betweenAreas(
      single.map(({ low }) => low),
      single.map((country) => rate * residentsOf(country)),
    )
  const between = isEnough ? Math.max(betweenAt(pooled.low), betweenAt(pooled.high)) : null
  return countries
    .toSorted((a, b) => compareAreas(a.area, b.area))
    .map((country): Compared => {
      const { low, high, population } = country
      if (population === null) return { ...country, ...nothing, status: 'no-denominator' }
      const per = (count: number) => (100_000 * count) / population
      const rates = { rateLow: per(low), rateHigh: per(high) }
      if (between === null) return { ...country, ...nothing, ...rates, status: 'too-few' }
      const expected = { low: pooled.low * population, high: pooled.high * population }
      const limits = (level: number) => ({
        low: funnelCounts(expected.low, level, between).low,
        high: funnelCounts(expected.high, level, between).high,
      })
      const [inner, outer] = [limits(0.95), limits(0.998)]
      const isBelow = high < expected.low
      // A number that is not whole, as of an estimate, lies between two that are.
      const [end, beside] = isBelow ? [Math.ceil(high), expected.low] : [Math.floor(low), expected.high]
      return {
        ...country,
        ...rates,
        expectedLow: expected.low,
        expectedHigh: expected.high,
        low95: inner.low,
        high95: inner.high,
        low998: outer.low,
        high998: outer.high,
        between,
        p: isBelow || low > expected.high ? funnelP(end, beside, between) : 1,
        status: low === high || (low >= inner.low && high <= inner.high) ? 'as-expected' : 'ranges',
      }
    })
}

const sentencesOf = (rows: readonly Compared[], categories: number): readonly Message[] => {
  const unusual = rows.filter(({ status }) => status === 'unusual')
  if (unusual.length === 0)
    return rows.some(({ status }) => status === 'as-expected') ? [{ code: 'countries.none', params: {} }] : []
  return unusual.map(({ area, category, years, low, high, low95, high95 }): Message => {
    const least = Math.ceil(low95 ?? 0)
    const params = { area, years, low, high, least, most: Math.max(least, Math.floor(high95 ?? 0)) }
    return categories > 1 || category !== '_T'
      ? { code: 'countries.area-category', params: { ...params, category } }
      : { code: 'countries.area', params }
  })
}

const notesOf = (
  rows: readonly Compared[],
  sources: readonly string[],
  others: readonly Message[],
): readonly Message[] => {
  const has = (wanted: CountryStatus) => rows.some(({ status }) => status === wanted)
  const without = [...new Set(rows.filter(({ population }) => population === null).map(({ area }) => area))]
  const note = (code: string, params: Message['params'] = {}): Message => ({ code, params })
  return [
    note('unusual.meaning'),
    note('countries.reporting-differs'),
    ...(rows.some(({ p }) => p !== null) ? [note('unusual.screening')] : []),
    ...sources.map((source) => note('rates.denominator', { source })),
    ...(without.length > 0 ? [note('countries.no-denominator', { areas: without.join(' ') })] : []),
    ...(has('ranges') ? [note('countries.ranges')] : []),
    ...(has('too-few') ? [note('countries.too-few')] : []),
    ...others,
  ]
}
