import { type DuckDBValue, listValue } from '@duckdb/node-api'
import {
  breakdowns,
  type CountRecord,
  canonical,
  type Finding,
  fieldsOfType,
  type RecordField,
  type RecordType,
  type SchemeRecord,
  type Value,
} from '@tipstat/scheme'
import { parseAge } from '@tipstat/seeds/codes'

/** What a column holds of a record. */
export type ColumnValue<T> = (record: T) => DuckDBValue

/** Turns the id of a person or case into what is stored of it. */
export type Pseudonym = (id: string) => string

/** What the columns of a record type hold of a record, in the order of `recordColumns`. */
export const recordValues = (type: RecordType, pseudonym: Pseudonym): readonly ColumnValue<SchemeRecord>[] => [
  ({ row }) => row,
  ({ part }) => part,
  ({ line }) => line,
  ...fieldsOfType(type).flatMap((field) => fieldValues(field, pseudonym)),
  ...(type === 'person' ? ageBounds : []),
  ...(type === 'count' ? [(record: SchemeRecord) => breakdownOf(record as CountRecord)] : []),
  ({ unresolved }) => unresolved.join(','),
  ({ disputed }) => disputed,
]

const fieldValues = ({ name, kind }: RecordField, pseudonym: Pseudonym): readonly ColumnValue<SchemeRecord>[] => {
  const held = (record: SchemeRecord): unknown => (record as unknown as Readonly<Record<string, unknown>>)[name]
  switch (kind) {
    case 'codes':
    case 'path':
      return [(record) => listOf(held(record))]
    case 'id':
      return [(record) => pseudonymOf(held(record), pseudonym)]
    case 'measure':
      return measureValues.map((of) => (record: SchemeRecord) => of(held(record) as Value))
    default:
      return [(record) => (held(record) ?? null) as DuckDBValue]
  }
}

const listOf = (held: unknown): DuckDBValue => (Array.isArray(held) ? listValue(held.map(String)) : null)

const pseudonymOf = (held: unknown, pseudonym: Pseudonym): DuckDBValue =>
  held === null || held === undefined ? null : pseudonym(String(held))

const measureValues: readonly ColumnValue<Value>[] = [
  (value) => (value.missing === undefined ? value.low : null),
  (value) => (value.missing === undefined ? value.high : null),
  (value) => (value.missing === undefined ? value.precision : null),
  (value) => value.missing ?? null,
]

const ageOf = (record: SchemeRecord) => parseAge('age' in record ? record.age : '')

const ageBounds: readonly ColumnValue<SchemeRecord>[] = [
  (record) => ageOf(record)?.low ?? null,
  (record) => upper(ageOf(record)?.high),
]

/** No upper age: far above any. */
const upper = (high: number | undefined): number | null =>
  high === undefined ? null : Number.isFinite(high) ? high : 999

/** The dimensions that are not totals, in the order of the scheme: which table a record belongs to. */
export const breakdownOf = (record: CountRecord): string =>
  breakdowns.filter((dimension) => record[dimension] !== '_T' && record[dimension] !== '_Z').join(',')

/** What the columns of the findings hold of a finding, in the order of `findingColumns`. */
export const findingValues: readonly ColumnValue<{ readonly position: number; readonly finding: Finding }>[] = [
  ({ position }) => position,
  ({ finding }) => finding.place.row,
  ({ finding }) => finding.place.line,
  ({ finding }) => finding.place.part,
  ({ finding }) => finding.place.sheet ?? null,
  ({ finding }) => finding.place.column?.letter ?? null,
  ({ finding }) => finding.place.column?.name ?? null,
  ({ finding }) => finding.code,
  ({ finding }) => finding.severity,
  ({ finding }) => finding.effect,
  ({ finding }) => (typeof finding.params.field === 'string' ? finding.params.field : null),
  ({ finding }) => finding.value ?? null,
  ({ finding }) => finding.suggestion ?? null,
  ({ finding }) => canonical(finding.params),
]

/** A finding as it was, from its row. The file is that of the submission: it has one. */
export const findingOf = (row: Readonly<Record<string, unknown>>, file: string): Finding =>
  ({
    code: String(row.code),
    params: JSON.parse(String(row.params)),
    severity: row.severity,
    effect: row.effect,
    place: {
      file,
      ...(row.sheet === null ? {} : { sheet: row.sheet }),
      row: Number(row.row),
      line: Number(row.line),
      ...(row.letter === null ? {} : { column: { letter: row.letter, name: row.header ?? '' } }),
      part: Number(row.part),
    },
    ...(row.value === null ? {} : { value: row.value }),
    ...(row.suggestion === null ? {} : { suggestion: row.suggestion }),
  }) as Finding
