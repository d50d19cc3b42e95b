import { expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { primary, secondary, shown, sumsOf } from '../sums/sums.ts'
import { equationsOf } from './equation.ts'
import { knowledgeOf, viewOf } from './reader.ts'

const solver = await openSolver()

/** Counts of a, b, c; the sum of all, and the sum of b and c. */
const sums = sumsOf(
  [3, 15, 41],
  [
    [0, 1, 2],
    [1, 2],
  ],
)
const equations = (pattern: readonly number[], cell: number) => {
  const kinds = Uint8Array.from(pattern)
  return equationsOf(solver, sums, viewOf(sums, kinds, knowledgeOf(sums, kinds, 'withheld')), cell)
}

test('a cell that follows from two shown sums is bounded by their difference from both sides', () => {
  const terms = [
    { cell: 3, times: 1 },
    { cell: 4, times: -1 },
  ]
  expect(equations([primary, secondary, secondary, shown, shown], 0)).toEqual([
    { cell: 0, bound: 'at-least', value: 3, terms, rest: 0 },
    { cell: 0, bound: 'at-most', value: 3, terms, rest: 0 },
  ])
})

test('shown micro-cells are subtracted, too', () => {
  expect(equations([primary, secondary, shown, shown, secondary], 0)).toEqual([
    { cell: 0, bound: 'at-least', value: 0, terms: [], rest: 0 },
    {
      cell: 0,
      bound: 'at-most',
      value: 18,
      terms: [
        { cell: 3, times: 1 },
        { cell: 2, times: -1 },
      ],
      rest: 0,
    },
  ])
})

test('where nothing bounds a cell there is no equation', () => {
  expect(equations([primary, secondary, secondary, secondary, secondary], 0).map(({ bound }) => bound)).toEqual([
    'at-least',
  ])
})
