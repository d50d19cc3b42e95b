import { describe, expect, test } from 'vitest'
import * as chiSquare from '../distributions/chi-square.ts'
import * as normal from '../distributions/normal.ts'
import limits from '../fixtures/funnel.json' with { type: 'json' }
import outliers from '../fixtures/outliers.json' with { type: 'json' }
import { randomPoisson } from '../random/random-count.ts'
import { randomFrom } from '../random/random-from.ts'
import { commonDispersion, moderatedDispersion, successiveDispersion } from './dispersion.ts'
import { ears } from './ears.ts'
import { betweenAreas, funnel, funnelCounts, funnelLimits, funnelP } from './funnel.ts'
import { modifiedZ } from './modified-z.ts'
import { farringtonBound, predictCount } from './predict-count.ts'

const near = (found: number | undefined, wanted: number, tolerance = 1e-9) =>
  expect(Math.abs((found ?? Number.NaN) - wanted) / (Math.abs(wanted) || 1)).toBeLessThan(tolerance)

describe('the count of a new year', () => {
  test.each(outliers.predictive)('$current after $previous', (wanted) => {
    const found = predictCount(wanted.previous, wanted.current, 0.95)
    near(farringtonBound(wanted.previous), wanted.farrington23_upper_quasi)
    if (wanted.dispersion > 1) {
      // The reference does not widen its prediction.
      near(found.dispersion, wanted.dispersion)
      expect(found.above).toBeGreaterThan(wanted.jeffreys_predictive_upper_p)
      expect(found.limits.high).toBeGreaterThan(wanted.jeffreys_predictive_95[1] ?? 0)
      return
    }
    near(found.above, wanted.jeffreys_predictive_upper_p)
    near(found.below, wanted.jeffreys_predictive_lower_p)
    expect([found.limits.low, found.limits.high]).toEqual(wanted.jeffreys_predictive_95.map((each) => each + 0))
  })

  test('is not judged by two years, nor by six', () => {
    expect(() => predictCount([1, 2], 3)).toThrow(RangeError)
    expect(() => predictCount([1, 2, 3, 4, 5, 6], 3)).toThrow(RangeError)
    expect(() => predictCount([1, 2, 2.5], 3)).toThrow(RangeError)
    expect(predictCount([0, 0, 0], 1).above).toBeGreaterThan(0.01)
  })
})

test('modified z does not let wild values hide', () => {
  const { x, modified_z } = outliers.modified_z
  for (const [i, z] of modified_z.entries()) near(modifiedZ(x)?.[i], z)
  expect(modifiedZ([4, 4, 4, 9])).toBeNull()
})

test.each(outliers.ears.results)('EARS $method', ({ method, range_index_1based, upperbound, alarm }) => {
  const found = ears(outliers.ears.x, method as 'C1')
  expect(found.map(({ at }) => at + 1).slice(-range_index_1based.length)).toEqual(range_index_1based)
  for (const [i, each] of found.slice(-upperbound.length).entries()) {
    near(each.bound, upperbound[i] ?? 0)
    expect(each.isAbove).toBe(alarm[i])
  }
})

describe('the funnel', () => {
  test.each(limits.poisson_limits)('of $expected expected', ({ expected, lo95, hi95, lo998, hi998 }) => {
    const [inner, outer] = [funnelLimits(expected, 0.95), funnelLimits(expected, 0.998)]
    near(inner.low, lo95)
    near(inner.high, hi95)
    near(outer.low, lo998)
    near(outer.high, hi998)
  })

  test('is as wide as areas differ', () => {
    const { observed, expected, phi, z_adjusted } = limits.overdispersion
    const found = funnel(observed, expected)
    near(found.dispersion, phi)
    for (const [i, z] of z_adjusted.entries()) near(found.points[i]?.z, z)
    expect(() => funnel([1], [0])).toThrow(RangeError)
  })

  test('finds how far areas differ besides chance, whatever their size', () => {
    const random = randomFrom(8)
    const expected = Array.from({ length: 2000 }, (_, i) => 20 * 4 ** (i % 4))
    const drawn = (between: number) =>
      expected.map((each) => randomPoisson(each * (1 + between * normal.quantile(random())) ** 2, random))
    expect(Math.abs(betweenAreas(drawn(0.2), expected) - 0.2)).toBeLessThan(0.01)
    expect(betweenAreas(drawn(0), expected)).toBeLessThan(0.02)
    expect(() => betweenAreas([1], [0])).toThrow(RangeError)
  })

  test('has limits that hold as well where areas differ', () => {
    expect(funnelCounts(30, 0.95, 0).low).toBeCloseTo(30 * funnelLimits(30, 0.95).low, 9)
    const { low, high } = funnelCounts(30, 0.95, 0.3)
    expect(funnelP(Math.ceil(high), 30, 0.3)).toBeLessThan(0.05)
    expect(funnelP(Math.floor(high), 30, 0.3)).toBeGreaterThan(0.05)
    expect(low).toBeLessThan(30 * funnelLimits(30, 0.95).low)
    expect(funnelP(0, 2, 0)).toBe(Math.min(1, 2 * Math.exp(-2)))
  })
})

describe('the dispersion of short series', () => {
  test('is that of successive differences, none of which goes across a break', () => {
    expect(successiveDispersion([[10, 14, 10]])).toEqual({ dispersion: 16 / 24, freedom: 8 / 5 })
    expect(
      successiveDispersion([
        [10, 14],
        [30, 30],
      ]),
    ).toEqual({ dispersion: 16 / 24 / 2, freedom: 2 })
    expect(successiveDispersion([[5], [7]])).toBeNull()
    expect(successiveDispersion([[0, 0, 0]])).toBeNull()
  })

  test('is drawn to that of others, the more the less they differ', () => {
    const alike = [1.1, 0.9, 1.2, 1, 0.8].map((dispersion) => ({ dispersion, freedom: 6 }))
    const unlike = [0.1, 9, 1, 40, 0.5].map((dispersion) => ({ dispersion, freedom: 6 }))
    expect(commonDispersion(alike)?.freedom).toBe(1e6)
    expect(commonDispersion(unlike)?.freedom).toBeLessThan(2)
    expect(commonDispersion(alike.slice(1, 2))).toBeNull()
    expect(moderatedDispersion({ dispersion: 3, freedom: 5 }, null)).toEqual({ dispersion: 3, freedom: 5 })
  })

  test('recovers the prior that dispersions were drawn from', () => {
    const random = randomFrom(3)
    const chiSquareOf = (freedom: number) => chiSquare.quantile(random(), freedom)
    const drawn = Array.from({ length: 4000 }, () => {
      const truth = (2 * 10) / chiSquareOf(10)
      return { dispersion: (truth * chiSquareOf(6)) / 6, freedom: 6 }
    })
    const found = commonDispersion(drawn)
    expect(found?.dispersion).toBeCloseTo(2, 0)
    expect(found?.freedom).toBeGreaterThan(8)
    expect(found?.freedom).toBeLessThan(12.5)
  })

  test('makes a prediction as wide as more years say', () => {
    const previous = [40, 41, 38, 42, 39]
    const wide = predictCount(previous, 60, 0.99, { dispersion: 6, freedom: 20 })
    expect(wide.limits.high).toBeGreaterThan(predictCount(previous, 60).limits.high)
    expect(wide.above).toBeGreaterThan(predictCount(previous, 60).above)
    expect(predictCount(previous, 60, 0.99, { dispersion: 0, freedom: 20 })).toMatchObject({
      limits: predictCount(previous, 60).limits,
      dispersion: 0,
    })
  })
})
