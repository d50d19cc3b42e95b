import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { canonical, compareText } from '@tipstat/scheme'
import { certificateFiles } from './certificates.ts'
import { copyIntact, isIntact } from './copy-file.ts'
import { type FileFacts, factsOf, isLeftover, isThere, writeWhole } from './durable-files.ts'
import { historyOf } from './history.ts'
import { descriptionFile, entryFile, isOwnName, layoutOf, storeVersion } from './layout.ts'
import { ledgerFiles } from './ledger.ts'
import type { LogEntry } from './log.ts'
import { closeFolder, makeFolder } from './owner-only.ts'
import { StoreRefusal } from './refusal.ts'
import type { Store } from './store.ts'

/** What a backup says it consists of. Written last: a backup that has one is whole. */
export interface BackupManifest {
  readonly version: number
  /** Entries of the log. */
  readonly entries: number
  /** By path below the folder; keys are never among them. */
  readonly files: Readonly<Record<string, FileFacts>>
}

/** Name of the manifest of a backup. */
export const backupManifest = 'backup.json'

/** Told after each file: how many of how many are done. */
export type Progress = (done: number, all: number) => void

/** What a backup or its restoration did. */
export interface Copied {
  readonly entries: number
  readonly files: number
  /** Files that were not there before, or not intact. */
  readonly copied: number
  readonly bytes: number
}

/**
 * Backs a store up into a folder: what it holds at this moment, while others write. Only what the folder lacks is copied,
 * and everything that it has is read through. Persons and certificates are encrypted there, too, and their keys stay away:
 * a backup alone can't be read, and what is purged is gone from it. Interrupted, it is run again. Throws StoreRefusal: the
 * folder is of another store, or in use, or a file of the store is damaged.
 */
export const backup = async (
  store: Store,
  to: string,
  { onProgress = () => {} }: { readonly onProgress?: Progress } = {},
): Promise<Copied> => {
  if (store.folder === ':memory:') throw new StoreRefusal('store.in-memory')
  const from = layoutOf(resolve(store.folder))
  const target = resolve(to)
  const entries = [...(await store.shelf.entries())]
  await makeFolder(target)
  await refuseForeign(target, to)
  await closeFolder(target)
  const files = await wantedFiles(from.folder, entries)
  await refuseOther(target, to, files)
  await rm(join(target, backupManifest), { force: true })
  const names = Object.keys(files).sort(compareText)
  let copied = 0
  for (const [i, name] of names.entries()) {
    const facts = files[name] as FileFacts
    if (!(await isIntact(join(target, name), facts))) {
      if (!(await copyIntact(join(from.folder, name), join(target, name), facts)))
        throw new StoreRefusal('store.damaged', { file: join(from.folder, name) })
      copied++
    }
    onProgress(i + 1, names.length)
  }
  const access = await accessLog(from.access, join(target, 'access.log'))
  await removeOthers(target, new Set([...names, ...Object.keys(access)]))
  const manifest: BackupManifest = { version: storeVersion, entries: entries.length, files: { ...files, ...access } }
  await writeWhole(join(target, backupManifest), canonical(manifest))
  const bytes = Object.values(files).reduce((sum, each) => sum + each.bytes, 0)
  return { entries: entries.length, files: names.length, copied, bytes }
}

/** What the files of a store are that a log speaks of. What was destroyed is not among them. */
const wantedFiles = async (
  folder: string,
  entries: readonly LogEntry[],
): Promise<Readonly<Record<string, FileFacts>>> => {
  const files: Record<string, FileFacts> = { VERSION: await factsOf(join(folder, 'VERSION')) }
  const purged = new Set<string>()
  for (const { id, state, files: held } of historyOf(entries).submissions) {
    if (state === 'purged') purged.add(id)
    for (const [name, facts] of Object.entries(held))
      if (state !== 'purged' || name === descriptionFile) files[`submissions/${id}/${name}`] = facts
  }
  for (let number = 1; number <= entries.length; number++) {
    const name = `log/${entryFile(number)}`
    files[name] = await factsOf(join(folder, name))
  }
  for (const file of await ledgerFiles(layoutOf(folder)))
    files[`ledger/${file}`] = await factsOf(join(folder, 'ledger', file))
  // After the ledger: a certificate is there before the entry that names it.
  for (const file of await certificateFiles(layoutOf(folder)))
    if (!purged.has(file.split('/')[0] ?? ''))
      files[`certificates/${file}`] = await factsOf(join(folder, 'certificates', file))
  return files
}

