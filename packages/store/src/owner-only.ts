import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { isOwnName } from './layout.ts'
import { StoreRefusal } from './refusal.ts'

/** Makes a folder where there is none, for its owner alone. Throws `store.unreachable`. */
export const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unreachable(folder))
}

/**
 * Closes the folder of a store to everybody but its owner. A folder that holds other things, too, is not ours to close:
 * throws `store.shared-folder`. Windows has no such permissions; there the rights of the user's profile stand.
 */
export const closeFolder = async (folder: string): Promise<void> => {
  if (await isPrivate(folder)) return
  const others = (await readdir(folder)).filter((name) => !isOwnName(name))
  if (others.length > 0) throw new StoreRefusal('store.shared-folder', { folder })
  await makePrivate(folder)
}

/** Closes a folder that is ours alone. */
export const makePrivate = async (folder: string): Promise<void> => {
  if (!(await isPrivate(folder))) await chmod(folder, 0o700).catch(unreachable(folder))
}

const isPrivate = async (folder: string): Promise<boolean> =>
  process.platform === 'win32' || ((await stat(folder)).mode & 0o077) === 0

const unreachable =
  (folder: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new StoreRefusal('store.unreachable', { folder, reason: error.code ?? error.name })
  }
