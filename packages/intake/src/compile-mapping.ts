import { type Breakdown, breakdowns, type MissingReason, missingReasons } from '@tipstat/scheme'
import { lists, parseAge } from '@tipstat/seeds/codes'
import type { Mapping, MappingColumn } from './mapping.ts'
import {
  type CodedField,
  type Condition,
  codedFields,
  type Plan,
  type PlanColumn,
  type PlanField,
  type PlanValue,
} from './plan.ts'
import { IntakeRefusal } from './refusal.ts'

const plainFields: readonly string[] = ['year', 'value', 'id', 'ageYears', 'law', 'note']
const isCoded = (name: string): name is CodedField => (codedFields as readonly string[]).includes(name)
const isField = (name: string): name is PlanField => isCoded(name) || plainFields.includes(name)

/** Fields that only a column can give: each record has its own. */
const ofColumnsOnly: ReadonlySet<string> = new Set(['value', 'id', 'ageYears'])

const invalid = (file: string, entry: string, reason: string): IntakeRefusal =>
  new IntakeRefusal('mapping.invalid', { file, entry, reason })

/** Compiles a mapping to a plan, checking every code and field name in it. Throws `mapping.*` refusals that name the entry. */
export const compileMapping = (mapping: Mapping, id: string): Plan => {
  const columns: PlanColumn[] = []
  const values: PlanValue[] = []
  const take = (header: string, column: MappingColumn, when: readonly Condition[]) => {
    const read = readColumn(header, column, when)
    if (!('fixed' in read)) columns.push(read)
    else if (when.length > 0) throw invalid(id, header, 'value in a case')
    else if (mapping.record === 'person') throw invalid(id, header, 'value of a person')
    else values.push(read)
  }
  for (const [header, column] of Object.entries(mapping.columns)) take(header, column, [])
  for (const one of mapping.cases) {
    for (const [header, column] of Object.entries(one.columns)) take(header, column, conditions(one.when))
  }
  checkOnce(columns, id)
  checkSeparators(columns, mapping.record, id)
  // Where points part thousands, the decimal mark is the comma.
  const decimal = mapping.decimal ?? (mapping.thousands === '.' ? ',' : '.')
  if (mapping.thousands === decimal) throw invalid(id, 'thousands', `also decimal: ${decimal}`)
  if (mapping.record === 'count' && values.length === 0) throw new IntakeRefusal('mapping.no-value', { file: id })
  return {
    version: 1,
    series: {
      source: id,
      title: mapping.source,
      record: mapping.record,
      published: mapping.published ?? null,
      madeUp: mapping['made-up'],
      zerosPrinted: mapping['zeros-printed'],
      exhaustive: mapping.exhaustive.map(asBreakdown),
      multiple: mapping.multiple.map(asBreakdown),
      notes: mapping.notes,
    },
    sheet: mapping.sheet ?? null,
    header: mapping.header ?? null,
    encoding: mapping.encoding ?? null,
    delimiter: mapping.delimiter ?? null,
    decimal,
    thousands: mapping.thousands,
    fixed: checkedCodes(mapping.fixed, 'fixed'),
    columns,
    values,
    cases: caseTexts(mapping),
    sets: mapping.cases
      .filter((one) => Object.keys(one.set).length > 0)
      .map((one) => ({ when: conditions(one.when), set: checkedCodes(one.set, 'set') })),
    blanks: Object.fromEntries(Object.entries(mapping.blank).map(([text, reason]) => [text, asReason(reason)])),
    ignore: mapping.ignore,
    coverage: mapping.coverage,
    ageMoment: mapping['age-moment'],
    limit: mapping.limit,
  }
}

/** Two columns that always give the same field would leave it to their order which one counts. */
const checkOnce = (columns: readonly PlanColumn[], file: string): void => {
  const always = columns.filter(({ when }) => when.length === 0)
  const twice = always.find(({ field }, i) => always.findIndex((other) => other.field === field) < i)
  if (twice) throw invalid(file, twice.header, `another column gives ${twice.field}`)
}

/** Only a person's forms of exploitation are several: anywhere else all values but one would be lost. */
const checkSeparators = (columns: readonly PlanColumn[], record: Mapping['record'], file: string): void => {
  const split = columns.find(
    ({ field, separator }) => separator !== undefined && (record !== 'person' || field !== 'form'),
  )
  if (split) throw invalid(file, split.header, 'separator')
}

