import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What is written beside its place is named with the UUID of the writing; figures with a dot before and six letters after. */
const leftover =
  /(?:\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?:part|old)(?:\.wal)?|[/\\]\.[^/\\]+-[A-Za-z0-9]{6}(?:-old)?)$/

/**
 * Removes what a run that was killed has left beside its place in some folders of an output. To be called by whoever
 * holds the store for writing: nobody else writes there then. Folders that are not there hold nothing.
 */
export const sweepLeftovers = async (out: string, folders: readonly string[]): Promise<void> => {
  for (const folder of folders) {
    const names = await readdir(join(out, folder), { recursive: true }).catch(() => [])
    for (const name of names.filter((each) => leftover.test(each)))
      await rm(join(out, folder, name), { recursive: true, force: true })
  }
}
