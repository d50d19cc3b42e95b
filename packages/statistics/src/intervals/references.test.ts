import { describe, expect, test } from 'vitest'
import poisson from '../fixtures/poisson-interval.json' with { type: 'json' }
import ratios from '../fixtures/ratios.json' with { type: 'json' }
import shares from '../fixtures/shares.json' with { type: 'json' }
import twoYears from '../fixtures/two-years.json' with { type: 'json' }
import { byarInterval } from './byar-interval.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'
import { jeffreysInterval } from './jeffreys-interval.ts'
import type { Limits } from './limits.ts'
import { countRatio, rateRatio } from './rate-ratio.ts'
import { shareDifference } from './share-difference.ts'

const close = (found: number, wanted: number, tolerance = 1e-12) =>
  Math.abs(found - wanted) <= tolerance * (Math.abs(wanted) || 1)

/** Null in a reference is an infinite limit. */
const same = ({ low, high }: Limits, [first, second]: readonly (number | null)[]) =>
  close(low, first ?? Number.NaN) &&
  (second === null ? high === Number.POSITIVE_INFINITY : close(high, second ?? Number.NaN))

test('Byar’s limits are those of the reference, where they don’t fall below 0', () => {
  const wrong = poisson.cases.filter(({ count, conf, byar }) => !same(byarInterval(count, conf), byar))
  expect(wrong).toEqual([])
})

test('limits of shares after Clopper and Pearson and after Jeffreys are those of every reference case', () => {
  const wrong = shares.cases.filter(
    ({ x, n, conf, clopper_pearson, jeffreys }) =>
      !same(clopperPearsonInterval(x, n, conf), clopper_pearson) || !same(jeffreysInterval(x, n, conf), jeffreys),
  )
  expect(wrong).toEqual([])
})

test('the difference of two shares has the limits of the reference', () => {
  const wrong = shares.two_shares.filter(({ x1, n1, x2, n2, diff, newcombe10 }) => {
    const found = shareDifference({ count: x1, n: n1 }, { count: x2, n: n2 })
    return !(close(found.difference, diff) && same(found, newcombe10))
  })
  expect(shares.two_shares.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})

describe('two years', () => {
  test('have the exact ratio, limits and p of every reference case', () => {
    const wrong = twoYears.cases.filter((each) => {
      const found = rateRatio(
        { count: each.count_1, exposure: each.exposure_1 },
        { count: each.count_2, exposure: each.exposure_2 },
      )
      const isRatio =
        found.ratio === null ? each.rate_ratio === null : close(found.ratio, each.rate_ratio ?? Number.NaN)
      return !(isRatio && same(found, each.exact_ci95) && close(found.p, each.exact_p, 1e-11))
    })
    expect(twoYears.cases.length).toBe(6)
    expect(wrong).toEqual([])
  })

  test('of nobody tell nothing, and of one side only give one limit', () => {
    const [none, some] = [
      { count: 0, exposure: 1 },
      { count: 4, exposure: 1 },
    ]
    expect(rateRatio(none, none)).toEqual({ ratio: null, low: 0, high: Number.POSITIVE_INFINITY, p: 1 })
    expect(rateRatio(some, none)).toMatchObject({ ratio: 0, low: 0, p: expect.closeTo(0.125, 14) })
    expect(() => rateRatio({ count: 1.5, exposure: 1 }, some)).toThrow(RangeError)
    expect(() => rateRatio({ count: 1, exposure: 0 }, some)).toThrow(RangeError)
  })
})

test('convictions for each victim have the limits of every reference case', () => {
  const wrong = ratios.cases.filter(({ convictions, detected, ratio, exact_ci95 }) => {
    const found = countRatio(convictions, detected)
    return !(close(found.ratio ?? Number.NaN, ratio) && same(found, exact_ci95))
  })
  expect(ratios.cases.length).toBe(4)
  expect(wrong).toEqual([])
})
