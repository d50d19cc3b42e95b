import type { TableKey } from '@tipstat/cube'
import { breakdowns } from '@tipstat/scheme'
import { type Current, currentOf, type TableEntry, tablesOf } from './current.ts'
import { chooseKey, refuseUnknown, type TableQuery } from './query.ts'
import type { Store } from './store.ts'

/** The one table that a query means. */
export interface WantedTable {
  /** The submission that counts. */
  readonly current: Current
  readonly key: TableKey
  /** The tables that the submission has. */
  readonly entries: readonly TableEntry[]
}

/** Finds out which table a query means. Throws StoreRefusal where it means none, or several. */
export const wantedTable = async (store: Store, query: TableQuery): Promise<WantedTable> => {
  refuseUnknown(query)
  const current = await currentOf(store, query.source, query.asOf)
  const entries = await tablesOf(store, current)
  const by = breakdowns.filter((name) => query.by.includes(name))
  return { current, key: { ...chooseKey(entries, query), by }, entries }
}
