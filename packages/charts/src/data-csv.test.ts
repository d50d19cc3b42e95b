import { describe, expect, it } from 'vitest'
import { dataCsv } from './data-csv.ts'

const columns = ['category', 'value'].map((name) => ({ name, label: name }))

describe('the data of a figure as CSV', () => {
  it('has a header, line feeds, numbers with a point, and nothing for what is missing', () => {
    expect(
      dataCsv(columns, [
        ['Women, all', 1234.5],
        ['Girls', null],
      ]),
    ).toBe('category,value\n"Women, all",1234.5\nGirls,\n')
  })

  it('disarms text that a spreadsheet would run, and leaves negative numbers alone', () => {
    const hostile = ['=cmd|A1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'].map((text) => [text, -1] as const)
    expect(dataCsv(columns, hostile).split('\n').slice(1, -1)).toEqual([
      `"'=cmd|A1",-1`,
      `"'+1",-1`,
      `"'-1",-1`,
      `"'@SUM(A1)",-1`,
      `"'\t=1",-1`,
      `"'\r=1",-1`,
    ])
  })
})
