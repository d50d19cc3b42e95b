import { type FieldKind, type Finding, fieldNames, fieldOf, type KnownRuleCode, rules } from '@tipstat/scheme'
import { variants } from '@tipstat/seeds/vocabulary'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { Input, RuleCase } from './fixtures/rule-cases/case.ts'
import { countCases } from './fixtures/rule-cases/counts.ts'
import { personCases } from './fixtures/rule-cases/persons.ts'
import { plausibleCases } from './fixtures/rule-cases/plausible.ts'
import { registerCases } from './fixtures/rule-cases/registers.ts'
import { mergeCells, type SheetParts, tableSheet } from './fixtures/table-sheet.ts'
import { compileMapping, readMapping, receive } from './index.ts'
import { columnReader } from './read-cell.ts'

const textual: readonly FieldKind[] = ['text', 'id', 'measure']

/** Coded and plain fields: every field whose text has to be read. */
const readFields = fieldNames.filter((name) => !textual.includes(fieldOf(name).kind))

const vocabularies = ['area', 'citizenship', 'sex', 'age', 'form', 'stage', 'scope', 'authority'] as const

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
processing: { controller: Office, basis: Act 1 article 2, retain-until: 2031-12-31 }
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

/** Two records as a sheet. */
const inSheet = (sheet: SheetParts): Input => ({ ...ofCounts({}, { year: 2021 }), sheet })

type Pair = Omit<RuleCase, 'outcome'>

/** Rules of all of paragraph 15, and of what files of ministries hold, each with its case. */
const recordCases = { ...personCases, ...countCases, ...registerCases, ...plausibleCases }

/** Rules whose cases stand here. */
type Here = Exclude<KnownRuleCode, keyof typeof recordCases>

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
/** Two years of counts whose mapping declares breaks. */
const withBreaks = (breaks: string): Input => ({
  ...ofCounts({}, { year: 2021 }),
  mapping: `${counts}breaks: [${breaks}]\n`,
})
const bySex = (...values: readonly [string, string | number][]): Input =>
  ofCounts(...values.map(([sex, value]) => ({ sex, value })))
const byAge = (...values: readonly [string, string | number][]): Input =>
  ofCounts(...values.map(([age, value]) => ({ age, value })))
const named = (column: string): Input => ({ mapping: counts, text: csv(usual, [{ [column]: 'xyz' }]) })

