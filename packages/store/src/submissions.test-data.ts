import type { Receipt, Submission, Verdict } from '@tipstat/intake'
import {
  below,
  type CountRecord,
  exact,
  fieldsOfType,
  type PersonRecord,
  type RecordType,
  type SchemeRecord,
  type Series,
  schemeVersion,
  sha256Hex,
  type Value,
} from '@tipstat/scheme'

const classified = {
  area: 'HRV',
  year: 2020,
  stage: 'V_DET',
  authority: 'POLICE',
  reference: 'DETECTION',
  row: 2,
  part: 0,
  line: 2,
  unresolved: [],
  disputed: false,
} as const satisfies Partial<CountRecord>

/** What a record of a type is where nothing is said of it. */
const absent = (type: RecordType): object =>
  Object.fromEntries(
    fieldsOfType(type).map(({ name, kind, use }) => [name, kind === 'codes' ? [use.absent] : use.absent]),
  )

/** A number as a test writes it: `12`, `'<5'`, or a reason for there being none. */
export type Written = number | '<5' | 'not-available' | 'confidential'

const numberOf = (written: Written): Value =>
  typeof written === 'number' ? exact(written) : written === '<5' ? below(5, false) : { missing: written }

/** Counts, one a row: what is not a total in them, and the number. */
export const counts = (...rows: readonly (readonly [Partial<CountRecord>, Written])[]): readonly CountRecord[] =>
  rows.map(
    ([fields, written], i) =>
      ({
        ...absent('count'),
        ...classified,
        type: 'count',
        row: i + 2,
        line: i + 2,
        value: numberOf(written),
        ...fields,
      }) as CountRecord,
  )

/** Persons, one a row. */
export const persons = (...rows: readonly Partial<PersonRecord>[]): readonly PersonRecord[] =>
  rows.map(
    (fields, i) =>
      ({ ...absent('person'), ...classified, type: 'person', row: i + 2, line: i + 2, ...fields }) as PersonRecord,
  )

/** The footing that made-up persons are held on. */
export const processing = { controller: 'Office', basis: 'Act 1, article 2', retainUntil: '2031-12-31' } as const

/** What a test says of a submission besides its records. */
export interface About extends Partial<Series> {
  readonly verdict?: Verdict
  /** Tells two files apart. */
  readonly file?: string
}

/** A submission of invented records, as intake makes them. */
export const submissionOf = (
  records: readonly SchemeRecord[],
  { verdict = 'accepted', file = 'a.csv', ...about }: About = {},
): Submission => {
  const series: Series = {
    source: 'test',
    title: 'Invented',
    record: records[0]?.type ?? 'count',
    published: null,
    processing: records[0]?.type === 'person' ? processing : null,
    madeUp: true,
    zerosPrinted: false,
    exhaustive: [],
    multiple: [],
    notes: [],
    ...about,
  }
  const id = sha256Hex(`${series.source} ${file}`)
  const receipt: Receipt = {
    submission: id,
    verdict,
    file: { name: file, sha256: sha256Hex(file), bytes: 1 },
    source: series.source,
    record: series.record,
    schemeVersion,
    mapping: sha256Hex(series.source),
    rows: { read: records.length, accepted: records.length, setAside: 0 },
    cells: {
      read: records.length,
      loaded: records.length,
      setAside: 0,
      missing: 0,
      unresolved: 0,
      disputed: 0,
      warned: 0,
    },
    rates: { setAside: 0, unresolved: 0, limit: 0.05, over: [] },
    totals: series.record === 'person' ? totalsOf(records) : [],
    rules: { ran: [], notRun: [] },
    findings: [],
  }
  return { id, series, plan: '{}', records, findings: [], receipt }
}

/** What the sender is to confirm of persons: how many there are of each year. */
const totalsOf = (records: readonly SchemeRecord[]): Receipt['totals'] => {
  const years = [...new Set(records.map(({ year }) => year))].sort((a, b) => a - b)
  return years.map((year) => {
    const n = records.filter((record) => record.year === year).length
    return { stage: 'V_DET', unit: 'persons', year, records: n, low: n, high: n }
  })
}
