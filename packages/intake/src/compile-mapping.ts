import {
  type Breakdown,
  breakdowns,
  type FieldKind,
  type FieldName,
  fieldOf,
  fieldsOfType,
  hasMeasure,
  isCodedKind,
  isFieldName,
  missingReasons,
  type Processing,
  type RecordType,
} from '@tipstat/scheme'
import { checkCode } from './check-code.ts'
import { dateOrders, isDateOrder } from './date-order.ts'
import { declaredBreaks } from './declared-breaks.ts'
import type { Mapping, MappingColumn } from './mapping.ts'
import type { Condition, LeftOut, Plan, PlanColumn, PlanValue } from './plan.ts'
import type { BlankMeaning } from './read-number.ts'
import { IntakeRefusal } from './refusal.ts'
import { readRange } from './sheet-layout.ts'

/** Fields that only a column can give: each record has its own. */
const ofColumnsOnly: ReadonlySet<FieldKind> = new Set(['measure', 'id', 'integer', 'decimal', 'path'])

const invalid = (file: string, entry: string, reason: string): IntakeRefusal =>
  new IntakeRefusal('mapping.invalid', { file, entry, reason })

/** Compiles a mapping to a plan, checking every code and field name in it. Throws `mapping.*` refusals that name the entry. */
export const compileMapping = (mapping: Mapping, id: string): Plan => {
  const columns: PlanColumn[] = []
  const values: PlanValue[] = []
  const { record } = mapping
  const take = (header: string, column: MappingColumn, when: readonly Condition[]) => {
    const read = readColumn(record, header, column, when)
    if (!('fixed' in read)) columns.push(read)
    else if (when.length > 0) throw invalid(id, header, 'value in a case')
    else if (!hasMeasure(record)) throw invalid(id, header, `value of ${record}`)
    else values.push(read)
  }
  for (const [header, column] of Object.entries(mapping.columns)) take(header, column, [])
  for (const one of mapping.cases) {
    for (const [header, column] of Object.entries(one.columns)) take(header, column, conditions(one.when))
  }
  checkOnce(columns, id)
  checkSeparators(columns, record, id)
  const leftOut = leftOutOf(mapping, id)
  if (mapping['adds-up'] && record !== 'count') throw invalid(id, 'adds-up', `record: ${record}`)
  // Where points part thousands, the decimal mark is the comma.
  const decimal = mapping.decimal ?? (mapping.thousands === '.' ? ',' : '.')
  if (mapping.thousands === decimal) throw invalid(id, 'thousands', `also decimal: ${decimal}`)
  if (hasMeasure(record) && values.length === 0) throw new IntakeRefusal('mapping.no-value', { file: id })
  return {
    version: 1,
    series: {
      source: id,
      title: mapping.source,
      record,
      published: mapping.published ?? null,
      processing: processingOf(mapping, id),
      madeUp: mapping['made-up'],
      zerosPrinted: mapping['zeros-printed'],
      exhaustive: mapping.exhaustive.map(asBreakdown),
      multiple: mapping.multiple.map(asBreakdown),
      ...(mapping['adds-up'] ? { addsUp: true } : {}),
      ...declaredBreaks(mapping, id),
      notes: mapping.notes,
    },
    sheet: mapping.sheet ?? null,
    ...headerRows(mapping, id),
    ...rangeOf(mapping, id),
    ...(mapping.merged ? { merged: mapping.merged } : {}),
    encoding: mapping.encoding ?? null,
    delimiter: mapping.delimiter ?? null,
    decimal,
    thousands: mapping.thousands,
    fixed: checkedCodes(record, mapping.fixed, 'fixed'),
    columns,
    values,
    cases: caseTexts(mapping),
    ...(leftOut.length > 0 ? { leftOut } : {}),
    ...(mapping['adds-up'] ? { slices: mapping['adds-up'] } : {}),
    sets: mapping.cases
      .filter((one) => Object.keys(one.set).length > 0)
      .map((one) => ({ when: conditions(one.when), set: checkedCodes(record, one.set, 'set') })),
    blanks: Object.fromEntries(Object.entries(mapping.blank).map(([text, reason]) => [text, meaningOf(reason)])),
    ignore: mapping.ignore,
    coverage: mapping.coverage,
    ageMoment: mapping['age-moment'],
    limit: mapping.limit,
  }
}

