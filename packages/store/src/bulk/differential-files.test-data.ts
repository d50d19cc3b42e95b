import {
  codeListOf,
  type FieldName,
  fieldsOfType,
  hasMeasure,
  type RecordField,
  type RecordType,
} from '@tipstat/scheme'
import fc from 'fast-check'
import { expect } from 'vitest'
import { bothVerdicts, type Check } from './differential.test-data.ts'

/** A mapping with a column for every field of a record type. */
export const mappingOf = (record: RecordType): string => {
  const columns = fieldsOfType(record).flatMap(({ name, kind }) => {
    if (name === 'value') return []
    if (kind === 'codes' || kind === 'path') return [`  ${name}: { ${name}: codes, separator: ";" }`]
    if (kind === 'code' || kind === 'age')
      return [`  ${name}: { ${name}: ${name === 'citizenship' ? 'names' : 'codes'} }`]
    return [`  ${name}: ${name}`]
  })
  const processing =
    record === 'person' ? 'processing: { controller: Office, basis: Act 1, retain-until: 2031-12-31 }\n' : ''
  return `source: Differential\nrecord: ${record}\n${processing}made-up: true\nblank: { "-": not-available }\nlimit: 0.6\ncolumns:\n${columns.join('\n')}\n${hasMeasure(record) ? '  value: { value: count }\n' : ''}`
}

/** Texts that a cell of a field may hold: mostly codes that go together, sometimes what should never be there. */
const cellOf = ({ name, kind }: RecordField): fc.Arbitrary<string> => {
  const wrong = fc.constantFrom(
    '',
    '?',
    '17.5',
    '1e2',
    '0x10',
    ' F ',
    'V_DTE',
    'total',
    'b\u00c3\u00a9',
    'a\ufffdb',
    '(specify)',
    '-',
    '97 albanian',
  )
  const right = rightCell(name, kind)
  return fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: wrong })
}

const few: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  area: ['HRV', 'GBR'],
  year: ['2019', '2020', '2021', '2023'],
  stage: ['V_DET', 'V_REP', 'P_PROS', 'P_CONV', 'P_SUSP', 'V_ASST', 'I_DONE', 'I_FOUND', 'A_SEIZ', 'A_CONF', 'B_CONV'],
  sex: ['_T', 'F', 'M', '_U'],
  age: ['_T', 'Y0T17', 'Y_GE18', '_U', 'Y12', 'Y0T18'],
  form: ['_T', 'SEX', 'LAB', 'ORG', '_U', 'OTH', 'MIX', 'LAB_CHILD', 'SLAV_DEBT'],
  citizenship: ['_T', '_NAT', 'Nigeria', 'HRV', 'Congo', '_U'],
  counterpart: ['_T', '_Z', 'HRV', 'ITA'],
  unit: ['persons', 'persons', 'persons', 'per-cent', 'per-100000', 'inspections', 'XDC'],
  counting: ['PERSON', 'PERSON_FORM'],
  authority: ['POLICE', '_U'],
  reference: ['DETECTION', '_U'],
  status: ['A', 'E'],
  confidentiality: ['F'],
  kind: ['_T', '_U', 'LEGAL'],
}

/** Texts without a link: in a file of persons one would refuse the file. */
const texts = ['', 'Article 106', 'two\nlines', 'a "quoted" word', 'one, two']

