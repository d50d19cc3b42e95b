import type { TableKey } from '@tipstat/cube'
import type { Breakdown } from '@tipstat/scheme'
import { parseAge } from '@tipstat/seeds/codes'
import { tableBehind } from './count-cells.ts'
import { tablesOf } from './current.ts'
import { type HeldSubmission, historyOf, type SubmissionState } from './history.ts'
import { chooseKey, noSuchTable, type TableQuery } from './query.ts'
import { StoreRefusal } from './refusal.ts'
import { bandsOf } from './roll-up.ts'
import { ageBand, isSeveral, knownCode, knownCodes } from './sql.ts'
import { quoteName, quoteText } from './sql-text.ts'
import type { Store } from './store.ts'

/** A cell of a table; which unit, counting unit and reference date is needed only where the source has tables that differ in it. */
export interface CellQuery extends Pick<TableQuery, 'source' | 'stage' | 'by' | 'unit' | 'counting' | 'reference'> {
  readonly area: string
  readonly year: number
  readonly codes: Readonly<Partial<Record<Breakdown, string>>>
  /** Age bands of the table; needed where it is by age. */
  readonly ageBands?: readonly string[]
}

/** Where the number in a cell comes from: one submission. */
export interface CellOrigin {
  readonly submission: string
  readonly source: string
  readonly receivedAt: string
  readonly state: SubmissionState
  readonly file: { readonly name: string; readonly sha256: string }
  /** sha256 of the canonical plan. */
  readonly mapping: string
  readonly schemeVersion: string
  /** Breakdown of the table that came in, of which the cell was made; null for persons, who are counted. */
  readonly breakdown: readonly Breakdown[] | null
  /** Records that make up the cell; null where they have been destroyed. */
  readonly records: number | null
  /** Their lines in the file, from and to, at most `mostRanges`; null for persons, of whom nothing is shown. */
  readonly lines: readonly (readonly [number, number])[] | null
}

/** More ranges of lines than anybody follows up. */
const mostRanges = 1000

/**
 * The submissions and lines behind a cell of a table that was made of some submissions. Throws `store.no-submission`
 * where the store is another, and `store.no-such-table` or `store.several-tables` where those submissions have no such
 * table, or several.
 */
export const explainCell = async (
  store: Store,
  submissions: readonly string[],
  query: CellQuery,
): Promise<readonly CellOrigin[]> => {
  const held = new Map(historyOf(await store.shelf.entries()).submissions.map((each) => [each.id, each]))
  const origins: CellOrigin[] = []
  for (const id of submissions) {
    const submission = held.get(id)
    if (!submission) throw new StoreRefusal('store.no-submission', { id: id.slice(0, 16), folder: store.folder })
    origins.push({ ...aboutOf(submission), ...(await recordsBehind(store, submission, query)) })
  }
  return origins
}

const aboutOf = ({ id, source, receivedAt, state, file, mapping, schemeVersion }: HeldSubmission) => ({
  submission: id,
  source,
  receivedAt,
  state,
  file: { name: file.name, sha256: file.sha256 },
  mapping,
  schemeVersion,
})

type Behind = Pick<CellOrigin, 'breakdown' | 'records' | 'lines'>

const recordsBehind = async (
  store: Store,
  { id, state, record, schemeVersion, tipstat }: HeldSubmission,
  query: CellQuery,
): Promise<Behind> => {
  if (state === 'purged') return { breakdown: null, records: null, lines: null }
  const from = await store.relation(id, 'records')
  const { series } = await store.shelf.description(id)
  const current = { id, series, schemeVersion, tipstat }
  const isNamed = query.unit && query.counting && query.reference
  // Of persons every table is counted anew: that is spared where all is named.
  const entries = record === 'person' && isNamed ? [] : await tablesOf(store, current)
  const { unit = '', counting = '', reference = '' } = isNamed ? query : chooseKey(entries, query)
  const key = { ...query, unit, counting, reference }
  if (record === 'person') {
    const where = [...keyConditions(key), ...query.by.map((name) => personCondition(name, query))]
    return { breakdown: null, records: await count(store, from, where), lines: null }
  }
  const table = tableBehind(entries, key, current)
  if (!table) throw noSuchTable(query, entries)
  const ofTable = [
    ...keyConditions(key),
    `unit = ${quoteText(key.unit)}`,
    `breakdown = ${quoteText(table.by.join(','))}`,
  ]
  const others = table.by.filter((name) => name !== 'age').map(quoteName)
  const age = query.codes.age ?? ''
  // A band that was sent is taken as it was sent; only where it was not is it made of those within it.
  const sent = `bool_or(age = ${quoteText(age)}) OVER (${others.length > 0 ? `PARTITION BY ${others.join(', ')}` : ''}) AS age_sent`
  const cells = `(SELECT *, ${sent} FROM ${from} WHERE ${ofTable.join(' AND ')})`
  const where = ['true', ...query.by.map((name) => `${quoteName(name)} = ${quoteText(query.codes[name] ?? '')}`)]
  if (query.by.includes('age')) {
    const within = (await agesWithin(store, from, age)).map(quoteText).join(', ')
    where[1 + query.by.indexOf('age')] = `(age = ${quoteText(age)} OR NOT age_sent AND age IN (${within || 'NULL'}))`
  }
  return { breakdown: table.by, records: await count(store, cells, where), lines: await ranges(store, cells, where) }
}

const keyConditions = ({ stage, counting, reference, area, year }: CellQuery & TableKey): readonly string[] => [
  ...Object.entries({ stage, counting, reference, area }).map(([name, code]) => `${name} = ${quoteText(code)}`),
  `year = ${Math.trunc(year)}`,
]

const personCondition = (name: Breakdown, { codes, ageBands = [] }: CellQuery): string => {
  const code = quoteText(codes[name] ?? '')
  if (name === 'age') return `${ageBand(bandsOf(ageBands.filter((each) => parseAge(each))))} = ${code}`
  return isSeveral(name) ? `list_contains(${knownCodes(name)}, ${code})` : `${knownCode(quoteName(name))} = ${code}`
}

/** Ages as sent that lie within a band; for what is no band, none. */
const agesWithin = async (store: Store, from: string, code: string): Promise<readonly string[]> => {
  const reader = await store.connection.runAndReadAll(`SELECT DISTINCT age FROM ${from} ORDER BY age`)
  const band = parseAge(code)
  return reader.getRowObjectsJS().flatMap(({ age }) => {
    const sent = parseAge(String(age))
    return sent && band && sent.low >= band.low && sent.high <= band.high ? [String(age)] : []
  })
}

const count = async ({ connection }: Store, from: string, where: readonly string[]): Promise<number> => {
  const reader = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER AS n FROM ${from} WHERE ${where.join(' AND ')}`,
  )
  return Number(reader.getRowObjectsJS()[0]?.n)
}

/** Lines that follow each other as one range. */
const ranges = async (
  { connection }: Store,
  from: string,
  where: readonly string[],
): Promise<readonly (readonly [number, number])[]> => {
  const reader = await connection.runAndReadAll(`
WITH lines AS (SELECT DISTINCT line FROM ${from} WHERE ${where.join(' AND ')} AND line IS NOT NULL),
  runs AS (SELECT line, line - row_number() OVER (ORDER BY line) AS run FROM lines)
SELECT min(line)::INTEGER AS first, max(line)::INTEGER AS last FROM runs GROUP BY run ORDER BY first LIMIT ${mostRanges}`)
  return reader.getRowObjectsJS().map(({ first, last }) => [Number(first), Number(last)] as const)
}