const pairs: Readonly<Record<Here, Pair>> = {
  'TIP-FILE-02': cell('citizenship', 'Rom\uFFFDnia', 'Romania'),
  'TIP-FILE-03': cell('citizenship', 'TÃ¼rkiye', 'Türkiye'),
  'TIP-FILE-04': cell('citizenship', 'Nationality', 'Nigeria'),
  'TIP-FILE-05': cell('citizenship', '(especifique el país)', 'Spain'),
  'TIP-FILE-06': cell('age', '14-Feb', 'Y0T17'),
  'TIP-FILE-08': { fires: { mapping: counts, text: `Office\n${csv(usual, [{}])}` }, quiet: ofCounts({}) },
  'TIP-FILE-10': cell('citizenship', 'Roma\u200Bnia', 'Romania'),
  'TIP-FILE-11': { fires: { mapping: counts, text: `${csv(usual, [{}])}\nHRV,2021` }, quiet: ofCounts({}) },
  'TIP-FILE-12': {
    fires: { ...ofCounts({ citizenship: 'Türkiye' }), encoding: 'windows-1252' },
    quiet: ofCounts({ citizenship: 'Türkiye' }),
  },
  'TIP-FILE-13': {
    fires: { mapping: counts, text: `${csv(usual, [{}])}\n${csv(usual, [{ year: 2021 }])}` },
    quiet: ofCounts({}, { year: 2021 }),
  },
  'TIP-FILE-14': {
    fires: { mapping: counts, text: `${csv(usual, [{}])}\nSource: Ministry of the Interior` },
    quiet: { mapping: counts, text: `${csv(usual, [{}])}\nHRV,2021` },
  },
  'TIP-FILE-15': cell('value', '#REF!', 12),
  'TIP-FILE-16': { fires: inSheet({ uncomputed: [3] }), quiet: inSheet({ uncomputed: [1] }) },
  'TIP-FILE-17': { fires: inSheet({ behind: '<c><v>1</v></c>' }), quiet: inSheet({ behind: '' }) },
  'TIP-FILE-18': { fires: inSheet({ hidden: [3] }), quiet: inSheet({ hidden: [1] }) },
  'TIP-FILE-19': {
    fires: inSheet({ before: '<cols><col min="3" max="4" width="0" hidden="1"/></cols>' }),
    quiet: inSheet({ before: '<cols><col min="3" max="4" width="9"/><col min="20" max="16384" hidden="1"/></cols>' }),
  },
  'TIP-FILE-20': {
    fires: inSheet({ after: mergeCells('A2:A3') }),
    quiet: inSheet({ after: mergeCells('M2:N3') }),
  },
  'TIP-FILE-21': {
    fires: inSheet({ after: mergeCells('A1:A2') }),
    quiet: inSheet({ after: mergeCells('L1:N1') }),
  },
  'TIP-FILE-22': {
    fires: ofCounts({ year: '2020-08-24' }, { year: '24/08/2021' }),
    quiet: ofCounts({ year: '2020-08-24' }, { year: '2021-08-24' }, { year: 2022 }),
  },
  'TIP-FILE-23': {
    fires: { mapping: counts, text: `${csv(usual, [{}])}\n\nCountry,,,,,,,,,,Persons sentenced\nHRV,,,,,,,,,,12` },
    quiet: { mapping: counts, text: `${csv(usual, [{}])}\n\n${csv(usual, [{ year: 2021 }])}` },
  },
  'TIP-FILE-24': {
    fires: { mapping: counts, text: csv(usual, [{}]).replace(/\n/, ',Regi\uFFFDn\n') },
    quiet: { mapping: counts, text: csv(usual, [{}]).replace(/\n/, ',Región\n') },
  },
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
  'TIP-CODE-13': {
    fires: withMapping(
      ofCounts({ remark: 'by colour' }),
      'ignore: [remark]',
      'cases: [{ when: { remark: by sex }, set: { sex: F } }]',
    ),
    quiet: withMapping(
      ofCounts({ remark: 'by sex' }),
      'ignore: [remark]',
      'cases: [{ when: { remark: by sex }, set: { sex: F } }]',
    ),
  },
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
    quiet: ofCounts({ stage: 'P_CONV' }, { stage: 'P_PROS' }),
  },
  'TIP-META-06': { fires: withBreaks('{ year: 2061, what: law }'), quiet: withBreaks('{ year: 2021, what: law }') },
  'TIP-META-07': {
    fires: withBreaks('{ year: 2021, what: law, areas: [HRV, UGA] }'),
    quiet: withBreaks('{ year: 2021, what: law, areas: [HRV], stages: [V_DET] }'),
  },
  'TIP-META-08': {
    fires: withBreaks('{ year: 2021, what: law }, { year: 2021, what: law, note: Again }'),
    quiet: withBreaks('{ year: 2021, what: law }, { year: 2021, what: definition }'),
  },
  'TIP-PRIV-01': { fires: named('Passport number'), quiet: named('colour') },
  'TIP-PRIV-02': {
    fires: ofPersons({ scope: 'anna@example.org' }),
    quiet: ofPersons({ scope: 'CB' }),
  },
  'TIP-PRIV-03': { fires: named('Date of birth'), quiet: named('Year of detection') },
  'TIP-PRIV-04': { fires: named('Narrative'), quiet: named('colour') },
}

