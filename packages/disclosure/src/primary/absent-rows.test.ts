import { expect, test } from 'vitest'
import { absentRows } from './absent-rows.ts'

const citizenship = { name: 'citizenship', parts: { _T: ['002', '142'], '002': ['NGA', 'GHA'], '142': ['VNM', 'CHN'] } }
const sex = { name: 'sex', parts: { _T: ['F', 'M'] } }
const names = (cells: ReturnType<typeof absentRows>) => cells.map((codes) => codes.join(' '))

test('A15: a citizenship that is left out beside others tells that there is nobody', () => {
  expect(names(absentRows([citizenship], [['_T'], ['NGA'], ['VNM']]))).toEqual(['GHA', 'CHN'])
  expect(names(absentRows([citizenship], [['_T'], ['NGA'], ['VNM'], ['GHA'], ['CHN']]))).toEqual([])
})

test('a level that is not printed at all tells nothing', () => {
  expect(names(absentRows([citizenship], [['_T'], ['002'], ['142']]))).toEqual([])
  expect(
    names(
      absentRows(
        [citizenship, sex],
        [
          ['_T', 'F'],
          ['_T', 'M'],
          ['_T', '_T'],
          ['142', '_T'],
        ],
      ),
    ),
  ).toEqual(['002 _T'])
})
