import { createReadStream } from 'node:fs'
import { DuckDBDataChunk, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'
import { lists } from '@tipstat/seeds/codes'
import Papa from 'papaparse'
import { z } from 'zod'
import { headers } from './write-cases.ts'

type Header = (typeof headers)[number]

interface Issue {
  readonly row: number
  readonly line: number
  readonly header: string
  readonly value: string | null
}

const codes = (list: { readonly codes: readonly string[] }) => z.enum(list.codes as [string, ...string[]])

const several = (list: { readonly codes: readonly string[] }) => {
  const known = new Set(list.codes)
  return z
    .string()
    .refine((cell) => cell.split(';').every((code) => known.has(code)))
    .transform((cell) => cell.split(';').sort().join(';'))
}

/** The record that a row is to be: what a careful programmer would write for the ten checks. */
const caseSchema = () => {
  const byName = new Map(lists.country.codes.map((code) => [lists.country.name(code, 'en'), code]))
  const sexes: Readonly<Record<string, string>> = { Female: 'F', Male: 'M' }
  return z.object({
    case_no: z.string().min(1),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .transform(Number),
    stage: codes(lists.stage),
    citizenship: z.enum([...byName.keys()] as [string, ...string[]]).transform((name) => byName.get(name) ?? ''),
    sex: z.enum(['F', 'M', '_U', 'Female', 'Male']).transform((cell) => sexes[cell] ?? cell),
    band: codes(lists.age),
    age: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number),
    forms: several(lists.form),
    sector: codes(lists.sector),
    control: several(lists.control),
    recruiter: codes(lists.recruiter),
    law: z.string(),
  })
}

/** Rows of one chunk: DuckDB's vector size. */
const chunkSize = 2048

/**
 * The peer of the bulk path: papaparse and a zod schema a row. It does the same job with the ten checks: cells and the
 * band against the years, both members of repeated case numbers, every finding with its row, physical line and column,
 * and records and findings in tables of DuckDB in memory.
 */
export const zodPeer = async (path: string): Promise<{ readonly issues: number }> => {
  const schema = caseSchema()
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' })
  const connection = await instance.connect()
  const type = (header: Header) => (header === 'year' || header === 'age' ? 'INTEGER' : 'VARCHAR')
  await connection.run(
    `CREATE TABLE loaded ("row" INTEGER, line INTEGER, ${headers.map((header) => `${header} ${type(header)}`).join(', ')})`,
  )
  const appender = await connection.createAppender('loaded')
  const types = [...headers, '', ''].map((_, at) => appender.columnType(at))
  const issues: Issue[] = []
  const first = new Map<string, { readonly row: number; readonly line: number; told: boolean }>()
  let rows: DuckDBValue[][] = []
  const flush = () => {
    const chunk = DuckDBDataChunk.create(types)
    chunk.setRows(rows)
    appender.appendDataChunk(chunk)
    rows = []
  }
  let [row, line] = [2, 2]
  const take = (cells: Readonly<Record<string, string>>) => {
    const read = schema.safeParse(cells)
    const wrong = new Set(read.success ? [] : read.error.issues.map(({ path: [header] }) => String(header)))
    for (const header of wrong) issues.push({ row, line, header, value: cells[header] ?? null })
    const sound = headers.filter((header) => !wrong.has(header))
    const data: Readonly<Record<string, unknown>> = read.success
      ? read.data
      : Object.fromEntries(sound.map((header) => [header, schema.shape[header].parse(cells[header])]))
    if (!wrong.has('age') && !wrong.has('band') && Number(data.age) < 18 !== (data.band === 'Y0T17'))
      issues.push({ row, line, header: 'band', value: cells.band ?? null })
    const id = cells.case_no ?? ''
    const before = first.get(id)
    if (!before) first.set(id, { row, line, told: false })
    else {
      if (!before.told) issues.push({ row: before.row, line: before.line, header: 'case_no', value: null })
      before.told = true
      issues.push({ row, line, header: 'case_no', value: null })
    }
    if (!wrong.has('year') && !wrong.has('stage')) {
      const kept = headers.map((header) => (wrong.has(header) ? null : (data[header] as DuckDBValue)))
      rows.push([row, line, ...kept])
      if (rows.length === chunkSize) flush()
    }
    row += 1
    line += 1
    for (const cell of Object.values(cells)) if (cell.includes('\n')) line += cell.split('\n').length - 1
  }
  await new Promise<void>((resolve, reject) => {
    Papa.parse<Record<string, string>>(createReadStream(path, { encoding: 'utf8' }), {
      header: true,
      newline: '\n',
      skipEmptyLines: true,
      step: ({ data }) => take(data),
      complete: () => resolve(),
      error: reject,
    })
  })
  if (rows.length > 0) flush()
  appender.closeSync()
  await connection.run('CREATE TABLE findings ("row" INTEGER, line INTEGER, header VARCHAR, value VARCHAR)')
  const listed = await connection.createAppender('findings')
  const columns = [0, 1, 2, 3].map((at) => listed.columnType(at))
  for (let from = 0; from < issues.length; from += chunkSize) {
    const chunk = DuckDBDataChunk.create(columns)
    chunk.setRows(issues.slice(from, from + chunkSize).map((each) => [each.row, each.line, each.header, each.value]))
    listed.appendDataChunk(chunk)
  }
  listed.closeSync()
  return { issues: issues.length }
}
