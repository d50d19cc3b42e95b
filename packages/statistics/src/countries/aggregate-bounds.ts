import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { cellsOf, isHeldBack, isNumber, type PlacedCell } from '../cell.ts'
import { demandOneOf, demandOptions, ofTable } from '../demand-options.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandRelease, findTable, isOfAll, type TableChoice } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import type { Limits } from '../intervals/limits.ts'
import { leavesOut, leftOutNote } from '../left-out.ts'
import { breakNotes, breaksAmong } from '../over-time/series-breaks.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { groupsWithin, type RegionLevel } from '../region.ts'
import { statisticOf } from '../statistic-of.ts'
import { demandAdditive } from './additive-units.ts'
import { countryLines } from './country-lines.ts'
import { type ExpectedCountries, expectedCountries } from './expected-countries.ts'
import { lastValue, nonReporterBounds } from './non-reporters.ts'

/** Options of `aggregateBounds`. */
export interface AggregateBoundsOptions extends TableChoice {
  /** What to sum to. */
  readonly level: RegionLevel
  /** M49 code of a region: only its countries enter. Default: all countries. */
  readonly within?: string
  /** Countries that are put in where they have no number. Default: those with any number in the release. */
  readonly expected?: ExpectedCountries
  /**
   * What stands for a country without a number: `bounds`, from 0 to its own largest number; `last-value`, its last number before,
   * which makes the sum an estimate. Default: `bounds`.
   */
  readonly fill?: 'bounds' | 'last-value'
}

const optionNames = { ...ofTable, unit: true, by: true, level: true, within: true, expected: true, fill: true } as const

const columns = [
  'area',
  'year',
  'category',
  'reportedLow',
  'reportedHigh',
  'countries',
  'expected',
  'low',
  'high',
  'filled',
  'unfilled',
  'status',
] as const

/** What a sum with countries put in is: reported where none is, bounds, without an upper bound, an estimate. */
export type BoundsStatus = 'reported' | 'bounds' | 'open' | 'estimated'

/**
 * Between what a sum over countries would lie had all of them reported: the numbers printed, and for each of the others a number
 * from 0 to the largest that it ever printed in the same table and category (`filled`); one that never printed a number, or withholds
 * that of the year, or may, in a release that leaves out what is withheld, leaves no upper bound (`unfilled`, status `open`). With `fill: 'last-value'` its last number before
 * is carried, the sum is an `estimated` one, and countries without an earlier number are left out of it (`unfilled`). A mean fills
 * nothing. What comes out is no number reported: no other function takes it, so that it enters neither test nor trend.
 * `reportedLow` and `reportedHigh` are what `aggregate` gives.
 *
 * Throws StatisticsRefusal as `aggregate`.
 *
 * @example
 * const { table } = aggregateBounds(release, { stage: 'V_DET', level: 'world' })
 * table.array('reportedHigh')
 * // => [27, 91]
 * table.array('high')
 * // => [87, 91]
 */
export const aggregateBounds = (release: Release, options: AggregateBoundsOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { level, within, fill = 'bounds' } = options
  demandOneOf('fill', fill, ['bounds', 'last-value'])
  const table = findTable(release, options)
  demandAdditive(table)
  const groupIn = groupsWithin(level, within)
  const cells = cellsOf(table).filter((cell) => (isNumber(cell) || isHeldBack(cell)) && groupIn(cell.area) !== null)
  if (!cells.some(isNumber)) throw new StatisticsRefusal('statistics.no-countries', { within: within ?? '001' })
  const expected = expectedCountries(release, options.expected ?? 'with-a-number', groupIn)
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b)
  const lines = countryLines(cells, table.by, groupIn)
  const rows = lines.flatMap(({ area, category, cells: line }) => {
    const byCountry = groupBy(line, (cell) => cell.area)
    return years.map((year) => ({
      area,
      year,
      category,
      ...filledSum(byCountry, expected.get(area) ?? [], year, { fill, mayWithhold: leavesOut(release) }),
    }))
  })
  return statisticOf(release, 'aggregate-bounds', columns, rows, {
    sentences: lines.length === 1 && isOfAll(table) ? latestOf(rows.at(-1)) : [],
    notes: [
      { code: fill === 'bounds' ? 'bounds.not-reported' : 'bounds.carried', params: {} },
      ...(rows.some(({ unfilled }) => unfilled !== '') ? [{ code: `bounds.${openOrLeft[fill]}`, params: {} }] : []),
      { code: 'aggregate.detections', params: {} },
      ...breakNotes(breaksAmong(release, table, cells)),
      ...leftOutNote(release, table),
      ...disputedNote(cells),
    ],
  })
}

const openOrLeft = { bounds: 'open', 'last-value': 'left-out' } as const

const filledSum = (
  byCountry: ReadonlyMap<string, readonly PlacedCell[]>,
  expected: readonly string[],
  year: number,
  { fill, mayWithhold }: { readonly fill: 'bounds' | 'last-value'; readonly mayWithhold: boolean },
) => {
  const standing = expected.map((area) => {
    const own = byCountry.get(area) ?? []
    const cell = own.find((each) => each.year === year)
    if (cell && isNumber(cell)) return { area, reported: cell }
    const printed = own.filter(isNumber)
    if (fill === 'last-value') return { area, put: lastValue(printed, year) }
    const put = nonReporterBounds(cell || mayWithhold ? [] : printed)
    return { area, put: Number.isFinite(put.high) ? put : undefined }
  })
  const add = (all: readonly (Limits | undefined)[], bound: keyof Limits) =>
    all.reduce((sum, each) => sum + (each?.[bound] ?? 0), 0)
  const reported = standing.flatMap((each) => each.reported ?? [])
  const filled = standing.filter(({ put }) => put)
  const unfilled = standing.filter((each) => !each.reported && !each.put)
  const puts = filled.map(({ put }) => put)
  const isOpen = fill === 'bounds' && unfilled.length > 0
  const isWhole = filled.length + unfilled.length === 0
  const status: BoundsStatus = isWhole ? 'reported' : fill === 'last-value' ? 'estimated' : isOpen ? 'open' : 'bounds'
  return {
    reportedLow: add(reported, 'low'),
    reportedHigh: add(reported, 'high'),
    countries: reported.length,
    expected: expected.length,
    low: add([...reported, ...puts], 'low'),
    high: isOpen ? Number.POSITIVE_INFINITY : add([...reported, ...puts], 'high'),
    filled: filled.map(({ area }) => area).join(' '),
    unfilled: unfilled.map(({ area }) => area).join(' '),
    status,
  }
}

/** The last sum with countries put in. */
const latestOf = (last: ({ readonly year: number } & ReturnType<typeof filledSum>) | undefined): readonly Message[] => {
  if (!last || last.status === 'reported') return []
  const { year, low, high, countries, expected, status } = last
  const code = status === 'estimated' ? 'bounds.latest-estimate' : 'bounds.latest'
  return [{ code, params: { year: String(year), low, high, countries, expected } }]
}
