import { type CountRecord, canonical, compareFindings } from '@tipstat/scheme'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileMapping } from './compile-mapping.ts'
import { readMapping } from './mapping.ts'
import { type Received, type ReceiveOptions, receive } from './receive.ts'

const mapping = `
source: Test
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: Article 106 }
coverage: Whole country
age-moment: detection
columns:
  year: year
  sex: { sex: codes }
  form: { form: codes }
  citizenship: { citizenship: names }
  value: { value: count }
`
const options: ReceiveOptions = { file: 'test.csv', latestYear: 2026 }
const take = (rows: readonly (readonly (string | number)[])[], yaml = mapping, more = options): Received => {
  const text = ['year,sex,form,citizenship,value', ...rows.map((row) => row.join(','))].join('\n')
  return receive(new TextEncoder().encode(text), compileMapping(readMapping(yaml, 'test.yaml'), 'test'), more)
}
const tolerant = `${mapping}limit: 1\n`

describe('a file is rejected by the share of persons that was lost or not understood', () => {
  test.each([
    [
      'at the limit it is accepted',
      [
        ['2020', 'F', '_T', 'Romania', 95],
        ['2020', 'F', '_T', 'Atlantis', 5],
      ],
      'accepted-with-warnings',
      [],
    ],
    [
      'set aside and unresolved count together',
      [
        ['2020', 'F', '_T', 'Romania', 94],
        ['2020', 'F', '_T', 'Atlantis', 3],
        ['20l9', 'F', '_T', 'Romania', 3],
      ],
      'rejected',
      ['overall'],
    ],
    [
      'one sex of one year is enough, however good the rest',
      [
        ['2019', 'M', '_T', 'Romania', 5000],
        ['2020', 'F', '_T', 'Romania', 50],
        ['2020', 'F', '_T', 'Atlantis', 6],
      ],
      'rejected',
      ['2020 F'],
    ],
    [
      'a year of few persons rejects no file by itself',
      [
        ['2019', 'M', '_T', 'Romania', 5000],
        ['2020', 'F', '_T', 'Romania', 30],
        ['2020', 'F', '_T', 'Atlantis', 19],
      ],
      'accepted-with-warnings',
      [],
    ],
    [
      'a censored number weighs what it can be at most',
      [
        ['2020', 'F', '_T', 'Romania', 60],
        ['2020', 'F', '_T', 'Atlantis', '<5'],
      ],
      'rejected',
      ['2020 F', 'overall'],
    ],
    [
      'an unreadable number weighs one',
      [
        ['2020', 'F', '_T', 'Romania', 30],
        ['2020', 'F', '_T', 'Nigeria', 'many'],
      ],
      'accepted-with-warnings',
      [],
    ],
    ['what the sender calls unknown is understood', [['2020', 'F', '_T', 'unknown', 100]], 'accepted', []],
    ['nothing read is nothing lost', [], 'accepted', []],
  ] as const)('%s', (_, rows, verdict, over) => {
    const { receipt, records } = take(rows).submission
    expect([receipt.verdict, receipt.rates.over]).toEqual([verdict, over])
    expect(records.length > 0).toBe(verdict !== 'rejected' && rows.length > 0)
  })

  test('a rejected file leaves no record and no total, but all its findings', () => {
    const { receipt, records, findings } = take([['2020', 'F', '_T', 'Atlantis', 7]]).submission
    expect([records, receipt.totals]).toEqual([[], []])
    expect(findings.map(({ code }) => code)).toContain('TIP-CODE-01')
  })

  test('a contradiction marks its records as disputed, and rejects nothing', () => {
    const { receipt, records } = take([
      ['2020', 'F', '_T', '_T', 7],
      ['2020', 'F', '_T', '_T', 9],
      ['2021', 'F', '_T', '_T', 9],
    ]).submission
    expect(records.map(({ disputed }) => disputed)).toEqual([true, true, false])
    expect([receipt.verdict, receipt.rates.over, receipt.cells.disputed]).toEqual(['accepted-with-warnings', [], 2])
  })
})

const dirty = fc.array(
  fc.tuple(
    fc.constantFrom('2019', '2020', '20l9', '', '2031'),
    fc.constantFrom('F', 'M', '_T', 'female', '', 'constructor'),
    fc.constantFrom('SEX', 'LAB', '_T', 'sex', '(specify)'),
    fc.constantFrom('Romania', 'Nigeria', 'Atlantis', 'TOTAL', '97 albanian', '_T', ''),
    fc.constantFrom('1', '12', '<5', '', '*', '0.7', '-3', '99999999'),
  ),
  { maxLength: 20 },
)

