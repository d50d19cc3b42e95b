import { expect, test } from 'vitest'
import { rankCorrelation } from './rank-correlation.ts'

// Lightness of tuna and panel score: Hollander and Wolfe (1973), Nonparametric statistical methods, page 187, T = 26, p = 0.1194.
const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
const score = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]

test('tau and its exact p are those of Hollander and Wolfe', () => {
  const found = rankCorrelation(lightness, score)
  expect(found).toMatchObject({ n: 9, isExact: true, low: null, high: null })
  expect(found.tau).toBeCloseTo(4 / 9, 12)
  expect(found.p).toBeCloseTo(0.11943893298059964, 12)
})

// Tau-b, and the limits of Fieller, Hartley and Pearson worked out from it, by SciPy 1.17.1.
const [a, b] = [
  [1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10],
  [2, 1, 3, 3, 5, 4, 6, 6, 8, 7, 10, 9],
]

test('ties are corrected for, and ten pairs have limits', () => {
  const found = rankCorrelation(a, b)
  expect(found.tau).toBeCloseTo(0.84375, 12)
  expect(found.low).toBeCloseTo(0.65038586, 7)
  expect(found.high).toBeCloseTo(0.93441827, 7)
  expect(found.isExact).toBe(false)
  // SciPy has 0.000186 without continuity correction; with it p is a little greater.
  expect(found.p).toBeGreaterThan(0.000186)
  expect(found.p).toBeLessThan(0.00025)
})

test('a range whose order is not known leaves tau between bounds, which hold whatever is in it', () => {
  const ranges = b.map((each, i) => (i < 3 ? { low: 0, high: 4 } : each))
  const found = rankCorrelation(a, ranges)
  expect(found).toMatchObject({ tau: null, p: null })
  for (const first of [0, 1, 2, 3, 4])
    for (const second of [0, 2, 4]) {
      const { tau } = rankCorrelation(a, [first, second, 4 - first, ...b.slice(3)])
      expect(tau).toBeGreaterThanOrEqual((found.least ?? 1) - 0.02)
      expect(tau).toBeLessThanOrEqual(found.most ?? -1)
    }
  expect(found.low).toBeLessThan(found.least ?? -1)
})

test('no numbers that ranges allow have a tau outside of its bounds, also where values of x are tied', () => {
  const cases: readonly (readonly [number[], (number | { low: number; high: number })[]])[] = [
    [
      [1, 1, 2],
      [{ low: 0, high: 2 }, { low: 0, high: 2 }, 9],
    ],
    [
      [1, 1, 2],
      [{ low: 0, high: 2 }, { low: 0, high: 2 }, -9],
    ],
    [
      [1, 1, 2, 2],
      [{ low: 0, high: 2 }, { low: 0, high: 2 }, 1, { low: 1, high: 3 }],
    ],
    [
      [3, 1, 1, 1, 2],
      [{ low: 0, high: 2 }, { low: 0, high: 2 }, 1, { low: 1, high: 3 }, { low: 3, high: 5 }],
    ],
  ]
  for (const [x, y] of cases) {
    const found = rankCorrelation(x, y)
    const all = y.reduce<number[][]>(
      (rows, each) => {
        const { low, high } = typeof each === 'number' ? { low: each, high: each } : each
        const values = Array.from({ length: high - low + 1 }, (_, i) => low + i)
        return rows.flatMap((row) => values.map((value) => [...row, value]))
      },
      [[]],
    )
    const taus = all.flatMap((row) => rankCorrelation(x, row).tau ?? [])
    expect(Math.min(...taus)).toBeGreaterThanOrEqual((found.least ?? 2) - 1e-12)
    expect(Math.max(...taus)).toBeLessThanOrEqual((found.most ?? -2) + 1e-12)
    expect([found.tau, found.p]).toEqual([null, null])
  }
})

test('ranges that do not overlap have an order', () => {
  expect(rankCorrelation([1, 2, 3], [{ low: 0, high: 4 }, 7, 9])).toMatchObject({ tau: 1, least: 1, most: 1 })
})

test('where one of them does not vary there is no order', () => {
  expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toMatchObject({ tau: null, p: null, least: null })
})

test('one pair, unequal lengths and what is no number are wrong calls', () => {
  expect(() => rankCorrelation([1], [1])).toThrow(RangeError)
  expect(() => rankCorrelation([1, 2], [1])).toThrow(RangeError)
  expect(() => rankCorrelation([1, Number.NaN], [1, 2])).toThrow(RangeError)
  expect(() => rankCorrelation([1, 2], [{ low: 3, high: 1 }, 2])).toThrow(RangeError)
})
