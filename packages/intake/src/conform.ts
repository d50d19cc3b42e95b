import {
  compareFindings,
  type FieldKind,
  type FieldName,
  type Finding,
  fieldOf,
  fieldsOfType,
  fractionalUnits,
  hasMeasure,
  type Place,
  type RecordField,
  type RecordType,
  type Value,
} from '@tipstat/scheme'
import { columnLetter } from './column-letter.ts'
import type { HeaderFound } from './columns.ts'
import type { Grid } from './grid.ts'
import type { Condition, Plan, PlanColumn, PlanValue } from './plan.ts'
import {
  type CellRead,
  type CellReader,
  caseReader,
  columnReader,
  eachReader,
  leftOutReader,
  valueReader,
} from './read-cell.ts'
import { effectOf, findingOf } from './rule-runner.ts'
import { sliceOf } from './slice.ts'

/** A record on its way: its fields as the rules see them, where it stands, and what has become of it. */
export interface Draft {
  readonly at: number
  readonly row: number
  readonly line: number
  readonly part: number
  readonly fields: Record<string, unknown>
  readonly value: Value | null
  readonly unresolved: string[]
  /** The record stands for several areas together, or is left out, as the mapping declares. */
  readonly aggregate: boolean
  setAside: boolean
  /** The record is set aside for its number or what that counts: it says nothing of how many persons there are. */
  doubtful: boolean
  disputed: boolean
  warned: boolean
}

/** The records of a grid under a plan, and the findings of its cells. */
export interface Conformed {
  readonly drafts: readonly Draft[]
  readonly findings: readonly Finding[]
  readonly rows: number
}

interface BoundColumn {
  readonly column: PlanColumn
  readonly index: number
  readonly read: CellReader
  readonly applies: (row: readonly string[]) => boolean
}

/** Turns the grid's records after the header into drafts. Pure: the same grid and plan give the same drafts. */
export const conform = (grid: Grid, header: HeaderFound, plan: Plan): Conformed => {
  const { record } = plan.series
  const kinds = kindsOf(record)
  const indexOf = (name: string) => header.columns.find((column) => column.header === name)?.index ?? -1
  const test = (when: readonly Condition[]) => conditionTest(when, indexOf)
  const withheld = new Set(header.columns.filter(({ role }) => role === 'withheld').map((column) => column.header))
  const columns: BoundColumn[] = plan.columns
    .filter((column) => !withheld.has(column.header))
    .map((column) => ({
      column,
      index: indexOf(column.header),
      read: columnReader(column, plan),
      applies: test(column.when),
    }))
  const cases = plan.cases.map(({ header: name, texts }) => ({
    header: name,
    index: indexOf(name),
    read: caseReader(texts),
  }))
  const leftOut = (plan.leftOut ?? []).map(({ header: name, reasons }) => ({
    header: name,
    index: indexOf(name),
    read: leftOutReader(reasons),
  }))
  const slice = sliceOf(plan, indexOf)
  const sets = plan.sets.map(({ when, set }) => ({ set: typed(set, kinds), applies: test(when) }))
  const parts = hasMeasure(record) ? plan.values : [null]
  const readers = { whole: valueReader(plan, true), fractions: valueReader(plan, false), each: eachReader() }
  const base = { ...absentFields(record), ...typed(plan.fixed, kinds) }
  const partCodes = parts.map((part) => typed(part?.fixed ?? {}, kinds))
  const drafts: Draft[] = []
  const findings: Finding[] = []
  for (let at = header.at + 1; at < grid.rows.length; at++) {
    const row = grid.rows[at] ?? []
    const where = placeOf(grid, at)
    const shared: Record<string, unknown> = { ...base, slice: slice(row, at) }
    const troubles: Trouble[] = []
    for (const each of columns) if (each.applies(row)) takeColumn(each, row, kinds, shared, troubles)
    troubles.push(...cases.flatMap((each) => troubleOf(each, row)))
    // Of a record that is left out nothing else is said.
    const left = leftOut.flatMap((each) => troubleOf(each, row))
    for (const { set, applies } of sets) if (applies(row)) Object.assign(shared, set)
    if (typeof shared.ageYears === 'number' && shared.age === '_U') shared.age = `Y${shared.ageYears}`
    parts.forEach((part, index) => {
      const fields = { ...shared, ...partCodes[index] }
      const reader = part?.each ? readers.each : isWhole(fields) ? readers.whole : readers.fractions
      const made = draft({
        row,
        at,
        where,
        fields,
        troubles: left.length > 0 ? left : troubles,
        part,
        index,
        reader,
        indexOf,
        isLeftOut: left.length > 0,
      })
      findings.push(...made.findings)
      drafts.push(made.draft)
    })
  }
  return { drafts, findings: findings.sort(compareFindings), rows: grid.rows.length - header.at - 1 }
}

/** Kinds of a record type's fields: the same field may hold one code of a count and several of a person. */
export type Kinds = ReadonlyMap<string, FieldKind>

/** The kind of each field of a record type. */
export const kindsOf = (record: RecordType): Kinds =>
  new Map(fieldsOfType(record).map(({ name, kind }) => [name, kind]))

/** A record of which nothing is said. */
export const absentFields = (record: RecordType): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fieldsOfType(record).map((field) => [field.name, absentValue(field)]))

const absentValue = ({ kind, use }: RecordField): unknown =>
  kind === 'codes' && use.absent !== null ? [use.absent] : use.absent

/** Codes of a mapping as fields: a year is a number, and several-valued fields hold their one code in a list. */
export const typed = (codes: Readonly<Record<string, string>>, kinds: Kinds): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(codes).map(([name, code]) => {
      const kind = kinds.get(name)
      return [name, kind === 'year' ? Number(code) : kind === 'codes' ? [code] : code]
    }),
  )

