import { describe, expect, test } from 'vitest'
import { incompleteBeta } from './incomplete-beta.ts'
import { nextValue } from './next-value.ts'

describe('the incomplete beta function', () => {
  test('is the binomial distribution, summed term by term', () => {
    // P(N >= 3) of 10 trials at 0.3 is I_0.3(3, 8).
    const term = (k: number) => [1, 10, 45][k] ?? 0
    const below = [0, 1, 2].reduce((sum, k) => sum + term(k) * 0.3 ** k * 0.7 ** (10 - k), 0)
    expect(incompleteBeta(3, 8, 0.3)).toBeCloseTo(1 - below, 14)
  })

  test.each([
    // Student's t, two tails: Abramowitz and Stegun 1964, table 26.10.
    [2, 4.303, 0.05],
    [7, 3.499, 0.01],
    [30, 2.042, 0.05],
  ])('gives the tails of Student’s t with %s degrees of freedom', (df, t, p) => {
    expect(incompleteBeta(df / 2, 0.5, df / (df + t * t))).toBeCloseTo(p, 4)
  })

  test('agrees with itself from both sides, also for large shapes', () => {
    for (const [a, b, x] of [
      [0.5, 12, 0.1],
      [4000, 90_000, 0.043],
      [1e6, 1e6, 0.5004],
    ] as const)
      expect(incompleteBeta(a, b, x) + incompleteBeta(b, a, 1 - x)).toBeCloseTo(1, 9)
    expect(incompleteBeta(1e6, 1e6, 0.5)).toBeCloseTo(0.5, 9)
  })
})

describe('the next value of a series', () => {
  test('can’t be told from fewer than three', () => {
    expect([[], [7], [7, 9]].map((values) => nextValue(values, 0.95))).toEqual([null, null, null])
  })

  // Limits found by adding up probabilities of the negative binomial distribution one by one, in another program.
  test('is near the last one, and further off where the values jump', () => {
    const steady = [100, 98, 103, 101, 99, 102, 97, 100]
    expect([
      nextValue(steady, 0.95),
      nextValue(steady.slice(-3), 0.95),
      nextValue([100, 160, 70, 130, 90, 150, 60, 100], 0.95),
      nextValue([0, 0, 0, 0, 0], 0.95),
    ]).toEqual([
      { low: 74, high: 130 },
      { low: 74, high: 130 },
      { low: 9, high: 294 },
      { low: 0, high: 3 },
    ])
  })

  test('of a rising series is no surprise so long as it rises as before, and its fall to a tenth is one', () => {
    const rising = [303, 421, 673, 806, 1182, 1745, 2334, 3266, 3804]
    const expected = nextValue(rising, 0.95)
    expect(expected && expected.low > 380 && expected.high > 5142).toBe(true)
  })

  test('holds as many next values as it says, of series of Poisson counts that are short and ones that are long', () => {
    const random = generator(20_261_128)
    for (const length of [3, 5, 10]) {
      const held = Array.from({ length: 400 }, () => {
        const values = Array.from({ length: length + 1 }, () => poisson(40, random))
        const limits = nextValue(values.slice(0, -1), 0.95)
        const next = values.at(-1) ?? 0
        return limits !== null && limits.low <= next && next <= limits.high
      })
      expect(held.filter((each) => each).length / held.length).toBeGreaterThan(0.94)
    }
  })
})

/** Numbers from 0 to 1 that are the same in every run (Park and Miller 1988). */
const generator = (seed: number) => {
  let state = seed % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** By Knuth's product of uniform numbers. */
const poisson = (mean: number, random: () => number): number => {
  let product = random()
  let count = 0
  for (; product > Math.exp(-mean); count += 1) product *= random()
  return count
}
