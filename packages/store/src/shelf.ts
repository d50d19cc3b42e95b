import type { DuckDBConnection } from '@duckdb/node-api'
import type { Submission } from '@tipstat/intake'
import type { RecordType } from '@tipstat/scheme'
import type { StoredTable } from './layout.ts'
import type { LogEntry, SubmissionEntry } from './log.ts'
import { faultyRows, findingColumns, recordColumns, type StoredColumn } from './record-table.ts'

/** What is kept of a submission besides its tables. */
export type Description = Pick<Submission, 'id' | 'series' | 'plan' | 'receipt'>

/**
 * Tables of a submission that is about to be stored: names of tables or views in a connection, with the columns of
 * `record-table.ts`. Each is read once.
 */
export interface LoadedTables {
  readonly connection: DuckDBConnection
  readonly records: string
  readonly findings: string
  /** True where the rows lie in the order of row and part, and of position; then they are not sorted again. */
  readonly ordered?: boolean
}

/** Where submissions and the log lie: in a folder, or in memory. What lies there is never changed, only added and destroyed. */
export interface Shelf {
  /** All entries of the log, in their order. */
  entries(): Promise<readonly LogEntry[]>
  /** Adds an entry; all of it is there, or nothing. */
  append(entry: LogEntry): Promise<void>
  /** Puts a submission there, whole; gives what its files must be for ever. A submission counts once the log names it. */
  put(description: Description, tables: LoadedTables): Promise<SubmissionEntry['files']>
  description(id: string): Promise<Description>
  /** A table of a submission, as it stands after FROM. Throws StoreRefusal: damaged, or without its key. */
  relation(id: string, table: StoredTable): Promise<string>
  /** Destroys records, findings and certificates, and their key. The description stays. */
  destroy(id: string): Promise<void>
  /** What pseudonyms are made with. */
  caseKey(): Promise<string>
  close(): Promise<void>
}

/** Which tables of a submission are kept: a rejected one leaves its findings, and no record. */
export const keptTables = ({ receipt }: Description): readonly StoredTable[] =>
  receipt.verdict === 'rejected' ? ['findings'] : ['records', 'findings']

/** Columns of a table of a submission. */
export const columnsOf = (table: StoredTable, record: RecordType): readonly StoredColumn[] =>
  table === 'records' ? recordColumns(record) : findingColumns

/** In which order a table lies: the same input gives the same file. */
export const orderOf = (table: StoredTable): string => (table === 'records' ? 'row, part' : 'position')

/** Looks at what was written: rows that can't be are a fault of the program that made them, and nothing is stored. */
export const refuseFaults = async (
  connection: DuckDBConnection,
  from: string,
  table: StoredTable,
  record: RecordType,
): Promise<void> => {
  const faults = faultyRows(columnsOf(table, record), table === 'records' ? record : undefined)
  const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER AS faults FROM ${from} WHERE ${faults}`)
  const faulty = Number(reader.getRowObjectsJS()[0]?.faults)
  if (faulty > 0) throw new Error(`${faulty} ${table} that can't be`)
}
