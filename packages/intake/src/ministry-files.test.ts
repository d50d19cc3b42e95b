import { describe, expect, test } from 'vitest'
import { compileMapping } from './compile-mapping.ts'
import { readMapping } from './mapping.ts'
import { planHash } from './plan.ts'
import { receive } from './receive.ts'
import { IntakeRefusal } from './refusal.ts'

/** Events of a police, as a ministry may send them: a date, an offence and a place in each record. */
const mapping = `
source: Test
record: count
fixed: { area: HRV, stage: O, unit: offences, authority: POLICE, counting: OFFENCE, reference: OFFENCE, law: Article 106 }
coverage: Whole country
columns:
  date: { year: date, format: day-first }
  n: { value: count }
cases:
  - when: { offence: Trafficking }
  - when: { offence: [Fraud, Theft] }
    leave-out: Not trafficking
ignore: [place]
`
const compile = (yaml: string) => compileMapping(readMapping(yaml, 'test.yaml'), 'test')
const take = (rows: readonly string[], yaml = mapping) =>
  receive(new TextEncoder().encode(['date,offence,place,n', ...rows].join('\n')), compile(yaml), {
    file: 'test.csv',
    latestYear: 2026,
  })
const codesOf = (rows: readonly string[], yaml = mapping): readonly string[] =>
  take(rows, yaml).submission.findings.map(({ code }) => code)
const adding = (slices: string): string => mapping.replace('ignore:', `adds-up: ${slices}\nignore:`)

describe('a date gives the year', () => {
  test('in the order that the mapping declares', () => {
    const { records, receipt } = take(['24/08/2019,Trafficking,A,3']).submission
    expect(records).toMatchObject([{ year: 2019, value: { low: 3, high: 3 } }])
    expect(receipt.verdict).toBe('accepted')
  })

  test('and what is none in that order is set aside', () => {
    expect(codesOf(['08/24/2019,Trafficking,A,3'])).toEqual(['TIP-TIME-12'])
  })

  test.each([
    ['a format that there is not', 'format: day-first', 'format: week-first', 'mapping.unknown-code'],
    [
      'a format without a date',
      '{ year: date, format: day-first }',
      '{ year: number, format: day-first }',
      'mapping.unknown-reading',
    ],
    ['a date in another field', '{ year: date, format: day-first }', '{ sex: date }', 'mapping.unknown-reading'],
  ])('%s is refused', (_, from, to, code) => {
    expect(() => compile(mapping.replace(from, to))).toThrow(expect.objectContaining({ code }))
  })
})

describe('records that a case leaves out', () => {
  test('are set aside with the reason, are no loss, and leave the file accepted', () => {
    const { submission, setAside } = take(['24/08/2019,Trafficking,A,3', '25/08/2019,Fraud,A,500'])
    const { receipt, findings, records } = submission
    expect(findings).toMatchObject([
      {
        code: 'TIP-CODE-14',
        severity: 'info',
        effect: 'set-aside',
        params: { value: 'Fraud', reason: 'Not trafficking' },
      },
    ])
    expect([receipt.verdict, receipt.rates.setAside, receipt.rows]).toEqual([
      'accepted',
      0,
      { read: 2, accepted: 1, setAside: 1 },
    ])
    expect(records).toHaveLength(1)
    expect(setAside.rows.map(({ row }) => row)).toEqual([3])
  })

  test('have nothing else said of them, whatever they hold', () => {
    expect(codesOf(['yesterday,Theft,A,many'])).toEqual(['TIP-CODE-14'])
  })

  test('are no way to pass over a text that no case knows', () => {
    expect(codesOf(['24/08/2019,Arson,A,3'])).toContain('TIP-CODE-13')
  })

  test.each([
    [
      'a case that also sets a code',
      'leave-out: Not trafficking',
      'leave-out: Not trafficking\n    set: { form: SEX }',
    ],
    ['a case of two columns', 'when: { offence: [Fraud, Theft] }', 'when: { offence: [Fraud, Theft], place: A }'],
    ['no reason', 'leave-out: Not trafficking', 'leave-out: ""'],
  ])('%s is refused', (_, from, to) => {
    expect(() => compile(mapping.replace(from, to))).toThrow(IntakeRefusal)
  })
})

