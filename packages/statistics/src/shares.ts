import { type CubeTable, type Release, type Statistic, tableName } from '@tipstat/cube'
import { cellsOf, isNumber, isWithheld, numberColumns, type PlacedCell, sumCells } from './cell.ts'
import { type Breakdown, demandArea, demandRelease, findTable, type TableChoice, totalsOf } from './find-table.ts'
import { groupBy } from './group-by.ts'
import { leavesOut, leftOutNote } from './left-out.ts'
import { isWholeCategory, overlappingAges, personCategory } from './person-category.ts'
import { pool } from './pool.ts'
import { StatisticsRefusal } from './refusal.ts'
import { yearsOfHiddenRemainder } from './remainder.ts'
import { isShown, ofPersons, ofShown, ofTotal, ofWithheldTotal, type Part } from './share-bases.ts'
import { largestOf, notesOf, type Year } from './share-notes.ts'
import { statisticOf } from './statistic-of.ts'

/** Options of `shares`. */
export interface SharesOptions extends Omit<TableChoice, 'unit'> {
  /** One country. Default: the countries of `within`, added up. */
  readonly area?: string
  /** M49 code of a region whose countries are added up. Default: the world. Without meaning for one `area`. */
  readonly within?: string
  readonly by: readonly Breakdown[]
}

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
 * Throws StatisticsRefusal where no table of persons, or more than one, fits, for an area that the table has not, and
 * for ages that overlap.
 *
 * @example
 * shares(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] }).table.array('share')
 * // => [0.6451612903225806, 0.3548387096774194]
 */
export const shares = (release: Release, options: SharesOptions): Statistic => {
  demandRelease(release)
  const { area } = options
  const table = findTable(release, { ...options, unit: 'persons' }, area)
  if (area === undefined) return pooledShares(release, table, options.within)
  demandArea(table, area)
  const cells = cellsOf(table, area)
  const totals = totalsOf(release, table)
  const totalIn = new Map(totals ? cellsOf(totals, area).map((cell) => [cell.year, cell]) : [])
  const multiple = isMultiple(table)
  const mayLack = leavesOut(release)
  const closed = yearsOfHiddenRemainder(release.tables, table, area)
  const years = [...groupBy(cells, ({ year }) => String(year)).values()].map((group): Year => {
    refuseOverlaps(group, table)
    const parts = partsOf(group, table.by, mayLack)
    const year = group[0]?.year ?? Number.NaN
    const total = totalIn.get(year)
    const shared = multiple
      ? ofPersons(parts, total)
      : mayLack && totals
        ? ofWithheldTotal(parts, total)
        : (ofTotal(parts, closed.has(year) ? undefined : total) ?? ofShown(parts, total))
    return { year, cells: group, ...shared }
  })
  const recorded = years.map((year) => withoutEmptyUnknown(year, years))
  const rows = recorded.flatMap((year) => rowsOf(area, year))
  return statisticOf(release, 'shares', columns, rows, {
    sentences: largestOf(recorded),
    notes: [...notesOf(recorded, release), ...leftOutNote(release, table)],
  })
}

/**
 * Shares over the countries of a region: of the parts that they show, added up; where persons may stand in several
 * parts, of the persons in the totals of the same countries and years.
 */
const pooledShares = (release: Release, table: CubeTable, within: string | undefined): Statistic => {
  for (const group of groupBy(cellsOf(table), ({ area, year }) => `${area} ${year}`).values())
    refuseOverlaps(group, table)
  const { area, years, countries } = isMultiple(table)
    ? pooledOfPersons(release, table, within)
    : pooledOfShown(table, within, leavesOut(release))
  if (years.length === 0) throw new StatisticsRefusal('statistics.no-countries', { within: area })
  const recorded = years.map((year) => withoutEmptyUnknown(year, years))
  return statisticOf(
    release,
    'shares',
    columns,
    recorded.flatMap((year) => rowsOf(area, year)),
    {
      sentences: largestOf(recorded),
      notes: [
        { code: 'shares.of-countries', params: { countries } },
        { code: 'aggregate.changing-set', params: {} },
        ...notesOf(recorded, release),
        ...leftOutNote(release, table),
      ],
    },
  )
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
    return { year, cells: group, ...ofPersons(partsOf(group, table.by, leavesOut(release)), total) }
  })
  return { area, years, countries }
}

const isMultiple = (table: CubeTable): boolean => table.multiple.some((each) => table.by.includes(each))

const rowsOf = (area: string, { year, base, parts }: Year) =>
  parts.map((part) => ({
    area,
    year,
    category: part.category,
    ...numberColumns(part),
    share: part.share,
    shareLow: part.shareLow,
    shareHigh: part.shareHigh,
    base,
    disputed: part.disputed,
  }))

const refuseOverlaps = (cells: readonly PlacedCell[], table: CubeTable): void => {
  const at = table.by.indexOf('age')
  const overlap = at < 0 ? undefined : overlappingAges(cells.map(({ codes }) => codes[at] ?? ''))
  if (!overlap) return
  throw new StatisticsRefusal('statistics.overlapping-ages', { ages: overlap.join(', '), table: tableName(table) })
}

/** Cells by category; where the table may lack codes, what may lack a part is withheld. */
const partsOf = (cells: readonly PlacedCell[], by: readonly Breakdown[], mayLack: boolean): readonly Part[] =>
  [...groupBy(cells, ({ codes }) => personCategory(codes, by))].map(([category, group]) => {
    const sum = sumCells(group)
    const own = group.map(({ codes }) => codes)
    const isKnown = !mayLack || !isNumber(sum) || isWholeCategory(category, own, by)
    return isKnown ? { ...sum, category } : { ...sum, ...withheld, category }
  })

const withheld = { low: Number.NaN, high: Number.NaN, status: 'suppressed' } as const

/** Leaves out not recorded where no year has anybody in it: it is then no part of the picture. */
const withoutEmptyUnknown = (year: Year, all: readonly Year[]): Year => {
  const isUnknown = ({ category }: Part) => category === '_U'
  const occurs = all.some(({ parts }) => parts.some((part) => isUnknown(part) && part.high !== 0))
  return occurs ? year : { ...year, parts: year.parts.filter((part) => !isUnknown(part)) }
}
