import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import { DuckDBDataChunk } from '@duckdb/node-api'

/** Columns of a small result, as JavaScript values. */
export const columnsOf = async (connection: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> =>
  (await connection.runAndReadAll(sql)).getColumnsJS()

/** The one row of a result, by name. */
export const rowOf = async (connection: DuckDBConnection, sql: string): Promise<Readonly<Record<string, unknown>>> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJS()[0] ?? {}

/** Rows of one chunk: DuckDB's vector size. */
const chunkSize = 2048

/** Appends columns of equal length to a table. */
export const appendColumns = async (
  connection: DuckDBConnection,
  table: string,
  columns: readonly (readonly DuckDBValue[])[],
): Promise<void> => {
  const length = columns[0]?.length ?? 0
  if (length === 0) return
  const appender = await connection.createAppender(table)
  const types: DuckDBType[] = columns.map((_, at) => appender.columnType(at))
  for (let from = 0; from < length; from += chunkSize) {
    const chunk = DuckDBDataChunk.create(types)
    chunk.setColumns(columns.map((values) => values.slice(from, from + chunkSize)))
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}
