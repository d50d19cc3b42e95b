import { expect, test } from 'vitest'
import { shownNumber } from './shown-number.ts'

const of =
  (parameters: Readonly<Record<string, number>>) =>
  (low: number, high: number): number | null =>
    shownNumber({ parameters }, { low, high })

test('a number that was rounded by itself is the one multiple that its bounds hold', () => {
  const shown = of({ base: 5 })
  expect([shown(5, 7), shown(8, 12), shown(23, 27)]).toEqual([5, 10, 25])
  expect([shown(858, 882), shown(11, 14)]).toEqual([null, null])
})

test('one that was rounded with others is in the middle of its bounds, as far as they reach', () => {
  const shown = of({ base: 5, extraSteps: 1 })
  expect([shown(1, 9), shown(6, 14), shown(96, 104)]).toEqual([5, 10, 100])
  expect([shown(0, 14), shown(1, 19), shown(11, 29)], 'a step further').toEqual([5, 10, 20])
  expect([shown(2, 18), shown(7, 23), shown(0, 8), shown(0, 4)], 'sums, and the symbol').toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(of({ base: 5, extraSteps: 0 })(1, 19)).toBe(null)
})

test('a count with noise is as far below its upper bound as noise goes, and never of nobody', () => {
  const shown = of({ D: 5 })
  expect([shown(1, 8), shown(1, 9), shown(2, 12), shown(95, 105)]).toEqual([3, 4, 7, 100])
  expect([shown(2, 16), shown(0, 10), shown(0, 5)]).toEqual([null, null, null])
})

test('what was not rounded has none', () => expect(of({})(1, 9)).toBe(null))
