import { rename, rm } from 'node:fs/promises'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Receipt } from '@tipstat/intake'
import type { Finding, RecordType, Series } from '@tipstat/scheme'
import { appendRows } from './append-rows.ts'
import { isThere, syncFolder } from './durable-files.ts'
import { instantOf } from './instant.ts'
import type { Layout } from './layout.ts'
import { createTable, findingColumns, recordColumns } from './record-table.ts'
import { findingValues } from './record-values.ts'
import { StoreRefusal } from './refusal.ts'
import type { Description } from './shelf.ts'
import { silentColumns } from './silent-columns.ts'
import { quoteName } from './sql-text.ts'
import type { Store } from './store.ts'

/** Name of a file of version 1 once all of it was taken over. */
const takenOver = (layout: Layout): string => `${layout.old}.migrated`

/** The file of a store of version 1 that is still to be taken over; null where there is none. */
export const oldFile = async (layout: Layout): Promise<string | null> => {
  if (await isThere(layout.old)) return layout.old
  return (await isThere(takenOver(layout))) ? takenOver(layout) : null
}

/** What is begun without an end, is begun anew. */
export const clearBegun = async (layout: Layout): Promise<void> => {
  await rm(layout.log, { recursive: true, force: true })
  await rm(layout.submissions, { recursive: true, force: true })
}

/**
 * Takes over a store of version 1, which was one DuckDB file: every submission with its records, findings and receipt,
 * and reads all of it back before the old file is given up. To be called with an empty log, by whoever holds the lock.
 * `finish` makes the store whole. Lines, which version 1 did not keep, stay unknown.
 */
export const migrate = async (
  layout: Layout,
  store: Store,
  path: string,
  finish: () => Promise<void>,
): Promise<void> => {
  const instance = await openOld(path, layout)
  try {
    const connection = await instance.connect()
    for (const row of await oldSubmissions(connection, path)) await takeOver(connection, store, row)
    const at = new Date().toISOString()
    await store.append({ type: 'migrated', at, by: '', from: '1' })
    connection.closeSync()
  } finally {
    instance.closeSync()
  }
  if (path !== takenOver(layout)) await rename(path, takenOver(layout))
  await syncFolder(layout.folder)
  await finish()
}

/** Removes the old file, once the new store is whole. */
export const removeOld = async (layout: Layout): Promise<void> => {
  for (const path of [takenOver(layout), `${layout.old}.wal`]) await rm(path, { force: true })
  await rm(`${layout.old}.tmp`, { recursive: true, force: true })
}

/** Opened for writing, so that an earlier tipstat that has it open is noticed. */
const openOld = async (path: string, { folder }: Layout): Promise<DuckDBInstance> => {
  try {
    return await DuckDBInstance.create(path, { memory_limit: '512MB', threads: '2' })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/lock|being used|already open|conflict/i.test(message))
      throw new StoreRefusal('store.locked', { folder, by: '?' })
    throw new StoreRefusal('store.damaged', { file: path })
  }
}

type Row = Readonly<Record<string, unknown>>

const oldSubmissions = async (connection: DuckDBConnection, path: string): Promise<readonly Row[]> => {
  try {
    const [version] = (await connection.runAndReadAll('SELECT version FROM store_version')).getRowObjectsJS()
    if (version?.version !== 1) throw new Error('Another version')
    return (await connection.runAndReadAll('SELECT * FROM submission ORDER BY received_at, rowid')).getRowObjectsJS()
  } catch {
    throw new StoreRefusal('store.damaged', { file: path })
  }
}

const takeOver = async (connection: DuckDBConnection, store: Store, row: Row): Promise<void> => {
  const description = describe(row)
  const { id, series, receipt } = description
  await connection.run(createTable('records', recordColumns(series.record)))
  await connection.run(createTable('findings', findingColumns))
  await connection.run(oldRecords(series.record), { id })
  await appendRows(connection, 'findings', findingValues, await oldFindings(connection, id))
  const tables = { connection, records: 'records', findings: 'findings' }
  const files = await store.shelf.put(description, tables)
  await store.append({
    type: 'submission',
    at: instantOf(String(row.received_at)),
    by: '',
    submission: id,
    source: series.source,
    record: series.record,
    verdict: receipt.verdict,
    file: receipt.file,
    schemeVersion: receipt.schemeVersion,
    tipstat: '0.1.0',
    mapping: receipt.mapping,
    retainUntil: null,
    replaces: null,
    files,
  })
  for (const table of receipt.verdict === 'rejected' ? (['findings'] as const) : (['records', 'findings'] as const)) {
    const before = await fingerprint(connection, table)
    const after = await fingerprint(store.connection, await store.shelf.relation(id, table))
    if (before !== after) throw new Error(`The ${table} of ${id} were not taken over as they were`)
  }
  await connection.run('DROP TABLE records')
  await connection.run('DROP TABLE findings')
}

const describe = (row: Row): Description => ({
  id: String(row.id),
  // Version 1 knew no footing on which persons are held.
  series: { processing: null, ...(JSON.parse(String(row.series)) as Omit<Series, 'processing'>) },
  plan: String(row.plan),
  receipt: JSON.parse(String(row.receipt)) as Receipt,
})

/** Columns of version 1, by the name that they have now. */
const oldNames: Readonly<Record<string, string>> = { form: 'forms' }

const oldColumns: readonly string[] = (
  'row part area year stage sex age citizenship counterpart scope authority counting law reference status ' +
  'confidentiality note unresolved disputed'
).split(' ')

/** SQL that takes records over; what version 1 did not have is what it is where a source is silent. */
const oldRecords = (type: RecordType): string => {
  const had = new Set([
    ...oldColumns,
    ...(type === 'person'
      ? ['form', 'age_low', 'age_high']
      : 'form unit breakdown low high precision missing'.split(' ')),
  ])
  const silent = silentColumns(type)
  const columns = recordColumns(type).map(({ name }) => {
    if (!had.has(name)) return silent(name)
    return quoteName(type === 'person' ? (oldNames[name] ?? name) : name)
  })
  return `INSERT INTO records SELECT ${columns.join(', ')} FROM ${type}_record WHERE submission = $id ORDER BY row, part`
}

const oldFindings = async (
  connection: DuckDBConnection,
  id: string,
): Promise<readonly { readonly position: number; readonly finding: Finding }[]> => {
  const sql = 'SELECT position, finding FROM finding WHERE submission = $id ORDER BY position'
  const rows = (await connection.runAndReadAll(sql, { id })).getRowObjectsJS()
  return rows.map(({ position, finding }) => ({
    position: Number(position),
    finding: JSON.parse(String(finding)) as Finding,
  }))
}

/** The same for the same rows, in whatever order they lie. */
const fingerprint = async (connection: DuckDBConnection, from: string): Promise<string> => {
  const sql = `SELECT count(*)::VARCHAR || ' ' || coalesce(sum(hash(each::VARCHAR)), 0)::VARCHAR AS print FROM ${from} AS each`
  const reader = await connection.runAndReadAll(sql)
  return String(reader.getRowObjectsJS()[0]?.print)
}
