import type { CubeTable } from '@tipstat/cube'
import { type Cell, cellsOf, isOneNumber, type PlacedCell, sumCells } from '../cell.ts'
import type { Limits } from '../intervals/limits.ts'

/** Persons in the totals of one area over the years of some cells; null where one of the totals is not there or not exact. */
export const personsIn = (
  totals: CubeTable | undefined,
  area: string | undefined,
  cells: readonly PlacedCell[],
): number | null => {
  if (!totals || area === undefined) return null
  const years = new Set(cells.map(({ year }) => year))
  const own = cellsOf(totals, area).filter(({ year }) => years.has(year))
  const isPlain = (cell: PlacedCell) => isOneNumber(cell) && cell.status === 'exact' && !cell.disputed
  return own.length === years.size && own.every(isPlain) ? sumCells(own).low : null
}

/** Share of a sum in the persons of published totals; null where either is not one number. */
export const shareOfPersons = (part: Cell, persons: number | null): Limits | null => {
  if (persons === null || persons <= 0 || !isOneNumber(part) || part.low > persons) return null
  return { low: part.low / persons, high: part.low / persons }
}
