import type { DuckDBConnection } from '@duckdb/node-api'
import { version } from '@tipstat/cube'
import type { Receipt } from '@tipstat/intake'
import type { Series } from '@tipstat/scheme'
import { type HeldSubmission, historyOf, type SubmissionState } from './history.ts'
import { instantOf } from './instant.ts'
import { StoreRefusal } from './refusal.ts'
import type { Description, LoadedTables } from './shelf.ts'
import type { Store } from './store.ts'

/** What a submission is stored with. */
export interface SubmitOptions {
  /** ISO 8601 instant, given by the caller. */
  readonly receivedAt: string
  /** User of the operating system. Default: nobody is named. */
  readonly by?: string
  /**
   * The submission that this one replaces, or the beginning of its id. Default: the one in force of the same source,
   * whichever it is, so long as little of it is lost by that.
   */
  readonly replaces?: string
  /** Whether a submission that is there, and not in force, comes into force again. Default: it stays as it is. */
  readonly reinstate?: boolean
}

/** What became of a submission. */
export interface Submitted {
  readonly receipt: Receipt
  /** True where the store held this very submission before; nothing of it was changed. */
  readonly already: boolean
  /** What the submission is now. */
  readonly state: SubmissionState
  /** The submission whose place it took. */
  readonly replaces: string | null
}

/**
 * Stores a checked submission whose records and findings lie in two tables, with the columns that `recordColumns` and
 * `findingColumns` give: all of it, or nothing. It counts from the moment when the log names it. The same submission
 * twice is stored once. Throws StoreRefusal: persons without a processing basis, another one in force than it says it
 * replaces, or years or half of the records of the one in force lost without its being named. The log keeps that.
 */
export const commitSubmission = (
  store: Store,
  description: Description,
  tables: LoadedTables,
  options: SubmitOptions,
): Promise<Submitted> => store.write(() => commitWithin(store, description, tables, options))

/** `commitSubmission` as a part of a change that is under way already. */
export const commitWithin = async (
  store: Store,
  description: Description,
  tables: LoadedTables,
  options: SubmitOptions,
): Promise<Submitted> => {
  const { id, receipt, series } = description
  const at = instantOf(options.receivedAt)
  refuseUnfounded(series)
  const known = await heldAlready(store, id, options)
  if (known) return known
  const replaces = await replacedBy(store, description, tables, options).catch(async (error: unknown) => {
    if (error instanceof StoreRefusal)
      await store.append({ type: 'refused', at, by: options.by ?? '', file: receipt.file, code: error.code })
    throw error
  })
  const files = await store.shelf.put(description, tables)
  await store.append({
    type: 'submission',
    at,
    by: options.by ?? '',
    submission: id,
    source: series.source,
    record: series.record,
    verdict: receipt.verdict,
    file: receipt.file,
    schemeVersion: receipt.schemeVersion,
    tipstat: version,
    mapping: receipt.mapping,
    retainUntil: series.processing?.retainUntil ?? null,
    replaces,
    files,
  })
  return { receipt, already: false, state: receipt.verdict, replaces }
}

/** What a store has of a submission already; null where it has nothing. Takes it into force again where that is asked. */
export const heldAlready = async (
  store: Store,
  id: string,
  { reinstate = false, receivedAt, by = '' }: SubmitOptions,
): Promise<Submitted | null> => {
  const held = await heldSubmission(store, id)
  if (!held) return null
  if (held.state === 'purged') throw new StoreRefusal('store.purged', { submission: id })
  const { receipt } = await store.shelf.description(id)
  const isOut = held.state === 'superseded' || held.state === 'withdrawn'
  if (!isOut || !reinstate) return { receipt, already: true, state: held.state, replaces: null }
  const before = historyOf(await store.shelf.entries()).current.get(held.source)?.id ?? null
  await store.append({ type: 'reinstated', at: instantOf(receivedAt), by, submission: id, reason: '' })
  return { receipt, already: true, state: held.verdict, replaces: before }
}

const heldSubmission = async (store: Store, id: string): Promise<HeldSubmission | undefined> =>
  historyOf(await store.shelf.entries()).submissions.find((each) => each.id === id)

/** Persons are held on a footing, or not at all. Throws `store.no-processing`. */
export const refuseUnfounded = ({ record, processing, source }: Series): void => {
  if (record === 'person' && !processing) throw new StoreRefusal('store.no-processing', { source })
}

/** The submission in force that a new one takes the place of: that which it says, if it says one. */
const replacedBy = async (
  store: Store,
  { series: { source }, receipt }: Description,
  tables: LoadedTables,
  { replaces }: SubmitOptions,
): Promise<string | null> => {
  const held = historyOf(await store.shelf.entries()).current.get(source)
  const current = held?.id ?? null
  if (replaces !== undefined && (replaces === '' || !current?.startsWith(replaces)))
    throw new StoreRefusal('store.replaces-other', { source, replaces, current: current?.slice(0, 12) ?? '-' })
  if (receipt.verdict === 'rejected') return null
  if (held && replaces === undefined) await refuseLoss(store, held, receipt, tables)
  return current
}

/**
 * A submission is the whole of its source. Whoever sends only what is new, or what was mended, would take all else out of
 * force without a word: so that has to be said. Throws `store.replaces-much`.
 */
const refuseLoss = async (
  store: Store,
  { id, source, record }: HeldSubmission,
  receipt: Receipt,
  { connection, records }: LoadedTables,
): Promise<void> => {
  const before = (await store.shelf.description(id)).receipt
  const now = new Set(await yearsIn(connection, records))
  // Persons lie encrypted: their receipt names the years.
  const then =
    record === 'person'
      ? [...new Set(before.totals.map(({ year }) => year))]
      : await yearsIn(store.connection, await store.shelf.relation(id, 'records'))
  const lost = then.filter((year) => !now.has(year)).sort((a, b) => a - b)
  const [had, has] = [before.cells.loaded, receipt.cells.loaded]
  if (lost.length === 0 && has * 2 >= had) return
  throw new StoreRefusal('store.replaces-much', {
    source,
    current: id.slice(0, 12),
    had: String(had),
    has: String(has),
    years: lost.join(', '),
  })
}

const yearsIn = async (connection: DuckDBConnection, records: string): Promise<readonly number[]> => {
  const reader = await connection.runAndReadAll(`SELECT DISTINCT year::INTEGER FROM ${records} WHERE year IS NOT NULL`)
  return (reader.getColumnsJS()[0] ?? []).map(Number)
}
