import type { CubeTable, Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { cellsOf, isNumber, isWithheld, numberColumns, type PlacedCell } from '../cell.ts'
import { pool } from '../countries/pool.ts'
import { demandOneOf, demandOptions, ofTable } from '../demand-options.ts'
import { type Breakdown, demandArea, demandRelease, findTable, type TableChoice, totalsOf } from '../find-table.ts'
import { flaggedNote } from '../flags.ts'
import { groupBy } from '../group-by.ts'
import { leavesOut, leftOutNote } from '../left-out.ts'
import { breakNotes, breaksAmong, breaksOf, breakYears } from '../over-time/series-breaks.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { groupsWithin } from '../region.ts'
import { statisticOf } from '../statistic-of.ts'
import { demandEffects } from '../widening.ts'
import { isShown, ofPersons, ofShown, type Part, type SharedPart } from './share-bases.ts'
import { type IntervalOf, type ShareIntervalOptions, shareIntervalNotes, shareIntervals } from './share-intervals.ts'
import { largestOf, notesOf, type Year } from './share-notes.ts'
import { isMultiple, partsOf, refuseOverlaps, yearsOfArea } from './share-years.ts'

/** Options of `shares`. */
export interface SharesOptions extends Omit<TableChoice, 'unit'>, ShareIntervalOptions {
  /** One country. Default: the countries of `within`, added up. */
  readonly area?: string
  /** M49 code of a region whose countries are added up. Default: the world. Without meaning for one `area`. */
  readonly within?: string
  readonly by: readonly Breakdown[]
}

const optionNames = {
  ...ofTable,
  by: true,
  area: true,
  within: true,
  interval: true,
  designEffect: true,
  breaks: true,
  reliability: true,
} as const

const columns = [
  'area',
  'year',
  'category',
  'value',
  'low',
  'high',
  'status',
  'share',
  'shareLow',
  'shareHigh',
  'base',
  'knownShare',
  'randomLow',
  'randomHigh',
  'widening',
  'effect',
  'flags',
  'disputed',
] as const

/**
 * Shares (0 to 1) of the parts of one table over the years, for one area. Categories as `personCategory` gives them;
 * not recorded is a part of its own, `_U`.
 *
 * - base `total`: in years where total and parts are all exact and undisputed, the parts don't exceed the total, and no
 *   other table withholds a number of what they leave of it, shares are of the published total, and that rest joins `_U`.
 * - base `shown`: in all other years shares are of the sum of the parts that are shown, exact or rounded, if there are
 *   two or more. A censored, withheld or missing part keeps its row, without a share: the total less the shown parts
 *   would give it away. A share of rounded parts is an interval, and `share` is null.
 *   Over several countries there is no base `total`: their shown parts are added up, withheld ones are left out.
 * - In a release that leaves out categories without a shown number (see `leavesOut`) the rest of an exact total is not
 *   those not recorded but whatever is withheld: the parts keep their shares of the total (base `total`), and the rest is
 *   one part, `_WITHHELD`, of withheld categories and those left out of the table together. A category of which a part
 *   may be left out is withheld as a whole.
 * - base `persons`: where one person may stand in several categories, shares are of the published total, may add up to
 *   more than 1, and must not be stacked. Over several countries, of the totals of the same countries and years.
 *
 * `shareLow` and `shareHigh` are what withheld, rounded and censored numbers allow. Random variation stands apart from them:
 * `knownShare` is the share of the persons whose category is known (null for a range), from `randomLow` to `randomHigh` its interval
 * at 95 per cent (Wilson 1927; from the lower limit where the share is least to the upper limit where it is most), widened by
 * `effect` where persons come in cases (`clusteredShareInterval`). `widening` says by what: the design effect that is stated, else
 * the dispersion of the share around its trend over 5 years and more (`shareDispersion`), widened by Student's t and never below 1;
 * never over several countries, of which others report each year. Not recorded and withheld parts have no interval, nor has a category
 * that is the only one known. `flags` are those of `reliabilityFlags`, by the persons of the part.
 *
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, for an area that the table has not, and
 * for ages that overlap, RangeError for a design effect not above 0.
 *
 * @example
 * shares(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] }).table.array('share')
 * // => [0.6451612903225806, 0.3548387096774194]
 * shares(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] }).table.array('randomLow')
 * // => [0.469479540643689, 0.211166590938654]
 */
export const shares = (release: Release, options: SharesOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const { area } = options
  demandOneOf('interval', options.interval, ['wilson', 'clopper-pearson'])
  const table = findTable(release, { ...options, unit: 'persons' }, area)
  demandEffects(options, table.by)
  if (area === undefined) return pooledShares(release, table, options)
  demandArea(table, area)
  const years = yearsOfArea(release, table, area)
  const found = breaksOf(
    release,
    table,
    area,
    years.map(({ year }) => year),
    options.breaks,
  )
  return statisticOfYears(release, table, { area, years, breaks: breakYears(found), notes: breakNotes(found) }, options)
}

/**
 * Shares over the countries of a region: of the parts that they show, added up; where persons may stand in several
 * parts, of the persons in the totals of the same countries and years.
 */
const pooledShares = (release: Release, table: CubeTable, options: SharesOptions): Statistic => {
  const { within } = options
  const isCounted = groupsWithin('world', within)
  const cells = cellsOf(table).filter((cell) => isNumber(cell) && isCounted(cell.area) !== null)
  for (const group of groupBy(cellsOf(table), ({ area, year }) => `${area} ${year}`).values())
    refuseOverlaps(group, table)
  const { area, years, countries } = isMultiple(table)
    ? pooledOfPersons(release, table, within)
    : pooledOfShown(table, within, leavesOut(release))
  if (years.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: area })
  const notes = [
    { code: 'shares.of-countries', params: { countries } },
    { code: 'aggregate.changing-set', params: {} },
    { code: 'aggregate.detections', params: {} },
    ...breakNotes(breaksAmong(release, table, cells)),
  ]
  return statisticOfYears(release, table, { area, years, breaks: null, notes }, options)
}

