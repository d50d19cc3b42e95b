import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const name = /^tipstat-private-(\d+)-/

/**
 * A folder of the owner's own, for what is decrypted or does not fit into memory. Those of processes that have ended are
 * removed first: whoever was killed could not do it.
 */
export const makePrivateFolder = async (): Promise<string> => {
  await sweep()
  return mkdtemp(join(tmpdir(), `tipstat-private-${process.pid}-`))
}

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
