import { type DuckDBConnection, DuckDBDataChunk, type DuckDBValue, listValue } from '@duckdb/node-api'
import type { Receipt, Submission } from '@tipstat/intake'
import { breakdowns, type CountRecord, canonical, type PersonRecord, type SchemeRecord } from '@tipstat/scheme'
import { parseAge } from '@tipstat/seeds/codes'
import { instantOf } from './instant.ts'
import type { Store } from './open-store.ts'
import { insertSubmission } from './sql.ts'

/** What became of a submission. */
export interface Submitted {
  readonly receipt: Receipt
  /** True where the store held this very submission before; nothing was changed. */
  readonly already: boolean
}

/**
 * Stores a submission in one transaction: all of it or nothing. The same file under the same mapping and scheme is the
 * same submission, and is stored once. A rejected one leaves its receipt and findings, and no record.
 */
export const submit = async (
  store: Store,
  submission: Submission,
  options: { /** ISO 8601 instant, given by the caller. */ readonly receivedAt: string },
): Promise<Submitted> => {
  const receivedAt = instantOf(options.receivedAt)
  return store.write(async (connection) => {
    const known = await connection.runAndReadAll('SELECT receipt FROM submission WHERE id = $id', { id: submission.id })
    const [row] = known.getRowObjectsJS()
    if (row) return { receipt: JSON.parse(String(row.receipt)) as Receipt, already: true }
    await connection.run(insertSubmission, rowOf(submission, receivedAt))
    if (submission.receipt.verdict !== 'rejected') await appendRecords(connection, submission)
    await appendFindings(connection, submission)
    return { receipt: submission.receipt, already: false }
  })
}

const rowOf = ({ id, series, plan, receipt }: Submission, receivedAt: string): Record<string, string> => ({
  id,
  source: series.source,
  record: series.record,
  verdict: receipt.verdict,
  schemeVersion: receipt.schemeVersion,
  receivedAt,
  fileName: receipt.file.name,
  fileSha256: receipt.file.sha256,
  series: canonical(series),
  plan,
  receipt: canonical(receipt),
})

/** What a column holds of a record; its type is that of the table. */
type Column<T> = (record: T) => DuckDBValue

const classified = <T extends SchemeRecord>(submission: string): readonly Column<T>[] => [
  () => submission,
  ({ row }) => row,
  ({ part }) => part,
  ({ area }) => area,
  ({ year }) => year,
  ({ stage }) => stage,
  ({ sex }) => sex,
  ({ age }) => age,
  ({ citizenship }) => citizenship,
  ({ counterpart }) => counterpart,
  ({ scope }) => scope,
  ({ authority }) => authority,
  ({ counting }) => counting,
  ({ law }) => law,
  ({ reference }) => reference,
  ({ status }) => status,
  ({ confidentiality }) => confidentiality,
  ({ note }) => note,
  ({ unresolved }) => unresolved.join(','),
  ({ disputed }) => disputed,
]

const countColumns = (submission: string): readonly Column<CountRecord>[] => [
  ...classified<CountRecord>(submission),
  ({ form }) => form,
  ({ unit }) => unit,
  breakdownOf,
  ({ value }) => (value.missing === undefined ? value.low : null),
  ({ value }) => (value.missing === undefined ? value.high : null),
  ({ value }) => (value.missing === undefined ? value.precision : null),
  ({ value }) => value.missing ?? null,
]

const personColumns = (submission: string): readonly Column<PersonRecord>[] => [
  ...classified<PersonRecord>(submission),
  ({ forms }) => listValue([...forms]),
  ({ age }) => parseAge(age)?.low ?? null,
  ({ age }) => upper(parseAge(age)?.high),
]

/** The dimensions that are not totals, in the order of the scheme: which table a record belongs to. */
export const breakdownOf = (record: CountRecord): string =>
  breakdowns.filter((dimension) => record[dimension] !== '_T' && record[dimension] !== '_Z').join(',')

/** No upper age: far above any. */
const upper = (high: number | undefined): number | null =>
  high === undefined ? null : Number.isFinite(high) ? high : 999

const appendRecords = async (connection: DuckDBConnection, { id, records, series }: Submission): Promise<void> => {
  if (series.record === 'count')
    await append(connection, 'count_record', countColumns(id), records as readonly CountRecord[])
  else await append(connection, 'person_record', personColumns(id), records as readonly PersonRecord[])
}

const appendFindings = async (connection: DuckDBConnection, { id, findings }: Submission): Promise<void> => {
  const columns: readonly Column<{ position: number; finding: Submission['findings'][number] }>[] = [
    () => id,
    ({ position }) => position,
    ({ finding }) => finding.code,
    ({ finding }) => finding.severity,
    ({ finding }) => canonical(finding),
  ]
  await append(
    connection,
    'finding',
    columns,
    findings.map((finding, position) => ({ position, finding })),
  )
}

/** Rows of one chunk: DuckDB's vector size. */
const chunkSize = 2048

const append = async <T>(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
): Promise<void> => {
  const appender = await connection.createAppender(table)
  const types = columns.map((_, at) => appender.columnType(at))
  try {
    for (let from = 0; from < rows.length; from += chunkSize) {
      const slice = rows.slice(from, from + chunkSize)
      const chunk = DuckDBDataChunk.create(types)
      chunk.setColumns(columns.map((of) => slice.map(of)))
      appender.appendDataChunk(chunk)
    }
    appender.flushSync()
  } catch (error) {
    // An appender stores what it holds when it is closed or collected, also after the transaction was undone.
    appender.clear()
    throw error
  } finally {
    appender.closeSync()
  }
}
