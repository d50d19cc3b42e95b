import { mkdtempSync, readdirSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeAtEnd } from './remove-at-end.ts'

const name = /^tipstat-private-(\d+)-/

/**
 * A folder of the owner's own, for what is decrypted or does not fit into memory. Those of processes that have ended are
 * removed first: whoever was killed could not do it.
 */
export const makePrivateFolder = async (): Promise<string> => {
  await sweep()
  return makeNow()
}

/** Works with a private folder, which is gone afterwards whatever happens: also after Ctrl-C. */
export const withPrivateFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  await sweep()
  // Before there is anything to remove: Ctrl-C may come as soon as there is.
  const forget = removeAtEnd(ownFolders)
  try {
    const folder = makeNow()
    try {
      return await work(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  } finally {
    forget()
  }
}

/** In one turn: a folder that another thread makes could come to be after Ctrl-C has removed what there was. */
const makeNow = (): string => mkdtempSync(join(tmpdir(), `tipstat-private-${process.pid}-`))

/** The private folders of this process, whoever made them. */
const ownFolders = (): readonly string[] =>
  readdirSync(tmpdir())
    .filter((each) => Number(name.exec(each)?.[1]) === process.pid)
    .map((each) => join(tmpdir(), each))

const sweep = async (): Promise<void> => {
  const left = (await readdir(tmpdir()).catch(() => [])).filter((each) => {
    const pid = name.exec(each)?.[1]
    return pid !== undefined && !isRunning(Number(pid))
  })
  // Another user's folder is theirs to remove.
  for (const each of left) await rm(join(tmpdir(), each), { recursive: true, force: true }).catch(() => {})
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
