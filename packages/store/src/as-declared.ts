import type { DuckDBConnection } from '@duckdb/node-api'
import type { RecordType } from '@tipstat/scheme'
import type { StoredTable } from './layout.ts'
import type { StoredColumn } from './record-table.ts'
import { columnsOf } from './shelf.ts'
import { silentColumns } from './silent-columns.ts'
import { quoteName } from './sql-text.ts'

/**
 * A stored table with the columns that the running scheme declares, whichever scheme it was stored under. A field that
 * there was not then is what it is where a source is silent; one that holds several codes since holds the one it had; one
 * that there is no longer is left out. Where the columns are the same, the table as it is.
 */
export const asDeclared = async (
  connection: DuckDBConnection,
  from: string,
  table: StoredTable,
  record: RecordType,
): Promise<string> => {
  const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)
  const stored = new Map(reader.getRowObjectsJS().map((row) => [String(row.column_name), String(row.column_type)]))
  const columns = columnsOf(table, record)
  const isSame = columns.length === stored.size && columns.every(({ name, sql }) => !differs(stored.get(name), sql))
  if (isSame) return from
  const silent = table === 'records' ? silentColumns(record) : () => 'NULL'
  const selected = columns.map(({ name, sql }) => {
    const quoted = quoteName(name)
    const type = stored.get(name)
    if (type === undefined) return `(${silent(name)})::${sql} AS ${quoted}`
    return differs(type, sql) ? `CASE WHEN ${quoted} IS NOT NULL THEN [${quoted}] END AS ${quoted}` : quoted
  })
  return `(SELECT ${selected.join(', ')} FROM ${from})`
}

/** Missing, or one code where there are several. Other types are told apart by DuckDB, which converts what it can. */
const differs = (stored: string | undefined, sql: StoredColumn['sql']): boolean =>
  stored === undefined || (sql.endsWith('[]') && !stored.endsWith('[]'))
