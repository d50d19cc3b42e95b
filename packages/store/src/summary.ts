import type { DuckDBConnection } from '@duckdb/node-api'
import type { Submission } from '@tipstat/intake'
import {
  type Breakdown,
  compareText,
  type FieldName,
  fieldsOfType,
  type RecordField,
  type RecordType,
} from '@tipstat/scheme'
import { appendRows } from './append-rows.ts'
import { createTable, recordColumns } from './record-table.ts'
import { recordValues } from './record-values.ts'
import { bandsOf, childAdult } from './roll-up.ts'
import { ageBand, knownCode, knownCodes } from './sql.ts'
import { quoteName, quoteText } from './sql-text.ts'
import type { Store } from './store.ts'

/** What is counted together: the table, without its breakdown, and the area. */
export interface SumKey {
  readonly area: string
  readonly stage: string
  readonly unit: string
  readonly counting: string
  readonly reference: string
  readonly authority: string
}

/** What the records of one year and code of a breakdown add up to. */
export interface Sum {
  readonly key: SumKey
  /** Breakdown of the table, dimensions with commas; empty for totals. */
  readonly by: string
  /** Code where the table is by one of `mainBreakdowns` alone; else empty. */
  readonly code: string
  readonly year: number
  readonly records: number
  /** Records that have a number. */
  readonly numbers: number
  readonly low: number
  readonly high: number
}

/** What a submission holds, in few numbers: what it is compared by with another of its source. */
export interface Summary {
  readonly record: RecordType
  readonly records: number
  readonly years: readonly number[]
  /** Codes that occur in each coded field, and in how many records; totals and what does not apply are none. */
  readonly codes: readonly { readonly field: FieldName; readonly code: string; readonly records: number }[]
  /** Of counts and persons; other records make no sums. */
  readonly sums: readonly Sum[]
}

/** Breakdowns whose codes are looked at one by one. */
export const mainBreakdowns = ['sex', 'age', 'form'] as const satisfies readonly Breakdown[]

/** Sums up a submission of the store. */
export const storedSummary = async (store: Store, submission: string): Promise<Summary> => {
  const { series } = await store.shelf.description(submission)
  const from = await store.relation(submission, 'records')
  return store.connected((connection) => summarise(connection, from, series.record))
}

/** Sums up a checked submission that is in no store yet; of it nothing stays. */
export const submissionSummary = (store: Store, { series, records }: Submission): Promise<Summary> =>
  store.connected(async (connection) => {
    await connection.run(createTable('records', recordColumns(series.record)))
    // Whoever a record is of does not matter here.
    await appendRows(
      connection,
      'records',
      recordValues(series.record, () => ''),
      records,
    )
    return summarise(connection, 'records', series.record)
  })

/** Sums up a table of records with the columns that the store keeps. */
export const summarise = async (connection: DuckDBConnection, from: string, record: RecordType): Promise<Summary> => {
  const all = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS()
  const [tally] = await all(`SELECT count(*)::INTEGER AS records FROM ${from}`)
  const years = await all(`SELECT DISTINCT year::INTEGER AS year FROM ${from} WHERE year IS NOT NULL ORDER BY year`)
  const sums = record === 'count' || record === 'person' ? await all(sumsSql(from, record)) : []
  return {
    record,
    records: Number(tally?.records ?? 0),
    years: years.map(({ year }) => Number(year)),
    codes: await codesIn(all, from, record),
    sums: sums.map(sumOf),
  }
}

const keyColumns = ['area', 'stage', 'unit', 'counting', 'reference', 'authority'] as const

const sumOf = (row: Readonly<Record<string, unknown>>): Sum => ({
  key: Object.fromEntries(keyColumns.map((name) => [name, String(row[name])])) as unknown as SumKey,
  by: String(row.by),
  code: String(row.code),
  year: Number(row.year),
  records: Number(row.records),
  numbers: Number(row.numbers),
  low: Number(row.low),
  high: Number(row.high),
})

/** Codes that say that nothing is told apart. */
const silent: readonly string[] = ['_T', '_Z', '']

