import { currentOf, type TableEntry, tablesOf } from './current.ts'
import { historyOf } from './history.ts'
import { instantOf } from './instant.ts'
import type { Store } from './store.ts'

/** Which tables the store bears, of one source or of all, of one area or of all, as of a moment. */
export const tables = async (
  store: Store,
  filter: { readonly source?: string; readonly area?: string; readonly stage?: string; readonly asOf?: string } = {},
): Promise<readonly TableEntry[]> => {
  const asOf = filter.asOf === undefined ? undefined : instantOf(filter.asOf)
  const { current } = historyOf(await store.shelf.entries(), asOf)
  const sources = filter.source === undefined ? [...current.keys()].sort() : [filter.source]
  const all: TableEntry[] = []
  for (const source of sources) {
    all.push(...(await tablesOf(store, await currentOf(store, source, filter.asOf), filter.area)))
  }
  return all.filter(({ stage }) => filter.stage === undefined || stage === filter.stage)
}
