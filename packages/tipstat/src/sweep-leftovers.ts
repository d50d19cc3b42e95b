import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What is written beside its place is named with the process that writes it and the UUID of the writing; figures with a
 * dot before, the process, and six letters after.
 */
const leftover =
  /(?:\.(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?:part|old)(?:\.wal)?|[/\\]\.[^/\\]+-(\d+)-[A-Za-z0-9]{6}(?:-old)?)$/

/**
 * Removes what a process that was killed has left beside its place in some folders of an output. What another that still
 * runs is writing there stays: `tipstat release` and `tipstat report` take no lock. To be called by whoever holds the
 * store for writing, before writing. Folders that are not there hold nothing.
 */
export const sweepLeftovers = async (out: string, folders: readonly string[]): Promise<void> => {
  for (const folder of folders) {
    const names = await readdir(join(out, folder), { recursive: true }).catch(() => [])
    for (const name of names.filter(isLeft)) await rm(join(out, folder, name), { recursive: true, force: true })
  }
}

const isLeft = (name: string): boolean => {
  const found = leftover.exec(name)
  return found !== null && !isRunningElsewhere(Number(found[1] ?? found[2]))
}

/** Whether another process has this number. In a container ours may be that of the one that was killed there before. */
const isRunningElsewhere = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
