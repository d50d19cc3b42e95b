import type { PersonRecord } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { compileMapping } from './compile-mapping.ts'
import { readMapping } from './mapping.ts'
import { planHash } from './plan.ts'
import { receive } from './receive.ts'
import { IntakeRefusal } from './refusal.ts'

const base = `
source: Test
record: count
fixed: { area: HRV, stage: V_DET, year: 2020 }
columns:
  sex: { sex: { Women: F, Men: M } }
  value: { value: count }
`
const compile = (yaml: string) => compileMapping(readMapping(yaml, 'test.yaml'), 'test')
const take = (yaml: string, text: string) =>
  receive(new TextEncoder().encode(text), compile(yaml), { file: 'test.csv', latestYear: 2026 }).submission
const refusalOf = (yaml: string) => {
  try {
    compile(yaml)
  } catch (thrown) {
    if (thrown instanceof IntakeRefusal) return { code: thrown.code, params: thrown.params }
    throw thrown
  }
  throw new Error('nothing was refused')
}
/** Codes of findings, but for those about what a mapping declares of its source. */
const codesOf = (yaml: string, text: string) =>
  take(yaml, text)
    .findings.map(({ code }) => code)
    .filter((code) => !/META|TIME-06|AGE-06/.test(code))
const swap = (from: string, to: string): string => {
  if (!base.includes(from)) throw new Error(`no ${from}`)
  return base.replace(from, to)
}
const bomb = ['a0: &a0 [x, x]', ...[1, 2, 3, 4, 5, 6].map((i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}, *a${i - 1}]`)]

describe('a mapping that can’t be used is refused, and the refusal names the entry', () => {
  test.each([
    ['a text that is no YAML', '{ source: [', 'mapping.not-yaml', { file: 'test.yaml' }],
    ['a key written twice', `${base}\nsource: Again`, 'mapping.not-yaml', {}],
    ['a column written twice', `${base}  value: { value: count }`, 'mapping.not-yaml', {}],
    ['a tag of another language', swap('Test', '!!js/function "process.exit()"'), 'mapping.not-yaml', {}],
    ['a tag of our own invention', swap('Test', '!thing x'), 'mapping.not-yaml', {}],
    ['aliases that multiply', `${bomb.join('\n')}\n${base}`, 'mapping.not-yaml', {}],
    ['an alias of nothing', swap('Test', '*nowhere'), 'mapping.not-yaml', {}],
    ['an empty file', '', 'mapping.invalid', { entry: '(top)' }],
    ['a list', '- a', 'mapping.invalid', { entry: '(top)' }],
    ['an entry that there is not', `${base}colour: red`, 'mapping.invalid', { entry: 'colour', issue: 'unknown' }],
    ['a misspelt entry', `${base}coverag: All`, 'mapping.invalid', { entry: 'coverag', meant: 'coverage' }],
    [
      'a misspelt entry within another',
      `${base}processing: { controler: Office }`,
      'mapping.invalid',
      { entry: 'processing / controler', issue: 'unknown', meant: 'controller' },
    ],
    [
      'an unknown entry of a case',
      `${base}cases: [{ when: { sex: Women }, sets: { form: SEX } }]`,
      'mapping.invalid',
      { entry: 'cases / 0 / sets', meant: 'set' },
    ],
    ['no columns', 'source: Test\nrecord: count', 'mapping.invalid', { entry: 'columns', issue: 'missing' }],
    ['a text for a list', `${base}notes: x`, 'mapping.invalid', { entry: 'notes', issue: 'list' }],
    ['the name of a prototype', `${base}__proto__: { a: b }`, 'mapping.invalid', { reason: '__proto__' }],
    ['no source', swap('source: Test', 'source: ""'), 'mapping.invalid', { entry: 'source', issue: 'empty' }],
    [
      'another record',
      swap('record: count', 'record: rate'),
      'mapping.invalid',
      { entry: 'record', issue: 'choice', known: expect.stringContaining('count, ') },
    ],
    ['yes for true', `${base}made-up: yes`, 'mapping.invalid', { entry: 'made-up' }],
    ['a limit above all', `${base}limit: 5`, 'mapping.invalid', { entry: 'limit', issue: 'number', known: '≤ 1' }],
    ['a header row before the first', `${base}header: 0`, 'mapping.invalid', { entry: 'header' }],
    [
      'an address that is a script',
      `${base}published: { by: A, url: "javascript:alert(1)", date: 2020-01-01, licence: L }`,
      'mapping.invalid',
      { entry: 'published / url' },
    ],
    [
      'a date that there is not',
      `${base}published: { by: A, url: "https://a.org", date: 2020-02-31, licence: L }`,
      'mapping.invalid',
      { entry: 'published / date' },
    ],
    ['one mark for two things', `${base}decimal: ","\nthousands: ","`, 'mapping.invalid', { entry: 'thousands' }],
    ['an unknown mark', `${base}thousands: _`, 'mapping.invalid', { entry: 'thousands' }],
    ['an unknown field', swap('sex: { sex:', 'sex: { gender:'), 'mapping.unknown-field', { field: 'gender' }],
    ['two fields of one column', swap('Men: M }', 'Men: M }, age: codes'), 'mapping.unknown-field', { field: 'age' }],
    ['an unknown fixed field', swap('area: HRV', 'place: HRV'), 'mapping.unknown-field', { entry: 'fixed' }],
    ['a number for all records', swap('area: HRV', 'area: HRV, value: 5'), 'mapping.unknown-field', {}],
    ['an unknown code', swap('Women: F', 'Women: W'), 'mapping.unknown-code', { entry: 'sex', code: 'W' }],
    ['a code in small letters', swap('area: HRV', 'area: hrv'), 'mapping.unknown-code', { code: 'hrv', known: 'HRV' }],
    ['a name', swap('area: HRV', 'area: Croatia'), 'mapping.unknown-code', { code: 'Croatia', known: 'HRV' }],
    ['nothing alike', swap('area: HRV', 'area: Q'), 'mapping.unknown-code', { code: 'Q', known: '' }],
    ['a year that is none', swap('2020', '2020/21'), 'mapping.unknown-code', { field: 'year' }],
    [
      'an unknown unit',
      swap('value: count', 'value: kilogram'),
      'mapping.unknown-code',
      { known: expect.stringMatching(/persons, /) },
    ],
    ['an unknown reason', `${base}blank: { "-": nil }`, 'mapping.unknown-code', { entry: 'blank', code: 'nil' }],
    ['an unknown breakdown', `${base}multiple: [colour]`, 'mapping.unknown-field', { field: 'colour' }],
    ['an unknown reading', swap('{ Women: F, Men: M }', 'guess'), 'mapping.unknown-reading', { reading: 'guess' }],
    ['no column of values', swap('  value: { value: count }\n', ''), 'mapping.no-value', {}],
    ['two columns for one field', `${base}  other: { sex: codes }`, 'mapping.invalid', { entry: 'other' }],
    [
      'several values in a count',
      `${base}  form: { form: codes, separator: ";" }`,
      'mapping.invalid',
      { entry: 'form', reason: 'separator' },
    ],
    ['aggregates that are no list', `${base}  c: { form: codes, aggregates: A }`, 'mapping.unknown-reading', {}],
    [
      'values in a case',
      `${base}cases: [{ when: { sex: Women }, columns: { n: { value: count } } }]`,
      'mapping.invalid',
      { entry: 'n' },
    ],
    ['values of a person', swap('record: count', 'record: person'), 'mapping.invalid', { entry: 'value' }],
    [
      'an unknown code in a case',
      `${base}cases: [{ when: { sex: Women }, set: { form: X } }]`,
      'mapping.unknown-code',
      { entry: 'set' },
    ],
    [
      'a break of an unknown kind',
      `${base}breaks: [{ year: 2016, what: weather }]`,
      'mapping.invalid',
      { entry: 'breaks / 0 / what', known: 'law, definition, source, counting-unit' },
    ],
    [
      'a break whose entry has another name',
      `${base}breaks: [{ year: 2016, wat: law }]`,
      'mapping.invalid',
      { entry: 'breaks / 0 / wat', issue: 'unknown', meant: 'what' },
    ],
    ['a break in no year', `${base}breaks: [{ what: law }]`, 'mapping.invalid', { entry: 'breaks / 0 / year' }],
    [
      'a break of an unknown area',
      `${base}breaks: [{ year: 2016, what: law, areas: [Croatia] }]`,
      'mapping.unknown-code',
      { entry: 'breaks / 0 / areas', code: 'Croatia', known: 'HRV' },
    ],
    [
      'a break of an unknown stage',
      `${base}breaks: [{ year: 2016, what: law, stages: [V_X] }]`,
      'mapping.unknown-code',
      { entry: 'breaks / 0 / stages' },
    ],
  ])('%s', (_, yaml, code, params) => {
    expect(refusalOf(yaml)).toMatchObject({ code, params })
  })
})

describe('scalars stay the texts that were written', () => {
  test('NO is Norway’s code, and 0, 1e3, null, ~ and dates are texts', () => {
    const yaml = swap('{ Women: F, Men: M }', '{ NO: F, 0: M, 1e3: _U, null: _O, ~: _Z, 2020-01-01: _T }').replace(
      '_Z',
      '_O',
    )
    expect(compile(yaml).columns[0]?.table).toEqual({
      NO: 'F',
      0: 'M',
      '1e3': '_U',
      null: '_O',
      '~': '_O',
      '2020-01-01': '_T',
    })
  })

  test('a year that the mapping fixes is a number, on all records or one column of a wide table', () => {
    expect(take(base, 'sex,value\nMen,7').records[0]?.year).toBe(2020)
    const wide = swap(', year: 2020', '').replace(
      'value: { value: count }',
      '2019: { value: count, year: 2019 }\n  2020: { value: count, year: 2020 }',
    )
    expect(take(wide, 'sex,2019,2020\nMen,7,8').records).toMatchObject([
      { year: 2019, part: 0, value: { low: 7 } },
      { year: 2020, part: 1, value: { low: 8 } },
    ])
  })

  test('the same mapping in other words is the same plan', () => {
    const other = `# a comment\nrecord: "count"\nsource: 'Test'\nlimit: 0.05\n${base.slice(base.indexOf('fixed'))}`
    expect(planHash(compile(other))).toBe(planHash(compile(base)))
    expect(planHash(compile(swap('Men: M', 'Men: F')))).not.toBe(planHash(compile(base)))
  })
})

