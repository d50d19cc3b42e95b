import { expect, test } from 'vitest'
import { dominated, estimable } from './magnitude.ts'
import { lines, tableUniverse } from './table-universe.test-data.ts'

const universe = tableUniverse({ form: ['SEX', 'LAB', 'OTH'] }, [100, 100, 100])
const found = (cells: ReturnType<typeof dominated>) => lines(universe, { cells, virtual: [] })

test('(2,85): two contributors with 90 of 100 dominate, with 80 they do not', () => {
  const largest = [[60, 30], [50, 30], [86], [60, 50]]
  // Twice 100 / 85 × 90 - 100 = 5.88 on each side, and twice 100 / 85 × 86 - 100 = 1.18.
  expect(found(dominated(universe, largest, { n: 2, k: 85 }))).toEqual(['SEX: dominance 12', 'OTH: dominance 3'])
})

test('10 per cent: the second largest comes closer than that to the largest', () => {
  const largest = [[80, 17], [60, 30], [100], [60, 50]]
  // Twice 8 less the 3 of all others; 6 less 10 is nothing; one contributor is known but for the rule.
  expect(found(estimable(universe, largest, 10))).toEqual(['SEX: p-percent 10', 'OTH: p-percent 20'])
  expect(() => estimable(universe, [[1]], 10)).toThrow(RangeError)
})

test('the examples of the Handbook on Statistical Disclosure Control, 4.2', () => {
  // Example 2: safe by 10 per cent, not by the dominance rule that goes with it.
  const two = tableUniverse({ form: ['SEX', 'LAB'] }, [110_000, 0])
  const largest = [[52_000, 50_000], [], [52_000, 50_000]]
  expect(lines(two, { cells: estimable(two, largest, 10), virtual: [] })).toEqual([])
  expect(dominated(two, largest, { n: 2, k: 100 / 1.1 }).map(({ spread }) => spread)).toEqual([4400, 4400])
  // Example 4: an upper bound below 352.94 comes too close; 22.94 on either side.
  const one = tableUniverse({ form: ['SEX', 'LAB'] }, [330, 0])
  expect(dominated(one, [[300], [], [300]], { n: 1, k: 85 }).map(({ spread }) => spread)).toEqual([46, 46])
})
