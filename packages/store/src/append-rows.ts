import { type DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api'
import type { ColumnValue } from './record-values.ts'

/** Rows of one chunk: DuckDB's vector size. */
const chunkSize = 2048

/** Appends rows to a table whose columns are those given, in their order. On an error nothing more of them is stored. */
export const appendRows = async <T>(
  connection: DuckDBConnection,
  table: string,
  columns: readonly ColumnValue<T>[],
  rows: readonly T[],
): Promise<void> => {
  const appender = await connection.createAppender(table)
  const types = columns.map((_, at) => appender.columnType(at))
  try {
    for (let from = 0; from < rows.length; from += chunkSize) {
      const slice = rows.slice(from, from + chunkSize)
      const chunk = DuckDBDataChunk.create(types)
      chunk.setColumns(columns.map((of) => slice.map(of)))
      appender.appendDataChunk(chunk)
    }
    appender.flushSync()
  } catch (error) {
    // An appender stores what it holds when it is closed or collected, also after the work was given up.
    appender.clear()
    throw error
  } finally {
    appender.closeSync()
  }
}
