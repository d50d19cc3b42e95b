import type { DuckDBValue } from '@duckdb/node-api'
import type { Breakdown } from '@tipstat/scheme'
import type { CellRow } from './cells.ts'
import type { Store } from './store.ts'

/** A row as DuckDB gives it. */
export type Row = Readonly<Record<string, unknown>>

/** All rows of a query. */
export const read = async (
  { connection }: Store,
  sql: string,
  params: Record<string, DuckDBValue>,
): Promise<readonly Row[]> => (await connection.runAndReadAll(sql, params)).getRowObjectsJS()

/** The codes of a row in some dimensions. */
export const codesOf = (row: Row, by: readonly Breakdown[]): CellRow['codes'] =>
  Object.fromEntries(by.map((name) => [name, String(row[name])]))
