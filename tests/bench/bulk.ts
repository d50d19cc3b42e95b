import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { type Injected, writeCases } from './measure/write-cases.ts'

/**
 * The bulk path against DuckDB's own raw load and against papaparse with zod that do the ten checks (`ratioZod`), on the
 * same made-up file in one run, the ways taken in turn; each ends with a table of DuckDB in memory. `npm run bench -- bulk [rows] [rounds]`: medians; `ratioRawLoad` with ten checks, `ratioAllRules`
 * with every rule of `person`; `found` of `injected` errors at the right record, line and column.
 */
const [rows = 1_000_000, rounds = 5] = process.argv.slice(2).map(Number)
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tipstat-bulk-'))
const path = join(folder, 'cases.csv')

/** More rows would keep the peer for hours. */
const mostOfZod = 10_000_000

interface Once {
  readonly seconds: number
  readonly peakMB: number
  readonly stages: Readonly<Record<string, number>>
  /** What keeping records and findings takes after that: case numbers hashed, Parquet written. */
  readonly keptSeconds?: number
}

const once = (mode: string): Once => {
  const note = join(folder, `${mode}.json`)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/measure/bulk-once.ts', mode, path, folder, note],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${mode} ended with ${status}\n${stderr}`)
  return JSON.parse(readFileSync(note, 'utf8')) as Once
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const round = (value: number): number => Number(value.toFixed(2))

/** How many of the injected errors the last run with all rules has listed where they are. */
const foundOf = async (injected: readonly Injected[]): Promise<number> => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT code || ' ' || "row" || ' ' || line || ' ' || header AS place FROM read_parquet('${folder}/findings.parquet')`,
  )
  const places = new Set(reader.getColumnsJS()[0]?.map(String))
  return injected.filter(({ code, row, line, header }) => places.has(`${code} ${row} ${line} ${header}`)).length
}

try {
  const injected = writeCases(path, rows)
  const taken: Record<string, Once[]> = { raw: [], ten: [], all: [], ...(rows > mostOfZod ? {} : { zod: [] }) }
  for (let i = 0; i < rounds; i++) for (const mode of Object.keys(taken)) taken[mode]?.push(once(mode))
  const seconds = (mode: string) => median((taken[mode] ?? []).map((each) => each.seconds))
  const all = taken.all ?? []
  const stages = Object.fromEntries(
    Object.keys(all[0]?.stages ?? {}).map((stage) => [
      stage,
      round(median(all.map(({ stages }) => stages[stage] ?? 0)) / 1000),
    ]),
  )
  // `all` ran before `zod` in each round, and `ten` before it: the findings that lie there are those of `all`.
  const figures = {
    bench: 'bulk',
    rows,
    rawSeconds: round(seconds('raw')),
    ratioRawLoad: round(seconds('ten') / seconds('raw')),
    ratioAllRules: round(seconds('all') / seconds('raw')),
    ratioZod: taken.zod ? round(seconds('zod') / seconds('ten')) : null,
    allSeconds: round(seconds('all')),
    peakMB: Math.round(Math.max(...all.map(({ peakMB }) => peakMB))),
    stages,
    keptSeconds: round(median(all.map(({ keptSeconds = 0 }) => keptSeconds))),
    injected: injected.length,
    found: await foundOf(injected),
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
