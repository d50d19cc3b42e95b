import { chmod, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { besideOf, isThere, placeOnce } from './durable-files.ts'
import { holdFile } from './held-files.ts'
import { StoreRefusal } from './refusal.ts'

/** How long to wait between two looks at whether the other writer has ended, in milliseconds. */
const interval = 100

/**
 * Holds the lock of a store: a small DuckDB database that is open for writing, and so locked by the operating system
 * until it is closed or its process dies, however it dies. It must never be opened in any other way in this process:
 * closing a file gives up all locks that a process has on it. Waits a while for another writer, then throws
 * `store.locked`; a writer in this process is not waited for.
 */
export const holdLock = async (path: string, folder: string, wait: number): Promise<() => Promise<void>> => {
  if (!(await isThere(path))) await makeLock(path)
  // One that was made before locks were closed to others. Whose it is not ours to close, opening it says.
  await chmod(path, 0o600).catch(() => {})
  for (let waited = 0; ; waited += interval) {
    const held = await tryLock(path)
    if (typeof held === 'function') return once(held)
    if (held.by === 'this process' || waited >= wait) throw new StoreRefusal('store.locked', { folder, by: held.by })
    await pause(interval)
  }
}

/** Given back twice is given back once: another may hold it by then. */
const once = (release: () => void): (() => Promise<void>) => {
  let isHeld = true
  return async () => {
    if (isHeld) release()
    isHeld = false
  }
}

const tryLock = async (path: string): Promise<(() => void) | { readonly by: string }> => {
  try {
    const file = await holdFile(path, 'read-write', () => DuckDBInstance.create(path))
    return file ? file.release : { by: 'this process' }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/set lock|conflicting lock|being used|already open|file handle conflict/i.test(message))
      return { by: /PID (\d+)/.exec(message)?.[1] ?? '?' }
    if (/not a valid DuckDB|corrupt|magic|serializ|deserialize|checksum|could not read/i.test(message))
      throw new StoreRefusal('store.damaged', { file: path })
    throw error
  }
}

/** Makes the lock's file beside its place: whoever is interrupted leaves no half of one there. */
const makeLock = async (path: string): Promise<void> => {
  const beside = besideOf(path)
  try {
    const instance = await DuckDBInstance.create(beside)
    const connection = await instance.connect()
    await connection.run('CHECKPOINT')
    connection.closeSync()
    instance.closeSync()
    await chmod(beside, 0o600)
    await placeOnce(beside, path)
  } catch (error) {
    // Whoever was faster holds the lock by now, and has swept away what lay beside it.
    if (!(await isThere(path))) throw error
  } finally {
    await rm(beside, { force: true })
    await rm(`${beside}.wal`, { force: true })
  }
}
