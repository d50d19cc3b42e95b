import { fieldsOfType, keyOf, type RecordType, recordTypeNames } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { exampleRecords } from './example-records.ts'
import { dataPackage, type TableField, tableSchema } from './table-schema.ts'
import { templateRows } from './template-row.ts'

/** Which constraints the standard allows for a type (Data Package v2, Table Schema, Constraints). */
const allowed: Readonly<Record<TableField['type'], readonly string[]>> = {
  string: ['required', 'enum', 'pattern'],
  integer: ['required', 'enum', 'minimum', 'maximum', 'pattern'],
  number: ['required', 'enum', 'minimum', 'maximum', 'pattern'],
  year: ['required', 'enum', 'minimum', 'maximum', 'pattern'],
}

const lexical: Readonly<Record<TableField['type'], RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(?:\.\d+)?$/,
  year: /^\d{4}$/,
}

/** What the standard says of one cell: null where it is valid. */
const fault = ({ name, type, constraints = {} }: TableField, cell: string): string | null => {
  const { required, enum: codes, pattern, minimum, maximum } = constraints
  if (cell === '') return required ? `${name} is required` : null
  if (!lexical[type].test(cell)) return `${name} is no ${type}`
  if (codes && !codes.includes(cell)) return `${name} is not of the list`
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) return `${name} has another form`
  if (minimum !== undefined && Number(cell) < minimum) return `${name} is too small`
  return maximum !== undefined && Number(cell) > maximum ? `${name} is too large` : null
}

const faults = (type: RecordType, change: Readonly<Record<string, string>> = {}): readonly string[] => {
  const [row = []] = templateRows([exampleRecords[type]], type, 'codes')
  return tableSchema(type).fields.flatMap((field, i) => fault(field, change[field.name] ?? row[i] ?? '') ?? [])
}

describe('a Table Schema', () => {
  test.each(recordTypeNames)(
    'of a %s has the fields of the declaration in their order, with constraints of the standard',
    (type) => {
      const { fields, primaryKey } = tableSchema(type)
      expect(fields.map(({ name }) => name)).toEqual(
        fieldsOfType(type).map(({ name }) => (name === 'note' ? 'footnote' : name)),
      )
      const strange = fields.flatMap(({ name, type: kind, constraints = {} }) =>
        Object.keys(constraints)
          .filter((key) => !allowed[kind].includes(key))
          .map((key) => `${name}: ${key}`),
      )
      expect(strange).toEqual([])
      expect(primaryKey ?? []).toEqual(keyOf(type))
      const optional = (primaryKey ?? []).filter(
        (key) => !fields.some(({ name, constraints }) => name === key && constraints?.required),
      )
      expect(optional).toEqual([])
    },
  )

  test.each(recordTypeNames)('accepts the example of a %s as a row of codes', (type) => {
    expect(faults(type)).toEqual([])
  })

  test.each<[RecordType, Record<string, string>, string]>([
    ['person', { area: '' }, 'area is required'],
    ['person', { year: '20l9' }, 'year is no year'],
    ['person', { sex: 'female' }, 'sex is not of the list'],
    ['person', { form: 'LAB; SEX' }, 'form has another form'],
    ['person', { ageYears: '170000' }, 'ageYears is too large'],
    ['person', { route: 'FRA > ITA' }, 'route has another form'],
    ['count', { value: '1e2' }, 'value has another form'],
    ['count', { value: '' }, 'value is required'],
    ['count', { sex: '' }, 'sex is required'],
    ['count', { age: '0-17' }, 'age has another form'],
    ['policy', { since: '31.03.2026' }, 'since has another form'],
    ['policy', { target: 'ten' }, 'target is no number'],
  ])('of a %s refuses %j', (type, change, expected) => {
    expect(faults(type, change)).toEqual([expected])
  })

  test.each([
    ['count', { value: '<5' }],
    ['count', { value: 'not-collected' }],
    ['person', { form: 'LAB|SEX' }],
    ['person', { sex: '' }],
  ] as const)('of a %s accepts %j', (type, change) => {
    expect(faults(type, change)).toEqual([])
  })
})

test('the data package has one resource a record type, with a path and a schema', () => {
  const { resources } = dataPackage() as { resources: readonly Record<string, string>[] }
  expect(resources.map(({ name, path, schema }) => [name, path, schema])).toEqual(
    recordTypeNames.map((type) => [type, `templates/${type}.codes.csv`, `${type}.table.json`]),
  )
})
