import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sha256Hex } from '@tipstat/scheme'
import { syncFolder, writeOnce } from './durable-files.ts'
import { type Layout, layoutOf } from './layout.ts'
import { StoreRefusal } from './refusal.ts'

/** An entry of the ledger. */
export interface LedgerFile {
  /** sha256 of its text, and its name. */
  readonly id: string
  /** Canonical JSON. */
  readonly text: string
}

/**
 * Adds an entry to the ledger of a store: what has left the house, and for whom. It is on the disk, whole, when this
 * returns; it is never replaced, and the same entry is there once (`isNew` false). Takes no lock: no two entries share a
 * file. Throws StoreRefusal: `store.in-memory`, `store.damaged` where a file of that name holds something else.
 */
export const addToLedger = async (
  { folder }: { readonly folder: string },
  text: string,
): Promise<LedgerFile & { readonly isNew: boolean }> => {
  if (folder === ':memory:') throw new StoreRefusal('store.in-memory')
  const layout = layoutOf(resolve(folder))
  if ((await mkdir(layout.ledger, { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(layout.folder)
  const id = sha256Hex(text)
  const isNew = await writeOnce(join(layout.ledger, `${id}.json`), text)
  if (!isNew) await readEntry(layout, `${id}.json`)
  return { id, text, isNew }
}

/** All entries of the ledger of a store, by their ids. Throws `store.damaged` for one that is not what it was. */
export const ledgerEntries = async ({ folder }: { readonly folder: string }): Promise<readonly LedgerFile[]> => {
  if (folder === ':memory:') return []
  const layout = layoutOf(resolve(folder))
  const entries: LedgerFile[] = []
  for (const file of await ledgerFiles(layout)) entries.push(await readEntry(layout, file))
  return entries
}

/** Names of the files of a ledger, sorted. What was being written when its writer ended is none. */
export const ledgerFiles = async ({ ledger }: Pick<Layout, 'ledger'>): Promise<readonly string[]> => {
  const names = await readdir(ledger).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).sort()
}

const readEntry = async ({ ledger }: Layout, file: string): Promise<LedgerFile> => {
  const text = await readFile(join(ledger, file), 'utf8')
  const id = sha256Hex(text)
  if (`${id}.json` !== file) throw new StoreRefusal('store.damaged', { file: join(ledger, file) })
  return { id, text }
}
