import { type HeldSubmission, historyOf } from './history.ts'
import type { Store } from './store.ts'

/**
 * The submission that another one of a source is compared with: the one in force; of one that the store holds already,
 * the one whose place it took, so that comparing it again says the same. Null where there is none, or its records have
 * been destroyed.
 */
export const predecessorOf = async (
  { shelf }: Store,
  source: string,
  submission: string,
): Promise<HeldSubmission | null> => {
  const { submissions, current } = historyOf(await shelf.entries())
  const held = submissions.find(({ id }) => id === submission)
  const before = held ? submissions.find(({ id }) => id === held.replaces) : current.get(source)
  return before && before.state !== 'purged' ? before : null
}
