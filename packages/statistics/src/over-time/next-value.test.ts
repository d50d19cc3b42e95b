import { describe, expect, test } from 'vitest'
import { nextValue } from './next-value.ts'

describe('the next value of a series', () => {
  test('can’t be told from fewer than three', () => {
    expect([[], [7], [7, 9]].map((values) => nextValue(values, 0.95))).toEqual([null, null, null])
  })

  test('can be told for what no series looks like: nothing after a jump, and numbers without an end', () => {
    expect(nextValue([1e5, 0, 0], 1 - 1e-9)?.low).toBe(0)
    expect(nextValue([1, 1e8, 1e8], 1 - 1e-9)?.high).toBe(1e9)
    expect(nextValue([1e12, 1e12, 1e12], 0.95)).toBeNull()
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
