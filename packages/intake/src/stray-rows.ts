import type { Grid } from './grid.ts'
import { type HeaderKnown, type Numbers, otherTables } from './other-tables.ts'

/** Rows below a header that are no records, and the grid without them. */
export interface StrayRows {
  readonly grid: Grid
  /** Numbers of the rows that repeat the header. */
  readonly repeated: readonly number[]
  /** Numbers of the rows after the last record that hold a note. */
  readonly notes: readonly number[]
  /** Cells in which other tables seem to begin. */
  readonly otherTables: readonly string[]
  /** Numbers of the rows that hold cells of a table beside this one alone. */
  readonly beside: readonly number[]
}

/**
 * Parts rows that are no records from those that are: the header, repeated cell for cell where a page or another table
 * begins, rows of another table beside it, and notes below the last record. Such rows are named and not read; they are nobody's data.
 */
export const withoutStrayRows = (grid: Grid, found: HeaderKnown, plan: Numbers): StrayRows => {
  const { at } = found
  const header = trimmed(grid.rows[at] ?? [])
  const end = endOfRecords(grid, at, header)
  const below = [...grid.rows.keys()].slice(at + 1, end)
  const repeated = new Set(below.filter((i) => isSame(trimmed(grid.rows[i] ?? []), header)))
  const others = otherTables(
    grid,
    found,
    plan,
    below.filter((i) => !repeated.has(i)),
  )
  const numbers = (indices: Iterable<number>) => [...indices].map((i) => grid.row[i] ?? 0)
  const told = {
    repeated: numbers(repeated),
    notes: grid.row.slice(end),
    otherTables: others.cells,
    beside: numbers(others.beside),
  }
  const kept = [...grid.rows.keys()].filter((i) => i < end && !repeated.has(i) && !others.beside.has(i))
  if (kept.length === grid.rows.length) return { grid, ...told }
  const only = <T>(values: readonly T[]): readonly T[] => kept.map((i) => values[i] as T)
  return { grid: { ...grid, rows: only(grid.rows), row: only(grid.row), line: only(grid.line) }, ...told }
}

/** Cells without the space around them; blank ones at the end are none. */
const trimmed = (cells: readonly string[]): readonly string[] => {
  const all = cells.map((cell) => cell.trim())
  while (all.length > 0 && all.at(-1) === '') all.pop()
  return all
}

/** A header of one cell says too little: a record may hold the same. */
const isSame = (cells: readonly string[], header: readonly string[]): boolean =>
  header.length > 1 && cells.length === header.length && cells.every((cell, i) => cell === header[i])

const endOfRecords = (grid: Grid, at: number, header: readonly string[]): number => {
  let end = grid.rows.length
  if (header.length < 3) return end
  while (end > at + 1 && isNote(trimmed(grid.rows[end - 1] ?? []))) end--
  return end
}

/** One cell alone in its row, the first, that holds a sentence: three words or more. */
const isNote = (cells: readonly string[]): boolean =>
  cells.length === 1 && (cells[0]?.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).length >= fewestWords(cells[0] ?? '')

/** Chinese has no space between words. */
const fewestWords = (text: string): number => (/\p{Script=Han}{6}/u.test(text) ? 1 : 3)
