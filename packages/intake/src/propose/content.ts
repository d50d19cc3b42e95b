import { shapes } from '@tipstat/scheme'
import { columnLetter } from '../column-letter.ts'
import type { Grid } from '../grid.ts'
import { normalise } from '../resolve.ts'

/** A column of a table, with its texts. */
export interface Column {
  readonly index: number
  readonly letter: string
  readonly header: string
  /** Each text, trimmed, and how often it stands; blank cells are not among them. */
  readonly texts: ReadonlyMap<string, number>
  /** Cells that hold anything. */
  readonly filled: number
  readonly blank: number
}

/** A table as it seems to stand in a grid: its header and the records below. */
export interface Table {
  readonly grid: Grid
  /** Index of the header's record. */
  readonly at: number
  readonly columns: readonly Column[]
  /** Records below the header that were looked at. */
  readonly rows: readonly (readonly string[])[]
}

/** So many records are looked at: what a column is shows sooner. */
const mostRows = 50_000

export const tableAt = (grid: Grid, at: number): Table => {
  const rows = grid.rows.slice(at + 1, at + 1 + mostRows)
  const header = grid.rows[at] ?? []
  const columns = header.map((cell, index) => columnOf(cell, index, rows))
  return { grid, at, columns: columns.filter(({ header: name, filled }) => name !== '' || filled > 0), rows }
}

const columnOf = (cell: string, index: number, rows: Table['rows']): Column => {
  const texts = new Map<string, number>()
  let filled = 0
  let blank = 0
  for (const row of rows) {
    const text = normalise(row[index] ?? '')
    if (text === '') blank++
    // A formula that failed is to be repaired, and stands for nothing.
    if (text === '' || shapes['formula-error'].test(text)) continue
    filled++
    texts.set(text, (texts.get(text) ?? 0) + 1)
  }
  return { index, letter: columnLetter(index), header: cell.trim(), texts, filled, blank }
}

/** Share of the filled cells whose text is such. */
export const shareOf = ({ texts, filled }: Column, is: (text: string) => boolean): number => {
  if (filled === 0) return 0
  let count = 0
  for (const [text, times] of texts) if (is(text)) count += times
  return count / filled
}

/** What a number looks like, however its marks are meant; digits of other scripts too. */
const numeral = /^[-−]?\p{Nd}[\p{Nd}.,'’٫٬ \u00A0\u202F]*%?$/u

export const looksNumeric = (text: string): boolean => numeral.test(text) || /^<\s?\d{1,3}$/.test(text)

export const isYear = (text: string): boolean => /^(?:19[5-9]|20[0-9])\d$/.test(text)
