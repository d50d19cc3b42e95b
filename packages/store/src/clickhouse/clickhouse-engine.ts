import type { Engine, SqlValue } from '../bulk/engine.ts'
import { clickhouseDialect, type FileSource } from './clickhouse-dialect.ts'
import { inFormat, rowsOf } from './result-rows.ts'

/** A ClickHouse server as far as tipstat needs it: no client library is asked for. */
export interface ClickHouseServer {
  /**
   * Runs one statement under some settings and gives its answer as text, in the format that the statement names; rejects
   * with ClickHouse's own message where it fails. All statements have to reach one database of one server, which holds
   * nothing else.
   */
  readonly query: (sql: string, settings: Readonly<Record<string, string>>) => Promise<string>
  /**
   * The table function that reads a CSV file as the server sees it, such as `file('inbox/cases.csv', 'CSV', '…')`. Default:
   * `file` with the path as it is, for an engine in this process.
   */
  readonly source?: FileSource
}

/** An engine of ClickHouse: what it made is dropped when it is closed. */
export interface ClickHouseEngine extends Engine {
  close(): Promise<void>
}

/** Under these ClickHouse reads the SQL that is written for both engines as SQL says it: nothing is missing but NULL. */
const settings: Readonly<Record<string, string>> = {
  join_use_nulls: '1',
  cast_keep_nullable: '1',
  data_type_default_nullable: '1',
  aggregate_functions_null_for_empty: '1',
  prefer_column_name_to_alias: '1',
  // Numbers pass as text, and come back as what they were.
  precise_float_parsing: '1',
  output_format_json_quote_denormals: '1',
  output_format_json_quote_64bit_integers: '1',
  // A statement may name every text of a column.
  max_query_size: '1000000000',
  max_ast_elements: '10000000',
  max_expanded_ast_elements: '10000000',
}

/** ClickHouse as an engine of the bulk path. Throws where its database holds anything. */
export const clickhouseEngine = async (server: ClickHouseServer): Promise<ClickHouseEngine> => {
  const made = new Set<string>()
  const send = (sql: string) => server.query(sql, settings)
  const ask = async (sql: string) => rowsOf(await send(inFormat(withBackslashes(sql))))
  const run = async (sql: string) => {
    const name = /^(?:CREATE (?:TEMP )?(?:TABLE|VIEW)|RENAME TABLE \w+ TO) (\w+)/.exec(sql)?.[1]
    await send(withBackslashes(withTableEngine(sql)))
    if (name !== undefined) made.add(name)
  }
  const [held] = (await ask('SELECT count(*)::INTEGER AS tables FROM system.tables WHERE database = currentDatabase()'))
    .rows
  if (held?.tables !== 0) throw new Error('tipstat checks a file in a ClickHouse database that holds no table')
  return {
    dialect: clickhouseDialect(server.source),
    run,
    columns: async (sql) => {
      const { names, rows } = await ask(sql)
      return names.map((name) => rows.map((row) => row[name]))
    },
    rows: async (sql) => (await ask(sql)).rows,
    append: async (table, columns) => {
      for (const block of blocksOf(columns)) await send(`INSERT INTO ${table} FORMAT JSONCompactEachRow\n${block}`)
    },
    close: async () => {
      for (const name of [...made].reverse()) await send(`DROP TABLE IF EXISTS ${name} SYNC`)
      made.clear()
    },
  }
}

/** ClickHouse reads a backslash in a text as the beginning of something else. */
const withBackslashes = (sql: string): string => sql.replaceAll('\\', '\\\\')

/** Keeps every table in the server's memory: case numbers as they were sent reach no disk through tipstat. */
const withTableEngine = (sql: string): string => {
  const found = /^CREATE (?:TEMP )?(TABLE|VIEW) (\w+)( AS)?/.exec(sql)
  if (!found) return sql
  const [start, what, name, made] = found
  if (what === 'VIEW') return `CREATE VIEW ${name}${made ?? ''}${sql.slice(start.length)}`
  if (/ENGINE = /.test(sql)) return sql
  const engine = 'ENGINE = Memory'
  return made
    ? `CREATE TABLE ${name} ${engine} AS${sql.slice(start.length)}`
    : `CREATE TABLE ${name}${sql.slice(start.length)} ${engine}`
}

/** Rows of one INSERT. */
const blockSize = 20_000

const blocksOf = function* (columns: readonly (readonly SqlValue[])[]): Generator<string> {
  const length = columns[0]?.length ?? 0
  for (let from = 0; from < length; from += blockSize) {
    const rows: string[] = []
    for (let at = from; at < Math.min(length, from + blockSize); at++)
      rows.push(JSON.stringify(columns.map((values) => jsonValue(values[at] ?? null))))
    yield rows.join('\n')
  }
}

const jsonValue = (value: SqlValue): unknown => {
  if (typeof value === 'bigint') return value.toString()
  if (value === Infinity) return 'inf'
  return value === -Infinity ? '-inf' : value
}
