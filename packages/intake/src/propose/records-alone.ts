import { columnLetter } from '../column-letter.ts'
import type { Grid } from '../grid.ts'
import { columnBeside, type HeaderKnown, type Numbers } from '../other-tables.ts'
import { withoutStrayRows } from '../stray-rows.ts'

/** The records of a table without what stands around them. */
export interface RecordsAlone {
  readonly grid: Grid
  /** Where another table begins beside this one: the cell, and the cells that are this one's. */
  readonly beside?: { readonly at: string; readonly range: string }
}

/**
 * A grid without the rows that are no records, as they are told when a file is received, and without the columns of another
 * table beside this one. Nothing is mapped yet: what stands behind a column without a name may be another table.
 */
export const recordsAlone = (grid: Grid, at: number, headerFrom: number): RecordsAlone => {
  const header = headerAt(grid, at)
  const { grid: kept, otherTables } = withoutStrayRows(grid, header, unmapped)
  const start = columnBeside(header.columns)
  const [cell] = otherTables
  if (start === null || cell === undefined) return { grid: kept }
  const last = header.columns.findLastIndex(({ role }) => role === 'mapped')
  const range = `A${headerFrom}:${columnLetter(last)}${kept.row.at(-1) ?? headerFrom}`
  return { grid: { ...kept, rows: kept.rows.map((row) => row.slice(0, last + 1)) }, beside: { at: cell, range } }
}

const unmapped: Numbers = { values: [], columns: [], blanks: {} }

const headerAt = (grid: Grid, at: number): HeaderKnown => {
  const headers = (grid.rows[at] ?? []).map((cell) => cell.trim())
  const gap = headers.findIndex((header, i) => header === '' && i > 0)
  const isOwn = (index: number) => gap < 0 || index < gap
  const columns = headers.map((header, index) => ({
    index,
    header,
    role: header === '' ? ('ignored' as const) : isOwn(index) ? ('mapped' as const) : ('unmapped' as const),
  }))
  return { at, columns }
}
