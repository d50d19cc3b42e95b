import {
  codeListOf,
  fieldName,
  fieldsOfType,
  keyOf,
  missingReasons,
  type RecordField,
  type RecordType,
  recordTypeNames,
  schemeVersion,
} from '@tipstat/scheme'
import { fieldMeanings } from './field-meanings.ts'
import { keyText, unexpressedText } from './record-json-schema.ts'
import { agePattern, datePattern } from './record-schema.ts'
import { codesName, headerOf, severalSeparator } from './template-columns.ts'

/** A field of a Table Schema (Frictionless Data Package v2). */
export interface TableField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'year'
  readonly title: string
  readonly description: string
  readonly constraints?: {
    readonly required?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
  }
}

/** A Table Schema (Frictionless Data Package v2). */
export interface TableSchema {
  readonly $schema: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly fields: readonly TableField[]
  readonly primaryKey?: readonly string[]
  readonly missingValues: readonly string[]
}

/**
 * Table Schema of the flat file of a record type: short names as header (but `footnote` for `note`, which looks like free text), codes in the cells, several codes in one cell
 * parted by `|`. A cell of several codes is a string with a pattern rather than a `list`, whose items no constraint of
 * the standard can hold to a code list. `fieldsMatch` is left out, so that the columns stand in this order: the text of the
 * standard (2.0) calls it a string, its profile an array, and validators follow either.
 */
export const tableSchema = (type: RecordType): TableSchema => {
  const key = keyOf(type)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: type,
    title: `Records of tipstat: ${type}`,
    description: `${keyText(type)} A blank cell outside of the key stands for what the field is where a source is silent. ${unexpressedText(type)}`,
    fields: fieldsOfType(type).map(tableField),
    ...(key.length > 0 ? { primaryKey: key.map((name) => headerOf(name, 'codes')) } : {}),
    missingValues: [''],
  }
}

const tableField = (field: RecordField): TableField => {
  const { name, use } = field
  const { type, ...limits } = lexicalSpace(field)
  const constraints = { ...(use.required || use.key ? { required: true as const } : {}), ...limits }
  return {
    name: headerOf(name, 'codes'),
    type,
    title: fieldName(name, 'en'),
    description: [fieldMeanings[name], ...absentText(field)].join(' '),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** A key is complete in a flat file: a total is written out there. */
const absentText = ({ use }: RecordField): readonly string[] =>
  use.absent ? [use.key ? `${use.absent} where the source is silent.` : `Blank stands for ${use.absent}.`] : []

/** A number as a cell holds it: exact, below a bound, or the reason why there is none. */
export const measurePattern = `-?\\d{1,15}(\\.\\d{1,15})?|< ?\\d{1,3}|${missingReasons.join('|')}`

const lexicalSpace = (field: RecordField): Pick<TableField, 'type'> & NonNullable<TableField['constraints']> => {
  switch (field.kind) {
    case 'code':
      return { type: 'string', enum: [...codeListOf(field.name).codes] }
    case 'age':
      return { type: 'string', pattern: agePattern.source }
    case 'codes':
    case 'path':
      return { type: 'string', pattern: severalPattern(codeListOf(field.name).codes) }
    case 'year':
      return { type: 'year' }
    case 'integer':
      return { type: 'integer', minimum: 0, maximum: 9999 }
    case 'decimal':
      return { type: 'number' }
    case 'date':
      return { type: 'string', pattern: datePattern.source }
    case 'text':
    case 'id':
      return { type: 'string' }
    case 'measure':
      return { type: 'string', pattern: `^(${measurePattern})$` }
  }
}

const severalPattern = (codes: readonly string[]): string => {
  const one = `(${codes.join('|')})`
  const part = ` *\\${severalSeparator} *`
  return `^${one}(${part}${one})*$`
}

/** The flat files of all record types as one Data Package (Frictionless v2). */
export const dataPackage = (): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'tipstat-records',
  title: 'Records of tipstat: statistics on trafficking in persons',
  description: 'Empty flat files of all record types, with the schema that each follows.',
  version: schemeVersion,
  resources: recordTypeNames.map((type) => ({
    name: type,
    path: `templates/${codesName(type)}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: `${type}.table.json`,
  })),
})
