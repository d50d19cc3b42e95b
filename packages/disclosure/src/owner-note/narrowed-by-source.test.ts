import { expect, test } from 'vitest'
import { bySex, type Cell, totals } from '../cubes.test-data.ts'
import { narrowedBySource } from './narrowed-by-source.ts'

const few = (sex: string): Cell => ['HRV', 2000, sex, [0, 4], 'censored']
const sexes = (...cells: readonly Cell[]) => bySex(cells)

test('one censored part of a total is known exactly', () => {
  const table = sexes(['HRV', 2000, 'F', 40, 'exact'], few('M'))
  expect(narrowedBySource([table, totals([43])])).toEqual({ censored: 1, narrowed: 1, exact: 1 })
})

test('two of them are narrowed, where the total leaves less than was printed', () => {
  const table = sexes(['HRV', 2000, 'F', 40, 'exact'], few('M'), few('_U'))
  expect(narrowedBySource([table, totals([42])])).toEqual({ censored: 2, narrowed: 2, exact: 0 })
  expect(narrowedBySource([table, totals([44])])).toEqual({ censored: 2, narrowed: 0, exact: 0 })
  expect(narrowedBySource([table, totals([47])])).toEqual({ censored: 2, narrowed: 2, exact: 0 })
})

test('a part that has no row may be anything: nothing is at least', () => {
  const table = sexes(['HRV', 2000, 'F', 40, 'exact'], few('M'), ['HRV', 2001, 'F', 9, 'exact'])
  const absent = bySex([
    ['HRV', 2000, 'F', 40, 'exact'],
    ['HRV', 2000, 'M', [0, 4], 'censored'],
    ['HRV', 2001, 'F', 9, 'exact'],
    ['HRV', 2001, '_U', 1, 'exact'],
  ])
  expect(narrowedBySource([table, totals([43, 9])]).exact).toBe(1)
  expect(narrowedBySource([absent, totals([43, 10])])).toEqual({ censored: 1, narrowed: 1, exact: 0 })
})

test('a total that its parts exceed tells nothing, nor do categories that overlap', () => {
  const table = sexes(['HRV', 2000, 'F', 40, 'exact'], few('M'))
  expect(narrowedBySource([table, totals([39])])).toEqual({ censored: 1, narrowed: 0, exact: 0 })
  const several = { ...table, multiple: ['sex'] as const }
  expect(narrowedBySource([several, totals([41])])).toEqual({ censored: 1, narrowed: 0, exact: 0 })
})

test('what was narrowed narrows others', () => {
  const both = [sexes(few('F'), few('M')), totals([5])]
  expect(narrowedBySource(both)).toEqual({ censored: 2, narrowed: 2, exact: 0 })
  const chained = [sexes(['HRV', 2000, 'F', [3, 4], 'censored'], few('M')), totals([3])]
  expect(narrowedBySource(chained)).toEqual({ censored: 2, narrowed: 2, exact: 2 })
})
