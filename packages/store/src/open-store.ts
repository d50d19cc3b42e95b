import { randomUUID } from 'node:crypto'
import { chmod, link, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { holdFile } from './held-files.ts'
import { closeFolder, makeFolder } from './owner-only.ts'
import { StoreRefusal } from './refusal.ts'
import { schema, storeVersion } from './sql.ts'

/** Options of `openStore`. */
export interface OpenOptions {
  /** Default: `read-write`, one writer at a time. Readers leave the file as it is. */
  readonly mode?: Mode
}

type Mode = 'read-write' | 'read-only'

/** An open store. Close it: the file is one writer's at a time. */
export class Store {
  readonly folder: string
  /** For reading. What is being written shows here only when all of it is there. */
  readonly connection: DuckDBConnection
  readonly #instance: DuckDBInstance
  readonly #release: () => void
  #written: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection, release: () => void) {
    this.folder = folder
    this.connection = connection
    this.#instance = instance
    this.#release = release
  }

  /** Runs a change as one transaction, after those that were asked for before it: all of it is stored, or nothing. */
  write<T>(change: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The store is closed'))
    const mine = this.#written.then(() => this.#change(change))
    this.#written = mine.catch(() => {})
    return mine
  }

  async #change<T>(change: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.#instance.connect()
    try {
      await connection.run('BEGIN')
      try {
        const result = await change(connection)
        await connection.run('COMMIT')
        return result
      } catch (error) {
        // On a full disk DuckDB gives a transaction up by itself, and then knows none to roll back.
        await connection.run('ROLLBACK').catch(() => {})
        throw error
      }
    } finally {
      connection.closeSync()
    }
  }

  /** Gives the file back, once what is being written is written. Closing twice is closing once. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#written
    this.connection.closeSync()
    this.#release()
  }
}

const limits = {
  memory_limit: '512MB',
  threads: '2',
  enable_external_access: 'false',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
}

/**
 * Opens the store of a folder, or makes one there; `:memory:` is a store that is gone when closed. The file is readable
 * by its owner only, and so is the folder, which is the store's own. Throws StoreRefusal: in use, missing, of another
 * version, no store, or in a folder that can't be used.
 */
export const openStore = async (folder: string, { mode = 'read-write' }: OpenOptions = {}): Promise<Store> => {
  const path = folder === ':memory:' ? folder : join(folder, 'tipstat.duckdb')
  if (path !== ':memory:' && !(await isThere(path))) {
    if (mode === 'read-only') throw new StoreRefusal('store.missing', { folder })
    await makeFolder(folder)
    await closeFolder(folder)
    await foundBeside(path, folder)
  } else if (path !== ':memory:' && mode === 'read-write') await closeFolder(folder)
  const store = await open(path, folder, mode)
  try {
    if (path === ':memory:') await found(store)
    await checkVersion(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw new StoreRefusal('store.unreachable', { folder: dirname(path), reason: error.code ?? '' })
    },
  )

/** Makes a store beside its place, so that whoever is interrupted leaves no half of one there, and links it into place. */
const foundBeside = async (path: string, folder: string): Promise<void> => {
  const beside = `${path}.${randomUUID()}.part`
  try {
    const store = await open(beside, folder, 'read-write')
    try {
      await found(store)
      // Closing would write the tables, too, but says nothing where the disk is full.
      await store.connection.run('CHECKPOINT')
    } finally {
      await store.close()
    }
    await chmod(beside, 0o600)
    await link(beside, path).catch((error: NodeJS.ErrnoException) => {
      // Another tipstat was faster: its store is as good. Where the disk knows no links, a file is moved.
      if (error.code === 'EEXIST') return
      return rename(beside, path)
    })
  } finally {
    await rm(beside, { force: true })
    await rm(`${beside}.wal`, { force: true })
  }
}

const open = async (path: string, folder: string, mode: Mode): Promise<Store> => {
  const file =
    path === ':memory:'
      ? await holdFile(`:memory:${randomUUID()}`, mode, () => create(path, folder, mode))
      : await holdFile(await realpath(path).catch(() => path), mode, () => create(path, folder, mode))
  if (!file) throw new StoreRefusal('store.locked', { folder })
  return new Store(folder, file.instance, await file.instance.connect(), file.release)
}

const create = async (path: string, folder: string, mode: Mode): Promise<DuckDBInstance> => {
  try {
    return await DuckDBInstance.create(path, {
      // What does not fit into memory goes beside the file; a store in memory leaves nothing on the disk.
      temp_directory: path === ':memory:' ? '' : `${path}.tmp`,
      ...limits,
      access_mode: mode === 'read-only' ? 'READ_ONLY' : 'AUTOMATIC',
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/not a valid DuckDB|corrupt|magic|serializ|storage version|deserialize|checksum|could not read/i.test(message))
      throw new StoreRefusal('store.not-a-store', { folder })
    if (/set lock|conflicting lock|being used|already open|file handle conflict/i.test(message))
      throw new StoreRefusal('store.locked', { folder })
    const [denied] = /permission denied|read-only file system|no space left/i.exec(message) ?? []
    if (denied) throw new StoreRefusal('store.unreachable', { folder, reason: denied })
    throw error
  }
}

const found = (store: Store): Promise<void> =>
  store.write(async (connection) => {
    for (const statement of schema) await connection.run(statement)
  })

const checkVersion = async ({ connection, folder }: Store): Promise<void> => {
  const rows = await connection
    .runAndReadAll('SELECT version FROM store_version')
    .then((reader) => reader.getRowObjectsJS())
    .catch(() => [])
  const version = rows[0]?.version
  if (version === undefined) throw new StoreRefusal('store.not-a-store', { folder })
  if (version !== storeVersion)
    throw new StoreRefusal('store.version', { folder, found: String(version), known: storeVersion })
}
