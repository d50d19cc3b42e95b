import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api'
import { rawSheet } from './raw-sheet.ts'

/** The root of the repository, from which the SQL names its files. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const columns = [
  'area',
  'country',
  'region',
  'subregion',
  'indicator',
  'dimension',
  'category',
  'sex',
  'age',
  'year',
  'unit',
  'printed',
  'source',
]

/** A row of text of UNODC's workbook, with its number in the sheet. */
interface SheetRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** DuckDB over the raw samples, with every total of `*.sql` worked out: nothing of what it is compared with has a part in it. */
export const sampleDatabase = async (): Promise<DuckDBConnection> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const rows = rawSheet(`${root}seeds/samples/world/inbox/data_glotip.2023-05-30.xlsx`)
  await connection.run(`CREATE TABLE glotip (r INTEGER, ${columns.map((name) => `${name} VARCHAR`).join(', ')})`)
  await append(connection, rows.map((cells, i) => ({ number: i + 1, cells })).slice(3))
  for (const name of ['labels', 'unodc', 'uk', 'croatia', 'samplia', 'readme-totals']) {
    const sql = readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8')
    await connection.run(sql.replaceAll("'seeds/", `'${root}seeds/`))
  }
  return connection
}

const append = async (connection: DuckDBConnection, rows: readonly SheetRow[]): Promise<void> => {
  const appender = await connection.createAppender('glotip')
  for (let from = 0; from < rows.length; from += 2048) {
    const slice = rows.slice(from, from + 2048)
    const chunk = DuckDBDataChunk.create([INTEGER, ...columns.map(() => VARCHAR)])
    chunk.setColumns([
      slice.map(({ number }) => number),
      ...columns.map((_, i) => slice.map(({ cells }) => cells[i] ?? '')),
    ])
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

/** Rows of a query, whole numbers as numbers. */
export const query = async (
  connection: DuckDBConnection,
  sql: string,
): Promise<readonly Readonly<Record<string, string | number>>[]> =>
  (await connection.runAndReadAll(sql))
    .getRowObjectsJS()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'bigint' ? Number(value) : (value as string | number),
        ]),
      ),
    )
