import { categoryOf, type PlacedCell } from '../cell.ts'
import { compareCodes } from '../code-order.ts'
import type { Breakdown } from '../find-table.ts'
import { groupBy } from '../group-by.ts'
import { compareAreas } from '../region.ts'

/** Cells of one category over the countries of one group. */
export interface CountryLine {
  /** M49 code of the group. */
  readonly area: string
  readonly category: string
  readonly cells: readonly PlacedCell[]
}

/** Cells of countries by group and category, in the order of the code lists. Cells of no group are left out. */
export const countryLines = (
  cells: readonly PlacedCell[],
  by: readonly Breakdown[],
  groupIn: (area: string) => string | null,
): readonly CountryLine[] => {
  const placed = cells.filter(({ area }) => groupIn(area) !== null)
  const lines = [...groupBy(placed, ({ area, codes }) => `${groupIn(area)} ${categoryOf(codes)}`).values()].map(
    (own) => {
      const { area = '', codes = [] } = own[0] ?? {}
      return { area: groupIn(area) ?? '', codes, category: categoryOf(codes), cells: own }
    },
  )
  const inOrder = compareCodes(by)
  lines.sort((a, b) => compareAreas(a.area, b.area) || inOrder(a.codes, b.codes))
  return lines.map(({ area, category, cells: own }) => ({ area, category, cells: own }))
}
