import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { population as residents } from '@tipstat/seeds/population'
import { categoryOf, cellsOf, isHeldBack, isNumber, numberColumns, type PlacedCell, sumCells } from '../cell.ts'
import { compareCodes } from '../code-order.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import type { PopulationOf } from '../denominators.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandRelease, findTable, isOfAll, type TableChoice } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { leftOutNote } from '../left-out.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { compareAreas, groupsWithin, type RegionLevel } from '../region.ts'
import { statisticOf, yearList } from '../statistic-of.ts'
import { demandAdditive } from './additive-units.ts'
import { type ExpectedCountries, expectedCountries } from './expected-countries.ts'
import { noResidentsNote, populationCoverage } from './population-coverage.ts'

/** Options of `aggregate`. */
export interface AggregateOptions extends TableChoice {
  /** What to sum to. */
  readonly level: RegionLevel
  /** M49 code of a region: only its countries enter. Default: all countries. */
  readonly within?: string
  /** Of how many countries the reporting ones are. Default: those with any number in the release. */
  readonly expected?: ExpectedCountries
  /** For the share of residents who live in reporting countries. Default: World Population Prospects. */
  readonly population?: PopulationOf
}

const optionNames = {
  ...ofTable,
  unit: true,
  by: true,
  level: true,
  within: true,
  expected: true,
  population: true,
} as const

const columns = [
  'area',
  'year',
  'category',
  'low',
  'high',
  'value',
  'countries',
  'expected',
  'coverage',
  'status',
  'disputed',
] as const

/**
 * Sums over countries of the printed cells of one table: the lower bounds add to `low`, the upper to `high`, and a
 * censored cell gives its own bounds and nothing narrower. A country without a number is not zero: it is left out, and
 * `countries` of the `expected` made the sum, in which `coverage` of the residents of all expected ones live (0 to 1). So is a
 * country whose number is withheld; a sum of withheld numbers alone is withheld. From one
 * year to the next the countries change, so two sums are no trend; a person found in two countries is in both. Regions
 * that a source prints beside countries never enter.
 *
 * Throws StatisticsRefusal where no table, or more than one, fits, for what does not add up, and where no country lies `within`.
 *
 * @example
 * aggregate(release, { stage: 'V_DET', level: 'subregion', within: '150' }).table.array('value')
 * // => [27, 31, 60]
 * aggregate(release, { stage: 'V_DET', level: 'region', within: '150', expected: 'member-states' }).table.array('expected')
 * // => [43, 43]
 */
export const aggregate = (release: Release, options: AggregateOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { level, within, population = residents } = options
  const table = findTable(release, options)
  demandAdditive(table)
  const groupIn = groupsWithin(level, within)
  const cells = cellsOf(table).filter((cell) => (isNumber(cell) || isHeldBack(cell)) && groupIn(cell.area) !== null)
  if (!cells.some(isNumber)) throw new StatisticsRefusal('statistics.no-countries', { within: within ?? '001' })
  const expected = expectedCountries(release, options.expected ?? 'with-a-number', groupIn)
  const groups = groupBy(cells, ({ area, year, codes }) => `${groupIn(area)} ${year} ${categoryOf(codes)}`)
  const inOrder = compareCodes(table.by)
  const sums = [...groups.values()].flatMap((group): readonly Sum[] => {
    const [first] = group
    const area = first && groupIn(first.area)
    if (!first || !area) return []
    const told = group.filter(isNumber)
    const reporting = [...new Set(told.map((cell) => cell.area))]
    const all = expected.get(area) ?? []
    return [
      {
        ...first,
        ...sumCells(told.length ? told : group),
        area,
        countries: reporting.length,
        expected: all.length,
        coverage: populationCoverage(reporting, all, first.year, population),
      },
    ]
  })
  sums.sort((a, b) => compareAreas(a.area, b.area) || a.year - b.year || inOrder(a.codes, b.codes))
  const rows = sums.map((sum) => ({ ...sum, category: categoryOf(sum.codes), ...numberColumns(sum) }))
  const years = [...new Set(sums.map(({ year }) => year))]
  return statisticOf(release, 'aggregate', columns, rows, {
    sentences: isOfAll(table) ? latestOf(sums) : [],
    notes: [
      { code: 'aggregate.changing-set', params: {} },
      { code: 'aggregate.detections', params: {} },
      ...noResidentsNote([...expected.values()].flat(), years, population),
      ...withheldNote(cells),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ],
  })
}

interface Sum extends PlacedCell {
  readonly countries: number
  readonly expected: number
  readonly coverage: number | null
}

/** A note where a number is left out of a sum because it is withheld. */
const withheldNote = (cells: readonly PlacedCell[]): readonly Message[] => {
  const years = cells.filter(isHeldBack).map(({ year }) => year)
  return years.length ? [{ code: 'aggregate.withheld', params: { years: yearList(years) } }] : []
}

/** The last sum, where there is but one line to speak of. */
const latestOf = (sums: readonly Sum[]): readonly Message[] => {
  if (new Set(sums.map(({ area, codes }) => `${area} ${categoryOf(codes)}`)).size !== 1) return []
  const last = sums.filter(({ high, disputed }) => Number.isFinite(high) && !disputed).at(-1)
  if (!last) return []
  const { year, low, high, countries, expected } = last
  return [{ code: 'aggregate.latest', params: { year: String(year), low, high, countries, expected } }]
}
