import type { Plan, Receipt, Received } from '@tipstat/intake'
import type { ColumnFact, Dialect } from '@tipstat/intake/engine'
import type { Refusal } from '@tipstat/language'
import type { Finding, Place, Series } from '@tipstat/scheme'
import { type Store, type SubmitOptions, type Submitted, type Summary, submissionSummary, submit } from '@tipstat/store'
import {
  commitCsv,
  groupedFindings,
  type ReceivedCsv,
  readFindings,
  readRows,
  readSentBytes,
  readSetAside,
  receivedSummary,
  type SetAsideRow,
  setAsideByRule,
  setAsideHeader,
} from '@tipstat/store/bulk'
import type { Compared } from './compared.ts'
import { type FindingGroup, groupFindings } from './group-findings.ts'

/** The sender's own file, as far as it is shown to its sender again. */
export interface SentTable {
  /** Null for a workbook. */
  readonly dialect: Dialect | null
  /** Name of its sheet; null for a CSV file. */
  readonly sheet: string | null
  /** Number of the record that is its header, from 1; 0 where none was found. */
  readonly headerRow: number
  /** Its columns, and with index -1 those that the mapping needs and the file lacks. */
  readonly columns: readonly ColumnFact[]
  /** Cells of some of its records, as they were sent, by the number of the record. */
  readRows(places: readonly Pick<Place, 'row' | 'line'>[]): Promise<ReadonlyMap<number, readonly string[]>>
  /** The file whole. */
  readBytes(): Promise<Uint8Array>
}

/** A file that was checked, by either executor: what is told of it, and what goes back to its sender. */
export interface CheckedFile {
  readonly receipt: Receipt
  readonly series: Series
  readonly plan: Plan
  readonly sent: SentTable
  /** The first groups of findings, gravest and most frequent first. */
  readonly groups: readonly FindingGroup[]
  /** How many groups there are in all. */
  readonly groupCount: number
  /** How many records each rule has set aside: one with several reasons counts under its first. */
  readonly setAsideByRule: readonly { readonly code: string; readonly count: number }[]
  readonly setAsideHeader: readonly string[]
  /** All findings, in their order, some at a time. */
  readFindings(): AsyncIterable<readonly Finding[]>
  /** The records set aside, in the sender's own layout and order, some at a time. */
  readSetAside(): AsyncIterable<readonly SetAsideRow[]>
  /** What its records add up to, to be compared with another submission. */
  summary(store: Store): Promise<Summary>
  /** Whether it is a filled template, which has no mapping that its sender could change. */
  readonly isTemplate?: boolean
  /** What it was compared with; absent where nobody asked. */
  readonly compared?: Compared
  /** Why the store did not take it, although it can be used; absent where nobody asked, or it did. */
  readonly refused?: Refusal
  /** Stores it: all of it, or nothing. */
  submit(store: Store, options: SubmitOptions): Promise<Submitted>
}

/** Groups that are told; the file of findings holds all findings. */
export const toldGroups = 40

/** A file that the interpreter has checked. */
export const checkedByInterpreter = ({ submission, setAside, sent }: Received): CheckedFile => {
  const { receipt, series, findings } = submission
  const groups = groupFindings(findings)
  return {
    receipt,
    series,
    plan: JSON.parse(submission.plan) as Plan,
    sent: sentTable(sent),
    groups: groups.slice(0, toldGroups),
    groupCount: groups.length,
    setAsideByRule: countFirstReasons(setAside.rows),
    setAsideHeader: setAside.header,
    readFindings: () => someAtATime(findings),
    readSetAside: () => someAtATime(setAside.rows),
    summary: (store) => submissionSummary(store, submission),
    submit: (store, options) => submit(store, submission, options),
  }
}

/** A file that DuckDB has checked, while it is open. */
export const checkedByDuckDB = async (received: ReceivedCsv): Promise<CheckedFile> => {
  const { groups, total } = await groupedFindings(received, toldGroups)
  return {
    receipt: received.receipt,
    series: received.series,
    plan: JSON.parse(received.plan) as Plan,
    sent: {
      dialect: received.file.sheet === undefined ? received.file.dialect : null,
      sheet: received.file.sheet ?? null,
      headerRow: 1,
      columns: received.columns,
      readRows: (places) => readRows(received, places),
      readBytes: () => readSentBytes(received),
    },
    groups: groups.map(({ first, count, firstThree }) => ({
      first,
      count,
      places: firstThree.map(({ place }) => place),
    })),
    groupCount: total,
    setAsideByRule: await setAsideByRule(received),
    setAsideHeader: setAsideHeader(received),
    readFindings: () => readFindings(received),
    readSetAside: () => readSetAside(received),
    summary: () => receivedSummary(received),
    submit: (store, options) => commitCsv(store, received, options),
  }
}

const sentTable = ({ bytes, dialect, grid, header }: Received['sent']): SentTable => ({
  dialect: dialect ?? null,
  sheet: grid.sheet ?? null,
  headerRow: grid.row[header.at] ?? 0,
  columns: header.columns,
  readRows: async (places) => {
    const wanted = new Set(places.map(({ row }) => row))
    return new Map(grid.row.flatMap((row, at) => (wanted.has(row) ? [[row, grid.rows[at] ?? []] as const] : [])))
  },
  readBytes: async () => bytes,
})

/** Whether there is any error: then `check` ends with 1. */
export const hasErrors = ({ receipt }: CheckedFile): boolean =>
  receipt.findings.some(({ severity }) => severity === 'error' || severity === 'fatal')

const countFirstReasons = (rows: Received['setAside']['rows']): CheckedFile['setAsideByRule'] => {
  const counts = new Map<string, number>()
  for (const { reasons } of rows) counts.set(reasons[0]?.code ?? '', (counts.get(reasons[0]?.code ?? '') ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count)
}

async function* someAtATime<T>(all: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < all.length; from += 2000) yield all.slice(from, from + 2000)
}
