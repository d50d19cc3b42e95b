import type { Submission } from '@tipstat/intake'
import { appendRows } from './append-rows.ts'
import { commitWithin, heldAlready, refuseUnfounded, type SubmitOptions, type Submitted } from './commit-submission.ts'
import { instantOf } from './instant.ts'
import { keyedHash } from './keyed-hash.ts'
import { createTable, findingColumns, recordColumns } from './record-table.ts'
import { findingValues, type Pseudonym, recordValues } from './record-values.ts'
import type { Store } from './store.ts'

/**
 * Stores a submission: all of it or nothing. The same file under the same mapping and scheme is the same submission, and
 * is stored once. A rejected one leaves its receipt and findings, and no record.
 */
export const submit = async (store: Store, submission: Submission, options: SubmitOptions): Promise<Submitted> => {
  const { id, series, plan, receipt, records, findings } = submission
  instantOf(options.receivedAt)
  refuseUnfounded(series)
  return store.write(async () => {
    const known = await heldAlready(store, id, options)
    if (known) return known
    const pseudonym = await pseudonymFor(store, submission)
    return store.connected(async (connection) => {
      await connection.run(createTable('records', recordColumns(series.record)))
      await connection.run(createTable('findings', findingColumns))
      await appendRows(connection, 'records', recordValues(series.record, pseudonym), records)
      const numbered = findings.map((finding, position) => ({ position, finding }))
      await appendRows(connection, 'findings', findingValues, numbered)
      const tables = { connection, records: 'records', findings: 'findings' }
      return commitWithin(store, { id, series, plan, receipt }, tables, options)
    })
  })
}

/** Ids of persons and cases are stored as keyed hashes; a source of counts has none. */
const pseudonymFor = async ({ shelf }: Store, { series }: Submission): Promise<Pseudonym> => {
  if (series.record !== 'person') return (id) => id
  const key = await shelf.caseKey()
  return (id) => keyedHash(key, series.source, id)
}
