import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf, isNumber, type PlacedCell, sumCells } from '../cell.ts'
import { compareCodes } from '../code-order.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { denominatorOf, type PopulationOf } from '../denominators.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandRelease, findTable, isOfAll, type TableChoice } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { poissonInterval } from '../intervals/poisson-interval.ts'
import { leftOutNote } from '../left-out.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { compareAreas, groupsWithin, type RegionLevel } from '../region.ts'
import { statisticOf, yearList } from '../statistic-of.ts'
import { sampleQuantile } from '../tables/sample-quantile.ts'
import { type ExpectedCountries, expectedCountries } from './expected-countries.ts'
import { noResidentsNote, populationCoverage } from './population-coverage.ts'

/** Options of `regionalRates`. */
export interface RegionalRatesOptions extends Omit<TableChoice, 'unit'> {
  /** Over what countries are taken together. */
  readonly level: RegionLevel
  /** M49 code of a region: only its countries enter. Default: all countries. */
  readonly within?: string
  /** Of how many countries the reporting ones are. Default: those with any number in the release. */
  readonly expected?: ExpectedCountries
  /** Denominators. Default: mid-year population of World Population Prospects, as `@tipstat/seeds` holds it. */
  readonly population?: PopulationOf
}

const optionNames = { ...ofTable, by: true, level: true, within: true, expected: true, population: true } as const

const columns = [
  'area',
  'year',
  'category',
  'countries',
  'expected',
  'coverage',
  'population',
  'pooled',
  'pooledLow',
  'pooledHigh',
  'mean',
  'meanLow',
  'meanHigh',
  'median',
  'medianLow',
  'medianHigh',
] as const

/**
 * Persons per 100,000 residents over countries, in three measures that are not the same: `pooled`, all persons of the reporting
 * countries over all residents of the same countries, with exact 95 per cent Poisson limits (from those of the lower bound to
 * those of the upper, where a number is a range); `mean` and `median` of the rates of countries, in which a small country
 * weighs as much as a large one, with the bounds that ranges leave. A measure is null where its bounds differ. A country without a number, or whose
 * residents are not known, is in neither numerator nor denominator; `coverage` is the share of the residents of all `expected`
 * countries who live in those that are. From one year to the next the countries change: two such rates are no trend.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, and where no country lies `within`.
 *
 * @example
 * const { table } = regionalRates(release, { stage: 'V_DET', level: 'world' })
 * table.array('pooled').map((rate) => rate.toFixed(3))
 * // => ['0.683', '0.706']
 * table.array('median').map((rate) => rate.toFixed(3))
 * // => ['0.683', '0.730']
 */
export const regionalRates = (release: Release, options: RegionalRatesOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { level, within, population = residents } = options
  const table = findTable(release, { ...options, unit: 'persons' })
  const groupIn = groupsWithin(level, within)
  const cells = cellsOf(table).filter((cell) => isNumber(cell) && groupIn(cell.area) !== null)
  if (cells.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: within ?? '001' })
  const expected = expectedCountries(release, options.expected ?? 'with-a-number', groupIn)
  const rated = cells.flatMap((cell): readonly Rated[] => {
    const persons = denominatorOf(cell, table.by, population)?.persons ?? 0
    return persons > 0 ? [{ ...cell, persons, group: groupIn(cell.area) ?? '' }] : []
  })
  const groups = [...groupBy(rated, ({ group, year, codes }) => `${group} ${year} ${categoryOf(codes)}`).values()]
  const inOrder = compareCodes(table.by)
  groups.sort(([a], [b]) =>
    a && b ? compareAreas(a.group, b.group) || a.year - b.year || inOrder(a.codes, b.codes) : 0,
  )
  const rows = groups.map((group) => {
    const { group: area = '', year = 0, codes = [] } = group[0] ?? {}
    const all = expected.get(area) ?? []
    const reporting = [...new Set(group.map((cell) => cell.area))]
    return {
      area,
      year,
      category: categoryOf(codes),
      countries: reporting.length,
      expected: all.length,
      coverage: populationCoverage(reporting, all, year, population),
      ...measuresOf(group),
    }
  })
  const without = cells.filter((cell) => !denominatorOf(cell, table.by, population))
  const isKnown = ({ area, year }: PlacedCell) => population(area, year) !== null
  const noSuch = without.filter(isKnown)
  return statisticOf(release, 'regional-rates', columns, rows, {
    sentences: isOfAll(table) ? latestOf(rows) : [],
    notes: [
      { code: 'regional-rates.measures', params: {} },
      { code: 'aggregate.changing-set', params: {} },
      { code: 'aggregate.detections', params: {} },
      { code: 'rates.random-variation', params: {} },
      ...noResidentsNote(
        new Set(without.filter((cell) => !isKnown(cell)).map(({ area }) => area)),
        without.map(({ year }) => year),
        population,
      ),
      ...(noSuch.length > 0
        ? [
            {
              code: 'rates.no-denominator',
              params: {
                categories: [...new Set(noSuch.map(({ codes }) => categoryOf(codes)))].join(' '),
                years: yearList(noSuch.map(({ year }) => year)),
              },
            },
          ]
        : []),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ],
  })
}

interface Rated extends PlacedCell {
  readonly persons: number
  readonly group: string
}

const measuresOf = (group: readonly Rated[]) => {
  const population = group.reduce((sum, { persons }) => sum + persons, 0)
  const sum = sumCells(group)
  const per = (count: number, persons: number) => (100_000 * count) / persons
  const ratesOf = (bound: 'low' | 'high') => group.map((cell) => per(cell[bound], cell.persons))
  const [low, high] = [ratesOf('low'), ratesOf('high')]
  const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
  const one = (from: number, to: number) => (from === to ? from : null)
  const [meanLow, meanHigh, medianLow, medianHigh] = [mean(low), mean(high), middle(low), middle(high)]
  return {
    population,
    isDisputed: sum.disputed,
    pooled: one(per(sum.low, population), per(sum.high, population)),
    pooledLow: per(poissonInterval(sum.low).low, population),
    pooledHigh: Number.isFinite(sum.high) ? per(poissonInterval(sum.high).high, population) : sum.high,
    mean: one(meanLow, meanHigh),
    meanLow,
    meanHigh,
    median: one(medianLow, medianHigh),
    medianLow,
    medianHigh,
  }
}

const middle = (values: readonly number[]): number => sampleQuantile(values, 0.5)

/** The last pooled rate, where there is but one line to speak of. */
const latestOf = (
  rows: readonly ({ readonly area: string; readonly year: number; readonly category: string } & {
    readonly countries: number
    readonly expected: number
  } & ReturnType<typeof measuresOf>)[],
): readonly Message[] => {
  if (new Set(rows.map(({ area, category }) => `${area} ${category}`)).size !== 1) return []
  const last = rows.filter(({ pooled, isDisputed }) => pooled !== null && !isDisputed).at(-1)
  if (!last || last.pooled === null) return []
  const { year, countries, expected, pooled: rate, pooledLow: low, pooledHigh: high } = last
  return [{ code: 'regional-rates.latest', params: { year: String(year), countries, expected, rate, low, high } }]
}
