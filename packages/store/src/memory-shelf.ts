import { randomBytes } from 'node:crypto'
import type { DuckDBConnection } from '@duckdb/node-api'
import { storedTables } from './layout.ts'
import type { LogEntry } from './log.ts'
import { createTable } from './record-table.ts'
import {
  columnsOf,
  type Description,
  keptTables,
  type LoadedTables,
  orderOf,
  refuseFaults,
  type Shelf,
} from './shelf.ts'
import { quoteName } from './sql-text.ts'

/** A shelf that is gone when it is closed, and leaves nothing on the disk: submissions are tables of a connection. */
export const memoryShelf = (connection: DuckDBConnection): Shelf => {
  const log: LogEntry[] = []
  const descriptions = new Map<string, Description>()
  const caseKey = randomBytes(32).toString('hex')
  return {
    entries: async () => log,
    append: async (entry) => {
      log.push(entry)
    },
    put: async (description, tables) => {
      const { id, series } = description
      for (const table of keptTables(description)) {
        const name = nameOf(id, table)
        await connection.run(`DROP TABLE IF EXISTS ${quoteName(name)}`)
        await connection.run(createTable(name, columnsOf(table, series.record), false))
        await copyRows(tables, tables[table], connection, name, orderOf(table))
        await refuseFaults(connection, quoteName(name), table, series.record)
      }
      descriptions.set(id, description)
      return {}
    },
    description: async (id) => {
      const found = descriptions.get(id)
      if (!found) throw new Error(`No submission ${id}`)
      return found
    },
    relation: async (id, table) => quoteName(nameOf(id, table)),
    destroy: async (id) => {
      for (const table of storedTables) await connection.run(`DROP TABLE IF EXISTS ${quoteName(nameOf(id, table))}`)
    },
    caseKey: async () => caseKey,
    close: async () => {},
  }
}

const nameOf = (id: string, table: string): string => `${table} ${id}`

/** Copies rows as they are, also from another instance of DuckDB. */
const copyRows = async (
  from: LoadedTables,
  table: string,
  to: DuckDBConnection,
  name: string,
  order: string,
): Promise<void> => {
  const result = await from.connection.stream(`SELECT * FROM ${quoteName(table)} ORDER BY ${order}`)
  const appender = await to.createAppender(name)
  try {
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
      appender.appendDataChunk(chunk)
    appender.flushSync()
  } finally {
    appender.closeSync()
  }
}
