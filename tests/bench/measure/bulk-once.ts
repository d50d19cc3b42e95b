import { writeFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { compileMapping, readMapping } from '@tipstat/intake'
import { receiveCsv } from '@tipstat/store/bulk'
import { casesMapping, headers, tenChecks } from './write-cases.ts'
import { zodPeer } from './zod-peer.ts'

/**
 * One way of reading the file of made-up cases, in a process of its own: `raw` (DuckDB loads it as text), `ten` and `all`
 * (tipstat checks and loads it, findings listed with their lines), `zod` (papaparse and a schema a row do the ten checks and
 * the same loading). Each ends with its records in a table of DuckDB in memory; what tipstat then needs to keep them (case
 * numbers hashed, Parquet written) is told apart (`keptSeconds`). Writes what it took to the file named last.
 */
const [mode = '', path = '', folder = '', note = ''] = process.argv.slice(2)
const started = performance.now()
const stages: Record<string, number> = {}
const sinceStart = (): number => (performance.now() - started) / 1000

const raw = async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' })
  const connection = await instance.connect()
  const columns = headers.map((header) => `'${header}': 'VARCHAR'`).join(', ')
  await connection.run(
    `CREATE TABLE raw AS SELECT * FROM read_csv('${path}', columns = {${columns}}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n')`,
  )
  return {}
}

const bulk = async (only: ReadonlySet<string> | null) => {
  const plan = compileMapping(readMapping(casesMapping, 'cases'), 'cases')
  const received = await receiveCsv(path, plan, {
    latestYear: 2026,
    pseudonyms: { key: '0'.repeat(64), source: 'cases' },
    temporary: folder,
    ...(only ? { only } : {}),
    onStage: (stage, ms) => {
      stages[stage] = Math.round(ms)
    },
  })
  if (!received) throw new Error('The file is not regular')
  const { connection } = received
  const seconds = sinceStart()
  const after = performance.now()
  await connection.run(`COPY (SELECT * FROM records) TO '${folder}/records.parquet' (FORMAT parquet, COMPRESSION zstd)`)
  await connection.run(`COPY findings TO '${folder}/findings.parquet' (FORMAT parquet, COMPRESSION zstd)`)
  return { seconds, keptSeconds: (performance.now() - after) / 1000 }
}

const ways: Readonly<Record<string, () => Promise<object>>> = {
  raw,
  ten: () => bulk(tenChecks),
  all: () => bulk(null),
  zod: () => zodPeer(path),
}
const found = await ways[mode]?.()
await writeFile(
  note,
  JSON.stringify({
    seconds: sinceStart(),
    peakMB: process.resourceUsage().maxRSS / 1024,
    stages,
    ...found,
  }),
)
