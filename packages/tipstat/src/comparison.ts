import { predecessorOf, type Store, StoreRefusal, storedSummary } from '@tipstat/store'
import type { CheckedFile } from './checked-file.ts'
import { compareSummaries } from './compare-summaries.ts'
import type { Compared } from './compared.ts'

/**
 * Compares a checked file with the last submission of its source that is in force. What can't be read any more is no
 * reason not to take what comes after it: it is said, and refuses nothing.
 */
export const compareWithLast = async (store: Store, checked: CheckedFile): Promise<Compared> => {
  const { receipt, series } = checked
  const before = await predecessorOf(store, series.source, receipt.submission)
  if (!before) return { none: true }
  if (before.record !== series.record) {
    const params = { first: before.id.slice(0, 16), second: receipt.submission.slice(0, 16) }
    return { refused: { code: 'store.unlike-records', params } }
  }
  try {
    const against = { submission: before.id, receivedAt: before.receivedAt, file: before.file.name }
    const [was, is] = [await storedSummary(store, before.id), await checked.summary(store)]
    return { against, ...compareSummaries(was, is) }
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error
    return { refused: { code: error.code, params: error.params } }
  }
}

/** A checked file with what it was compared with. One that is rejected has no records, and is compared with nothing. */
export const withComparison = async (store: Store, checked: CheckedFile): Promise<CheckedFile> =>
  checked.receipt.verdict === 'rejected' ? checked : { ...checked, compared: await compareWithLast(store, checked) }
