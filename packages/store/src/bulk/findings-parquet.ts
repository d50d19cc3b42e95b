import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Finding } from '@tipstat/scheme'
import { appendRows } from '../append-rows.ts'
import { createTable, findingColumns } from '../record-table.ts'
import { findingValues } from '../record-values.ts'
import { removeAtEnd } from '../remove-at-end.ts'
import { quoteText } from '../sql-text.ts'

/**
 * Writes findings as Parquet, in their order and with the columns of the store: code, place, severity, effect, value,
 * suggestion and parameters; words are for people. The file appears when all of it is written.
 */
export const writeFindingsParquet = async (
  findings: AsyncIterable<readonly Finding[]>,
  path: string,
): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}-${randomUUID()}.part`
  const forget = removeAtEnd(beside)
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '512MB' })
  const connection = await instance.connect()
  try {
    await connection.run(createTable('findings', findingColumns))
    let position = 0
    for await (const some of findings) {
      const rows = some.map((finding) => ({ position: position++, finding }))
      await appendRows(connection, 'findings', findingValues, rows)
    }
    await connection.run(`COPY (SELECT * FROM findings ORDER BY position) TO ${quoteText(beside)} (FORMAT parquet)`)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    connection.closeSync()
    instance.closeSync()
    forget()
  }
}