/** More rows than any header of a table has. */
const mostHeaderRows = 5

const headerRows = ({ header }: Mapping, file: string): Pick<Plan, 'header' | 'headerFrom'> => {
  if (!Array.isArray(header)) return { header: header ?? null }
  const [first, last] = header
  if (last <= first || last - first >= mostHeaderRows) throw invalid(file, 'header', `${first}, ${last}`)
  return { header: last, headerFrom: first }
}

const rangeOf = ({ range }: Mapping, file: string): Pick<Plan, 'range'> => {
  if (range === undefined) return {}
  if (!readRange(range)) throw invalid(file, 'range', range)
  return { range }
}

/** Two columns that always give the same field would leave it to their order which one counts. */
const checkOnce = (columns: readonly PlanColumn[], file: string): void => {
  const always = columns.filter(({ when }) => when.length === 0)
  const twice = always.find(({ field }, i) => always.findIndex((other) => other.field === field) < i)
  if (twice) throw invalid(file, twice.header, `another column gives ${twice.field}`)
}

/** Fields of one code take no separator: all values but one would be lost. */
const checkSeparators = (columns: readonly PlanColumn[], record: RecordType, file: string): void => {
  const severalOrPath = fieldsOfType(record).filter(({ kind }) => kind === 'codes' || kind === 'path')
  const split = columns.find(
    ({ field, separator }) => separator !== undefined && !severalOrPath.some(({ name }) => name === field),
  )
  if (split) throw invalid(file, split.header, 'separator')
}

/** Records of persons are held by somebody, on a legal basis, until a day; nothing else is. */
const processingOf = ({ record, processing }: Mapping, file: string): Processing | null => {
  if (record !== 'person') {
    if (processing) throw invalid(file, 'processing', `record: ${record}`)
    return null
  }
  if (!processing) throw new IntakeRefusal('mapping.no-processing', { file })
  const { controller, basis, 'retain-until': retainUntil } = processing
  return { controller, basis, retainUntil }
}

/** A field that records of the type have, of a kind that may stand there. Throws `mapping.unknown-field`, which lists them. */
const fieldIn = (
  record: RecordType,
  name: string,
  entry: string,
  may: (kind: FieldKind) => boolean = () => true,
): FieldName => {
  const names = fieldsOfType(record).flatMap((field) => (may(field.kind) ? [field.name] : []))
  if (isFieldName(name) && names.includes(name)) return name
  throw new IntakeRefusal('mapping.unknown-field', { entry, field: name, known: names.join(', ') })
}

const isCoded = (field: FieldName): boolean => isCodedKind(fieldOf(field).kind)

const readColumn = (
  record: RecordType,
  header: string,
  column: MappingColumn,
  when: readonly Condition[],
): PlanColumn | PlanValue => {
  if (typeof column === 'string') return simpleColumn(record, header, column, when)
  if ('value' in column) return valueColumn(record, header, column)
  const { values, separator, aggregates, format, ...rest } = column
  const [[name, reading] = ['', ''], extra] = Object.entries(rest)
  const field = fieldIn(record, name, header)
  if (extra) throw new IntakeRefusal('mapping.unknown-field', { entry: header, field: extra[0], known: name })
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
  if (reading === 'date') return dateColumn(field, header, format, isTable(values) ? values : {}, when)
  if (format !== undefined) throw new IntakeRefusal('mapping.unknown-reading', { entry: header, reading: 'format' })
  if (isTable(reading)) return { header, field, reading: 'table', table: checkedTable(field, reading, header), ...more }
  if (reading !== 'codes' && reading !== 'names' && reading !== 'number') {
    throw new IntakeRefusal('mapping.unknown-reading', { entry: header, reading: String(reading) })
  }
  return { header, field, reading, table: checkedTable(field, isTable(values) ? values : {}, header), ...more }
}

/** A column of dates of which the year is taken; nothing but its format says which number is the month. */
const dateColumn = (
  field: FieldName,
  header: string,
  format: unknown = 'year-first',
  table: Readonly<Record<string, string>>,
  when: readonly Condition[],
): PlanColumn => {
  if (fieldOf(field).kind !== 'year')
    throw new IntakeRefusal('mapping.unknown-reading', { entry: header, reading: 'date' })
  if (!isDateOrder(format))
    throw new IntakeRefusal('mapping.unknown-code', {
      entry: header,
      field: 'format',
      code: String(format),
      known: dateOrders.join(', '),
    })
  return { header, field, reading: 'date', table, order: format, when }
}