/** Counts are whole, unless they are estimates. */
export const isWhole = ({ unit, status }: Readonly<Record<string, unknown>>): boolean =>
  !(fractionalUnits as readonly unknown[]).includes(unit) && status !== 'E'

/** A cell that did not read, kept until it is known which parts of the record it concerns. */
interface Trouble {
  readonly field: FieldName | 'case'
  readonly index: number
  readonly header: string
  readonly text: string
  readonly read: CellRead
}

/** What is to be said of the cell of a column that decides about its record. */
const troubleOf = (
  { header, index, read }: { readonly header: string; readonly index: number; readonly read: CellReader },
  row: readonly string[],
): readonly Trouble[] => {
  const text = row[index] ?? ''
  const cell = read(text)
  return cell.failures.length > 0 ? [{ field: 'case', index, header, text, read: cell }] : []
}

const takeColumn = (
  { column, index, read }: BoundColumn,
  row: readonly string[],
  kinds: Kinds,
  fields: Record<string, unknown>,
  troubles: Trouble[],
) => {
  const text = row[index] ?? ''
  const cell = read(text)
  const { field } = column
  if (cell.failures.length > 0) troubles.push({ field, index, header: column.header, text, read: cell })
  fields[field] = cell.failed ? unread(field, kinds) : heldOf(cell, field, kinds)
}

export const heldOf = ({ codes, plain }: CellRead, field: FieldName, kinds: Kinds): unknown => {
  switch (kinds.get(field)) {
    case 'codes':
    case 'path':
      return codes.length > 0 ? codes : unread(field, kinds)
    case 'code':
    case 'age':
      return codes[0] ?? unread(field, kinds)
    default:
      return plain ?? unread(field, kinds)
  }
}

/** What a field is whose cell holds nothing that can be read. A case number that can't be read repeats no other. */
export const unread = (field: FieldName, kinds: Kinds): unknown => {
  switch (kinds.get(field)) {
    case 'codes':
      return ['_U']
    case 'age':
      return '_U'
    case 'code':
      return fieldOf(field).identity && field !== 'unit' ? '' : '_U'
    case 'text':
      return ''
    default:
      return null
  }
}

interface DraftInput {
  readonly row: readonly string[]
  readonly at: number
  readonly where: Omit<Place, 'column' | 'part'>
  readonly fields: Record<string, unknown>
  readonly troubles: readonly Trouble[]
  readonly part: PlanValue | null
  readonly index: number
  readonly reader: CellReader
  readonly indexOf: (header: string) => number
  readonly isLeftOut: boolean
}

const draft = ({ row, at, where, fields, troubles, part, index, reader, indexOf, isLeftOut }: DraftInput) => {
  const all = [...troubles]
  let value: Value | null = null
  if (part) {
    const column = indexOf(part.header)
    const text = row[column] ?? ''
    const cell = reader(text)
    if (cell.failures.length > 0 && !isLeftOut)
      all.push({ field: 'value', index: column, header: part.header, text, read: cell })
    if (cell.number && 'value' in cell.number) value = cell.number.value
  }
  const missing = value?.missing !== undefined
  const findings = all.flatMap(({ field, index: column, header, text, read }) =>
    read.failures.map(({ runner, params, suggestion }) =>
      findingOf(
        runner,
        { ...where, part: index, column: { letter: columnLetter(Math.max(column, 0)), name: header } },
        isSecret(field) && params.value !== undefined ? { ...params, value: '…' } : params,
        isSecret(field) ? { field } : { field, value: text, ...(suggestion === undefined ? {} : { suggestion }) },
      ),
    ),
  )
  const effects = all.flatMap(({ field, read }) =>
    read.failures.map(({ runner }) => ({ field, effect: effectOf(runner.rule, field) })),
  )
  fields.value = value && !missing && 'low' in value ? { low: value.low, high: value.high } : null
  fields.text = value === null ? '' : 'low' in value ? `${value.low}..${value.high}` : value.missing
  fields.multipleOf5 = value !== null && 'low' in value && value.precision === 'exact' ? value.low % 5 === 0 : null
  const made: Draft = {
    at,
    row: where.row,
    line: where.line,
    part: index,
    fields,
    value,
    unresolved: [
      ...new Set(
        effects
          .filter(({ effect }) => effect === 'unresolved')
          .map(({ field }) => (field === 'ageYears' ? 'age' : field)),
      ),
    ],
    aggregate: all.some(({ read }) => read.aggregate),
    setAside: effects.some(({ effect }) => effect === 'set-aside'),
    doubtful: effects.some(({ field, effect }) => effect === 'set-aside' && isOfNumber(field)),
    disputed: false,
    warned: all.some(({ read }) => read.failures.some(({ runner }) => runner.rule.severity === 'warning')),
  }
  return { draft: made, findings }
}

/** Case numbers are never repeated to anybody. */
const isSecret = (field: FieldName | 'case'): boolean => field !== 'case' && fieldOf(field).kind === 'id'

/** Whether a field is a record's number, or what that number counts. */
export const isOfNumber = (field: string): boolean => field === 'value' || field === 'unit'

/** Where a record stands. */
export const placeOf = (grid: Grid, at: number): Omit<Place, 'column' | 'part'> => ({
  file: grid.file,
  ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
  row: grid.row[at] ?? 0,
  line: grid.line[at] ?? 0,
})

const conditionTest = (when: readonly Condition[], indexOf: (header: string) => number) => {
  const tests = when.map(({ header, texts }) => ({ index: indexOf(header), texts: new Set(texts) }))
  return (row: readonly string[]) => tests.every(({ index, texts }) => texts.has((row[index] ?? '').trim()))
}