/** What each finding of the files that fire says: severity, what becomes of the record, and where (row and column letter). */
const outcomes: Readonly<Record<Here, string>> = {
  'TIP-FILE-02': 'error unresolved 2H',
  'TIP-FILE-03': 'warning none 2H',
  'TIP-FILE-04': 'error unresolved 2H',
  'TIP-FILE-05': 'error unresolved 2H',
  'TIP-FILE-06': 'warning none 2F',
  'TIP-FILE-08': 'warning none 0',
  'TIP-FILE-10': 'info none 2H',
  'TIP-FILE-11': 'warning none 0',
  'TIP-FILE-12': 'info none 0',
  'TIP-FILE-13': 'warning none 0',
  'TIP-FILE-14': 'info none 0',
  'TIP-FILE-15': 'error set-aside 2K',
  'TIP-FILE-16': 'warning none 0',
  'TIP-FILE-17': 'info none 0',
  'TIP-FILE-18': 'warning none 0',
  'TIP-FILE-19': 'info none 0',
  'TIP-FILE-20': 'warning none 0',
  'TIP-FILE-21': 'warning none 0',
  'TIP-FILE-22': 'warning none 1B',
  'TIP-FILE-23': 'warning none 0',
  'TIP-FILE-24': 'warning none 1L',
  'TIP-KEY-01': 'error none 2',
  'TIP-KEY-02': 'error disputed 2K 3K',
  'TIP-KEY-03': 'warning none 2 3',
  'TIP-KEY-04': 'error disputed 2A 3A',
  'TIP-KEY-05': 'error set-aside 2H',
  'TIP-KEY-06': 'error refuse-file 1 1 1 1 1 1 1 1 1',
  'TIP-KEY-07': 'warning none 1L',
  'TIP-CODE-01': 'error unresolved 2H',
  'TIP-CODE-02': 'error unresolved 2H',
  'TIP-CODE-04': 'error set-aside 2A',
  'TIP-CODE-05': 'error unresolved 2H',
  'TIP-CODE-06': 'error unresolved 2H',
  'TIP-CODE-07': 'error unresolved 2H',
  'TIP-CODE-08': 'error unresolved 2H',
  'TIP-CODE-13': 'error set-aside 2L',
  'TIP-CODE-10': 'error set-aside 2A',
  'TIP-NUM-01': 'error set-aside 2K',
  'TIP-NUM-02': 'error set-aside 2K',
  'TIP-NUM-03': 'error set-aside 2K',
  'TIP-NUM-05': 'warning none 2K',
  'TIP-NUM-08': 'warning none 2K',
  'TIP-NUM-10': 'error set-aside 2K',
  'TIP-NUM-11': 'error set-aside 2K',
  'TIP-NUM-12': 'error set-aside 2K',
  'TIP-NUM-13': 'error set-aside 2K',
  'TIP-SUM-01': 'error disputed 2K',
  'TIP-SUM-02': 'error disputed 2K',
  'TIP-SUM-03': 'warning none 2K',
  'TIP-SUM-04': 'error disputed 2K',
  'TIP-SUM-05': 'error disputed 2K',
  'TIP-SUM-06': 'error disputed 2K',
  'TIP-SUM-09': 'error disputed 2K',
  'TIP-SUM-13': 'error disputed 2K',
  'TIP-TIME-01': 'error set-aside 2B',
  'TIP-TIME-02': 'error set-aside 2B',
  'TIP-TIME-03': 'error set-aside 2B',
  'TIP-TIME-06': 'warning none 0',
  'TIP-TIME-07': 'error set-aside 2B',
  'TIP-TIME-09': 'warning none 2B',
  'TIP-TIME-12': 'error set-aside 2B',
  'TIP-AGE-01': 'error unresolved 2D',
  'TIP-AGE-02': 'error unresolved 2H',
  'TIP-AGE-04': 'warning none 2F',
  'TIP-AGE-06': 'warning none 0',
  'TIP-AGE-07': 'warning none 2D',
  'TIP-AGE-08': 'warning none 2D',
  'TIP-CONS-01': 'warning none 2K',
  'TIP-CONS-02': 'warning none 2K',
  'TIP-CONS-05': 'warning none 2K',
  'TIP-FLOW-01': 'warning none 2G',
  'TIP-FLOW-02': 'warning none 2G',
  'TIP-FLOW-03': 'error unresolved 2I',
  'TIP-FORM-07': 'error unresolved 2E',
  'TIP-FORM-08': 'warning none 2E',
  'TIP-FORM-13': 'error unresolved 2E',
  'TIP-META-01': 'warning none 0',
  'TIP-META-02': 'warning none 0',
  'TIP-META-05': 'info none 0',
  'TIP-META-06': 'warning none 0',
  'TIP-META-07': 'warning none 0',
  'TIP-META-08': 'info none 0',
  'TIP-PRIV-01': 'fatal refuse-file 1L',
  'TIP-PRIV-02': 'fatal refuse-file 1G',
  'TIP-PRIV-03': 'fatal refuse-file 1L',
  'TIP-PRIV-04': 'warning none 1L',
}

