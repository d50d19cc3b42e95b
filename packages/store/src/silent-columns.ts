import { fieldsOfType, type RecordType } from '@tipstat/scheme'
import { quoteText } from './sql-text.ts'

/**
 * SQL for what a column of the records of a type is where nothing was stored of it, since the scheme did not have the
 * field: what the field is where a source is silent, by the name of the column. NULL for what is no field.
 */
export const silentColumns = (type: RecordType): ((column: string) => string) => {
  const silent = new Map(fieldsOfType(type).map(({ name, kind, use }) => [name as string, absent(kind, use.absent)]))
  return (column) => silent.get(column) ?? 'NULL'
}

const absent = (kind: string, code: string | null): string => {
  if (code === null) return 'NULL'
  return kind === 'codes' ? `[${quoteText(code)}]` : quoteText(code)
}