describe('whatever a table holds', () => {
  test('its receipt agrees with its records, its findings and what was set aside', () => {
    fc.assert(
      fc.property(dirty, (rows) => {
        const { submission, setAside } = take(rows, tolerant)
        const { receipt, records, findings } = submission
        expect(receipt.rows.accepted + receipt.rows.setAside).toBe(receipt.rows.read)
        expect([records.length, setAside.rows.length]).toEqual([receipt.rows.accepted, receipt.rows.setAside])
        expect(records.filter(({ unresolved }) => unresolved.length > 0)).toHaveLength(receipt.cells.unresolved)
        expect(receipt.findings.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length)
        expect([...findings].sort(compareFindings)).toEqual(findings)
        for (const { row, reasons } of setAside.rows) {
          expect(reasons.length).toBeGreaterThan(0)
          expect(records.some((record) => record.row === row)).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('its records hold only codes, whole years, and either bounds or a reason', () => {
    fc.assert(
      fc.property(dirty, (rows) => {
        for (const record of take(rows, tolerant).submission.records as readonly CountRecord[]) {
          expect([record.area, record.stage, record.sex, record.citizenship]).not.toContain('')
          expect(Number.isInteger(record.year)).toBe(true)
          for (const field of record.unresolved) expect(record[field as 'sex']).toBe('_U')
          expect(
            'value' in record && (record.value.missing !== undefined || record.value.low <= record.value.high),
          ).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('persons are not lost because a sex, a form or a citizenship could not be read', () => {
    const persons = ({ submission }: Received) =>
      submission.records.reduce(
        (sum, record) => ('value' in record && record.value.missing === undefined ? sum + record.value.high : sum),
        0,
      )
    fc.assert(
      fc.property(dirty, (rows) => {
        const kept = rows.filter((row) => row[3] !== 'TOTAL')
        const clean = kept.map(([year, , , , value]) => [year, 'F', 'SEX', 'Romania', value])
        expect(persons(take(kept, tolerant))).toBe(persons(take(clean, tolerant)))
      }),
      { numRuns: 60 },
    )
  })

  test('the same file gives the same submission, to the byte', () => {
    fc.assert(
      fc.property(dirty, (rows) => {
        const [one, two] = [take(rows, tolerant).submission, take(rows, tolerant).submission]
        expect(canonical({ ...one })).toBe(canonical({ ...two }))
      }),
      { numRuns: 20 },
    )
  })
})

describe('a submission', () => {
  const rows = [['2020', 'F', '_T', '_T', 7]] as const
  const id = take(rows).submission.id

  test('is known by bytes, plan and scheme, and not by the name of its file or the year of its receipt', () => {
    expect(take(rows, mapping, { file: 'other.csv', latestYear: 2024 }).submission.id).toBe(id)
    expect(take([['2020', 'F', '_T', '_T', 8]]).submission.id).not.toBe(id)
    expect(take(rows, tolerant).submission.id).not.toBe(id)
    expect(id).toMatch(/^[0-9a-f]{64}$/)
  })

  test('tells records with an unread dimension apart, but not those of which only a remark is damaged', () => {
    const status = mapping.replace('  form:', '  note: note\n  form:').replace('form: { form: codes }', '')
    const text = 'year,sex,note,citizenship,value\n2020,F,a\uFFFD,_T,7\n2020,F,b\uFFFD,_T,7'
    const { findings } = receive(
      new TextEncoder().encode(text),
      compileMapping(readMapping(`${status}limit: 1\n`, 'test.yaml'), 'test'),
      options,
    ).submission
    expect(findings.map(({ code }) => code)).toContain('TIP-KEY-01')
  })

  test('of a wide table sets single cells aside, and accounts for each of them', () => {
    const wide = mapping
      .replace(/ {2}sex:[\s\S]*/, '  M: { value: count, sex: M }\n  W: { value: count, sex: F }\n')
      .concat('limit: 1\n')
    const { submission, setAside } = receive(
      new TextEncoder().encode('year,M,W\n2020,7,x7\n2021,1,2\n20l9,3,4'),
      compileMapping(readMapping(wide, 'test.yaml'), 'test'),
      options,
    )
    expect(submission.receipt.rows).toEqual({ read: 3, accepted: 2, setAside: 1 })
    expect(submission.receipt.cells).toMatchObject({ read: 6, loaded: 3, setAside: 3 })
    expect(submission.records.map(({ row, part }) => [row, part])).toEqual([
      [2, 0],
      [3, 0],
      [3, 1],
    ])
    expect(setAside.rows.map(({ row, reasons }) => [row, reasons.map(({ code }) => code)])).toEqual([
      [2, ['TIP-NUM-01']],
      [4, ['TIP-TIME-12', 'TIP-TIME-12']],
    ])
  })

  test('counts ragged records beyond the thousand that are listed', () => {
    const short = Array.from({ length: 1200 }, () => ['20l9', 'F', '_T'])
    const full = Array.from({ length: 1300 }, (_, i) => ['20l9', 'F', '_T', '_T', i])
    const found = take([...full, ...short], tolerant).submission.findings.find(({ code }) => code === 'TIP-FILE-11')
    expect(found?.params).toEqual({ n: 1200 })
  })
})
