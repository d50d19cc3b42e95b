import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { asDeclared } from './as-declared.ts'
import type { Keys } from './keys.ts'
import type { StoredTable } from './layout.ts'
import type { LogEntry } from './log.ts'
import type { Shelf } from './shelf.ts'

/** What an open store is made of. */
export interface StoreParts {
  readonly folder: string
  readonly mode: 'read-write' | 'read-only'
  readonly instance: DuckDBInstance
  readonly connection: DuckDBConnection
  readonly shelf: Shelf
  /** Null where nothing is kept on a disk. */
  readonly keys: Keys | null
  /** Called before the tables of a submission are read for the first time. */
  readonly onAccess: (submission: string) => Promise<void>
  /** Gives back what else is held. */
  readonly release: () => Promise<void>
}

/** An open store. Close it: there is one writer at a time, and what was decrypted goes when it is closed. */
export class Store {
  readonly folder: string
  readonly mode: 'read-write' | 'read-only'
  /** For reading, and for tables of one's own. */
  readonly connection: DuckDBConnection
  /** For this package alone. */
  readonly shelf: Shelf
  /** For this package alone; null for a store in memory. */
  readonly keys: Keys | null
  readonly #parts: StoreParts
  readonly #accessed = new Map<string, Promise<void>>()
  readonly #declared = new Map<string, Promise<string>>()
  #written: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(parts: StoreParts) {
    this.folder = parts.folder
    this.mode = parts.mode
    this.connection = parts.connection
    this.shelf = parts.shelf
    this.keys = parts.keys
    this.#parts = parts
  }

  /**
   * A table of a submission, as it stands after FROM in `connection`, with the columns that the running scheme declares.
   * Its opening is logged.
   */
  async relation(submission: string, table: StoredTable): Promise<string> {
    const logged = this.#accessed.get(submission) ?? this.#parts.onAccess(submission)
    this.#accessed.set(submission, logged)
    await logged
    const name = `${submission}.${table}`
    const declared = this.#declared.get(name) ?? this.#asDeclared(submission, table)
    this.#declared.set(name, declared)
    return declared
  }

  async #asDeclared(submission: string, table: StoredTable): Promise<string> {
    const { record } = (await this.shelf.description(submission)).series
    return asDeclared(this.connection, await this.shelf.relation(submission, table), table, record)
  }

  /** A connection of one's own to the store's DuckDB, closed when the work is done. */
  async connected<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.#parts.instance.connect()
    try {
      return await work(connection)
    } finally {
      connection.closeSync()
    }
  }

  /** Runs a change after those that were asked for before it. */
  write<T>(change: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The store is closed'))
    if (this.mode === 'read-only') return Promise.reject(new Error('The store is open read-only'))
    const mine = this.#written.then(change)
    this.#written = mine.catch(() => {})
    return mine
  }

  /** Adds an entry to the log, within a change. Its moment is never earlier than that of the entry before it. */
  async append(entry: LogEntry): Promise<void> {
    const last = (await this.shelf.entries()).at(-1)
    await this.shelf.append(last && last.at > entry.at ? { ...entry, at: last.at } : entry)
  }

  /** Gives everything back, once what is being written is written. Closing twice is closing once. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#written
    this.connection.closeSync()
    this.#parts.instance.closeSync()
    await this.shelf.close()
    await this.#parts.release()
  }
}
