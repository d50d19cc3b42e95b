import { expect, test } from 'vitest'
import { costOf, exactCost } from './cost.ts'
import { bySex, confidential } from './cubes.test-data.ts'
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
