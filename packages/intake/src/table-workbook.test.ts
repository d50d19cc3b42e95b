import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { tableWorkbook } from './table-workbook.ts'

const options = { sheet: 'Žrtve', decimal: ',', rightToLeft: false }

test('a table written as a workbook is decoded to the same texts, numbers and formulas among them', () => {
  const rows = [
    [],
    ['Godina', 'Dob', 'Napomena', 'Stopa'],
    ['2024', '007', '=1+1', '1,5'],
    ['-3', '<5', '_x000D_ & "x" <b>', '0,10'],
    ['2019-03-01', '', 'two\nlines', '12345678901234567890'],
  ]
  const { grids } = decode(tableWorkbook(rows, options), { file: 'a.xlsx', decimal: ',' })
  expect(grids).toHaveLength(1)
  expect(grids[0]).toMatchObject({ sheet: 'Žrtve', row: [2, 3, 4, 5], rows: rows.slice(1) })
})

test('the same table gives the same bytes', () => {
  const make = () => tableWorkbook([['a'], ['1']], { ...options, rightToLeft: true })
  expect(make()).toEqual(make())
})
