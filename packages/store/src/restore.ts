import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { canonical } from '@tipstat/scheme'
import { type Copied, type Progress, verifyBackup } from './backup.ts'
import { copyIntact, isIntact } from './copy-file.ts'
import { type FileFacts, isThere, writeOnce } from './durable-files.ts'
import { instantOf } from './instant.ts'
import { entryFile, type Layout, layoutOf, storeVersion } from './layout.ts'
import type { LogEntry } from './log.ts'
import { oldFile } from './migrate.ts'
import { closeFolder, makeFolder } from './owner-only.ts'
import { StoreRefusal } from './refusal.ts'
import { holdLock } from './writer-lock.ts'

/** Options of `restore`. */
export interface RestoreOptions {
  /** ISO 8601 instant, given by the caller. */
  readonly at: string
  /** User of the operating system. Default: nobody is named. */
  readonly by?: string
  readonly onProgress?: Progress
}

/**
 * Puts a backup back into the folder of a store, which may be empty, or hold a part of the backup. The backup is read
 * through before anything is changed; the log is put back last, so that an interrupted restoration is no store with
 * holes, and is run again. Keys are not in it: put them back beside the store. Throws StoreRefusal: no backup, a damaged
 * one, or a store that holds what the backup lacks.
 */
export const restore = async (from: string, to: string, options: RestoreOptions): Promise<Copied> => {
  const at = instantOf(options.at)
  const manifest = await verifyBackup(resolve(from))
  const layout = layoutOf(resolve(to))
  await makeFolder(layout.folder)
  await closeFolder(layout.folder)
  const release = await holdLock(layout.lock, to, 0)
  try {
    if ((await oldFile(layout)) !== null) throw new StoreRefusal('store.old', { folder: to })
    const held = await heldEntries(layout, to, manifest.files)
    const copied = await copyAll(resolve(from), layout, manifest.files, options.onProgress ?? (() => {}))
    if (held < manifest.entries) {
      const entry: LogEntry = { type: 'restored', at, by: options.by ?? '', from: String(manifest.entries) }
      await writeOnce(
        join(layout.log, entryFile(manifest.entries + 1)),
        canonical(await notBefore(entry, layout, manifest.entries)),
      )
    }
    if (manifest.files['access.log'] && !(await isThere(layout.access)))
      await copyIntact(join(resolve(from), 'access.log'), layout.access, manifest.files['access.log'])
    await writeOnce(layout.version, `${storeVersion}\n`)
    const bytes = Object.values(manifest.files).reduce((sum, each) => sum + each.bytes, 0)
    return { entries: manifest.entries, files: Object.keys(manifest.files).length, copied, bytes }
  } finally {
    await release()
  }
}

/** How many entries a store has that the backup has, too. Refuses one that has others, but for its restorations. */
const heldEntries = async (
  layout: Layout,
  folder: string,
  files: Readonly<Record<string, FileFacts>>,
): Promise<number> => {
  const names = (await readdir(layout.log).catch(() => [])).filter((name) => name.endsWith('.json'))
  let held = 0
  let others = 0
  for (const name of names) {
    const facts = files[`log/${name}`]
    if (!facts) {
      const entry = JSON.parse(await readFile(join(layout.log, name), 'utf8')) as LogEntry
      if (entry.type !== 'restored') others++
    } else if (await isIntact(join(layout.log, name), facts)) held++
    else throw new StoreRefusal('store.other-store', { folder })
  }
  if (others > 0) throw new StoreRefusal('store.backup-lacks', { folder, entries: others })
  return held
}

/** Submissions first, certificates before the ledger, and the log last in its order: an entry never speaks of what is not there. */
const copyAll = async (
  from: string,
  layout: Layout,
  files: Readonly<Record<string, FileFacts>>,
  onProgress: Progress,
): Promise<number> => {
  await mkdir(layout.log, { recursive: true, mode: 0o700 })
  await mkdir(layout.submissions, { recursive: true, mode: 0o700 })
  const names = Object.keys(files).filter((name) => name !== 'VERSION')
  const ordered = [
    ...names.filter((name) => name.startsWith('submissions/')).sort(),
    ...names.filter((name) => name.startsWith('certificates/')).sort(),
    ...names.filter((name) => name.startsWith('ledger/')).sort(),
    ...names.filter((name) => name.startsWith('log/')).sort(),
  ]
  let copied = 0
  for (const [i, name] of ordered.entries()) {
    const facts = files[name] as FileFacts
    if (!(await isIntact(join(layout.folder, name), facts))) {
      if (!(await copyIntact(join(from, name), join(layout.folder, name), facts)))
        throw new StoreRefusal('store.bad-backup', { file: join(from, name) })
      copied++
    }
    onProgress(i + 1, ordered.length)
  }
  return copied
}

/** No entry of a log is earlier than the one before it. */
const notBefore = async (entry: LogEntry, layout: Layout, last: number): Promise<LogEntry> => {
  if (last === 0) return entry
  const before = JSON.parse(await readFile(join(layout.log, entryFile(last)), 'utf8')) as LogEntry
  return before.at > entry.at ? { ...entry, at: before.at } : entry
}
