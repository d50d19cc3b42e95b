import { type HeldSubmission, historyOf } from './history.ts'
import { StoreRefusal } from './refusal.ts'
import type { Store } from './store.ts'

/** The submission that an id, or the beginning of one, means. Throws `store.no-submission`, `store.several-submissions`. */
export const findSubmission = async ({ shelf, folder }: Store, id: string): Promise<HeldSubmission> => {
  const found = historyOf(await shelf.entries()).submissions.filter((each) => id !== '' && each.id.startsWith(id))
  const [first, ...others] = found
  if (!first) throw new StoreRefusal('store.no-submission', { id, folder })
  if (others.length > 0) {
    const known = found.map((each) => each.id.slice(0, 16)).join(', ')
    throw new StoreRefusal('store.several-submissions', { id, known })
  }
  return first
}
