import { type KnownRuleCode, rules } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { compileMapping, readMapping, receive } from './index.ts'

/** A mapping of counts in which nothing is amiss. */
const counts = `
source: Test
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: Article 106 }
coverage: Whole country
age-moment: detection
thousands: ","
columns:
  area: area
  year: year
  stage: stage
  unit: unit
  sex: { sex: codes }
  age: { age: codes }
  form: { form: codes }
  citizenship: { citizenship: names }
  counterpart: { counterpart: codes }
  scope: { scope: codes }
  value: { value: count }
ignore: [remark]
`

/** A mapping of persons in which nothing is amiss. */
const persons = `
source: Test
record: person
made-up: true
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: Article 106 }
coverage: Whole country
age-moment: detection
columns:
  case: id
  year: year
  sex: { sex: codes }
  age: ageYears
  band: { age: codes }
  form: { form: codes, separator: ";" }
  citizenship: { citizenship: names }
  scope: { scope: codes }
`

const names = [
  'area',
  'year',
  'stage',
  'unit',
  'sex',
  'age',
  'form',
  'citizenship',
  'counterpart',
  'scope',
  'value',
  'remark',
] as const
type Cells = Partial<Record<(typeof names)[number] | string, string | number>>

const usual: Cells = {
  area: 'HRV',
  year: 2020,
  stage: 'V_DET',
  unit: 'persons',
  sex: '_T',
  age: '_T',
  form: '_T',
  citizenship: '_T',
  counterpart: '_Z',
  scope: '_T',
  value: 100,
}
const person: Cells = { case: '', year: 2020, sex: 'F', age: 30, form: 'SEX', citizenship: 'Romania', scope: 'CB' }

