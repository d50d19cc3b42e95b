import type { Grid } from '../grid.ts'
import { looksNumeric } from './content.ts'
import { readHeader } from './header-words.ts'

/** Records that are looked at in search of the header. */
const searched = 40

/** The grid that most likely holds the table, and the index of its header's record. */
export const findTable = (grids: readonly Grid[]): { readonly grid: Grid; readonly at: number } | null => {
  const visible = grids.filter(({ hidden, rows }) => !hidden && rows.length > 0)
  const found = (visible.length > 0 ? visible : grids.filter(({ rows }) => rows.length > 0)).map((grid) => ({
    grid,
    ...headerOf(grid),
  }))
  const [first] = found
  return first ? found.reduce((best, each) => (each.merit > best.merit ? each : best), first) : null
}

/**
 * The record that reads most like a header: as wide as the records below it, texts rather than numbers, names that
 * columns have in real files. Ties go to the earlier one.
 */
const headerOf = ({ rows }: Grid): { readonly at: number; readonly merit: number } => {
  let best = { at: 0, merit: Number.NEGATIVE_INFINITY }
  for (let at = 0; at < Math.min(rows.length, searched); at++) {
    const merit = meritOf(rows[at] ?? [], rows.slice(at + 1, at + 11))
    if (merit > best.merit) best = { at, merit }
  }
  return best
}

const meritOf = (row: readonly string[], below: readonly (readonly string[])[]): number => {
  const cells = row.map((cell) => cell.trim())
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length === 0) return Number.NEGATIVE_INFINITY
  const width = Math.max(...below.map((cellsBelow) => lastFilled(cellsBelow) + 1), 0)
  const known = filled.filter((cell) => readHeader(cell) !== null).length
  const numbers = filled.filter(looksNumeric).length
  const doubles = filled.length - new Set(filled).size
  const covered = width === 0 ? 0 : Math.min(filled.length, width) / width
  const numbersBelow = below.some((cellsBelow) => cellsBelow.some((cell) => looksNumeric(cell.trim()))) ? 1 : 0
  return 2 * known + 4 * covered + numbersBelow - 3 * numbers - doubles - (below.length === 0 ? 5 : 0)
}

const lastFilled = (row: readonly string[]): number => row.findLastIndex((cell) => cell.trim() !== '')