describe('what a mapping does not say is a question', () => {
  test.each([
    ['a column', base, 'sex,colour,value\nMen,red,7', ['TIP-KEY-07']],
    ['a blank number', base, 'sex,value\nMen,', ['TIP-NUM-02']],
    ['a blank dimension', base, 'sex,value\n,7', ['TIP-CODE-01']],
    ['a text', base, 'sex,value\nGirls,7', ['TIP-CODE-01']],
    ['a code, where there is a table of values', base, 'sex,value\nF,7', ['TIP-CODE-01']],
    ['a name, where codes are asked for', swap('{ Women: F, Men: M }', 'codes'), 'sex,value\nWomen,7', ['TIP-CODE-01']],
    ['a code that is a word of two meanings', swap('{ Women: F, Men: M }', 'names'), 'sex,value\nM,7', ['TIP-CODE-02']],
    ['a code, where no names are', swap('{ Women: F, Men: M }', 'codes'), 'sex,value\nM,7', []],
    ['a mark', base, 'sex,value\nMen,*', ['TIP-NUM-03']],
    ['a mark for thousands', base, 'sex,value\nMen,"1,017"', ['TIP-NUM-01']],
    ['a column that is not there', base, 'sex,number\nMen,7', ['TIP-KEY-06', 'TIP-KEY-07']],
    ['the name of what every object has', base, 'sex,value\nconstructor,toString', ['TIP-CODE-01', 'TIP-NUM-01']],
  ])('%s', (_, yaml, text, codes) => {
    expect(codesOf(yaml, text)).toEqual(codes)
  })

  test('spellings differ in case, space and apostrophe only; more is another text', () => {
    expect(codesOf(base, 'sex,value\n  women ,7\nMEN,8')).toEqual([])
    expect(codesOf(base, 'sex,value\nWomen and girls,7')).toEqual(['TIP-CODE-01'])
  })

  test('blanks are missing for the reason that the mapping gives, and never zero', () => {
    const yaml = `${base}blank: { "": not-collected, n.a.: not-available }`
    expect(
      take(yaml, 'sex,value\nMen,\nWomen,n.a.').records.map((record) => 'value' in record && record.value),
    ).toEqual([{ missing: 'not-collected' }, { missing: 'not-available' }])
  })

  test('a mark is zero where the mapping says so, in numbers alone', () => {
    const yaml = `${base}blank: { "-": zero }`
    expect(take(yaml, 'sex,value\nMen,-').records.map((record) => 'value' in record && record.value)).toEqual([
      { low: 0, high: 0, precision: 'exact' },
    ])
    expect(codesOf(yaml, 'sex,value\n-,7')).toEqual(['TIP-CODE-01'])
  })
})