/** A table as CSV: the given cells, the usual ones elsewhere. */
const csv = (base: Cells, rows: readonly Cells[], extra: readonly string[] = []): string => {
  const header = [...new Set([...Object.keys(base), ...rows.flatMap((row) => Object.keys(row)), ...extra])]
  const made = rows.map((row, i) => ({ ...base, ...(base === person ? { case: `c${i}` } : {}), ...row }) as Cells)
  return [header, ...made.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n')
}
const quoted = (cell: string | number): string =>
  /[",]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)

const ofCounts = (...rows: readonly Cells[]): Input => ({ mapping: counts, text: csv(usual, rows) })
const ofPersons = (...rows: readonly Cells[]): Input => ({
  mapping: persons.replace('  band: { age: codes }\n', ''),
  text: csv(person, rows),
})
const many = (n: number, row: (i: number) => Cells): readonly Cells[] => Array.from({ length: n }, (_, i) => row(i))

interface Input {
  readonly mapping: string
  readonly text: string
}

interface Pair {
  readonly fires: Input
  readonly quiet: Input
}

const cell = (name: string, bad: string | number, good: string | number): Pair => ({
  fires: ofCounts({ [name]: bad }),
  quiet: ofCounts({ [name]: good }),
})
const replaced = (mapping: string, from: string, to: string): string => {
  if (!mapping.includes(from)) throw new Error(`No ${from}`)
  return mapping.replace(from, to)
}
const withMapping = (input: Input, from: string, to: string): Input => ({
  ...input,
  mapping: replaced(input.mapping, from, to),
})
const bySex = (...values: readonly [string, string | number][]): Input =>
  ofCounts(...values.map(([sex, value]) => ({ sex, value })))
const byAge = (...values: readonly [string, string | number][]): Input =>
  ofCounts(...values.map(([age, value]) => ({ age, value })))
const named = (column: string): Input => ({ mapping: counts, text: csv(usual, [{ [column]: 'xyz' }]) })

const pairs: Readonly<Record<KnownRuleCode, Pair>> = {
  'TIP-FILE-02': cell('citizenship', 'Rom\uFFFDnia', 'Romania'),
  'TIP-FILE-03': cell('citizenship', 'TÃ¼rkiye', 'Türkiye'),
  'TIP-FILE-04': cell('citizenship', 'Nationality', 'Nigeria'),
  'TIP-FILE-05': cell('citizenship', '(especifique el país)', 'Spain'),
  'TIP-FILE-06': cell('age', '14-Feb', 'Y0T17'),
  'TIP-FILE-08': { fires: { mapping: counts, text: `Office\n${csv(usual, [{}])}` }, quiet: ofCounts({}) },
  'TIP-FILE-10': cell('citizenship', 'Roma\u200Bnia', 'Romania'),
  'TIP-FILE-11': { fires: { mapping: counts, text: `${csv(usual, [{}])}\nHRV,2021` }, quiet: ofCounts({}) },
  'TIP-KEY-01': { fires: ofCounts({}, {}), quiet: ofCounts({}, { year: 2021 }) },
  'TIP-KEY-02': { fires: ofCounts({}, { value: 101 }), quiet: ofCounts({}, {}) },
  'TIP-KEY-03': { fires: ofCounts({}, {}), quiet: ofCounts({}, { value: 101 }) },
  'TIP-KEY-04': { fires: ofPersons({ case: 'a' }, { case: 'a' }), quiet: ofPersons({ case: 'a' }, { case: 'b' }) },
  'TIP-KEY-05': cell('citizenship', 'TOTAL', 'Romania'),
  'TIP-KEY-06': { fires: { mapping: counts, text: 'area,year\nHRV,2020' }, quiet: ofCounts({}) },
  'TIP-KEY-07': { fires: named('colour'), quiet: ofCounts({}) },
  'TIP-CODE-01': cell('citizenship', 'Atlantis', 'Romania'),
  'TIP-CODE-02': cell('citizenship', 'Congo', 'Nigeria'),
  'TIP-CODE-04': cell('area', 'SCG', 'SRB'),
  'TIP-CODE-05': cell('citizenship', 'Former Yugoslavia', 'Serbia'),
  'TIP-CODE-06': cell('citizenship', '97 albanian', 'Albania'),
  'TIP-CODE-07': cell('citizenship', '3 nigériens et 1 tunisien', 'Tunisia'),
  'TIP-CODE-08': cell('citizenship', 'Rohingya', 'Myanmar'),
  'TIP-CODE-10': {
    fires: withMapping(ofCounts({ area: 'SAM' }), 'area: area', 'area: { area: codes, aggregates: [SAM] }'),
    quiet: ofCounts({}),
  },
  'TIP-NUM-01': cell('value', '0.71', '303.0'),
  'TIP-NUM-02': cell('value', '', 0),
  'TIP-NUM-03': cell('value', '*', '<5'),
  'TIP-NUM-05': {
    fires: ofCounts({ value: 30 }, { year: 2021, value: 91 }),
    quiet: ofCounts({ value: 30 }, { year: 2021, value: 90 }),
  },
  'TIP-NUM-08': {
    fires: ofCounts(...many(30, (i) => ({ year: 1991 + i, value: 5 * i + 100 }))),
    quiet: ofCounts(...many(30, (i) => ({ year: 1991 + i, value: 5 * i + 101 }))),
  },
  'TIP-NUM-10': {
    fires: ofCounts({ unit: 'per-cent', value: 101 }),
    quiet: ofCounts({ unit: 'per-cent', value: 100 }),
  },
  'TIP-NUM-11': cell('value', -3, 3),
  'TIP-NUM-12': {
    fires: ofCounts({ stage: 'P_CONV', value: '61,102,019' }),
    quiet: ofCounts({ stage: 'P_CONV', value: 12 }),
  },
  'TIP-NUM-13': {
    fires: ofCounts({ unit: 'per-100000', value: 100001 }),
    quiet: ofCounts({ unit: 'per-100000', value: 12 }),
  },
  'TIP-SUM-01': {
    fires: bySex(['_T', 100], ['F', 60], ['M', 30], ['_U', 5]),
    quiet: bySex(['_T', 100], ['F', 60], ['M', '<5'], ['_U', 38]),
  },
  'TIP-SUM-02': {
    fires: byAge(['_T', 100], ['Y0T17', 60], ['Y_GE18', 30], ['_U', 5]),
    quiet: byAge(['_T', 100], ['Y0T17', 60], ['Y_GE18', 35], ['_U', 5]),
  },
  'TIP-SUM-03': { fires: bySex(['_T', 100], ['F', 60], ['M', 30]), quiet: bySex(['_T', 63], ['F', 60], ['M', '<5']) },
  'TIP-SUM-04': { fires: bySex(['_T', 100], ['F', 60], ['M', 41]), quiet: bySex(['_T', 60], ['F', 60], ['M', '<5']) },
  'TIP-SUM-05': {
    fires: ofCounts({}, { form: 'SEX', value: 60 }, { form: 'LAB', value: 41 }),
    quiet: withMapping(
      ofCounts({}, { form: 'SEX', value: 60 }, { form: 'LAB', value: 41 }),
      'ignore:',
      'multiple: [form]\nignore:',
    ),
  },
  'TIP-SUM-06': {
    fires: ofCounts(
      { sex: 'F', value: 10 },
      { sex: 'F', age: 'Y0T17', value: 8 },
      { sex: 'F', age: 'Y_GE18', value: 3 },
    ),
    quiet: ofCounts(
      { sex: 'F', value: 11 },
      { sex: 'F', age: 'Y0T17', value: 8 },
      { sex: 'F', age: 'Y_GE18', value: 3 },
    ),
  },
  'TIP-SUM-09': {
    fires: ofCounts({ value: 10 }, { citizenship: 'Romania', value: 8 }, { citizenship: 'Nigeria', value: 3 }),
    quiet: ofCounts({ value: 10 }, { citizenship: 'Romania', value: 8 }, { citizenship: 'Nigeria', value: '<5' }),
  },
  'TIP-SUM-13': {
    fires: byAge(['_T', 100], ['Y0T17', 60], ['Y_GE18', 41]),
    quiet: byAge(['_T', 100], ['Y0T17', 60], ['Y_GE18', 40]),
  },
  'TIP-TIME-01': cell('year', 2031, 2026),
  'TIP-TIME-02': cell('year', 1445, 2020),
  'TIP-TIME-03': cell('year', '1900-01-01', 2020),
  'TIP-TIME-06': { fires: withMapping(ofCounts({}), 'reference: DETECTION, ', ''), quiet: ofCounts({}) },
  'TIP-TIME-07': cell('year', '2019/20', 2019),
  'TIP-TIME-09': { fires: ofCounts({}, { year: 2022 }), quiet: ofCounts({}, { year: 2021 }, { year: 2022 }) },
  'TIP-TIME-12': cell('year', '20l9', 2019),
  'TIP-AGE-01': { fires: ofPersons({ age: 140 }), quiet: ofPersons({ age: 90 }) },
  'TIP-AGE-02': {
    fires: { mapping: persons, text: csv(person, [{ age: 17, band: 'Y_GE18' }]) },
    quiet: { mapping: persons, text: csv(person, [{ age: 18, band: 'Y_GE18' }]) },
  },
  'TIP-AGE-04': cell('age', 'Y0T18', 'Y0T17'),
  'TIP-AGE-06': { fires: withMapping(ofCounts({}), 'age-moment: detection', ''), quiet: ofCounts({}) },
  'TIP-AGE-07': {
    fires: ofPersons(...many(20, (i) => ({ age: i < 5 ? '' : 30 }))),
    quiet: ofPersons(...many(20, (i) => ({ age: i < 4 ? '' : 30 }))),
  },
  'TIP-AGE-08': {
    fires: ofPersons(...many(50, (i) => ({ age: i < 6 ? 18 : 30 }))),
    quiet: ofPersons(...many(50, (i) => ({ age: i < 5 ? 18 : 30 }))),
  },
  'TIP-CONS-01': {
    fires: ofCounts({ stage: 'P_PROS', value: 10 }, { stage: 'P_CONV', value: 12 }),
    quiet: ofCounts({ stage: 'P_PROS', value: '<5' }, { stage: 'P_CONV', value: 4 }),
  },
  'TIP-CONS-02': {
    fires: ofCounts({ stage: 'P_SUSP', value: 10 }, { stage: 'P_PROS', value: 12 }),
    quiet: ofCounts({ stage: 'P_SUSP', value: 12 }, { stage: 'P_PROS', value: 12 }),
  },
  'TIP-CONS-05': {
    fires: ofCounts({ stage: 'V_DET', value: 10 }, { stage: 'V_ASST', value: 12 }),
    quiet: ofCounts({ stage: 'V_DET', value: 12 }, { stage: 'V_ASST', value: 12 }),
  },
  'TIP-FLOW-01': {
    fires: ofPersons({ citizenship: 'Croatia', scope: 'CB' }),
    quiet: ofPersons({ citizenship: 'Croatia', scope: 'DOM' }),
  },
  'TIP-FLOW-02': {
    fires: ofPersons({ citizenship: 'Romania', scope: 'DOM' }),
    quiet: ofPersons({ citizenship: 'Romania', scope: 'CB' }),
  },
  'TIP-FLOW-03': {
    fires: ofCounts({ stage: 'V_REP', counterpart: 'HRV' }),
    quiet: ofCounts({ stage: 'V_REP', counterpart: 'ITA' }),
  },
  'TIP-FORM-07': { fires: ofPersons({ form: 'MIX;SEX' }), quiet: ofPersons({ form: 'SEX;LAB' }) },
  'TIP-FORM-08': {
    fires: ofPersons(...many(20, (i) => ({ form: i < 9 ? 'OTH' : 'SEX' }))),
    quiet: ofPersons(...many(20, (i) => ({ form: i < 8 ? 'OTH' : 'SEX' }))),
  },
  'TIP-FORM-13': { fires: ofPersons({ form: 'SEX;_U' }), quiet: ofPersons({ form: '_U' }) },
  'TIP-META-01': { fires: withMapping(ofCounts({}), 'coverage: Whole country', ''), quiet: ofCounts({}) },
  'TIP-META-02': {
    fires: withMapping(ofCounts({ stage: 'V' }), 'stage: V_DET', 'stage: V'),
    quiet: ofCounts({}),
  },
  'TIP-META-05': {
    fires: ofCounts({}),
    quiet: withMapping(ofCounts({ stage: 'P_CONV' }), 'stage: V_DET', 'stage: P_CONV'),
  },
  'TIP-PRIV-01': { fires: named('Passport number'), quiet: named('colour') },
  'TIP-PRIV-02': {
    fires: ofPersons({ scope: 'anna@example.org' }),
    quiet: ofPersons({ scope: 'CB' }),
  },
  'TIP-PRIV-03': { fires: named('Date of birth'), quiet: named('Year of detection') },
  'TIP-PRIV-04': { fires: named('Narrative'), quiet: named('colour') },
}

const codesOf = ({ mapping, text }: Input): readonly string[] => {
  const plan = compileMapping(readMapping(mapping, 'test.yaml'), 'test')
  const { submission } = receive(new TextEncoder().encode(text), plan, { file: 'test.csv', latestYear: 2026 })
  return submission.findings.map(({ code }) => code)
}

describe('every rule fires where it should, and nowhere else', () => {
  test('each rule of the scheme has a pair of files here', () => {
    expect(Object.keys(pairs).sort()).toEqual([...new Set(rules.map(({ code }) => code))].sort())
  })

  test.each(Object.entries(pairs))('%s', (code, { fires, quiet }) => {
    expect(codesOf(fires)).toContain(code)
    expect(codesOf(quiet)).not.toContain(code)
  })
})
