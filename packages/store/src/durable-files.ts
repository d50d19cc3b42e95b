import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Name of a file while it is being written; whoever finds one may remove it when nobody writes. */
export const besideOf = (path: string): string => `${path}.${randomUUID()}.part`

/** Whether a file was being written when its writer ended. */
export const isLeftover = (name: string): boolean => name.endsWith('.part') || name.endsWith('.part.wal')

/** Makes sure that a file's bytes are on the disk. */
export const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes sure that the names in a folder are on the disk. Windows knows no such thing, and needs none. */
export const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const writeSynced = async (path: string, content: string | Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } catch (error) {
    throw withPath(error, path)
  } finally {
    await file.close()
  }
}

/** Errors of an open file don't say which it is, and whoever has to make room wants to know. */
export const withPath = (error: unknown, path: string): unknown =>
  error instanceof Error && 'code' in error && !('path' in error) ? Object.assign(error, { path }) : error

/** Writes a file in the place of another: a reader sees the old one or the new one, also after a power cut. */
export const writeWhole = async (path: string, content: string): Promise<void> => {
  const beside = besideOf(path)
  try {
    await writeSynced(beside, content)
    await rename(beside, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(beside, { force: true })
  }
}

/** Writes a file where there is none: finished first, then linked into place. False where there is one already. */
export const writeOnce = async (path: string, content: string | Uint8Array): Promise<boolean> => {
  const beside = besideOf(path)
  try {
    await writeSynced(beside, content)
    return await placeOnce(beside, path)
  } finally {
    await rm(beside, { force: true })
  }
}

/** Links a finished file into a place where there is none. A disk that knows no links gets it moved. */
export const placeOnce = async (beside: string, path: string): Promise<boolean> => {
  try {
    await link(beside, path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
    if (await isThere(path)) return false
    await rename(beside, path)
  }
  await syncFolder(dirname(path))
  return true
}

/** Whether something lies at a path. Throws where that can't be known. */
export const isThere = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Size and hash of a file: what it must have for ever. */
export interface FileFacts {
  readonly bytes: number
  readonly sha256: string
}

/** Reads a file through once, in bounded memory. */
export const factsOf = async (path: string): Promise<FileFacts> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { bytes, sha256: hash.digest('hex') }
}
