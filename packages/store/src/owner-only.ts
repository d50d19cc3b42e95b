import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { StoreRefusal } from './refusal.ts'

/** Makes the folder of a store where there is none, for its owner alone. Throws `store.unreachable`. */
export const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unreachable(folder))
}

/**
 * Closes the folder of a store to everybody but its owner: what DuckDB writes beside its file takes the permissions of
 * the day. A folder that holds other things, too, is not ours to close: throws `store.shared-folder`. Windows has no
 * such permissions; there the rights of the user's profile stand.
 */
export const closeFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const { mode } = await stat(folder)
  if ((mode & 0o077) === 0) return
  const others = (await readdir(folder)).filter((name) => !name.startsWith('tipstat.duckdb'))
  if (others.length > 0) throw new StoreRefusal('store.shared-folder', { folder })
  await chmod(folder, 0o700).catch(unreachable(folder))
}

const unreachable =
  (folder: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new StoreRefusal('store.unreachable', { folder, reason: error.code ?? error.name })
  }
