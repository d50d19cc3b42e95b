import type { Plan } from '@tipstat/intake'
import { commitSubmission, type SubmitOptions, type Submitted } from '../commit-submission.ts'
import type { Store } from '../store.ts'
import { type Summary, summarise } from '../summary.ts'
import { duckdb } from './duckdb-engine.ts'
import type { ReceivedCsv, Stage } from './receive-csv.ts'
import { storedSql } from './stored-sql.ts'
import { withReceivedCsv } from './with-received-csv.ts'

/** What is known of a large file when it is submitted. */
export interface SubmitCsvOptions extends SubmitOptions {
  /** The latest year that the file can speak of, as `receive` of intake is told it. */
  readonly latestYear: number
  /** Told as each stage of checking ends. */
  readonly onStage?: (stage: Stage, milliseconds: number) => void
}

/**
 * Checks and stores a CSV file of any size without a JavaScript object a record: memory stays within 512 MB and what
 * does not fit goes to a private folder that is removed. Null where the file is not regular enough for DuckDB, or shows
 * who people are: then `receive` and `submit` take it.
 */
export const submitCsv = (
  store: Store,
  path: string,
  plan: Plan,
  { latestYear, onStage, ...options }: SubmitCsvOptions,
): Promise<Submitted | null> =>
  withReceivedCsv(
    path,
    plan,
    {
      latestYear,
      pseudonyms: async () => ({ key: await store.shelf.caseKey(), source: plan.series.source }),
      ...(onStage ? { onStage } : {}),
    },
    (received) => (received ? commitCsv(store, received, options) : Promise.resolve(null)),
  )

/** Stores a checked file: all of it, or nothing. Its records have to be hashed with the store's own key. */
export const commitCsv = async (store: Store, received: ReceivedCsv, options: SubmitOptions): Promise<Submitted> => {
  const { id, series, plan, receipt, connection } = received
  await viewStored(received)
  const tables = { connection, records: 'stored', findings: 'findings', ordered: true }
  return commitSubmission(store, { id, series, plan, receipt }, tables, options)
}

/** Sums up a checked file that is in no store yet. */
export const receivedSummary = async (received: ReceivedCsv): Promise<Summary> => {
  await viewStored(received)
  return summarise(received.connection, 'stored', received.series.record)
}

/** The records with every column that the store keeps, as the view `stored`. */
const viewStored = async (received: ReceivedCsv): Promise<void> => {
  const sql = storedSql(received, received.series.record, duckdb)
  await received.connection.run(`CREATE OR REPLACE VIEW stored AS ${sql}`)
}
