import type { CubeTable } from '@tipstat/cube'
import { categoryOf, cellsOf, isNumber, type PlacedCell, sumCells } from '../cell.ts'
import { groupBy } from '../group-by.ts'
import { groupOf, liesWithin } from '../region.ts'

/** Cells of one table added over the countries of a region, or of the world where none is named. */
export interface Pool {
  /** M49 code of the region; `001` for the world. */
  readonly area: string
  readonly cells: readonly PlacedCell[]
  /** Countries that have a number in it. */
  readonly countries: number
}

/**
 * Adds up, year by year and category by category, the numbers of countries that pass `takes`; regions that a source
 * prints beside countries never enter. A country without a number is left out, never taken for zero.
 */
export const pool = (
  table: CubeTable,
  within: string | undefined,
  takes: (cell: PlacedCell) => boolean = isNumber,
): Pool => {
  const area = within ?? '001'
  const taken = cellsOf(table).filter(
    (cell) => groupOf(cell.area, 'world') !== null && liesWithin(cell.area, within) && takes(cell),
  )
  const groups = groupBy(taken, ({ year, codes }) => `${year} ${categoryOf(codes)}`)
  const cells = [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ ...first, ...sumCells(group), area }] : []
  })
  cells.sort((a, b) => a.year - b.year)
  return { area, cells, countries: new Set(taken.map((cell) => cell.area)).size }
}