interface YearsOf {
  readonly area: string
  readonly years: readonly Year[]
  /** null for sums over countries. */
  readonly breaks: readonly number[] | null
  readonly notes?: readonly Message[]
}

const statisticOfYears = (
  release: Release,
  table: CubeTable,
  { area, years, breaks, notes = [] }: YearsOf,
  options: SharesOptions,
): Statistic => {
  const recorded = years.map((year) => withoutEmptyUnknown(year, years))
  const intervalOf = shareIntervals(recorded, options, breaks)
  const rows = recorded.flatMap((year) => year.parts.map((part) => rowOf(area, part, year, intervalOf)))
  return statisticOf(release, 'shares', columns, rows, {
    sentences: largestOf(recorded),
    notes: [
      ...notes,
      ...notesOf(recorded, release),
      ...shareIntervalNotes(rows),
      ...flaggedNote(rows),
      ...leftOutNote(release, table),
    ],
  })
}

interface PooledYears {
  readonly area: string
  readonly years: readonly Year[]
  readonly countries: number
}

const pooledOfShown = (table: CubeTable, within: string | undefined, mayLack: boolean): PooledYears => {
  const { area, cells, countries } = pool(table, within, isShown)
  const years = [...groupBy(cells, ({ year }) => String(year)).values()].map((group) => ({
    year: group[0]?.year ?? Number.NaN,
    cells: group,
    ...ofShown(partsOf(group, table.by, mayLack), undefined),
  }))
  return { area, years, countries }
}

const pooledOfPersons = (release: Release, table: CubeTable, within: string | undefined): PooledYears => {
  const key = ({ area, year }: PlacedCell) => `${area} ${year}`
  const mayLack = leavesOut(release)
  const totals = totalsOf(release, table)
  const counted = new Set(totals ? cellsOf(totals).filter(isNumber).map(key) : [])
  // A number that one country withholds is in the total of all: its category is then withheld, and not left out.
  const takes = (cell: PlacedCell) => (isNumber(cell) || isWithheld(cell)) && counted.has(key(cell))
  const { area, cells, countries } = pool(table, within, takes)
  const parted = new Set(cellsOf(table).filter(takes).map(key))
  const persons = totals ? pool(totals, within, (cell) => isNumber(cell) && parted.has(key(cell))).cells : []
  const years = [...groupBy(cells, ({ year }) => String(year)).values()].map((group) => {
    const year = group[0]?.year ?? Number.NaN
    const total = persons.find((each) => each.year === year)
    return { year, cells: group, ...ofPersons(partsOf(group, table.by, mayLack), total, mayLack) }
  })
  return { area, years, countries }
}

const rowOf = (area: string, part: SharedPart, year: Year, intervalOf: IntervalOf) => ({
  area,
  year: year.year,
  category: part.category,
  ...numberColumns(part),
  share: part.share,
  shareLow: part.shareLow,
  shareHigh: part.shareHigh,
  base: year.base,
  ...intervalOf(part, year),
  disputed: part.disputed,
})

/** Leaves out not recorded where no year has anybody in it: it is then no part of the picture. */
const withoutEmptyUnknown = (year: Year, all: readonly Year[]): Year => {
  const isUnknown = ({ category }: Part) => category === '_U'
  const occurs = all.some(({ parts }) => parts.some((part) => isUnknown(part) && part.high !== 0))
  return occurs ? year : { ...year, parts: year.parts.filter((part) => !isUnknown(part)) }
}
