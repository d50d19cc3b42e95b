import { shapes } from '@tipstat/scheme'
import { columnLetter } from './column-letter.ts'
import type { ColumnFact } from './columns.ts'
import type { Grid } from './grid.ts'
import type { Plan } from './plan.ts'

/** The header of a table, and what its columns are: all that is looked at to tell records from other rows. */
export interface HeaderKnown {
  readonly at: number
  readonly columns: readonly ColumnKnown[]
}

type ColumnKnown = Pick<ColumnFact, 'index' | 'header' | 'role'>

/** Which columns hold numbers, and the texts among them that stand for none. */
export type Numbers = Pick<Plan, 'values' | 'columns' | 'blanks'>

/** Where another table seems to begin, beside or below the one that the mapping describes. */
export interface OtherTables {
  /** Cells as a spreadsheet names them: `F3`. */
  readonly cells: readonly string[]
  /** Indices of the rows that hold cells of a table beside this one alone. */
  readonly beside: ReadonlySet<number>
}

/** Looks for other tables among some rows below the header. What may be a record is never among their rows. */
export const otherTables = (
  grid: Grid,
  { at, columns }: HeaderKnown,
  plan: Numbers,
  rows: readonly number[],
): OtherTables => {
  const start = columnBeside(columns)
  const isBeside = start !== null && grid.rows.every((cells, i) => i <= at || isBlank(cells[start - 1]))
  const alone = (cells: readonly string[]) => start !== null && cells.slice(0, start).every(isBlank)
  return {
    cells: [
      ...(isBeside ? [`${columnLetter(start)}${grid.row[at] ?? 0}`] : []),
      ...rows.filter((i) => beginsBelow(grid, i, columns, plan)).map((i) => cellOf(grid, i)),
    ],
    beside: new Set(isBeside ? rows.filter((i) => alone(grid.rows[i] ?? [])) : []),
  }
}

/**
 * Index of the column in which another table may begin: behind a column without a name, with two or more columns to its right
 * of which the mapping knows none; null where there is none.
 */
export const columnBeside = (columns: readonly ColumnKnown[]): number | null => {
  const inOrder = columns.filter(({ index }) => index >= 0)
  const last = inOrder.findLastIndex(({ role }) => role === 'mapped' || role === 'withheld')
  const gap = last < 0 ? -1 : inOrder.findIndex(({ header }, i) => i > last && header === '')
  const behind = gap < 0 ? [] : inOrder.slice(gap).filter(({ header }) => header !== '')
  return behind.length > 1 && behind.every(({ role }) => role === 'unmapped') ? (behind[0]?.index ?? null) : null
}

/** Whether a record is no record but the header of another table: names where numbers should be, below a blank row. */
const beginsBelow = (grid: Grid, at: number, columns: readonly ColumnKnown[], plan: Numbers): boolean => {
  const number = grid.row[at] ?? 0
  if (number <= (grid.row[at - 1] ?? 0) + 1 || grid.row[at + 1] !== number + 1) return false
  const cells = (grid.rows[at] ?? []).map((cell) => cell.trim())
  const filled = cells.filter((cell) => cell !== '')
  const inNumbers = numberColumns(columns, plan).map((index) => cells[index] ?? '')
  return (
    filled.length > 1 &&
    new Set(filled).size === filled.length &&
    inNumbers.some((cell) => isName(cell) && !Object.hasOwn(plan.blanks, cell)) &&
    filled.every((cell) => /\p{L}/u.test(cell) && !shapes['formula-error'].test(cell))
  )
}

/** Indices of the columns that hold numbers, or of records of persons, years. */
const numberColumns = (columns: readonly ColumnKnown[], { values, columns: read }: Numbers): readonly number[] => {
  const years = read.filter(({ field }) => field === 'year')
  const headers = new Set((values.length > 0 ? values : years).map(({ header }) => header))
  return columns.filter(({ header, index }) => index >= 0 && headers.has(header)).map(({ index }) => index)
}

const isName = (cell: string): boolean => /\p{L}{3}|\p{Script=Han}{2}/u.test(cell)

const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === ''

const cellOf = ({ rows, row }: Grid, at: number): string =>
  `${columnLetter((rows[at] ?? []).findIndex((cell) => !isBlank(cell)))}${row[at] ?? 0}`
