import { randomUUID } from 'node:crypto'
import { chmod, link, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { StoreRefusal } from './refusal.ts'
import { schema, storeVersion } from './sql.ts'

/** Options of `openStore`. */
export interface OpenOptions {
  /** Default: `read-write`, one writer at a time. Readers leave the file as it is. */
  readonly mode?: 'read-write' | 'read-only'
}

/** An open store. Close it: the file is one writer's at a time. */
export class Store {
  readonly folder: string
  readonly connection: DuckDBConnection
  readonly #instance: DuckDBInstance

  constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.folder = folder
    this.#instance = instance
    this.connection = connection
  }

  /** Gives the file back. */
  async close(): Promise<void> {
    this.connection.closeSync()
    this.#instance.closeSync()
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
 * by its owner only. Throws StoreRefusal: in use, missing, of another version, or no store.
 */
export const openStore = async (folder: string, { mode = 'read-write' }: OpenOptions = {}): Promise<Store> => {
  const path = folder === ':memory:' ? folder : join(folder, 'tipstat.duckdb')
  if (path !== ':memory:' && !(await isThere(path))) {
    if (mode === 'read-only') throw new StoreRefusal('store.missing', { folder })
    await foundBeside(path, folder)
  }
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
      throw error
    },
  )

/** Makes a store beside its place, so that whoever is interrupted leaves no half of one there, and links it into place. */
const foundBeside = async (path: string, folder: string): Promise<void> => {
  const beside = `${path}.${randomUUID()}.part`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const store = await open(beside, folder, 'read-write')
    try {
      await found(store)
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

const open = async (path: string, folder: string, mode: OpenOptions['mode']): Promise<Store> => {
  const instance = await create(path, folder, mode)
  return new Store(folder, instance, await instance.connect())
}

const create = async (path: string, folder: string, mode: OpenOptions['mode']): Promise<DuckDBInstance> => {
  try {
    return await DuckDBInstance.create(path, {
      ...limits,
      access_mode: mode === 'read-only' ? 'READ_ONLY' : 'AUTOMATIC',
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/not a valid DuckDB|corrupt|magic|serializ|storage version|deserialize|checksum|could not read/i.test(message))
      throw new StoreRefusal('store.not-a-store', { folder })
    if (/set lock|conflicting lock|being used|already open|file handle conflict/i.test(message))
      throw new StoreRefusal('store.locked', { folder })
    throw error
  }
}

const found = async ({ connection }: Store): Promise<void> => {
  await connection.run('BEGIN')
  for (const statement of schema) await connection.run(statement)
  await connection.run('COMMIT')
}

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
