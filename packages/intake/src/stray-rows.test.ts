import { describe, expect, test } from 'vitest'
import { compileMapping, readMapping, receive } from './index.ts'

const mapping = `
source: Test
record: count
fixed: { area: HRV, stage: V_DET }
columns:
  year: year
  sex: { sex: codes }
  value: { value: count }
`
const plan = compileMapping(readMapping(mapping, 'test'), 'test')
const received = (text: string) =>
  receive(new TextEncoder().encode(text), plan, { file: 'a.csv', latestYear: 2026 }).submission
const told = (text: string) => {
  const { findings, receipt, records } = received(text)
  const named = findings.filter(
    ({ code }) => code === 'TIP-FILE-11' || code === 'TIP-FILE-13' || code === 'TIP-FILE-14',
  )
  return { rows: receipt.rows, records: records.length, findings: named.map(({ code, params }) => [code, params]) }
}
const all = (read: number) => ({ read, accepted: read, setAside: 0 })

describe('rows that are no records are named, not read, and nobody’s loss', () => {
  test('the header, where another page begins', () => {
    expect(told('year,sex,value\n2020,F,7\nyear, sex ,value\n2021,F,8\nyear,sex,value\n')).toEqual({
      rows: all(2),
      records: 2,
      findings: [['TIP-FILE-13', { n: 2, row: 3 }]],
    })
  })

  test('notes below the last record, whether they have the delimiters of a record or not', () => {
    expect(told('year,sex,value\n2020,F,7\n\nSource: Ministry of Justice,,\n(*) persons counted once\n')).toEqual({
      rows: all(1),
      records: 1,
      findings: [['TIP-FILE-14', { n: 2, row: 4 }]],
    })
  })

  test('notes in Chinese, which has no spaces', () => {
    expect(told('year,sex,value\n2020,F,7\n资料来源：最高人民检察院,,\n').findings).toEqual([
      ['TIP-FILE-14', { n: 1, row: 3 }],
    ])
  })
})

describe('a record stays a record', () => {
  test('where it has its first cell alone', () => {
    expect(told('year,sex,value\n2020,F,7\n2021,,\n')).toMatchObject({ rows: { read: 2 }, findings: [] })
    expect(told('year,sex,value\n2020,F,7\nTotal,,\n')).toMatchObject({ rows: { read: 2 }, findings: [] })
  })

  test('where a sentence stands above other records', () => {
    expect(told('year,sex,value\nof which in prison,,\n2020,F,7\n')).toMatchObject({ rows: { read: 2 }, findings: [] })
  })

  test('where it holds some of the headers', () => {
    expect(told('year,sex,value\n2020,F,7\nyear,sex,8\n')).toMatchObject({ rows: { read: 2 }, findings: [] })
  })
})
