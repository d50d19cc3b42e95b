import {
  fieldsOfType,
  hasMeasure,
  missingReasons,
  precisions,
  type RecordField,
  type RecordType,
} from '@tipstat/scheme'
import { quoteName, quoteText } from './sql-text.ts'

/** A column of a stored table. */
export interface StoredColumn {
  readonly name: string
  readonly sql: 'VARCHAR' | 'VARCHAR[]' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN'
  /** Whether it may hold nothing. */
  readonly nullable: boolean
}

const column = (name: string, sql: StoredColumn['sql'], nullable = false): StoredColumn => ({ name, sql, nullable })

/**
 * Columns of the records of a type, from the scheme's declaration: provenance, then a column a field. An `id` is a keyed
 * hash, a measure two bounds, a precision and a reason (either both bounds or the reason), and the age of a person also
 * its bounds in years, none above being 999. A count says which table it is of (`breakdown`).
 */
export const recordColumns = (type: RecordType): readonly StoredColumn[] => [
  column('row', 'INTEGER'),
  column('part', 'INTEGER'),
  // Null for what was stored before lines were kept.
  column('line', 'INTEGER', true),
  ...fieldsOfType(type).flatMap(fieldColumns),
  ...(type === 'person' ? [column('age_low', 'INTEGER', true), column('age_high', 'INTEGER', true)] : []),
  ...(type === 'count' ? [column('breakdown', 'VARCHAR')] : []),
  column('unresolved', 'VARCHAR'),
  column('disputed', 'BOOLEAN'),
]

const fieldColumns = ({ name, kind }: RecordField): readonly StoredColumn[] => {
  switch (kind) {
    case 'code':
    case 'age':
    case 'text':
      return [column(name, 'VARCHAR')]
    case 'codes':
      return [column(name, 'VARCHAR[]')]
    case 'path':
      return [column(name, 'VARCHAR[]', true)]
    case 'year':
      return [column(name, 'INTEGER')]
    case 'integer':
      return [column(name, 'INTEGER', true)]
    case 'decimal':
      return [column(name, 'DOUBLE', true)]
    case 'date':
    case 'id':
      return [column(name, 'VARCHAR', true)]
    case 'measure':
      return [
        column('low', 'DOUBLE', true),
        column('high', 'DOUBLE', true),
        column('precision', 'VARCHAR', true),
        column('missing', 'VARCHAR', true),
      ]
  }
}

/** Columns of the findings of a submission, in the order of the file (`position` from 0). `params` is canonical JSON. */
export const findingColumns: readonly StoredColumn[] = [
  column('position', 'INTEGER'),
  column('row', 'INTEGER'),
  column('line', 'INTEGER'),
  column('part', 'INTEGER'),
  column('sheet', 'VARCHAR', true),
  column('letter', 'VARCHAR', true),
  column('header', 'VARCHAR', true),
  column('code', 'VARCHAR'),
  column('severity', 'VARCHAR'),
  column('effect', 'VARCHAR'),
  column('field', 'VARCHAR', true),
  column('value', 'VARCHAR', true),
  column('suggestion', 'VARCHAR', true),
  column('params', 'VARCHAR'),
]

/** SQL that makes a table with some columns. */
export const createTable = (name: string, columns: readonly StoredColumn[], temporary = true): string =>
  `CREATE ${temporary ? 'TEMP ' : ''}TABLE ${quoteName(name)} (${columns.map((each) => `${quoteName(each.name)} ${each.sql}`).join(', ')})`

/** SQL for the rows of a table that can't be: a fault of the program that made them, never of a sender's data. */
export const faultyRows = (columns: readonly StoredColumn[], type?: RecordType): string => {
  const missing = columns.filter(({ nullable }) => !nullable).map(({ name }) => `${quoteName(name)} IS NULL`)
  return [...missing, ...(type !== undefined && hasMeasure(type) ? faultyMeasure : [])].join(' OR ')
}

const oneOf = (words: readonly string[]): string => words.map(quoteText).join(', ')

/** A number has both bounds and a precision, or a reason: never both, never neither. */
const faultyMeasure = [
  '(missing IS NULL) <> (low IS NOT NULL)',
  '(missing IS NULL) <> (high IS NOT NULL)',
  '(missing IS NULL) <> ("precision" IS NOT NULL)',
  'isnan(low)',
  'isnan(high)',
  'low > high',
  `missing NOT IN (${oneOf(missingReasons)})`,
  `"precision" NOT IN (${oneOf(precisions)})`,
]