/** The log of access as it is now: it grows while it is read. */
const accessLog = async (from: string, to: string): Promise<Readonly<Record<string, FileFacts>>> => {
  if (!(await isThere(from))) return {}
  await writeWhole(to, await readFile(from, 'utf8'))
  return { 'access.log': await factsOf(to) }
}

/** A folder with other things in it is not ours to fill. */
const refuseForeign = async (target: string, folder: string): Promise<void> => {
  const others = (await readdir(target)).filter((name) => !isOwnName(name) && !name.startsWith(backupManifest))
  if (others.length > 0) throw new StoreRefusal('store.folder-in-use', { folder })
}

/** The log of a backup is the beginning of the store's. */
const refuseOther = async (
  target: string,
  folder: string,
  files: Readonly<Record<string, FileFacts>>,
): Promise<void> => {
  if (await isThere(layoutOf(target).lock)) throw new StoreRefusal('store.folder-in-use', { folder })
  for (const name of await readdir(layoutOf(target).log).catch(() => [])) {
    const facts = files[`log/${name}`]
    if (isLeftover(name)) continue
    if (!facts || !(await isIntact(join(target, 'log', name), facts)))
      throw new StoreRefusal('store.other-store', { folder })
  }
}

/** Removes what was destroyed since, and what an interrupted backup left. */
const removeOthers = async (target: string, wanted: ReadonlySet<string>): Promise<void> => {
  for (const name of await readdir(target, { recursive: true })) {
    const path = join(target, name)
    const isFile = (await stat(path)).isFile()
    if (isFile && !wanted.has(name.split(/[\\/]/).join('/'))) await rm(path)
  }
}

/** Reads a backup through. Throws `store.not-a-backup`, `store.bad-backup`. */
export const verifyBackup = async (folder: string, onProgress: Progress = () => {}): Promise<BackupManifest> => {
  const text = await readFile(join(folder, backupManifest), 'utf8').catch(() => null)
  if (text === null) throw new StoreRefusal('store.not-a-backup', { folder })
  const manifest = manifestOf(text, folder)
  const names = Object.keys(manifest.files)
  for (const [i, name] of names.entries()) {
    const isWhole = await isIntact(join(folder, name), manifest.files[name] as FileFacts).catch(() => false)
    if (!isWhole) throw new StoreRefusal('store.bad-backup', { file: join(folder, name) })
    onProgress(i + 1, names.length)
  }
  return manifest
}

const safeName =
  /^(?:VERSION|access\.log|log\/\d{10}\.json|ledger\/[0-9a-f]{64}\.json|certificates\/[0-9A-Za-z_-]{1,128}\/[0-9a-f]{64}\.json\.enc|submissions\/[0-9A-Za-z_-]{1,128}\/[a-z.]{1,40})$/

const manifestOf = (text: string, folder: string): BackupManifest => {
  const bad = new StoreRefusal('store.bad-backup', { file: join(folder, backupManifest) })
  let manifest: BackupManifest
  try {
    manifest = JSON.parse(text) as BackupManifest
  } catch {
    throw bad
  }
  if (typeof manifest.files !== 'object' || manifest.files === null) throw bad
  // A name that climbs out of the folder would be written anywhere.
  if (!Object.keys(manifest.files).every((name) => safeName.test(name))) throw bad
  if (manifest.version > storeVersion)
    throw new StoreRefusal('store.version', { folder, found: manifest.version, known: storeVersion })
  return manifest
}
