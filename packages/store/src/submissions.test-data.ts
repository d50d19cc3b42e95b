import type { Receipt, Submission, Verdict } from '@tipstat/intake'
import {
  below,
  type CountRecord,
  exact,
  type PersonRecord,
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
  sex: '_T',
  age: '_T',
  citizenship: '_T',
  counterpart: '_T',
  scope: '_T',
  authority: 'POLICE',
  counting: 'PERSON',
  law: '',
  reference: 'DETECTION',
  status: 'A',
  confidentiality: 'F',
  note: '',
  row: 2,
  part: 0,
  unresolved: [],
  disputed: false,
} as const satisfies Partial<CountRecord>

/** A number as a test writes it: `12`, `'<5'`, or a reason for there being none. */
export type Written = number | '<5' | 'not-available' | 'confidential'

const numberOf = (written: Written): Value =>
  typeof written === 'number' ? exact(written) : written === '<5' ? below(5, false) : { missing: written }

/** Counts, one a row: what is not a total in them, and the number. */
export const counts = (...rows: readonly (readonly [Partial<CountRecord>, Written])[]): readonly CountRecord[] =>
  rows.map(([fields, written], i) => ({
    ...classified,
    type: 'count',
    form: '_T',
    unit: 'persons',
    row: i + 2,
    value: numberOf(written),
    ...fields,
  }))

/** Persons, one a row. */
export const persons = (...rows: readonly Partial<PersonRecord>[]): readonly PersonRecord[] =>
  rows.map((fields, i) => ({
    ...classified,
    type: 'person',
    sex: '_U',
    age: '_U',
    citizenship: '_U',
    counterpart: '_Z',
    scope: '_U',
    forms: ['_U'],
    ageYears: null,
    row: i + 2,
    ...fields,
  }))

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
    totals: [],
    rules: { ran: [], notRun: [] },
    findings: [],
  }
  return { id, series, plan: '{}', records, findings: [], receipt }
}
