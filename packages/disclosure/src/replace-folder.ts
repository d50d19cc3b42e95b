import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Puts files, named by their paths below it, into the place of a folder, which is gone as a whole. They are written beside
 * and renamed into place: a reader sees the old folder or the new one; where the renaming fails, the old one is put back.
 */
export const replaceFolder = async (
  place: string,
  files: Iterable<readonly [string, string | Uint8Array]>,
): Promise<void> => {
  const beside = `${place}.${process.pid}-${randomUUID()}.part`
  try {
    await mkdir(beside, { recursive: true })
    for (const [file, content] of files) {
      await mkdir(dirname(join(beside, file)), { recursive: true })
      await writeFile(join(beside, file), content)
    }
    await putInPlace(beside, place)
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** Whether nothing would be lost if a folder were replaced: there is none, it is empty, or `isOurs` knows what it holds. */
export const mayReplace = async (
  place: string,
  isOurs: (names: readonly string[]) => boolean | Promise<boolean>,
): Promise<boolean> => {
  const there = await lstat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (there === null) return true
  if (!there.isDirectory()) return false
  const names = await readdir(place)
  return names.length === 0 || isOurs(names)
}

const putInPlace = async (beside: string, place: string): Promise<void> => {
  const old = `${place}.${process.pid}-${randomUUID()}.old`
  const stood = await rename(place, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(beside, place)
  } catch (error) {
    if (stood) await rename(old, place)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
