import { describe, expect, test } from 'vitest'
import poisson from '../fixtures/poisson-interval.json' with { type: 'json' }
import shares from '../fixtures/shares.json' with { type: 'json' }
import { poissonInterval } from './poisson-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

const close = (found: number, wanted: number) => Math.abs(found - wanted) <= 1e-12 * Math.abs(wanted)

describe('poissonInterval', () => {
  test('gives the exact limits of every reference case, as counts and per 100,000', () => {
    const wrong = poisson.cases.filter(({ count, conf, exact, population, rate_exact_per_100k }) => {
      const { low, high } = poissonInterval(count, conf)
      const per = (limit: number) => (limit / population) * 100_000
      const pairs = [
        [low, exact[0]],
        [high, exact[1]],
        [per(low), rate_exact_per_100k[0]],
        [per(high), rate_exact_per_100k[1]],
      ] as const
      return !pairs.every(([found, wanted]) => wanted !== undefined && close(found, wanted))
    })
    expect(poisson.cases.length).toBe(36)
    expect(wrong).toEqual([])
  })

  test('covers the expected number at least as often as it says', () => {
    for (const expected of [0.1, 0.5, 1, 2.5, 5, 9.9, 20]) {
      let covered = 0
      let chance = Math.exp(-expected)
      for (let n = 0; n < 100; n += 1) {
        const { low, high } = poissonInterval(n)
        if (low <= expected && expected <= high) covered += chance
        chance *= expected / (n + 1)
      }
      expect(covered).toBeGreaterThanOrEqual(0.95)
    }
  })

  test('starts at 0 for a count of 0, and refuses what is no count and no level', () => {
    expect(poissonInterval(0).low).toBe(0)
    expect(poissonInterval(0).high).toBeCloseTo(3.6888794541139363, 12)
    expect(() => poissonInterval(-1)).toThrow(RangeError)
    expect(() => poissonInterval(Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(() => poissonInterval(3, 95)).toThrow(RangeError)
  })
})

describe('wilsonInterval', () => {
  test('gives the limits of every reference case', () => {
    const wrong = shares.cases.filter(({ x, n, conf, wilson: [low = Number.NaN, high = Number.NaN] }) => {
      const found = wilsonInterval(x, n, conf)
      return !(Math.abs(found.low - low) < 1e-12 && Math.abs(found.high - high) < 1e-12)
    })
    expect(shares.cases.length).toBe(24)
    expect(wrong).toEqual([])
  })

  test('stays between 0 and 1 and refuses more than the whole', () => {
    expect(wilsonInterval(0, 20).low).toBe(0)
    expect(wilsonInterval(20, 20).high).toBe(1)
    expect(() => wilsonInterval(21, 20)).toThrow(RangeError)
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError)
  })
})
