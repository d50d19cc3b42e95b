import { rm } from 'node:fs/promises'
import type { Plan } from '@tipstat/intake'
import { fieldsOfType, type RecordType } from '@tipstat/scheme'
import { commitSubmission, type SubmitOptions, type Submitted } from '../commit-submission.ts'
import { makePrivateFolder } from '../private-folder.ts'
import { recordColumns } from '../record-table.ts'
import type { Store } from '../store.ts'
import { literal } from './field-source.ts'
import { type ReceivedCsv, receiveCsv, type Stage } from './receive-csv.ts'

/** What is known of a large file when it is submitted. */
export interface SubmitCsvOptions extends SubmitOptions {
  /** The latest year that the file can speak of, as `receive` of intake is told it. */
  readonly latestYear: number
  /** Told as each stage of checking ends. */
  readonly onStage?: (stage: Stage, milliseconds: number) => void
}

/**
 * Checks and stores a CSV file of any size without a JavaScript object a record: memory stays within 512 MB and what
 * does not fit goes to a private folder that is removed. Null where the file is not regular enough for DuckDB to read as
 * it lies, or shows who people are: then `receive` and `submit` take it.
 */
export const submitCsv = async (
  store: Store,
  path: string,
  plan: Plan,
  { latestYear, onStage, ...options }: SubmitCsvOptions,
): Promise<Submitted | null> => {
  const temporary = await makePrivateFolder()
  try {
    const pseudonyms = { key: await store.shelf.caseKey(), source: plan.series.source }
    const received = await receiveCsv(path, plan, {
      latestYear,
      pseudonyms,
      temporary,
      ...(onStage ? { onStage } : {}),
    })
    if (!received) return null
    try {
      const { id, series, plan: text, receipt, connection } = received
      await connection.run(`CREATE VIEW stored AS ${storedSql(received, series.record)}`)
      const tables = { connection, records: 'stored', findings: 'findings', ordered: true }
      return await commitSubmission(store, { id, series, plan: text, receipt }, tables, options)
    } finally {
      received.close()
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** The records with every column that the store keeps: those that are the same for all, and several codes as lists. */
const storedSql = ({ constants }: ReceivedCsv, record: RecordType): string => {
  const several = new Set<string>(
    fieldsOfType(record).flatMap(({ name, kind }) => (kind === 'codes' || kind === 'path' ? [name] : [])),
  )
  const columns = recordColumns(record).map(({ name, sql }) => {
    const stands = Object.hasOwn(constants, name) ? literal(constants[name], null) : `"${name}"`
    if (!several.has(name)) return `(${stands})::${sql} AS "${name}"`
    return `string_split((${stands})::VARCHAR, ';') AS "${name}"`
  })
  return `SELECT ${columns.join(', ')} FROM records`
}
