import { fieldsOfType, type RecordType } from '@tipstat/scheme'
import { recordColumns } from '../record-table.ts'
import type { Dialect } from './engine.ts'
import { literal } from './field-source.ts'
import type { CheckedCsv } from './receive-csv.ts'

/** The records with every column that the store keeps: those that are the same for all, and several codes as lists. */
export const storedSql = ({ constants }: CheckedCsv, record: RecordType, { split }: Dialect): string => {
  const several = new Set<string>(
    fieldsOfType(record).flatMap(({ name, kind }) => (kind === 'codes' || kind === 'path' ? [name] : [])),
  )
  const columns = recordColumns(record).map(({ name, sql }) => {
    const stands = Object.hasOwn(constants, name) ? literal(constants[name], null) : `"${name}"`
    if (!several.has(name)) return `CAST(${stands} AS ${sql}) AS "${name}"`
    return `${split(stands)} AS "${name}"`
  })
  return `SELECT ${columns.join(', ')} FROM records`
}
