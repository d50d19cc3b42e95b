import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Verification, verifyFiles } from './verify-files.ts'

/** The entries of a release folder with their bytes; null for what is no plain file (a link, a folder). Not the top two folders themselves. */
export type FolderFiles = ReadonlyMap<string, Uint8Array | null>

/**
 * Verifies a release from its folder alone: that every file is there and unchanged, none besides, and that every number
 * bears what the proof says. Independent: `verify*.ts` share no code with what makes a release, read CSV and manifest
 * themselves, and hash with another implementation; a test holds them to it.
 */
export const verify = async (folder: string): Promise<Verification> => verifyFiles(await readFolder(folder))

/** Reads a release folder. What can't be a file of a release is listed, and not read. Empty where there is no folder. */
export const readFolder = async (folder: string): Promise<FolderFiles> => {
  const names = [
    ...(await namesIn(folder)).filter((name) => name !== 'data'),
    ...(await namesIn(join(folder, 'data'))).map((name) => `data/${name}`),
  ]
  if ((await namesIn(folder)).includes('data') && !(await lstat(join(folder, 'data'))).isDirectory()) names.push('data')
  const files = new Map<string, Uint8Array | null>()
  for (const name of names.sort()) {
    const path = join(folder, name)
    const isPlain =
      (await lstat(path)).isFile() && /^(?:data\/.+\.csv|manifest\.json|manifest\.sha256|statement\.txt)$/.test(name)
    files.set(name, isPlain ? await readFile(path) : null)
  }
  return files
}

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
