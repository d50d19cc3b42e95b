import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { canonical } from '@tipstat/scheme'
import { shutInDuckDB } from './duckdb.ts'
import { besideOf, writeWhole } from './durable-files.ts'
import { historyOf } from './history.ts'
import { instantOf } from './instant.ts'
import { storeVersion } from './layout.ts'
import type { LogEntry } from './log.ts'
import { makeFolder } from './owner-only.ts'
import { makePrivateFolder } from './private-folder.ts'
import { StoreRefusal } from './refusal.ts'
import type { Description, Shelf } from './shelf.ts'
import { quoteText } from './sql-text.ts'
import type { Store } from './store.ts'

/** Name of the file that says what a Parquet folder holds. */
export const catalogueFile = 'catalogue.json'

/** What a Parquet folder holds: the log of what is there, and what is known of it. */
interface Catalogue {
  readonly version: number
  readonly log: readonly LogEntry[]
  readonly submissions: readonly Description[]
}

/** What was written as Parquet. */
export interface ParquetWritten {
  readonly submissions: readonly { readonly id: string; readonly source: string; readonly files: number }[]
  /** Sources in force that were left out: of persons, who leave the store encrypted or not at all. */
  readonly leftOut: readonly string[]
}

/**
 * Writes the submissions in force as Parquet, partitioned by country and year, for any engine to read and for `openStore`:
 * `records/TYPE/submission=ID/area=AREA/year=YEAR/*.parquet` and a catalogue. Persons are left out: such files are plain,
 * and can't be destroyed. The folder must not be there; it appears when all of it is written. Throws StoreRefusal.
 */
export const writeParquet = async (
  store: Store,
  out: string,
  options: { readonly asOf?: string } = {},
): Promise<ParquetWritten> => {
  const folder = resolve(out)
  if ((await readdir(folder).catch(() => [])).length > 0) throw new StoreRefusal('store.folder-in-use', { folder: out })
  const asOf = options.asOf === undefined ? undefined : instantOf(options.asOf)
  const entries = await store.shelf.entries()
  const inForce = [...historyOf(entries, asOf).current.values()]
  const plain = inForce.filter(({ record }) => record !== 'person')
  const staging = besideOf(folder)
  try {
    await makeFolder(staging)
    const submissions = []
    for (const { id, source, record } of plain) {
      const to = join(staging, 'records', record, `submission=${id}`)
      await makeFolder(to)
      await copyPartitioned(store, await store.relation(id, 'records'), to, dirname(folder))
      const files = (await readdir(to, { recursive: true })).filter((name) => name.endsWith('.parquet')).length
      submissions.push({ id, source, files })
    }
    const ids = new Set(plain.map(({ id }) => id))
    const catalogue: Catalogue = {
      version: storeVersion,
      log: entries.filter((entry) => entry.type === 'submission' && ids.has(entry.submission)),
      submissions: await Promise.all([...ids].map((id) => store.shelf.description(id))),
    }
    await writeWhole(join(staging, catalogueFile), canonical(catalogue))
    await rm(folder, { recursive: true, force: true })
    await rename(staging, folder)
    const leftOut = inForce.filter(({ record }) => record === 'person').map(({ source }) => source)
    return { submissions, leftOut }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/**
 * Written by another DuckDB: the store's own can write to the store alone. One thread writes the records in the order in
 * which they are stored, with no sorting, for which there is no room beside so many open files.
 */
const copyPartitioned = async (store: Store, from: string, to: string, parent: string): Promise<void> => {
  if (store.folder === ':memory:') throw new StoreRefusal('store.in-memory')
  const privateFolder = await makePrivateFolder()
  try {
    const { instance, connection } = await shutInDuckDB([resolve(store.folder), parent, privateFolder], privateFolder, {
      threads: 1,
    })
    try {
      for (const areas of await areasTogether(connection, from))
        await connection.run(
          `COPY (SELECT * FROM ${from} WHERE area IN (${areas.map(quoteText).join(', ')})) TO ${quoteText(to)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (area, year), OVERWRITE_OR_IGNORE)`,
        )
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
  } finally {
    await rm(privateFolder, { recursive: true, force: true })
  }
}

/** So many files are written at once: DuckDB holds each of them in memory until all are written. */
const mostFiles = 64

/** Areas in groups whose files may be written together. */
const areasTogether = async (connection: DuckDBConnection, from: string): Promise<readonly (readonly string[])[]> => {
  const reader = await connection.runAndReadAll(
    `SELECT area, count(DISTINCT year)::INTEGER AS files FROM ${from} GROUP BY area ORDER BY area`,
  )
  const groups: string[][] = []
  let room = 0
  for (const row of reader.getRowObjectsJS()) {
    if (Number(row.files) > room) {
      groups.push([])
      room = mostFiles
    }
    groups.at(-1)?.push(String(row.area))
    room -= Number(row.files)
  }
  return groups
}

/** What a Parquet folder holds; null where there is no catalogue. */
export const readCatalogue = async (folder: string): Promise<Catalogue | null> => {
  const path = join(folder, catalogueFile)
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return JSON.parse(text) as Catalogue
  } catch {
    throw new StoreRefusal('store.damaged', { file: path })
  }
}

/** A shelf on a Parquet folder, for reading. It has no findings: they stay with the store. */
export const parquetShelf = (folder: string, { log, submissions }: Catalogue, release: () => Promise<void>): Shelf => {
  const readOnly = async (): Promise<never> => {
    throw new Error('A Parquet folder is read-only')
  }
  const describe = (id: string): Description => {
    const found = submissions.find((each) => each.id === id)
    if (!found) throw new StoreRefusal('store.no-submission', { id, folder })
    return found
  }
  return {
    entries: async () => log,
    append: readOnly,
    put: readOnly,
    description: async (id) => describe(id),
    relation: async (id, table) => {
      if (table === 'findings') return '(SELECT 0 AS position WHERE false)'
      const { record } = describe(id).series
      const files = join(folder, 'records', record, `submission=${id}`, '*', '*', '*.parquet')
      const typed = "hive_types = {'submission': VARCHAR, 'area': VARCHAR, 'year': INTEGER}"
      return `(SELECT * EXCLUDE (submission) FROM read_parquet(${quoteText(files)}, hive_partitioning = true, ${typed}))`
    },
    destroy: readOnly,
    caseKey: readOnly,
    close: release,
  }
}