const readColumn = (header: string, column: MappingColumn, when: readonly Condition[]): PlanColumn | PlanValue => {
  if (typeof column === 'string') return simpleColumn(header, column, when)
  if ('value' in column) return valueColumn(header, column)
  const { values, separator, aggregates, ...rest } = column
  const [[field, reading] = ['', ''], extra] = Object.entries(rest)
  if (!isField(field)) throw new IntakeRefusal('mapping.unknown-field', { entry: header, field })
  if (extra) throw new IntakeRefusal('mapping.unknown-field', { entry: header, field: extra[0] })
  if (separator !== undefined && (typeof separator !== 'string' || separator === '')) {
    throw new IntakeRefusal('mapping.unknown-reading', { entry: header, reading: 'separator' })
  }
  if (aggregates !== undefined && !Array.isArray(aggregates)) {
    throw new IntakeRefusal('mapping.unknown-reading', { entry: header, reading: 'aggregates' })
  }
  const more = {
    when,
    ...(separator === undefined ? {} : { separator }),
    ...(aggregates === undefined ? {} : { aggregates }),
  }
  if (isTable(reading)) return { header, field, reading: 'table', table: checkedTable(field, reading, header), ...more }
  if (reading !== 'codes' && reading !== 'names' && reading !== 'number') {
    throw new IntakeRefusal('mapping.unknown-reading', { entry: header, reading: String(reading) })
  }
  return { header, field, reading, table: checkedTable(field, isTable(values) ? values : {}, header), ...more }
}

const isTable = (entry: unknown): entry is Readonly<Record<string, string>> =>
  typeof entry === 'object' && !Array.isArray(entry)

const simpleColumn = (header: string, field: string, when: readonly Condition[]): PlanColumn | PlanValue => {
  if (!isField(field)) throw new IntakeRefusal('mapping.unknown-field', { entry: header, field })
  if (field === 'value') return { header, fixed: {} }
  return { header, field, reading: isCoded(field) ? 'codes' : 'number', table: {}, when }
}

const valueColumn = (header: string, column: Readonly<Record<string, unknown>>): PlanValue => {
  const { value, ...codes } = column
  const fixed = Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, String(code)]))
  const unit = value === 'count' ? {} : { unit: String(value) }
  return { header, fixed: checkedCodes({ ...unit, ...fixed }, header) }
}

const checkedTable = (
  field: PlanField,
  table: Readonly<Record<string, string>>,
  entry: string,
): Readonly<Record<string, string>> => {
  if (isCoded(field)) for (const code of Object.values(table)) checkCode(field, code, entry)
  return table
}

const checkedCodes = (codes: Readonly<Record<string, string>>, entry: string): Readonly<Record<string, string>> => {
  for (const [field, code] of Object.entries(codes)) {
    if (!isField(field) || ofColumnsOnly.has(field)) throw new IntakeRefusal('mapping.unknown-field', { entry, field })
    if (isCoded(field)) checkCode(field, code, entry)
    if (field === 'year' && !/^\d{4}$/.test(code))
      throw new IntakeRefusal('mapping.unknown-code', { entry, field, code })
  }
  return codes
}

const checkCode = (field: CodedField, code: string, entry: string): void => {
  if (!isCode(field, code)) throw new IntakeRefusal('mapping.unknown-code', { entry, field, code })
}

/** Whether a text is a code of a field's list; ages follow a grammar rather than a list. */
export const isCode = (field: CodedField, code: string): boolean => {
  if (field === 'counterpart') return lists.citizenship.has(code)
  if (field === 'age') return lists.age.has(code) || parseAge(code) !== null
  return lists[field].has(code)
}

/** Every text that some case knows, by the column it stands in; a column that is mapped has its own values. */
const caseTexts = ({ cases, columns }: Mapping): readonly Condition[] => {
  const known = new Map<string, readonly string[]>()
  for (const { header, texts } of cases.flatMap(({ when }) => conditions(when))) {
    known.set(header, [...new Set([...(known.get(header) ?? []), ...texts])])
  }
  return [...known].flatMap(([header, texts]) => (Object.hasOwn(columns, header) ? [] : [{ header, texts }]))
}

const conditions = (when: Mapping['cases'][number]['when']): readonly Condition[] =>
  Object.entries(when).map(([header, texts]) => ({ header, texts: typeof texts === 'string' ? [texts] : texts }))

const asBreakdown = (name: string): Breakdown => {
  const found = breakdowns.find((each) => each === name)
  if (!found) throw new IntakeRefusal('mapping.unknown-field', { entry: 'exhaustive, multiple', field: name })
  return found
}

const asReason = (text: string): MissingReason => {
  const found = missingReasons.find((each) => each === text)
  if (!found) throw new IntakeRefusal('mapping.unknown-code', { entry: 'blank', field: 'reason', code: text })
  return found
}
