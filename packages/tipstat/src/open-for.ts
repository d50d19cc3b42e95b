import { openStore, osUser, type Store } from '@tipstat/store'

/** Options of every command that opens what is confidential. */
export interface StoreUse {
  /** Folder of the keys; beside the store where absent. */
  readonly keys?: string
  /** Why the data are opened, for the log of access; the command's name where absent. */
  readonly purpose?: string
}

/** Opens a store for a command, does its work, and gives the store back whatever happens. */
export const withStore = async <T>(
  folder: string,
  mode: 'read-write' | 'read-only',
  what: string,
  { keys, purpose }: StoreUse,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const access = { who: osUser(), purpose: purpose ?? what.split(' ')[0] ?? '', what }
  const store = await openStore(folder, { mode, access, ...(keys === undefined ? {} : { keys }) })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Where the keys of a store lie. */
export const keysOf = (store: string, { keys }: StoreUse): string => keys ?? `${store.replace(/[/\\]+$/, '')}.keys`