describe('columns are read as the mapping says', () => {
  test('the header is found below titles, and where the mapping puts it', () => {
    const text = 'Ministry of the Interior\n,\nsex,value\nMen,7'
    expect(take(base, text).records).toHaveLength(1)
    expect(take(`${base}header: 3`, text).records).toHaveLength(1)
    expect(take(`${base}header: 1`, text).receipt.verdict).toBe('rejected')
    expect(take(`${base}header: 99`, text).receipt.verdict).toBe('rejected')
  })

  test('a case reads a column in its rows only, and sets what is true of them', () => {
    const yaml = `${base}cases:
  - when: { kind: by form }
    columns: { what: { form: { Sexual: SEX } } }
  - when: { kind: [by country, by nation] }
    set: { stage: V_REP }
    columns: { what: { counterpart: names } }
  - when: { kind: in all }`
    const text = 'kind,what,sex,value\nby form,Sexual,Men,1\nby nation,Italy,Men,2\nin all,anything,Men,3'
    expect(take(yaml, text).records).toMatchObject([
      { form: 'SEX', counterpart: '_T', stage: 'V_DET' },
      { form: '_T', counterpart: 'ITA', stage: 'V_REP' },
      { form: '_T', counterpart: '_T', stage: 'V_DET' },
    ])
  })

  test('a table of values reads a fiscal year', () => {
    const yaml = swap(', year: 2020', '').replace('columns:', 'columns:\n  y: { year: { FY2019: "2019" } }')
    expect(take(yaml, 'y,sex,value\nFY2019,Men,7\n2020,Men,8').records.map(({ year }) => year)).toEqual([2019, 2020])
  })

  test('the unit of a row decides how its number is read', () => {
    const yaml = `${swap('  sex:', '  unit: unit\n  sex:')}limit: 1`
    const text = 'unit,sex,value\nper-100000,Men,0.71\npersons,Men,7\npersons,Women,0.71'
    expect(take(yaml, text).records).toMatchObject([
      { unit: 'per-100000', value: { low: 0.71 } },
      { unit: 'persons', value: { low: 7 } },
    ])
    expect(codesOf(yaml, text)).toEqual(['TIP-NUM-01'])
  })

  test('texts that stand for several areas are set aside as such, and are no loss', () => {
    const yaml = `${swap('area: HRV, ', '').replace('columns:', 'columns:\n  iso: { area: codes, aggregates: [EEU] }')}limit: 0`
    const { records, receipt } = take(yaml, 'iso,sex,value\nHRV,Men,7\nEEU,Men,700')
    expect(records).toHaveLength(1)
    expect(receipt).toMatchObject({ verdict: 'accepted-with-warnings', rates: { setAside: 0 }, rows: { setAside: 1 } })
  })
})

