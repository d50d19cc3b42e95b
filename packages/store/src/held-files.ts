import type { DuckDBInstance } from '@duckdb/node-api'

/** A store's file as this process has it open. */
interface Held {
  readonly instance: Promise<DuckDBInstance>
  readonly mode: Mode
  users: number
}

type Mode = 'read-write' | 'read-only'

/**
 * Files open in this process. State of the module, because the operating system's lock is the process's: it would let
 * a second opening in, both would write, and one would lose what it stored; and whoever closed first would unlock both.
 */
const held = new Map<string, Held>()

/** An instance of DuckDB on a file, and how to give it back; null where this process has the file open otherwise. */
export const holdFile = async (
  path: string,
  mode: Mode,
  create: () => Promise<DuckDBInstance>,
): Promise<{ readonly instance: DuckDBInstance; readonly release: () => void } | null> => {
  const before = held.get(path)
  if (before && (mode === 'read-write' || before.mode === 'read-write')) return null
  const file: Held = before ?? { instance: create(), mode, users: 0 }
  held.set(path, file)
  file.users++
  try {
    const instance = await file.instance
    return { instance, release: () => giveBack(path, file, () => instance.closeSync()) }
  } catch (error) {
    giveBack(path, file, () => {})
    throw error
  }
}

const giveBack = (path: string, file: Held, close: () => void): void => {
  file.users--
  if (file.users > 0) return
  held.delete(path)
  close()
}