const findingsOf = ({ mapping, text, encoding = 'utf-8', sheet }: Input): readonly Finding[] => {
  const plan = compileMapping(readMapping(mapping, 'test.yaml'), 'test')
  const cells = () => text.split('\n').map((line) => line.split(',').map((cell) => (/^\d+$/.test(cell) ? +cell : cell)))
  const bytes = sheet ? tableSheet(cells(), sheet) : iconv.encode(text, encoding)
  return receive(bytes, plan, { file: 'test.csv', latestYear: 2026 }).submission.findings
}
const spot = ({ place }: Finding): string => `${place.row}${place.column?.letter ?? ''}`

const here: readonly (readonly [string, RuleCase])[] = Object.entries(pairs).map(([code, pair]) => [
  code,
  { ...pair, outcome: outcomes[code as Here] },
])
const cases: Readonly<Record<string, RuleCase>> = { ...Object.fromEntries(here), ...recordCases }

describe('every rule fires where it should, and nowhere else', () => {
  test('each rule of the scheme has a pair of files here', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ code }) => code).sort())
    expect(Object.keys(outcomes).sort()).toEqual(Object.keys(pairs).sort())
  })

  test.each(Object.entries(cases))('%s', (code, { fires, quiet, outcome }) => {
    const found = findingsOf(fires).filter((finding) => finding.code === code)
    const told = [found[0]?.severity, found[0]?.effect, ...found.map(spot)].join(' ')
    expect(told).toBe(outcome)
    expect(findingsOf(quiet).map((finding) => finding.code)).not.toContain(code)
  })
})

