import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { besideOf, type FileFacts, factsOf, syncFile, syncFolder } from './durable-files.ts'

/** Whether a file is there, and is what it must be. */
export const isIntact = async (path: string, facts: FileFacts): Promise<boolean> => {
  const found = await factsOf(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found !== null && found.sha256 === facts.sha256 && found.bytes === facts.bytes
}

/** Copies a file beside its place, reads it back from there, and only then gives it its name. False where it is not what it must be. */
export const copyIntact = async (from: string, to: string, facts: FileFacts): Promise<boolean> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const beside = besideOf(to)
  try {
    await copyFile(from, beside)
    await chmod(beside, 0o600)
    await syncFile(beside)
    if (!(await isIntact(beside, facts))) return false
    await rename(beside, to)
    await syncFolder(dirname(to))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  } finally {
    await rm(beside, { force: true })
  }
}
