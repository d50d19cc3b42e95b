import type { Grid } from '../grid.ts'
import { isYear, looksNumeric } from './content.ts'

/** The header of a table, as it seems to stand: its first and its last record in the grid. */
export interface HeaderRows {
  readonly from: number
  readonly at: number
}

/**
 * The rows of the header around its record `at`: it takes several where cells of one span several of the next, which are
 * names. A title above is none.
 */
export const headerRows = (grid: Grid, at: number): HeaderRows => {
  const rows = { from: at, at }
  while (isGroupedBy(grid, rows.from - 1)) rows.from--
  while (isGroupedBy(grid, rows.at)) rows.at++
  return rows
}

const isGroupedBy = (grid: Grid, upper: number): boolean => {
  if (upper < 0 || upper + 2 >= grid.rows.length) return false
  const above = (grid.rows[upper] ?? []).map((cell) => cell.trim())
  const below = (grid.rows[upper + 1] ?? []).map((cell) => cell.trim())
  if ((grid.row[upper + 1] ?? 0) !== (grid.row[upper] ?? 0) + 1) return false
  const width = Math.max(above.length, below.length)
  const columns = Array.from({ length: width }, (_, i) => ({ above: above[i] ?? '', below: below[i] ?? '' }))
  const groups = groupsOf(grid, upper, columns)
  const grouped = new Set(groups.flat())
  const isName = (text: string) => text !== '' && (isYear(text) || !looksNumeric(text))
  const isApart = (group: readonly number[]) => new Set(group.map((i) => below[i])).size === group.length
  return (
    groups.length > 0 &&
    grouped.size < width &&
    !isTitle(above) &&
    groups.every((group) => isApart(group) && group.every((i) => isName(below[i] ?? ''))) &&
    columns.every((cell, i) => grouped.has(i) || cell.above === '' || cell.below === '') &&
    columns.some((cell, i) => !grouped.has(i) && isName(cell.above || cell.below))
  )
}

/** One text alone, in the first column. */
const isTitle = (cells: readonly string[]): boolean => cells[0] !== '' && cells.slice(1).every((cell) => cell === '')

/** Indices of the columns that each cell of the upper row spans: merged ones in a workbook, else those blank to its right. */
const groupsOf = (
  { row, layout }: Grid,
  upper: number,
  columns: readonly { readonly above: string; readonly below: string }[],
): readonly (readonly number[])[] => {
  const number = row[upper] ?? 0
  const merged = (layout?.merged ?? []).filter(
    ({ top, bottom, left, right }) => top === number && bottom === number && right > left && right < columns.length,
  )
  if (merged.length > 0)
    return merged.map(({ left, right }) => Array.from({ length: right - left + 1 }, (_, i) => left + i))
  const groups: number[][] = []
  columns.forEach(({ above, below }, i) => {
    const group = groups.at(-1)
    if (above !== '' && below !== '') groups.push([i])
    else if (above === '' && below !== '' && group?.at(-1) === i - 1) group.push(i)
  })
  return groups.every((group) => group.length > 1) ? groups : []
}
