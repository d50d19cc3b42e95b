import { chmod, mkdir, stat } from 'node:fs/promises'
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
  const exists = path !== ':memory:' && (await isFile(path))
  if (!exists && mode === 'read-only') throw new StoreRefusal('store.missing', { folder })
  if (path !== ':memory:' && !exists) await mkdir(folder, { recursive: true, mode: 0o700 })
  const instance = await create(path, folder, mode)
  const connection = await instance.connect()
  const store = new Store(folder, instance, connection)
  try {
    if (!exists) await found(store)
    await checkVersion(store)
    if (!exists && path !== ':memory:') await chmod(path, 0o600)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.size > 0,
    () => false,
  )

const create = async (path: string, folder: string, mode: OpenOptions['mode']): Promise<DuckDBInstance> => {
  try {
    return await DuckDBInstance.create(path, {
      ...limits,
      access_mode: mode === 'read-only' ? 'READ_ONLY' : 'AUTOMATIC',
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/lock|being used|already open|file handle conflict/i.test(message))
      throw new StoreRefusal('store.locked', { folder })
    if (/not a valid DuckDB|corrupt|magic|serializ|storage version|deserialize|checksum/i.test(message))
      throw new StoreRefusal('store.not-a-store', { folder })
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