describe('persons', () => {
  const persons = `
source: Test
record: person
processing: { controller: Office, basis: Act 1 article 2, retain-until: 2031-12-31 }
made-up: true
limit: 1
fixed: { area: HRV, stage: V_DET, year: 2020 }
columns:
  case: id
  band: { age: codes }
  years: ageYears
  forms: { form: codes, separator: ";" }
`
  const people = (text: string) => take(persons, `case,band,years,forms\n${text}`).records as readonly PersonRecord[]

  test('hold all forms, once each, however they are parted', () => {
    expect(people('a,_U,30,SEX; LAB ;SEX;\nb,_U,31,LAB').map((record) => record.form)).toEqual([
      ['SEX', 'LAB'],
      ['LAB'],
    ])
  })

  test('keep a known band where the age in years is blank, and take the years where the band is unknown', () => {
    expect(people('a,Y0T17,,SEX\nb,_U,30,SEX\nc,_U,,SEX').map(({ age }) => age)).toEqual(['Y0T17', 'Y30', '_U'])
  })

  test('have no age where years and band contradict each other, in whichever order the columns stand', () => {
    const { records } = take(persons, 'years,case,band,forms\n12,a,Y_GE18,SEX')
    expect(records).toMatchObject([{ age: '_U', ageYears: null, unresolved: ['age'] }])
  })

  test('never show a case number, not even a damaged or a repeated one', () => {
    const received = receive(
      new TextEncoder().encode('case,band,years,forms\nKX-7\uFFFD1,_U,30,SEX\nKX-99,_U,30,SEX\nKX-99,_U,300,XXX'),
      compile(persons),
      { file: 'test.csv', latestYear: 2026 },
    )
    expect(received.submission.findings.map(({ code }) => code)).toContain('TIP-KEY-04')
    const { records: _, ...shown } = received.submission
    expect(JSON.stringify({ ...shown, setAside: received.setAside })).not.toContain('KX-')
  })

  test('have no route where its cell is blank, or holds what the mapping declares to be missing', () => {
    const mapping = `${persons}  route: { route: codes, separator: ";" }\nblank: { "-": not-collected }`
    const text = 'case,band,years,forms,route\na,_U,30,SEX,\nb,_U,30,SEX, - \nc,_U,30,SEX,ROU;;HRV\nd,_U,30,SEX,?'
    const { records, findings } = take(mapping, text)
    expect(records.map((record) => record.type === 'person' && record.route)).toEqual([
      null,
      null,
      ['ROU', 'HRV'],
      null,
    ])
    expect(findings.filter(({ place }) => place.row > 0).map(({ place, code }) => `${place.row} ${code}`)).toEqual([
      '5 TIP-CODE-01',
    ])
    expect(records.map(({ unresolved }) => unresolved)).toEqual([[], [], [], ['route']])
  })

  test('lose a column of free text that a mapping would load', () => {
    const text = 'case,band,years,forms,Narrative\na,_U,30,SEX,she told us'
    const received = take(`${persons}  Narrative: note`, text)
    expect(received.findings.map(({ code }) => code)).toContain('TIP-PRIV-04')
    expect(JSON.stringify(received)).not.toContain('she told us')
  })
})

test('breaks in series go with the series, and a mapping without any compiles as it did', () => {
  const yaml = `${base}breaks: [{ year: 2016, what: law, areas: [HRV], stages: [V_DET], note: As amended }, { year: 2019, what: source }]`
  expect(compile(yaml).series.breaks).toEqual([
    { year: 2016, what: 'law', areas: ['HRV'], stages: ['V_DET'], note: 'As amended' },
    { year: 2019, what: 'source' },
  ])
  expect(compile(base).series).not.toHaveProperty('breaks')
  expect(planHash(compile(yaml))).not.toBe(planHash(compile(base)))
})
