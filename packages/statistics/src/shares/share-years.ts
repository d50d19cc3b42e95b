import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { cellsOf, isNumber, type PlacedCell, sumCells } from '../cell.ts'
import { type Breakdown, totalsOf } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { isCertified, leavesOut } from '../left-out.ts'
import { isWholeCategory, overlappingAges, personCategory } from '../person-category.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { yearsOfHiddenRemainder } from './remainder.ts'
import { ofPersons, ofShown, ofTotal, ofWithheldTotal, type Part } from './share-bases.ts'
import type { Year } from './share-notes.ts'

/** The parts of one table and area, year by year, with their shares and of what these are. Refuses ages that overlap. */
export const yearsOfArea = (release: Release, table: CubeTable, area: string): readonly Year[] => {
  const cells = cellsOf(table, area)
  const totals = totalsOf(release, table)
  const totalIn = new Map(totals ? cellsOf(totals, area).map((cell) => [cell.year, cell]) : [])
  const multiple = isMultiple(table)
  const mayLack = leavesOut(release)
  const closed = yearsOfHiddenRemainder(release.tables, table, area)
  return [...groupBy(cells, ({ year }) => String(year)).values()].map((group): Year => {
    refuseOverlaps(group, table)
    const parts = partsOf(group, table.by, mayLack)
    const year = group[0]?.year ?? Number.NaN
    const total = totalIn.get(year)
    const shared = multiple
      ? ofPersons(parts, total, mayLack)
      : isCertified(release) && totals
        ? ofWithheldTotal(parts, total)
        : (ofTotal(parts, closed.has(year) ? undefined : total) ?? ofShown(parts, total))
    return { year, cells: group, ...shared }
  })
}

/** Whether one person may stand in several categories of a table. */
export const isMultiple = (table: CubeTable): boolean => table.multiple.some((each) => table.by.includes(each))

/** Refuses cells of ages that overlap. */
export const refuseOverlaps = (cells: readonly PlacedCell[], table: CubeTable): void => {
  const at = table.by.indexOf('age')
  const overlap = at < 0 ? undefined : overlappingAges(cells.map(({ codes }) => codes[at] ?? ''))
  if (!overlap) return
  throw new StatisticsRefusal('statistics.overlapping-ages', { ages: overlap.join(', '), table: tableName(table) })
}

/** Cells by category; where the table may lack codes, what may lack a part is withheld. */
export const partsOf = (cells: readonly PlacedCell[], by: readonly Breakdown[], mayLack: boolean): readonly Part[] =>
  [...groupBy(cells, ({ codes }) => personCategory(codes, by))].map(([category, group]) => {
    const sum = sumCells(group)
    const own = group.map(({ codes }) => codes)
    const isKnown = !mayLack || !isNumber(sum) || isWholeCategory(category, own, by)
    return isKnown ? { ...sum, category } : { ...sum, ...withheld, category }
  })

const withheld = { low: Number.NaN, high: Number.NaN, status: 'suppressed' } as const
