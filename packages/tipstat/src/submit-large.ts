import type { Plan, Received } from '@tipstat/intake'
import { type Store, type SubmitOptions, type Submitted, storedFindings } from '@tipstat/store'
import { submitCsv } from '@tipstat/store/bulk'
import { latestYearOf } from './receive-file.ts'

/** Bytes from which on a CSV file is checked by DuckDB: below, an object a record costs little. */
export const largeFile = 32_000_000

/**
 * Checks and stores a large CSV file in bounded memory. What is told of it is told from the store; the records set aside
 * are in the findings by their row, and not in a file of their own. Null where the file is not regular enough.
 */
export const submitLarge = async (
  store: Store,
  path: string,
  plan: Plan,
  options: SubmitOptions,
): Promise<{ readonly received: Received; readonly submitted: Submitted } | null> => {
  const latestYear = latestYearOf(plan, options.receivedAt)
  const submitted = await submitCsv(store, path, plan, { ...options, latestYear })
  if (!submitted) return null
  const { receipt } = submitted
  const findings = await storedFindings(store, receipt.submission)
  const submission = { id: receipt.submission, series: plan.series, plan: '', records: [], findings, receipt }
  return { received: { submission, setAside: { header: [], rows: [] } }, submitted }
}
