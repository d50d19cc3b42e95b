import type { CountRecord } from '@tipstat/scheme'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileMapping } from './compile-mapping.ts'
import { buildWorkbook } from './fixtures/build-workbook.ts'
import { readMapping } from './mapping.ts'
import { receive } from './receive.ts'

const mapping = `
source: Test
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: Article 106 }
coverage: Whole country
age-moment: detection
limit: 1
columns:
  year: year
  citizenship: { citizenship: names }
  value: { value: count }
ignore: [remark, Ime i prezime, passport, e-mail]
`
const receiveText = (text: string, yaml = mapping) =>
  receive(new TextEncoder().encode(text), compileMapping(readMapping(yaml, 'test.yaml'), 'test'), {
    file: 'test.csv',
    latestYear: 2026,
  })

const label = fc.constantFrom(
  'Romania',
  'Nigeria',
  'Atlantis',
  'Congo',
  '97 albanian',
  '',
  'Former Yugoslavia',
  'TOTAL',
  'Rom\uFFFDnia',
)
const number = fc.constantFrom('1', '12', '<5', '', '-', '0.7', '1e2', '1,017', '0', '-3')
const year = fc.constantFrom('2019', '2020', '20l9', '2019/20', '', '1900-01-01', '2031')
const rows = fc.array(fc.tuple(year, label, number), { minLength: 1, maxLength: 30 })
const csv = (table: readonly (readonly string[])[]) =>
  [
    'year,citizenship,value',
    ...table.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')),
  ].join('\n')