/** Files in which one rule is easily wrong: how often it must speak. */
const delicate: readonly (readonly [string, KnownRuleCode, number, Input])[] = [
  [
    'ragged rows are told once for the file',
    'TIP-FILE-11',
    1,
    { mapping: counts, text: `${csv(usual, [{}, {}, {}, {}])}\n${'HRV,2021\n'.repeat(3)}` },
  ],
  [
    'lines before a header that the mapping declares are no trouble',
    'TIP-FILE-08',
    0,
    {
      mapping: replaced(counts, 'coverage:', 'header: 2\ncoverage:'),
      text: `Office\n${csv(usual, [{}])}`,
    },
  ],
  [
    'a change of more than three times is looked for in neighbouring years only',
    'TIP-NUM-05',
    0,
    ofCounts({ value: 30 }, { year: 2022, value: 100 }),
  ],
  [
    'each pair of years is told by itself',
    'TIP-NUM-05',
    2,
    ofCounts({ value: 30 }, { year: 2021, value: 100 }, { year: 2022, value: 25 }),
  ],
  ['a fall is a change', 'TIP-NUM-05', 1, ofCounts({ value: 100 }, { year: 2021, value: 30 })],
  ['small numbers change quickly', 'TIP-NUM-05', 0, ofCounts({ value: 19 }, { year: 2021, value: 100 })],
  [
    'a censored number raises no alarm of change',
    'TIP-NUM-05',
    0,
    ofCounts({ value: '<5' }, { year: 2021, value: 100 }),
  ],
  [
    'a part that may be large enough is no contradiction',
    'TIP-SUM-01',
    0,
    bySex(['_T', 100], ['F', 60], ['M', '<5'], ['_U', 36]),
  ],
  [
    'a censored part that can’t be large enough is one',
    'TIP-SUM-01',
    1,
    bySex(['_T', 100], ['F', 60], ['M', '<5'], ['_U', 35]),
  ],
  ['a censored total holds the parts or not', 'TIP-SUM-04', 1, bySex(['_T', '<5'], ['F', 4], ['M', 1])],
  [
    'a total that is not known contradicts nothing',
    'TIP-SUM-04',
    0,
    withMapping(bySex(['_T', 'NA'], ['F', 4], ['M', 1]), 'coverage:', 'blank: { NA: not-available }\ncoverage:'),
  ],
  [
    'a part that is not known leaves the sum open above',
    'TIP-SUM-03',
    0,
    withMapping(bySex(['_T', 100], ['F', 60], ['M', 'NA']), 'coverage:', 'blank: { NA: not-available }\ncoverage:'),
  ],
  [
    'persons of unknown sex count with unknown age',
    'TIP-SUM-01',
    0,
    ofCounts({ value: 100 }, { sex: 'F', value: 60 }, { sex: 'M', value: 30 }, { sex: '_U', age: '_U', value: 10 }),
  ],
  [
    'the unknown given over all ages and again with unknown age are the same persons',
    'TIP-SUM-01',
    0,
    ofCounts(
      { value: 100 },
      { sex: 'F', value: 60 },
      { sex: 'M', value: 30 },
      { sex: '_U', value: 10 },
      { sex: '_U', age: '_U', value: 10 },
    ),
  ],
  [
    'forms by route are not added to the forms over all routes',
    'TIP-SUM-05',
    0,
    ofCounts(
      {},
      { form: 'SEX', value: 60 },
      { form: 'LAB', value: 40 },
      { form: 'SEX', scope: 'DOM', value: 30 },
      { form: 'SEX', scope: 'CB', value: 30 },
    ),
  ],
  [
    'rates are never added',
    'TIP-SUM-04',
    0,
    ofCounts(
      { unit: 'per-100000', value: '0.7' },
      { unit: 'per-100000', sex: 'F', value: '0.9' },
      { unit: 'per-100000', sex: 'M', value: '0.5' },
    ),
  ],
  [
    'two values of one key are compared as the range they span',
    'TIP-SUM-04',
    0,
    ofCounts({ value: 50 }, { value: 100 }, { sex: 'F', value: 60 }, { sex: 'M', value: 30 }),
  ],
  [
    'the same key with a number and a censored number has two values',
    'TIP-KEY-02',
    2,
    ofCounts({ value: 4 }, { value: '<5' }),
  ],
  ['1,000 and 1000 are one value', 'TIP-KEY-02', 0, ofCounts({ value: '1,000' }, { value: 1000 })],
  [
    'a repeated case number is told at each of its records',
    'TIP-KEY-04',
    3,
    ofPersons({ case: 'a' }, { case: 'a' }, { case: 'a' }, { case: 'b' }),
  ],
  ['records without a case number are no repetition', 'TIP-KEY-04', 0, ofPersons({ case: '' }, { case: '' })],
  ['damaged case numbers are no repetition', 'TIP-KEY-04', 0, ofPersons({ case: 'a\uFFFD1' }, { case: 'b\uFFFD2' })],
  ['a pseudonym made by a hash holds no telephone number', 'TIP-PRIV-02', 0, ofPersons({ case: '9f00123456789012ab' })],
  [
    'a pseudonym made by a hash is no bank account',
    'TIP-PRIV-02',
    0,
    ofPersons({ case: 'AB12CDEF00112233AABBCCDDEEFF0011' }),
  ],
  ['a bank account written in groups is found', 'TIP-PRIV-02', 1, ofPersons({ case: 'HR12 1001 0051 8630 0016 0' })],
  ['a telephone number within a text is found', 'TIP-PRIV-02', 1, ofPersons({ scope: 'call 00385 91 555 0123 now' })],
  [
    'free text that the mapping ignores is as it should be',
    'TIP-PRIV-04',
    0,
    withMapping(named('Narrative'), 'ignore: [remark]', 'ignore: [remark, Narrative]'),
  ],
  [
    'a direct identifier refuses the file, ignored or not',
    'TIP-PRIV-01',
    1,
    withMapping(named('Passport number'), 'ignore: [remark]', 'ignore: [remark, Passport number]'),
  ],
  [
    '“Nombre” is a number in French',
    'TIP-PRIV-01',
    0,
    { mapping: replaced(counts, '  value: {', '  Nombre: {'), text: csv(usual, [{}]).replace('value', 'Nombre') },
  ],
  [
    '“Nombre” that holds a name is a name',
    'TIP-PRIV-01',
    1,
    {
      mapping: replaced(counts, '  value: {', '  Nombre: {'),
      text: csv(usual, [{ value: 'Ana' }]).replace('value', 'Nombre'),
    },
  ],
  ['a blank line is no record, and no trouble', 'TIP-NUM-02', 0, { mapping: counts, text: `${csv(usual, [{}])}\n\n` }],
  [
    'a form and its parts are not added to each other',
    'TIP-SUM-05',
    0,
    ofCounts({}, { form: 'SEX', value: 60 }, { form: 'SEX_PROST', value: 50 }, { form: 'LAB', value: 40 }),
  ],
  ['a gap is told once a series', 'TIP-TIME-09', 1, ofCounts({}, { year: 2022 }, { year: 2025 })],
  [
    'an estimate need not be whole',
    'TIP-NUM-11',
    0,
    withMapping(ofCounts({ value: '17.5' }), 'area: HRV,', 'area: HRV, status: E,'),
  ],
  ['a percentage in a column of units is read as one', 'TIP-NUM-01', 0, ofCounts({ unit: 'per-cent', value: '17.5' })],
  [
    'an ethnic group is no counterpart country',
    'TIP-CODE-08',
    1,
    withMapping(ofCounts({ counterpart: 'Rohingya' }), 'counterpart: codes', 'counterpart: names'),
  ],
]

describe('a rule is not fooled', () => {
  test.each(delicate)('%s', (_, code, times, input) => {
    expect(findingsOf(input).filter((finding) => finding.code === code)).toHaveLength(times)
  })

  test('two columns of one name are refused: which of them is meant can not be told', () => {
    const input = { mapping: counts, text: csv(usual, [{ remark: 8 }]).replace('remark', 'value') }
    expect(() => findingsOf(input)).toThrow(expect.objectContaining({ code: 'intake.repeated-header' }))
  })

  test('no text that a vocabulary knows is left unread without a finding', () => {
    const plan = compileMapping(readMapping(counts, 'test'), 'test')
    const texts = [...new Set(vocabularies.flatMap((list) => variants(list).map(({ text }) => text)))]
    const silent = readFields.flatMap((field) => {
      const reader = columnReader({ header: 'h', field, reading: 'names', table: {}, when: [] }, plan)
      return texts.filter((text) => {
        const read = reader(text)
        return read.codes.length === 0 && read.plain === null && !read.failed
      })
    })
    expect(silent).toEqual([])
  })
})
