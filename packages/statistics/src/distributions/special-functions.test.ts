import { describe, expect, test } from 'vitest'
import exact from '../fixtures/incomplete-gamma.json' with { type: 'json' }
import reference from '../fixtures/special-functions.json' with { type: 'json' }
import { gammaQuantile } from './gamma-quantile.ts'
import { incompleteGamma } from './incomplete-gamma.ts'
import { logGamma } from './log-gamma.ts'
import * as normal from './normal.ts'

/** Difference from a reference value, relative to it; absolute where the reference is 0. */
const error = (found: number, wanted: number): number => Math.abs(found - wanted) / (Math.abs(wanted) || 1)
const off = (cases: readonly (readonly [string, number, number])[], tolerance: number) =>
  cases.filter(([, found, wanted]) => !(error(found, wanted) <= tolerance))

describe('the incomplete gamma function', () => {
  test('agrees with 60 digits to 1e-12 in both tails, from 1e-305 up and for shapes of a half to a million', () => {
    const cases = exact.tails.flatMap(({ a, x, lower, upper }) => {
      const found = incompleteGamma(a, x)
      return [[`P(${a}, ${x})`, found.lower, lower] as const, [`Q(${a}, ${x})`, found.upper, upper] as const]
    })
    expect(off(cases, 1e-12)).toEqual([])
  })

  test('gives the Poisson tails of the reference to the digits it has', () => {
    const cases = reference.ppois.flatMap(({ k, lambda, lower, upper_exclusive }) => {
      const found = incompleteGamma(k + 1, lambda)
      return [
        [`P(N <= ${k}), ${lambda}`, found.upper, lower] as const,
        [`P(N > ${k}), ${lambda}`, found.lower, upper_exclusive] as const,
      ]
    })
    expect(off(cases, 1e-12)).toEqual([])
  })

  test('is 0 and 1 at its ends and refuses what it is not defined for', () => {
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 })
    expect(incompleteGamma(3, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 })
    expect(() => incompleteGamma(0, 1)).toThrow(RangeError)
    expect(() => incompleteGamma(1, -1)).toThrow(RangeError)
    expect(() => incompleteGamma(Number.NaN, 1)).toThrow(RangeError)
  })
})

describe('logGamma', () => {
  test('agrees with R and with 60 digits', () => {
    const cases = [...reference.lgamma, ...exact.logGamma].map(({ x, v }) => [`${x}`, logGamma(x), v] as const)
    expect(off(cases, 1e-12)).toEqual([])
  })

  test('refuses zero', () => {
    expect(() => logGamma(0)).toThrow(RangeError)
  })
})

describe('gammaQuantile', () => {
  test('gives the chi-square quantiles of the reference', () => {
    const cases = reference.qchisq.map(({ p, df, q }) => [`${p}, ${df}`, 2 * gammaQuantile(p, df / 2), q] as const)
    expect(off(cases, 1e-12)).toEqual([])
  })

  test('gives the gamma quantiles of the reference', () => {
    const cases = reference.qgamma.map(({ p, shape, q }) => [`${p}, ${shape}`, gammaQuantile(p, shape), q] as const)
    expect(off(cases, 1e-12)).toEqual([])
  })

  test('is right where a known library is wrong: chi-square with 2,000 degrees of freedom', () => {
    expect(2 * gammaQuantile(0.975, 1000)).toBeCloseTo(2125.842, 3)
  })

  test('leads back through the function to its probability, in either tail', () => {
    const cases = [1e-300, 1e-30, 1e-6, 0.025, 0.3, 0.5, 0.9].flatMap((p) =>
      [0.01, 0.5, 1, 7.3, 400, 1e6].flatMap((shape) =>
        (['lower', 'upper'] as const)
          .map((tail) => [tail, gammaQuantile(p, shape, tail)] as const)
          // Of a small shape the lower quantile lies below the smallest double.
          .filter(([, x]) => x > 1e-300)
          .map(([tail, x]) => [`${p} ${shape} ${tail}`, incompleteGamma(shape, x)[tail], p] as const),
      ),
    )
    expect(cases.length).toBeGreaterThan(70)
    expect(off(cases, 1e-9)).toEqual([])
  })

  test('has its ends at 0 and infinity', () => {
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Number.POSITIVE_INFINITY])
    expect([gammaQuantile(0, 2, 'upper'), gammaQuantile(1, 2, 'upper')]).toEqual([Number.POSITIVE_INFINITY, 0])
    expect(() => gammaQuantile(1.1, 2)).toThrow(RangeError)
    expect(() => gammaQuantile(0.5, 0)).toThrow(RangeError)
  })
})

test('normal.quantile gives the normal quantiles of the reference', () => {
  const cases = reference.qnorm.map(({ p, q }) => [`${p}`, normal.quantile(p), q] as const)
  expect(off(cases, 1e-12)).toEqual([])
})