describe('a file received', () => {
  test('accounts for every record: read is accepted and set aside together', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { submission, setAside } = receiveText(csv(table))
        const { rows: counted, cells, verdict } = submission.receipt
        const read = table.filter((row) => row.some((cell) => cell !== '')).length
        expect(counted.read).toBe(read)
        expect(counted.accepted + counted.setAside).toBe(counted.read)
        expect(cells.loaded + cells.setAside).toBe(cells.read)
        expect(setAside.rows).toHaveLength(counted.setAside)
        if (verdict !== 'rejected') expect(submission.records).toHaveLength(cells.loaded)
      }),
      { numRuns: 60 },
    )
  })

  test('counts a record whose citizenship can’t be read: totals with and without unresolved fields agree', () => {
    const readable = fc.array(
      fc.tuple(
        fc.constant('2020'),
        fc.constantFrom('Romania', 'Nigeria', 'Atlantis', 'Congo', 'Rom\uFFFDnia'),
        fc.constantFrom('1', '12', '<5'),
      ),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(readable, (table) => {
        const sum = (text: string) =>
          receiveText(text).submission.records.reduce(
            (total, record) =>
              record.type === 'count' && record.value.missing === undefined ? total + record.value.high : total,
            0,
          )
        expect(sum(csv(table))).toBe(sum(csv(table.map(([when, , value]) => [when, 'Romania', value]))))
      }),
      { numRuns: 40 },
    )
  })

  test('keeps two unreadable citizenships of one year apart: they are no repeated key', () => {
    const { submission } = receiveText('year,citizenship,value\n2020,Atlantis,7\n2020,Lemuria,8')
    expect(submission.findings.map(({ code }) => code).filter((code) => code.startsWith('TIP-KEY'))).toEqual([])
    expect((submission.records as readonly CountRecord[]).map(({ citizenship }) => citizenship)).toEqual(['_U', '_U'])
  })

  test('is the same submission for the same bytes and mapping, and another for another byte', () => {
    const text = 'year,citizenship,value\n2020,Romania,7'
    expect(receiveText(text)).toEqual(receiveText(text))
    expect(receiveText(text).submission.id).toBe(receiveText(text, `# a comment\n${mapping}`).submission.id)
    expect(receiveText(text).submission.id).not.toBe(receiveText(`${text}\n`).submission.id)
  })

  test('is rejected past the limit, and nothing of it is kept', () => {
    const { submission } = receiveText(
      'year,citizenship,value\n2020,Romania,100\n20l9,Romania,7',
      mapping.replace('limit: 1', 'limit: 0.05'),
    )
    expect(submission.receipt.verdict).toBe('rejected')
    expect(submission.receipt.rates.over).toEqual(['overall'])
    expect(submission.records).toEqual([])
  })

  test.each([
    ['Ime i prezime', 'Secretname Hiddenson'],
    ['passport', 'X9988776'],
    ['e-mail', 'hidden@example.org'],
    ['Datum rođenja', '1999-09-09'],
    ['Telefon', '+385 91 555 0123'],
  ])('with a column "%s" is refused, and no value of that column is anywhere in what comes of it', (header, secret) => {
    const received = receiveText(
      `year,citizenship,${header},value\n2020,Romania,${secret},7\n20l9,Atlantis,${secret},8`,
    )
    expect(received.submission.receipt.verdict).toBe('rejected')
    expect(received.submission.findings.some(({ effect }) => effect === 'refuse-file')).toBe(true)
    expect(JSON.stringify(received)).not.toContain(secret)
  })

  test('leaves columns that the mapping ignores empty in the records set aside', () => {
    const { setAside } = receiveText('year,citizenship,remark,value\n20l9,Romania,private words,7')
    expect(setAside.rows.map(({ cells }) => cells)).toEqual([['20l9', 'Romania', '', '7']])
  })

  test('locates each finding by record, physical line and column, across quoted newlines and blank lines', () => {
    const { submission } = receiveText(
      'year,citizenship,remark,value\r\n2020,Romania,"two\r\nlines",7\r\n\r\n2020,Atlantis,,8\r\n',
    )
    const found = submission.findings.find(({ code }) => code === 'TIP-CODE-01')
    expect(found?.place).toEqual({
      file: 'test.csv',
      row: 4,
      line: 5,
      part: 0,
      column: { letter: 'B', name: 'citizenship' },
    })
    expect(found?.value).toBe('Atlantis')
  })

  test('loads a wide table of rates as rates, one part a column, and offers none of them as a count', () => {
    const wide = mapping
      .replace(
        '  citizenship: { citizenship: names }\n  value: { value: count }',
        '  M: { value: per-100000, sex: M }\n  Z: { value: per-100000, sex: F }',
      )
      .replace('coverage:', 'blank: { NA: not-available }\ncoverage:')
    const { submission } = receiveText('year,M,Z\n2020,0.71,NA', wide)
    expect(submission.records).toMatchObject([
      { unit: 'per-100000', sex: 'M', part: 0, value: { low: 0.71, high: 0.71 } },
      { unit: 'per-100000', sex: 'F', part: 1, value: { missing: 'not-available' } },
    ])
    const counts = receiveText('year,M,Z\n2020,0.71,NA', wide.replaceAll('per-100000', 'count')).submission
    expect(counts.findings.find(({ code }) => code === 'TIP-NUM-01')).toMatchObject({
      value: '0.71',
      params: { unit: 'not-a-count' },
      effect: 'set-aside',
    })
  })
})

test('number cells of a workbook are taken as the numbers that they are, whatever marks the mapping declares', () => {
  const text = (cells: readonly string[]) =>
    cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')
  const numbers = (cells: readonly string[]) => cells.map((cell) => `<c><v>${cell}</v></c>`).join('')
  const bytes = buildWorkbook(
    `<row>${text(['year', 'citizenship', 'value'])}</row>` +
      `<row>${numbers(['2019'])}${text(['Romania'])}${numbers(['1.234'])}</row>` +
      `<row>${numbers(['2020'])}${text(['Romania'])}${numbers(['0.5'])}</row>` +
      `<row>${numbers(['2021'])}${text(['Romania', '0,25'])}</row>`,
  )
  const rates = mapping.replace('value: count', 'value: per-100000')
  for (const marks of ['decimal: ","', 'thousands: "."', 'thousands: " "\ndecimal: ","']) {
    const plan = compileMapping(readMapping(`${rates}${marks}\n`, 'test.yaml'), 'test')
    const { records } = receive(bytes, plan, { file: 'test.xlsx', latestYear: 2026 }).submission
    const values = records.map((record) => (record as CountRecord).value)
    expect(values).toMatchObject([{ low: 1.234 }, { low: 0.5 }, { low: 0.25 }])
  }
})
