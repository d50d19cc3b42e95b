import { chmod, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { canonical, sha256Hex } from '@tipstat/scheme'
import { besideOf, type FileFacts, factsOf, isThere, syncFile, syncFolder, writeOnce } from './durable-files.ts'
import { decryptFile, encryptFile } from './encrypted-file.ts'
import type { Keys } from './keys.ts'
import { descriptionFile, entryFile, type Layout, type StoredTable, storedTables, tableFile } from './layout.ts'
import type { LogEntry, SubmissionEntry } from './log.ts'
import { StoreRefusal } from './refusal.ts'
import {
  columnsOf,
  type Description,
  keptTables,
  type LoadedTables,
  orderOf,
  refuseFaults,
  type Shelf,
} from './shelf.ts'
import { quoteName, quoteText } from './sql-text.ts'

/** What a shelf in a folder works with. */
export interface FolderShelfOptions {
  readonly layout: Layout
  readonly keys: Keys
  /** A folder of the owner's own, for what is encrypted at rest. */
  readonly privateFolder: string
}

/** A shelf in the folder of a store: immutable files, and those of persons encrypted. */
export const folderShelf = ({ layout, keys, privateFolder }: FolderShelfOptions): Shelf => {
  const log: LogEntry[] = []
  const opened = new Map<string, Promise<string>>()
  const folderOf = (id: string): string => join(layout.submissions, id)

  const entries = async (): Promise<readonly LogEntry[]> => {
    const names = (await readdir(layout.log)).filter((name) => name.endsWith('.json')).sort()
    for (let at = log.length; at < names.length; at++) {
      const path = join(layout.log, entryFile(at + 1))
      if (names[at] !== entryFile(at + 1)) throw new StoreRefusal('store.damaged', { file: path })
      // Whoever reads at the same time puts the same entry in the same place.
      log[at] = parseEntry(await readFile(path, 'utf8'), path)
    }
    return log
  }

  const put = async (description: Description, tables: LoadedTables): Promise<SubmissionEntry['files']> => {
    const { id } = description
    const staging = besideOf(folderOf(id))
    try {
      await mkdir(staging, { recursive: true, mode: 0o700 })
      const files: Record<string, FileFacts> = {}
      for (const table of keptTables(description)) {
        const name = await putTable(description, tables, table, staging)
        files[name] = await factsOf(join(staging, name))
      }
      const path = join(staging, descriptionFile)
      await writeOnce(path, canonical(description))
      files[descriptionFile] = await factsOf(path)
      await syncFolder(staging)
      // What lies there without an entry in the log is what a writer left that was killed.
      await rm(folderOf(id), { recursive: true, force: true })
      await rename(staging, folderOf(id))
      await syncFolder(layout.submissions)
      return files
    } finally {
      await rm(staging, { recursive: true, force: true })
    }
  }

  const putTable = async (
    { id, series }: Description,
    tables: LoadedTables,
    table: StoredTable,
    staging: string,
  ): Promise<string> => {
    const isSecret = series.record === 'person'
    const name = tableFile(table, isSecret)
    const plain = isSecret ? join(privateFolder, `${id}.${table}.part`) : join(staging, name)
    try {
      const columns = columnsOf(table, series.record).map((each) => quoteName(each.name))
      const order = tables.ordered ? '' : ` ORDER BY ${orderOf(table)}`
      await tables.connection.run(
        `COPY (SELECT ${columns.join(', ')} FROM ${quoteName(tables[table])}${order}) TO ${quoteText(plain)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`,
      )
      await refuseFaults(tables.connection, `read_parquet(${quoteText(plain)})`, table, series.record)
      if (isSecret) await encryptFile(plain, join(staging, name), await keys.make(id), contextOf(id, name))
      else {
        await chmod(plain, 0o600)
        await syncFile(plain)
      }
    } finally {
      if (isSecret) await rm(plain, { force: true })
    }
    return name
  }

  const relation = async (id: string, table: StoredTable): Promise<string> => {
    const name = `${id}.${table}`
    const path = opened.get(name) ?? open(id, table)
    opened.set(name, path)
    return `read_parquet(${quoteText(await path)})`
  }

  /** The path of a table that is what it was when it was stored, and that can be read. */
  const open = async (id: string, table: StoredTable): Promise<string> => {
    const entry = (await entries()).find((each) => each.type === 'submission' && each.submission === id)
    const files = entry?.type === 'submission' ? entry.files : {}
    const plain = tableFile(table, false)
    const name = files[plain] ? plain : tableFile(table, true)
    const path = join(folderOf(id), name)
    const facts = await factsOf(path).catch(() => null)
    if (!facts && (await wasPurged(id))) throw new StoreRefusal('store.purged', { submission: id })
    if (!facts || facts.sha256 !== files[name]?.sha256) throw new StoreRefusal('store.damaged', { file: path })
    if (name === plain) return path
    const readable = join(privateFolder, `${id}.${plain}`)
    if (await decryptFile(path, readable, await keys.get(id), contextOf(id, name))) return readable
    throw new StoreRefusal('store.damaged', { file: path })
  }

  const wasPurged = async (id: string): Promise<boolean> =>
    (await entries()).some((entry) => entry.type === 'purged' && entry.submission === id)

  return {
    entries,
    append: async (entry) => {
      const number = (await entries()).length + 1
      if (!(await writeOnce(join(layout.log, entryFile(number)), canonical(entry))))
        throw new StoreRefusal('store.locked', { folder: layout.folder, by: '?' })
    },
    put,
    description: async (id) => {
      const path = join(folderOf(id), descriptionFile)
      const entry = (await entries()).find((each) => each.type === 'submission' && each.submission === id)
      const text = await readFile(path, 'utf8').catch(() => '')
      if (entry?.type !== 'submission' || sha256Hex(text) !== entry.files[descriptionFile]?.sha256)
        throw new StoreRefusal('store.damaged', { file: path })
      return JSON.parse(text) as Description
    },
    relation,
    destroy: async (id) => {
      await keys.destroy(id)
      for (const table of storedTables) {
        opened.delete(`${id}.${table}`)
        await rm(join(privateFolder, `${id}.${tableFile(table, false)}`), { force: true })
        for (const isEncrypted of [true, false])
          await rm(join(folderOf(id), tableFile(table, isEncrypted)), { force: true })
      }
      if (await isThere(folderOf(id))) await syncFolder(folderOf(id))
      await rm(join(layout.certificates, id), { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
      if (await isThere(layout.certificates)) await syncFolder(layout.certificates)
    },
    caseKey: () => keys.caseKey(),
    close: () => rm(privateFolder, { recursive: true, force: true }),
  }
}

/** What a file's encryption vouches for: that it is this file of this submission. */
const contextOf = (id: string, name: string): string => `${id}/${name}`

const parseEntry = (text: string, file: string): LogEntry => {
  try {
    const entry = JSON.parse(text) as LogEntry
    if (typeof entry.type === 'string' && typeof entry.at === 'string') return entry
  } catch {
    // Said below: whatever is wrong with it, the remedy is the same.
  }
  throw new StoreRefusal('store.damaged', { file })
}