const rightCell = (name: FieldName, kind: RecordField['kind']): fc.Arbitrary<string> => {
  const codes = () => few[name] ?? listed(name)
  switch (kind) {
    case 'code':
    case 'age':
      return fc.constantFrom(...codes())
    case 'codes':
      return fc.array(fc.constantFrom(...codes()), { minLength: 1, maxLength: 3 }).map((all) => all.join(';'))
    case 'path':
      return fc
        .array(fc.constantFrom('NGA', 'LBY', 'ITA', 'HRV', 'GBR'), { minLength: 2, maxLength: 4 })
        .map((all) => all.join(';'))
    case 'year':
      return fc.constantFrom(...(few.year ?? []), '1989', '2031')
    case 'integer':
      return fc.oneof(fc.integer({ min: 0, max: 60 }).map(String), fc.constantFrom('', '18', '130', '1300'))
    case 'decimal':
      return fc.constantFrom('', '0', '12.5', '-3', '100')
    case 'date':
      return fc.constantFrom('', '2015', '2015-06', '2015-06-30', '2030-01-01')
    case 'id':
      return fc.oneof(
        fc.integer({ min: 0, max: 400 }).map((n) => `K${n}`),
        fc.constantFrom('', 'n° 7', 'K 8', 'K-9'),
      )
    case 'measure':
      return fc.oneof(
        fc.integer({ min: 0, max: 40 }).map(String),
        fc.constantFrom('<5', '-', '0', '100', '1,000', '60.5', '5', '10', '20', '20000000'),
      )
    case 'text':
      return fc.constantFrom(...texts, ...(name === 'url' ? ['https://example.org/a'] : []))
  }
}

const listed = (name: FieldName): readonly string[] => codeListOf(name).codes.slice(0, 12)

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Files of a record type. */
export const filesOf = (record: RecordType, rows: number): fc.Arbitrary<string> => {
  const fields = fieldsOfType(record)
  const header = fields.map(({ name }) => name).join(',')
  return fc
    .array(fc.tuple(...fields.map(cellOf)), { minLength: rows, maxLength: rows, size: 'max' })
    .map((all) => `${[header, ...all.map((cells) => cells.map(quoted).join(','))].join('\n')}\n`)
}

/** Expects the interpreter and an engine to say the same; gives the codes of the findings. */
export const sameOfBoth = async (
  mapping: string,
  csv: string | Uint8Array,
  check?: Check,
): Promise<readonly string[]> => {
  const { interpreter, engine } = await bothVerdicts(mapping, csv, check)
  expect(engine).not.toBeNull()
  expect(engine?.findings).toEqual(interpreter.findings)
  expect(engine?.records).toEqual(interpreter.records)
  expect(engine?.receipt).toEqual(interpreter.receipt)
  if (engine?.setAside !== null) expect(engine?.setAside).toEqual(interpreter.setAside)
  return interpreter.findings.map((finding) => String(JSON.parse(finding).code))
}

/** A mapping that unfolds two columns of numbers, and in which one column decides what another means. */
export const severalParts = {
  mapping: `
source: Several parts
record: count
fixed: { area: HRV, authority: POLICE }
blank: { "..": not-collected }
limit: 0.9
exhaustive: [sex]
columns:
  year: year
  stage: { stage: { victims: V_DET, convicted: P_CONV, prosecuted: P_PROS } }
  measure: { unit: { Number: persons, Rate: per-100000, Share: per-cent } }
  women: { value: count, sex: F }
  men: { value: count, sex: M }
  all: { value: count }
cases:
  - when: { about: age }
    columns: { what: { age: { children: Y0T17, adults: Y_GE18, total: _T } } }
  - when: { about: [citizenship, nationality] }
    set: { note: by citizenship }
    columns: { what: { citizenship: names } }
  - when: { about: "-" }
    set: { status: E }
`,
  files: fc
    .array(
      fc.tuple(
        fc.constantFrom('2019', '2020', '2021', '20x1'),
        fc.constantFrom('victims', 'convicted', 'prosecuted', 'others'),
        fc.constantFrom('Number', 'Number', 'Number', 'Rate', 'Share', ''),
        fc.constantFrom('age', 'citizenship', 'nationality', '-', ' age ', 'colour', ''),
        fc.constantFrom('children', 'adults', 'total', 'Nigeria', 'Atlantis', 'Congo', ''),
        ...[0, 1, 2].map(() => fc.constantFrom('0', '1', '<5', '7', '12.5', '..', '', '30', '100', 'n/a')),
      ),
      { minLength: 120, maxLength: 120, size: 'max' },
    )
    .map(
      (rows) =>
        `${['year,stage,measure,about,what,women,men,all', ...rows.map((cells) => cells.join(','))].join('\n')}\n`,
    ),
}