describe('records that add up', () => {
  const alike = ['24/08/2019,Trafficking,A,3', '24/08/2019,Trafficking,A,3']

  test('repeat nothing where every one is an event', () => {
    expect(codesOf(alike)).toEqual(['TIP-KEY-01', 'TIP-KEY-03', 'TIP-KEY-03'])
    expect(codesOf(alike, adding('rows'))).toEqual([])
    expect(take(alike, adding('rows')).submission.receipt.totals).toMatchObject([{ year: 2019, records: 2, low: 6 }])
  })

  test('repeat a place that stands twice, however it is written, and no other', () => {
    const places = adding('[place]').replace('ignore: [place]', 'ignore: []')
    expect(codesOf(['24/08/2019,Trafficking,Mizoram,3', '24/08/2019,Trafficking,Goa,3'], places)).toEqual([])
    expect(codesOf(['24/08/2019,Trafficking,Mizoram,3', '24/08/2019,Trafficking,MIZORAM ,5'], places)).toEqual([
      'TIP-KEY-01',
      'TIP-KEY-02',
      'TIP-KEY-02',
    ])
  })

  test('need the column that says what part they are', () => {
    expect(codesOf(alike, adding('[district]'))).toContain('TIP-KEY-06')
  })

  test('are counts, and never persons, each of whom is one already', () => {
    const persons = `${adding('rows').replace('record: count', 'record: person').replace('  n: { value: count }\n', '')}processing: { controller: A, basis: B, retain-until: 2031-12-31 }`
    expect(() => compile(persons)).toThrow(expect.objectContaining({ code: 'mapping.invalid' }))
  })
})

describe('a column whose records count one each', () => {
  const each = adding('rows').replace('{ value: count }', '{ value: each }')

  test('holds no numbers', () => {
    const rows = ['24/08/2019,Trafficking,A,R-17', '25/08/2019,Trafficking,A,R-18']
    expect(codesOf(rows, each)).toEqual([])
    expect(take(rows, each).submission.receipt.totals).toMatchObject([{ year: 2019, records: 2, low: 2, high: 2 }])
  })

  test('and a blank cell of it is no record', () => {
    expect(codesOf(['24/08/2019,Trafficking,A,'], each)).toEqual(['TIP-NUM-02'])
  })
})

describe('a word among citizenships that is no country', () => {
  const citizenships = mapping
    .replace('ignore: [place]', 'ignore: []')
    .replace('columns:', 'columns:\n  place: { citizenship: names }')
  const codeOf = (place: string): readonly string[] => codesOf([`24/08/2019,Trafficking,${place},3`], citizenships)

  test.each(['Nationals', 'Abroad', 'stateless', 'Others', 'not known'])('%s is read as what it says', (place) => {
    expect(codeOf(place)).toEqual([])
  })

  test.each(['0', '17', '-99', '9999', 'Q5', 'V 12'])('%s, a code of a questionnaire, is told apart', (place) => {
    expect(codeOf(place)).toEqual(['TIP-CODE-16'])
  })

  test.each(['Atlantis', '894'])('%s, from a country that is not known', (place) => {
    expect(codeOf(place)).toEqual(['TIP-CODE-01'])
  })
})

describe('a column called COORDINATE', () => {
  const coordinate = mapping.replace('ignore: [place]', 'ignore: [place, COORDINATE]')
  const codesWith = (cells: readonly string[], yaml = coordinate): readonly string[] => {
    const rows = cells.map((cell, i) => `24/08/${2010 + i},Trafficking,A,3,${cell}`)
    const text = ['date,offence,place,n,COORDINATE', ...rows].join('\n')
    return receive(new TextEncoder().encode(text), compile(yaml), { file: 'test.csv', latestYear: 2026 })
      .submission.findings.map(({ code }) => code)
      .filter((code) => code.startsWith('TIP-PRIV'))
  }

  test('holds positions in a table of a statistical office, which show nobody', () => {
    expect(codesWith(['33.58.1', '33.58.16', ''])).toEqual([])
  })

  test.each([[['45.8150']], [['33.58.1', '45.8150 15.9819']], [['']]])('and else refuses the file: %j', (cells) => {
    expect(codesWith(cells)).toEqual(['TIP-PRIV-01'])
  })
})

test('a mapping that says nothing of this is the same plan as before', () => {
  const plan = compile(
    mapping.replace(/cases:[\s\S]*(?=ignore)/, '').replace('{ year: date, format: day-first }', 'year'),
  )
  expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['leftOut']))
  expect([plan.slices, plan.series.addsUp, plan.values[0]?.each]).toEqual([undefined, undefined, undefined])
  expect(planHash(plan)).toMatch(/^[0-9a-f]{64}$/)
})