/** Attributes of a number, which come and go with it; and ages of persons, of which every year is a code. */
const isCompared = (record: RecordType, name: FieldName, kind: string): boolean =>
  name !== 'status' &&
  name !== 'confidentiality' &&
  (kind === 'code' || kind === 'codes' || (kind === 'age' && record !== 'person'))

type All = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** Most fields are the same in every record: they are told by one look, and only the others are counted code by code. */
const codesIn = async (all: All, from: string, record: RecordType): Promise<Summary['codes']> => {
  const fields = fieldsOfType(record).filter(({ name, kind }) => isCompared(record, name, kind))
  const extents = fields.map(({ name }, i) => `min(${quoteName(name)}) AS a${i}, max(${quoteName(name)}) AS b${i}`)
  const [extent = {}] = await all(`SELECT count(*)::INTEGER AS records, ${extents.join(', ')} FROM ${from}`)
  const isOne = (i: number) => JSON.stringify(extent[`a${i}`]) === JSON.stringify(extent[`b${i}`])
  const constant = fields.flatMap(({ name }, i) =>
    isOne(i) ? codesOf(extent[`a${i}`]).map((code) => ({ field: name, code, records: Number(extent.records) })) : [],
  )
  const varying = fields.filter((_, i) => !isOne(i)).map((field) => codesSql(from, field))
  const counted = varying.length === 0 ? [] : await all(varying.join(' UNION ALL '))
  const found = counted.map(({ field, code, records }) => ({
    field: String(field) as FieldName,
    code: String(code),
    records: Number(records),
  }))
  return [...constant, ...found]
    .filter(({ code }) => !silent.includes(code))
    .sort((a, b) => compareText(a.field, b.field) || compareText(a.code, b.code))
}

/** The codes that a field holds, each once; nothing where there is no record. */
const codesOf = (held: unknown): readonly string[] => {
  if (held === null || held === undefined) return []
  return Array.isArray(held) ? [...new Set(held.map(String))] : [String(held)]
}

const codesSql = (from: string, { name, kind }: RecordField): string => {
  const code = kind === 'codes' ? `unnest(list_distinct(${quoteName(name)}))` : quoteName(name)
  return `SELECT ${quoteText(name)} AS field, code, count(*)::INTEGER AS records FROM (SELECT ${code} AS code FROM ${from}) GROUP BY ALL`
}

const sumsSql = (from: string, record: 'count' | 'person'): string =>
  `${record === 'count' ? countSums(from) : personSums(from)} ORDER BY ALL`

const countSums = (from: string): string => {
  const codes = mainBreakdowns.map((name) => `WHEN ${quoteText(name)} THEN ${quoteName(name)}`).join(' ')
  return `SELECT ${keyColumns.join(', ')}, breakdown AS "by", CASE breakdown ${codes} ELSE '' END AS code, year::INTEGER AS year,
  count(*)::INTEGER AS records, count(low)::INTEGER AS numbers, coalesce(sum(low), 0) AS low, coalesce(sum(high), 0) AS high
FROM ${from} WHERE year IS NOT NULL GROUP BY ALL`
}

/** Each person once; by form under each of them. */
const personSums = (from: string): string => {
  const codeOf = { sex: knownCode('sex'), age: ageBand(bandsOf(childAdult)), form: `unnest(${knownCodes('form')})` }
  const by = [['', "''"], ...mainBreakdowns.map((name) => [name, codeOf[name]] as const)].map(
    ([name = '', code = '']) =>
      `SELECT area, stage, 'persons' AS unit, counting, reference, authority, ${quoteText(name)} AS "by", ${code} AS code, year::INTEGER AS year FROM ${from}`,
  )
  return `SELECT *, count(*)::INTEGER AS records, count(*)::INTEGER AS numbers, count(*)::DOUBLE AS low, count(*)::DOUBLE AS high
FROM (${by.join(' UNION ALL ')}) WHERE year IS NOT NULL AND code IS NOT NULL GROUP BY ALL`
}
