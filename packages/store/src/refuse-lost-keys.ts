import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { certificateFiles } from './certificates.ts'
import { layoutOf, storedTables, tableFile } from './layout.ts'
import { StoreRefusal } from './refusal.ts'
import type { Store } from './store.ts'

/**
 * Throws `store.purge-no-key` where the key of one of some submissions, of which something is encrypted, does not lie in the
 * folder of the keys: it would go on to open copies wherever it does lie.
 */
export const refuseLostKeys = async (
  { folder, keys }: Pick<Store, 'folder' | 'keys'>,
  ids: readonly string[],
): Promise<void> => {
  if (keys === null) return
  const layout = layoutOf(resolve(folder))
  const certified = new Set((await certificateFiles(layout)).map((file) => file.split('/')[0]))
  const secret = storedTables.map((table) => tableFile(table, true))
  for (const id of ids) {
    const names = await readdir(join(layout.submissions, id)).catch((): readonly string[] => [])
    if (!certified.has(id) && !secret.some((file) => names.includes(file))) continue
    await keys.get(id).catch((error: unknown) => {
      if (!(error instanceof StoreRefusal && error.code === 'store.no-key')) throw error
      throw new StoreRefusal('store.purge-no-key', { submission: id, folder: keys.folder })
    })
  }
}
