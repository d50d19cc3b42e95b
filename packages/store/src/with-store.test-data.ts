import { openStore } from './open-store.ts'
import type { Store } from './store.ts'

/** Works with a store in memory, and closes it. */
export const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(':memory:')
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
