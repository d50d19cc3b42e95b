import type { CsvFile, LoadedCells, LoadedColumn, Texts } from './load-cells.ts'

/** What a cell of a table holds: a list only of whole numbers. */
export type SqlValue = string | number | bigint | boolean | null | readonly number[]

/** A database that checks a file: statements go in, small results come out, in the order in which they are asked for. */
export interface Engine {
  readonly dialect: Dialect
  /** Runs a statement. */
  run(sql: string): Promise<void>
  /** Columns of a small result. */
  columns(sql: string): Promise<readonly (readonly unknown[])[]>
  /** Rows of a small result, by name. */
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Appends columns of equal length to a table. */
  append(table: string, columns: readonly (readonly SqlValue[])[]): Promise<void>
}

/** The one row of a result. */
export const rowOf = async (engine: Engine, sql: string): Promise<Readonly<Record<string, unknown>>> =>
  (await engine.rows(sql))[0] ?? {}

/**
 * What engines write each in its own way; everything else of the bulk path is SQL that all of them read. Arguments are
 * SQL expressions.
 */
export interface Dialect {
  /** How the cells of a CSV file come into the table `cells`, and how its texts are listed. */
  readonly cells: Cells
  /** Whether a query without ORDER BY gives the rows in the order in which they were written. */
  readonly keepsOrder: boolean
  /** Whether an error of `cells.load` is the file's: intake's reader will say what is wrong with it. */
  isUnreadable(error: Error): boolean

  /** Type of a column of texts of which there are few, before `makeList`. */
  readonly texts: string
  /** Makes a type for a list of texts, so that one costs a byte or two, and casts columns of tables to it. Gives its name. */
  makeList(engine: Engine, name: string, values: readonly string[], columns: readonly ListedColumn[]): Promise<string>
  /** What stands beside a text of a list; NULL beside any other. */
  beside(sql: string, type: string, values: readonly string[], numbers: readonly (number | null)[]): string

  /** The bits that two masks share. */
  both(mask: string, other: string | bigint | number): string
  /** The bits of all masks; no bit where there is no mask. */
  all(masks: readonly string[]): string
  /** Aggregate: the bits of all rows. */
  allOf(mask: string): string
  /** Aggregate or window function: whether a truth holds in any row. */
  any(truth: string): string
  /** Aggregate: the value, or NULL, of the row that comes first. */
  first(sql: string, order: string): string
  /** Aggregate: a sum of numbers that is the same however the rows are spread; `order` is of the members. */
  sum(sql: string, order: string, where?: string): string
  /** Aggregate: a sum of numbers, added up one after the other in an order. */
  sumInOrder(sql: string, order: string, where?: string): string

  isNan(sql: string): string
  isInfinite(sql: string): string
  wholeDivide(sql: string, by: number): string
  /** Two numbers as one value that can be told from others, where there are any. */
  pair(low: string, high: string): string
  /** Every column but some, after SELECT. */
  everyColumnBut(columns: readonly string[]): string
  /** Texts that are there, with commas between. */
  withCommas(texts: readonly string[]): string
  /** A text with semicolons as a list of texts. */
  split(sql: string): string
  /** A text that may stand in no statement that an engine writes down: what is said in its place. Called once a file. */
  secret(engine: Engine, value: string): Promise<string>
  /** SHA-256 of a text's UTF-8, as hex. */
  sha256(sql: string): string
  /** Type of a list of whole numbers. */
  readonly numbers: string
  /** Whether a list of a joined table is not there. */
  isAbsent(list: string): string
}

/** A column of a table of texts. */
export interface ListedColumn {
  readonly table: string
  readonly column: string
}

/** How a CSV file is read. */
export interface Cells {
  /** Loads the cells of a file into the table `cells`, one row a record, numbered from 0 in the order of the file (`rowid`). */
  load(
    engine: Engine,
    file: CsvFile,
    columns: readonly LoadedColumn[],
    start: readonly (readonly string[])[],
  ): Promise<LoadedCells>
  /** Collects the texts of the columns, each once, into tables `t<index>` (`p`, `text`), and gives them by column. */
  textsOf(engine: Engine, columns: readonly LoadedColumn[], loaded: LoadedCells): Promise<ReadonlyMap<number, Texts>>
  /** Where the text of a cell stands among them, as SQL over `cells`: -1 for a blank cell, NULL for an ordinary case number. */
  positionOf(engine: Engine, column: LoadedColumn, texts: Texts, loaded: LoadedCells): Promise<string>
}
