import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compileMapping, type Plan, readMapping, receive } from '@tipstat/intake'
import { canonical, fieldsOfType, type RecordType } from '@tipstat/scheme'
import { keyedHash } from '../keyed-hash.ts'
import { recordColumns } from '../record-table.ts'
import { findingOf, recordValues } from '../record-values.ts'
import { type CheckedCsv, type CsvOptions, type ReceivedCsv, receiveCsv } from './receive-csv.ts'
import { readSetAside, setAsideHeader } from './sender-file.ts'

/** What two executors made of one file, in a form that can be compared. */
export interface Verdicts {
  readonly receipt: unknown
  readonly findings: readonly string[]
  readonly records: readonly string[]
  /** The header of what is set aside, and its records; null where an engine gives findings alone. */
  readonly setAside: readonly string[] | null
}

const key = '5'.repeat(64)

/** A file as an engine has checked it: its tables can be read until it is closed. */
export interface Checked extends CheckedCsv {
  readonly read: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
  /** The header of what is set aside, and its records; absent where the engine gives findings alone. */
  readonly setAside?: () => Promise<readonly string[]>
  readonly close: () => void | Promise<void>
}

/** How an engine checks a file. */
export type Check = (path: string, plan: Plan, options: CsvOptions) => Promise<Checked | null>

const inDuckdb: Check = async (path, plan, options) => {
  const received = await receiveCsv(path, plan, { ...options, temporary: dirname(path) })
  if (!received) return null
  const read = async (sql: string) => (await received.connection.runAndReadAll(sql)).getRowObjectsJS()
  return { ...received, read, setAside: () => setAsideOf(received) }
}

/** Checks a CSV file with the interpreter and with an engine: DuckDB by default. Null for the second where the file is not regular. */
export const bothVerdicts = async (
  mapping: string,
  csv: string | Uint8Array,
  check: Check = inDuckdb,
): Promise<{ readonly interpreter: Verdicts; readonly engine: Verdicts | null }> => {
  const folder = mkdtempSync(join(tmpdir(), 'tipstat-differential-'))
  try {
    const path = join(folder, 'file.csv')
    writeFileSync(path, csv)
    const plan = compileMapping(readMapping(mapping, 'source'), 'source')
    const { submission, setAside } = receive(readFileSync(path), plan, { file: 'file.csv', latestYear: 2026 })
    const record = plan.series.record
    const columns = recordColumns(record).map(({ name }) => name)
    const values = recordValues(record, (id) => keyedHash(key, 'source', id))
    const interpreter = {
      receipt: submission.receipt,
      findings: submission.findings.map(canonical),
      records: submission.records.map((each) =>
        plain(Object.fromEntries(values.map((of, i) => [columns[i] ?? '', of(each)]))),
      ),
      setAside: setAside.rows.length === 0 ? [] : [canonical(setAside.header), ...setAside.rows.map(canonical)],
    }
    const received = await check(path, plan, { latestYear: 2026, pseudonyms: { key, source: 'source' } })
    if (!received) return { interpreter, engine: null }
    try {
      const findings = await received.read('SELECT * FROM findings ORDER BY position')
      const rows = await received.read('SELECT * FROM records')
      return {
        interpreter,
        engine: {
          receipt: received.receipt,
          findings: findings.map((row) => canonical(findingOf(row, 'file.csv'))),
          records: rows.map((row) => plain({ ...received.constants, ...severalOf(row, record) })),
          setAside: (await received.setAside?.()) ?? null,
        },
      }
    } finally {
      await received.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const setAsideOf = async (received: ReceivedCsv): Promise<readonly string[]> => {
  const rows: string[] = []
  for await (const some of readSetAside(received)) rows.push(...some.map(canonical))
  return rows.length === 0 ? [] : [canonical(setAsideHeader(received)), ...rows]
}

/** Several codes stand as one text in the engine's records. */
const severalOf = (row: Readonly<Record<string, unknown>>, record: RecordType): Readonly<Record<string, unknown>> => {
  const several = fieldsOfType(record).filter(({ kind }) => kind === 'codes' || kind === 'path')
  const lists = several.flatMap(({ name }) => {
    const held = row[name]
    return typeof held === 'string' ? [[name, held.split(';')]] : []
  })
  return { ...row, ...Object.fromEntries(lists) }
}

/** A record as text, with its fields sorted, lists as lists and infinity by name. */
const plain = (row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.keys(row)
      .sort()
      .map((name) => [name, shownValue(row[name])]),
  )

const shownValue = (value: unknown): unknown => {
  if (value === Infinity) return 'infinity'
  if (value !== null && typeof value === 'object' && 'items' in value) return value.items
  return value ?? null
}
