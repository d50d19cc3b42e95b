import { describe, expect, test } from 'vitest'
import limits from '../fixtures/funnel.json' with { type: 'json' }
import outliers from '../fixtures/outliers.json' with { type: 'json' }
import { ears } from './ears.ts'
import { funnel, funnelLimits } from './funnel.ts'
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
})
