import { findSubmission } from './find-submission.ts'
import { historyOf } from './history.ts'
import { instantOf } from './instant.ts'
import type { LoggedFile } from './log.ts'
import { StoreRefusal } from './refusal.ts'
import { refuseLostKeys } from './refuse-lost-keys.ts'
import type { Store } from './store.ts'

/** When, by whom and why something is done to a submission. */
export interface Occasion {
  /** ISO 8601 instant, given by the caller. */
  readonly at: string
  /** User of the operating system. Default: nobody is named. */
  readonly by?: string
  /** In a sentence: it stays in the log. */
  readonly reason: string
}

/** When, by whom and why submissions are destroyed. */
export interface PurgeOccasion extends Occasion {
  /** That keys are lost for ever: what they encrypted is noise already, and goes without them. Default: no. */
  readonly keysLost?: boolean
}

/** The reason as it goes into the log. Throws `store.no-reason`. */
export const reasonOf = ({ reason }: Occasion): string => {
  if (reason.trim() === '') throw new StoreRefusal('store.no-reason')
  return reason.trim()
}

/** Logs that a file came in, before it is checked; once for each file. */
export const logReceived = async (
  store: Store,
  file: LoggedFile,
  { at, by = '' }: Omit<Occasion, 'reason'>,
): Promise<void> => {
  const moment = instantOf(at)
  return store.write(async () => {
    const entries = await store.shelf.entries()
    const isKnown = entries.some((entry) => entry.type === 'received' && entry.file.sha256 === file.sha256)
    if (!isKnown) await store.append({ type: 'received', at: moment, by, file })
  })
}

/**
 * Withdraws a submission: it counts no longer, and none takes its place until one is sent or taken into force again.
 * What was so before stays so as of then. Gives its id. Throws StoreRefusal: no such submission, or none that counted.
 */
export const withdraw = async (store: Store, id: string, occasion: Occasion): Promise<string> => {
  const at = instantOf(occasion.at)
  const reason = reasonOf(occasion)
  return store.write(async () => {
    const { id: submission, state } = await findSubmission(store, id)
    if (state !== 'accepted' && state !== 'accepted-with-warnings' && state !== 'superseded')
      throw new StoreRefusal('store.not-accepted', { submission: submission.slice(0, 16), state })
    await store.append({ type: 'withdrawn', at, by: occasion.by ?? '', submission, reason })
    return submission
  })
}

/** A submission whose persons may no longer be held. */
export interface DueSubmission {
  readonly id: string
  readonly source: string
  readonly file: string
  readonly retainUntil: string
}

/** Submissions of persons whose last day has passed at a moment, and that are not destroyed yet. */
export const duePurges = async ({ shelf }: Store, at: string): Promise<readonly DueSubmission[]> => {
  const day = instantOf(at).slice(0, 10)
  return historyOf(await shelf.entries()).submissions.flatMap(({ id, source, file, retainUntil, state }) =>
    retainUntil !== null && retainUntil < day && state !== 'purged'
      ? [{ id, source, file: file.name, retainUntil }]
      : [],
  )
}

/**
 * Destroys the records and findings of submissions for ever, and the certificates of releases that were made of them: the
 * key, so that every copy and backup of them is noise from now on, and the files. Receipt, log and releases stay. Gives the
 * ids destroyed; those that were before are passed over. Interrupted, it is completed when the store is next opened for
 * writing. Only certificates and files of persons are encrypted: copies of others, in backups (until the next one into the
 * same folder), restored stores and Parquet folders, stay readable. Throws `store.purge-no-key` before anything is changed
 * where a key is not in the folder of the keys.
 */
export const purge = async (
  store: Store,
  ids: readonly string[],
  occasion: PurgeOccasion,
): Promise<readonly string[]> => {
  const at = instantOf(occasion.at)
  const reason = reasonOf(occasion)
  return store.write(async () => {
    const found = []
    for (const id of ids) found.push(await findSubmission(store, id))
    const live = found.filter(({ state }) => state !== 'purged').map(({ id }) => id)
    if (!occasion.keysLost) await refuseLostKeys(store, live)
    for (const submission of new Set(live)) {
      await store.append({ type: 'purged', at, by: occasion.by ?? '', submission, reason })
      await store.shelf.destroy(submission)
    }
    return [...new Set(live)]
  })
}
