import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { decode, IntakeRefusal } from '@tipstat/intake'
import Papa from 'papaparse'
import { measure, score, weightOf } from './measure/pollock-measure.ts'

/**
 * How well damaged CSV files are read: tipstat, papaparse alone and DuckDB's `read_csv` alone, by the measure of the
 * benchmark Pollock, over its files in one run. None of them is told a dialect; tipstat is told the names of the columns, as
 * a mapping does, and finds its header by them. `npm run bench -- pollock [folder]`, with the folder that holds `csv`, `clean`
 * and `parameters`, by default that of TIPSTAT_SHARED. Prints one line of JSON: `simple` is the mean score of the files,
 * of 10, `weighted` the mean by how often each damage is met; `refused` and `worst` name files.
 */
const folder =
  process.argv[2] ?? join(process.env.TIPSTAT_SHARED ?? '(TIPSTAT_SHARED is not set)', 'data', 'messy_csv', 'pollock')

type Rows = readonly (readonly string[])[]
type Reader = (path: string, names: readonly string[]) => Promise<Rows | null> | Rows | null

const cut = (text: string): Rows => Papa.parse<string[]>(text.replace(/(?:\r\n|\r|\n)$/, '')).data
const text = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
const cleanRows = (path: string): Rows => {
  const content = text(path)
  return content.trim() === '' ? [] : cut(content)
}

const namesIn = (path: string): readonly string[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { column_names: readonly string[] }).column_names

/** The first record of the first thirty that holds most of the names, as `receive` finds its header. */
const fromHeader = (rows: Rows, names: readonly string[]): Rows => {
  const wanted = new Set(names)
  const found = rows.slice(0, 30).map((row) => row.filter((cell) => wanted.has(cell.trim())).length)
  return rows.slice(Math.max(0, found.indexOf(Math.max(...found))))
}

const tipstat: Reader = (path, names) => {
  try {
    return fromHeader(decode(new Uint8Array(readFileSync(path)), { file: 'file.csv' }).grids[0]?.rows ?? [], names)
  } catch (error) {
    if (error instanceof IntakeRefusal) return null
    throw error
  }
}

const papaparse: Reader = (path) => Papa.parse<string[]>(text(path), { skipEmptyLines: true }).data

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const duckdb: Reader = async (path) => {
  try {
    const read = await connection.runAndReadAll(
      `SELECT * FROM read_csv('${path.replaceAll("'", "''")}', all_varchar = true, strict_mode = false, ignore_errors = true, null_padding = true)`,
    )
    return [
      read.columnNames(),
      ...read.getRowsJS().map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ]
  } catch {
    return null
  }
}

const round = (value: number): number => Number(value.toFixed(3))

const scoresOf = async (read: Reader, files: readonly string[]) => {
  const found: { file: string; score: number; isRead: boolean }[] = []
  for (const file of files) {
    const names = namesIn(join(folder, 'parameters', `${file}_parameters.json`))
    const rows = await read(join(folder, 'csv', file), names)
    found.push({ file, score: score(measure(cleanRows(join(folder, 'clean', file)), rows)), isRead: rows !== null })
  }
  const weight = found.reduce((sum, { file }) => sum + weightOf(file), 0)
  const refused = found.filter(({ isRead }) => !isRead).map(({ file }) => file)
  return {
    simple: round(found.reduce((sum, each) => sum + each.score, 0) / found.length),
    weighted: round(found.reduce((sum, each) => sum + each.score * weightOf(each.file), 0) / weight),
    refused: refused.length,
    refusedFirst: refused.slice(0, 5),
    worst: found
      .filter(({ score: points }) => points < 9.99)
      .sort((a, b) => a.score - b.score)
      .slice(0, 12)
      .map((each) => `${each.file} ${round(each.score)}`),
  }
}

if (!existsSync(join(folder, 'csv'))) {
  process.stderr.write(`No files of Pollock in ${folder}. Name their folder, or set TIPSTAT_SHARED.\n`)
  process.exitCode = 2
} else {
  const files = readdirSync(join(folder, 'csv'))
    .filter((name) => name.endsWith('.csv'))
    .sort()
  const scores = {
    files: files.length,
    tipstat: await scoresOf(tipstat, files),
    papaparse: await scoresOf(papaparse, files),
    duckdb: await scoresOf(duckdb, files),
  }
  process.stdout.write(`${JSON.stringify(scores)}\n`)
}
connection.closeSync()
instance.closeSync()
