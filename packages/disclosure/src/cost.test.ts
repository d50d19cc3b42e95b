import { describe, expect, test } from 'vitest'
import { costOf, exactCost } from './cost.ts'
import { bySex, confidential, totals } from './cubes.test-data.ts'
import { policies } from './policy.ts'
import { protect } from './protect.ts'

const table = bySex([
  ['HRV', 2020, 'F', 11, 'exact'],
  ['HRV', 2020, 'M', 20, 'exact'],
  ['HRV', 2020, '_O', 2, 'exact'],
  ['HRV', 2021, 'F', 3, 'exact'],
  ['HRV', 2021, 'M', 7, 'exact'],
  ['HRV', 2021, '_O', 0, 'exact'],
])
const release = protect([confidential(table)], policies.round5, { name: 'test' })

test('the cost that leaves is what a reader of the numbers could work out: at most', () => {
  // Shown: 10 (8 to 12), 20 (18 to 22), symbol, 5 (5 to 7). _O is left out.
  expect(release.manifest.cost).toEqual(costOf(release.tables))
  expect(release.manifest.cost).toEqual({
    cells: 4,
    hidden: 1,
    rounded: 3,
    movedAtMost: 2,
    movedInAllAtMost: 6,
    shareHidden: 0.25,
    shareRounded: 0.75,
    sharePersonsHiddenAtMost: 0.114286,
  })
})

test('the cost for the person who signs is exact, and counts the categories left out', () => {
  expect(exactCost([table], release)).toEqual({
    cells: 6,
    hidden: 3,
    changed: 2,
    persons: 43,
    personsHidden: 5,
    movedInAll: 3,
    movedAtMost: 2,
    shareHidden: 0.5,
    shareChanged: 0.333333,
    sharePersonsHidden: 0.116279,
  })
})

describe('the cost of withholding', () => {
  const table = bySex([
    ['HRV', 2000, 'F', [0, Infinity], 'suppressed'],
    ['HRV', 2000, 'M', [0, Infinity], 'suppressed'],
    ['HRV', 2000, '_U', 7, 'exact'],
    ['HRV', 2001, 'F', 12, 'exact'],
    ['HRV', 2001, 'M', 30, 'exact'],
    ['HRV', 2001, '_U', null, 'not-recorded'],
  ])

  test('is that of cells, and of the persons whom totals count and breakdowns do not show', () => {
    expect(costOf([table, totals([30, 42])], 'certificate')).toEqual({
      cells: 8,
      hidden: 2,
      shareHidden: 0.25,
      sharePersonsHidden: 0.319444, // 23 of 72
    })
  })

  test.each([
    ['there is no total', [table]],
    ['the total counts others', [table, totals([30, 42], { stage: 'V_POT' })]],
    ['the total is counted otherwise', [table, totals([30, 42], { counting: 'CASE' })]],
    ['categories overlap', [{ ...table, multiple: ['sex'] } as const, totals([30, 42])]],
    ['the total is withheld', [table, { ...totals([30, 42]), status: ['suppressed', 'suppressed'] } as const]],
    ['parts exceed the total', [table, totals([3, 4])]],
    ['nothing is there', []],
  ])('says nothing of persons where %s', (_, tables) => {
    expect(costOf(tables, 'certificate')).toMatchObject({ sharePersonsHidden: 0 })
  })
})
