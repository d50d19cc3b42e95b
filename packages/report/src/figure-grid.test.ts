import { expect, test } from 'vitest'
import { figureGrid } from './figure-grid.ts'

const columns = (...names: string[]) => names.map((name) => ({ name, label: name.toUpperCase() }))

test('a number and its bounds stand in one cell, and codes give way to names', () => {
  const grid = figureGrid({
    language: 'en',
    columns: columns('area', 'area_name', 'year', 'category', 'category_name', 'value', 'low', 'high', 'status'),
    rows: [
      ['HRV', 'Croatia', 2019, 'F', 'Female', 1234, 1234, 1234, 'exact'],
      ['HRV', 'Croatia', 2020, 'F', 'Female', null, 0, 4, 'censored'],
      ['HRV', 'Croatia', 2021, 'M', 'Male', null, null, null, 'not-available'],
    ],
  })
  expect(grid).toEqual({
    header: ['YEAR', 'CATEGORY_NAME', 'VALUE'],
    rows: [
      ['2019', 'Female', '1,234'],
      ['2020', 'Female', '0–4'],
      ['2021', 'Male', '..'],
    ],
    rowHeaders: 2,
  })
})

test('a rate stands with its interval, in the language of the figure', () => {
  const grid = figureGrid({
    language: 'fr',
    columns: columns('year', 'rate', 'rate_low', 'rate_high', 'population'),
    rows: [[2019, 2.1, 1.82, 2.4, 4100000]],
  })
  expect(grid.rows).toEqual([['2019', '2,1 (1,82–2,4)', '4\u202F100\u202F000']])
})

test('a column that disputes a number stays, also where it disputes every one', () => {
  const table = { language: 'en' as const, columns: columns('year', 'value', 'disputed') }
  expect(figureGrid({ ...table, rows: [[2019, 1, 'no']] }).header).toEqual(['YEAR', 'VALUE'])
  expect(figureGrid({ ...table, rows: [[2019, 1, 'yes']] }).rows).toEqual([['2019', '1', 'yes']])
})
