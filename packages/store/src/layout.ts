import { join } from 'node:path'

/** Version of the store's layout. One of another version is migrated or refused, never guessed at. */
export const storeVersion = 2

/** Where the parts of a store lie in its folder. */
export interface Layout {
  readonly folder: string
  /** Text: the version of the layout. Written last, so that what has one is whole. */
  readonly version: string
  /** One file an entry, numbered; never written again. */
  readonly log: string
  /** One folder a submission. */
  readonly submissions: string
  /** Who opened what, JSON lines. */
  readonly access: string
  /** What has left the house: one file an entry, named by its sha256; never written again. */
  readonly ledger: string
  /**
   * Proofs of releases by suppression, encrypted: a folder for each submission that they are drawn from, and in it one file
   * each, named by the sha256 of what is in it; never written again.
   */
  readonly certificates: string
  /** Held open by whoever writes. */
  readonly lock: string
  /** The one file of a store of version 1. */
  readonly old: string
}

export const layoutOf = (folder: string): Layout => ({
  folder,
  version: join(folder, 'VERSION'),
  log: join(folder, 'log'),
  submissions: join(folder, 'submissions'),
  access: join(folder, 'access.log'),
  ledger: join(folder, 'ledger'),
  certificates: join(folder, 'certificates'),
  lock: join(folder, 'writer.lock'),
  old: join(folder, 'tipstat.duckdb'),
})

const own = ['VERSION', 'log', 'submissions', 'access.log', 'ledger', 'certificates', 'writer.lock', 'tipstat.duckdb']

/** Whether a name in the folder of a store is the store's own, or what was left of writing it. */
export const isOwnName = (name: string): boolean => own.some((each) => name === each || name.startsWith(`${each}.`))

/** The two tables of a submission, each a file. */
export const storedTables = ['records', 'findings'] as const

export type StoredTable = (typeof storedTables)[number]

/** Name of the file that holds a table; encrypted where it speaks of persons. */
export const tableFile = (table: StoredTable, isEncrypted: boolean): string =>
  `${table}.parquet${isEncrypted ? '.enc' : ''}`

/** `0000000001.json`: the file of the first entry of a log. */
export const entryFile = (number: number): string => `${String(number).padStart(10, '0')}.json`

/** Name of a submission's description in its folder. */
export const descriptionFile = 'submission.json'