const isTable = (entry: unknown): entry is Readonly<Record<string, string>> =>
  typeof entry === 'object' && !Array.isArray(entry)

const simpleColumn = (
  record: RecordType,
  header: string,
  name: string,
  when: readonly Condition[],
): PlanColumn | PlanValue => {
  if (name === 'value') return { header, fixed: {} }
  const field = fieldIn(record, name, header)
  return { header, field, reading: isCoded(field) ? 'codes' : 'number', table: {}, when }
}

const valueColumn = (record: RecordType, header: string, column: Readonly<Record<string, unknown>>): PlanValue => {
  const { value, ...codes } = column
  const fixed = Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, String(code)]))
  const unit = value === 'count' || value === 'each' ? {} : { unit: String(value) }
  return {
    header,
    ...(value === 'each' ? { each: true as const } : {}),
    fixed: checkedCodes(record, { ...unit, ...fixed }, header),
  }
}

const checkedTable = (
  field: FieldName,
  table: Readonly<Record<string, string>>,
  entry: string,
): Readonly<Record<string, string>> => {
  if (isCoded(field)) for (const code of Object.values(table)) checkCode(field, code, entry)
  return table
}

const checkedCodes = (
  record: RecordType,
  codes: Readonly<Record<string, string>>,
  entry: string,
): Readonly<Record<string, string>> => {
  for (const [name, code] of Object.entries(codes)) {
    const field = fieldIn(record, name, entry, (kind) => !ofColumnsOnly.has(kind))
    const { kind } = fieldOf(field)
    if (isCodedKind(kind)) checkCode(field, code, entry)
    if (kind === 'year' && !/^\d{4}$/.test(code))
      throw new IntakeRefusal('mapping.unknown-code', { entry, field, code, known: '' })
  }
  return codes
}

/** Every text that some case knows, by the column it stands in; a column that is mapped has its own values. */
const caseTexts = ({ cases, columns }: Mapping): readonly Condition[] => {
  const known = new Map<string, readonly string[]>()
  for (const { header, texts } of cases.flatMap(({ when }) => conditions(when))) {
    known.set(header, [...new Set([...(known.get(header) ?? []), ...texts])])
  }
  return [...known].flatMap(([header, texts]) => (Object.hasOwn(columns, header) ? [] : [{ header, texts }]))
}

/** Texts whose records are left out, by column. Such a case turns on one column, and says nothing else. */
const leftOutOf = ({ cases }: Mapping, file: string): readonly LeftOut[] => {
  const reasons = new Map<string, Record<string, string>>()
  for (const one of cases) {
    const reason = one['leave-out']
    if (reason === undefined) continue
    const [condition, other] = conditions(one.when)
    const says = Object.keys(one.set).length + Object.keys(one.columns).length
    if (!condition || other || says > 0) throw invalid(file, `cases / ${condition?.header ?? ''}`, 'leave-out')
    const known = reasons.get(condition.header) ?? {}
    for (const text of condition.texts) known[text] = reason
    reasons.set(condition.header, known)
  }
  return [...reasons].map(([header, texts]) => ({ header, reasons: texts }))
}

const conditions = (when: Mapping['cases'][number]['when']): readonly Condition[] =>
  Object.entries(when).map(([header, texts]) => ({ header, texts: typeof texts === 'string' ? [texts] : texts }))

const asBreakdown = (name: string): Breakdown => {
  const found = breakdowns.find((each) => each === name)
  if (!found)
    throw new IntakeRefusal('mapping.unknown-field', {
      entry: 'exhaustive, multiple',
      field: name,
      known: breakdowns.join(', '),
    })
  return found
}

const blankMeanings: readonly BlankMeaning[] = [...missingReasons, 'zero']

const meaningOf = (text: string): BlankMeaning => {
  const found = blankMeanings.find((each) => each === text)
  if (!found)
    throw new IntakeRefusal('mapping.unknown-code', {
      entry: 'blank',
      field: 'reason',
      code: text,
      known: blankMeanings.join(', '),
    })
  return found
}
