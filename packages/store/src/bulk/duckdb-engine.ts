import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue, listValue } from '@duckdb/node-api'
import type { Dialect, Engine, SqlValue } from './engine.ts'
import { loadCells, positionOf, textsOf } from './load-cells.ts'
import { text } from './sql-text.ts'

/** A connection to DuckDB as an engine of the bulk path. */
export const duckdbEngine = (connection: DuckDBConnection): Engine => ({
  dialect: duckdb,
  run: async (sql) => {
    await connection.run(sql)
  },
  columns: async (sql) => (await connection.runAndReadAll(sql)).getColumnsJS(),
  rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
  append: (table, columns) => appendColumns(connection, table, columns),
})

/** Rows of one chunk: DuckDB's vector size. */
const chunkSize = 2048

const appendColumns = async (
  connection: DuckDBConnection,
  table: string,
  columns: readonly (readonly SqlValue[])[],
): Promise<void> => {
  const length = columns[0]?.length ?? 0
  if (length === 0) return
  const appender = await connection.createAppender(table)
  const types: DuckDBType[] = columns.map((_, at) => appender.columnType(at))
  for (let from = 0; from < length; from += chunkSize) {
    const chunk = DuckDBDataChunk.create(types)
    chunk.setColumns(columns.map((values) => values.slice(from, from + chunkSize).map(duckdbValue)))
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

const duckdbValue = (value: SqlValue): DuckDBValue =>
  value !== null && typeof value === 'object' ? listValue([...value]) : value

const filter = (where: string | undefined): string => (where === undefined ? '' : ` FILTER (WHERE ${where})`)

/** What DuckDB writes in its own way. */
export const duckdb: Dialect = {
  cells: { load: loadCells, textsOf, positionOf },
  keepsOrder: true,
  isUnreadable: ({ message }) => /CSV|unicode|UTF-?8|Invalid Input|Conversion/i.test(message),

  texts: 'VARCHAR',
  makeList: async (engine, name, values, columns) => {
    await engine.run(`CREATE TYPE ${name} AS ENUM (${values.map(text).join(', ')})`)
    for (const { table, column } of columns)
      await engine.run(`ALTER TABLE ${table} ALTER ${column} SET DATA TYPE ${name}`)
    return name
  },
  beside: (sql, type, _, numbers) =>
    `([${numbers.map((each) => each ?? 'NULL').join(', ')}]::INTEGER[])[enum_code((${sql})::${type}) + 1]`,

  both: (mask, other) => `(${mask} & ${other})`,
  all: (masks) => `(${masks.join(' | ') || '0::BIGINT'})`,
  allOf: (mask) => `bit_or(${mask})`,
  any: (truth) => `bool_or(${truth})`,
  first: (sql, order) => `arg_min_null(${sql}, ${order})`,
  sum: (sql, _, where) => `sum(${sql})${filter(where)}`,
  sumInOrder: (sql, order, where) => `sum(${sql} ORDER BY ${order})${filter(where)}`,

  isNan: (sql) => `isnan(${sql})`,
  isInfinite: (sql) => `isinf(${sql})`,
  wholeDivide: (sql, by) => `${sql} // ${by}`,
  pair: (low, high) => `CASE WHEN ${low} IS NOT NULL THEN (${low}, ${high}) END`,
  everyColumnBut: (columns) => `* EXCLUDE (${columns.join(', ')})`,
  withCommas: (texts) => `concat_ws(',', ${texts.join(', ')})`,
  split: (sql) => `string_split((${sql})::VARCHAR, ';')`,
  // Its statements stay in this process.
  secret: async (_, value) => text(value),
  sha256: (sql) => `sha256(${sql})`,
  numbers: 'INTEGER[]',
  isAbsent: (list) => `${list} IS NULL`,
}
