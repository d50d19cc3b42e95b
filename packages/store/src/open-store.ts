import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Access, logAccess, osUser } from './access-log.ts'
import { shutInDuckDB } from './duckdb.ts'
import { isLeftover, isThere, writeOnce } from './durable-files.ts'
import { folderShelf } from './folder-shelf.ts'
import { type Keys, keysIn } from './keys.ts'
import { type Layout, layoutOf, storeVersion } from './layout.ts'
import { memoryShelf } from './memory-shelf.ts'
import { clearBegun, migrate, oldFile, removeOld } from './migrate.ts'
import { closeFolder, makeFolder } from './owner-only.ts'
import { parquetShelf, readCatalogue } from './parquet-folder.ts'
import { makePrivateFolder } from './private-folder.ts'
import { StoreRefusal } from './refusal.ts'
import type { Shelf } from './shelf.ts'
import { Store } from './store.ts'
import { holdLock } from './writer-lock.ts'

/** Options of `openStore`. */
export interface OpenOptions {
  /** Default: `read-write`, one writer at a time. Readers take no lock, and change nothing but the access log, the ledger and the certificates. */
  readonly mode?: Mode
  /** Folder of the keys. Default: beside the store, its name and `.keys`. */
  readonly keys?: string
  /** How long another writer is waited for, in milliseconds. Default: 5000. */
  readonly wait?: number
  /** For whom and what, for the access log. Default: the user of the operating system, and no purpose. */
  readonly access?: Access
}

type Mode = 'read-write' | 'read-only'

/**
 * Opens the store of a folder, or makes one there; `:memory:` is a store that is gone when closed. The folder is the
 * store's own and its owner's alone. Throws StoreRefusal: another writer, missing, of another version, damaged, or in a
 * folder that can't be used.
 */
export const openStore = async (folder: string, options: OpenOptions = {}): Promise<Store> => {
  const { mode = 'read-write', wait = 5000 } = options
  if (folder === ':memory:') return openInMemory()
  const layout = layoutOf(resolve(folder))
  const version = await versionOf(layout, folder)
  if (version !== null && version !== storeVersion)
    throw new StoreRefusal('store.version', { folder, found: version, known: storeVersion })
  const old = version === null ? await oldFile(layout) : null
  const catalogue = version === null && old === null ? await readCatalogue(layout.folder) : null
  if (mode === 'read-only') {
    if (catalogue) return openParquet(layout, folder, options, catalogue)
    if (old !== null) throw new StoreRefusal('store.old', { folder })
    if (version === null) throw new StoreRefusal('store.missing', { folder })
    return openFolder(layout, folder, options, async () => {})
  }
  if (catalogue) throw new StoreRefusal('store.folder-in-use', { folder })
  await makeFolder(layout.folder)
  await closeFolder(layout.folder)
  const release = await holdLock(layout.lock, folder, wait)
  try {
    return await openToWrite(layout, folder, options, release)
  } catch (error) {
    await release()
    throw error
  }
}

/** Whether a folder holds a store, of whatever version, or is one that `writeParquet` made. Opens nothing, and makes nothing. */
export const holdsStore = async (folder: string): Promise<boolean> => {
  const layout = layoutOf(resolve(folder))
  if ((await versionOf(layout, folder)) !== null || (await oldFile(layout)) !== null) return true
  return (await readCatalogue(layout.folder)) !== null
}

/** To be called by whoever holds the lock: makes the store where there is none, and takes over one of version 1. */
const openToWrite = async (
  layout: Layout,
  folder: string,
  options: OpenOptions,
  release: () => Promise<void>,
): Promise<Store> => {
  // Looked up again: another writer may have been faster.
  const old = (await isThere(layout.version)) ? null : await oldFile(layout)
  if (old !== null) await clearBegun(layout)
  await mkdir(layout.log, { recursive: true, mode: 0o700 })
  await mkdir(layout.submissions, { recursive: true, mode: 0o700 })
  const finish = async () => {
    await writeOnce(layout.version, `${storeVersion}\n`)
  }
  if (old === null) await finish()
  const store = await openFolder(layout, folder, options, release)
  try {
    if (old !== null) await migrate(layout, store, old, finish)
    await removeOld(layout)
    await sweep(layout, store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

const openInMemory = async (): Promise<Store> => {
  const { instance, connection } = await shutInDuckDB([])
  return new Store({
    folder: ':memory:',
    mode: 'read-write',
    instance,
    connection,
    shelf: memoryShelf(connection),
    keys: null,
    onAccess: async () => {},
    release: async () => {},
  })
}

const openFolder = (
  layout: Layout,
  folder: string,
  options: OpenOptions,
  release: () => Promise<void>,
): Promise<Store> =>
  openWith(layout, folder, options, release, (privateFolder, keys) => folderShelf({ layout, keys, privateFolder }))

/** A folder that `writeParquet` made. */
const openParquet = (
  layout: Layout,
  folder: string,
  options: OpenOptions,
  catalogue: NonNullable<Awaited<ReturnType<typeof readCatalogue>>>,
): Promise<Store> =>
  openWith(
    layout,
    folder,
    options,
    async () => {},
    (privateFolder) =>
      parquetShelf(layout.folder, catalogue, () => rm(privateFolder, { recursive: true, force: true })),
  )

const openWith = async (
  layout: Layout,
  folder: string,
  options: OpenOptions,
  release: () => Promise<void>,
  shelfIn: (privateFolder: string, keys: Keys) => Shelf,
): Promise<Store> => {
  const keys = keysIn(options.keys ?? `${layout.folder}.keys`)
  const privateFolder = await makePrivateFolder()
  try {
    const { instance, connection } = await shutInDuckDB([layout.folder, privateFolder], privateFolder)
    const access = options.access ?? { who: osUser(), purpose: '', what: '' }
    return new Store({
      folder,
      mode: options.mode ?? 'read-write',
      instance,
      connection,
      shelf: shelfIn(privateFolder, keys),
      keys,
      onAccess: (submission) =>
        logAccess(layout.access, { ...access, at: new Date().toISOString(), submissions: [submission] }),
      release,
    })
  } catch (error) {
    await rm(privateFolder, { recursive: true, force: true })
    throw error
  }
}

/** The version of the store in a folder; null where there is none. */
const versionOf = async (layout: Layout, folder: string): Promise<number | null> => {
  const text = await readFile(layout.version, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new StoreRefusal('store.unreachable', { folder, reason: error.code ?? error.name })
  })
  if (text === null) return null
  if (!/^\d{1,6}\n?$/.test(text)) throw new StoreRefusal('store.damaged', { file: layout.version })
  return Number(text)
}

/** Removes what a writer left that was killed. To be called by whoever holds the lock: nobody else writes then. */
const sweep = async (layout: Layout, { shelf }: Store): Promise<void> => {
  for (const folder of [layout.folder, layout.log, layout.submissions])
    for (const name of (await readdir(folder)).filter(isLeftover))
      await rm(join(folder, name), { recursive: true, force: true })
  const entries = await shelf.entries()
  const named = new Set(entries.flatMap((entry) => (entry.type === 'submission' ? [entry.submission] : [])))
  for (const id of await readdir(layout.submissions)) {
    const isFolder = (await stat(join(layout.submissions, id))).isDirectory()
    if (isFolder && !named.has(id)) await rm(join(layout.submissions, id), { recursive: true, force: true })
  }
  for (const entry of entries) if (entry.type === 'purged') await shelf.destroy(entry.submission)
}
