import { describe, expect, test } from 'vitest'
import exact from '../fixtures/distributions.json' with { type: 'json' }
import reference from '../fixtures/special-functions.json' with { type: 'json' }
import { betaQuantile } from './beta-quantile.ts'
import * as binomial from './binomial.ts'
import * as chiSquare from './chi-square.ts'
import { digamma, trigamma } from './digamma.ts'
import * as fDistribution from './f-distribution.ts'
import { gammaQuantile } from './gamma-quantile.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { incompleteGamma, logIncompleteGamma } from './incomplete-gamma.ts'
import { logGamma } from './log-gamma.ts'
import * as negativeBinomial from './negative-binomial.ts'
import * as normal from './normal.ts'
import * as poisson from './poisson.ts'
import * as studentT from './student-t.ts'
import type { Tails } from './tails.ts'

/** What differs from its reference by more than one part in 10^12. */
const off = (cases: readonly (readonly [string, number, number])[]) =>
  cases.filter(([, found, wanted]) => !(Math.abs(found - wanted) <= 1e-12 * (Math.abs(wanted) || 1)))

type Row = readonly number[]

/** Rows of parameters, lower tail and upper tail. */
const tailsOff = (rows: readonly Row[], tails: (...parameters: [number, number, number]) => Tails) =>
  off(
    rows.flatMap((row) => {
      const [parameters, lower, upper] = [row.slice(0, -2), row.at(-2) ?? Number.NaN, row.at(-1) ?? Number.NaN]
      const found = tails(...(parameters as [number, number, number]))
      return [
        [`${parameters} lower`, found.lower, lower],
        [`${parameters} upper`, found.upper, upper],
      ] as const
    }),
  )

describe('both tails hold 12 digits from 1e-300 up', () => {
  test.each<[string, readonly Row[], number, (...parameters: [number, number, number]) => Tails]>([
    ['the incomplete gamma function', exact.gamma, 90, incompleteGamma],
    ['the incomplete beta function', exact.beta, 450, incompleteBeta],
    ['Student’s t', exact.student, 130, studentT.cdf],
    ['F', exact.f, 200, fDistribution.cdf],
    ['the binomial distribution', exact.binomial, 35, binomial.cdf],
    ['the Poisson distribution', exact.poisson, 35, poisson.cdf],
    ['the negative binomial distribution', exact.negativeBinomial, 120, negativeBinomial.cdf],
  ])('of %s', (_, rows, fewest, tails) => {
    expect(rows.length).toBeGreaterThan(fewest)
    expect(tailsOff(rows, tails)).toEqual([])
  })

  test('of the normal and the chi-square distribution, which are the incomplete gamma function', () => {
    const rows = exact.gamma.filter(([a = 0]) => a === 0.5)
    expect(rows.length).toBeGreaterThan(5)
    const cases = rows.flatMap(([, x = 0, lower = 0, upper = 0]) => {
      const found = chiSquare.cdf(2 * x, 1)
      return [[`${x}`, found.lower, lower] as const, [`${x}`, found.upper, upper] as const]
    })
    expect(off(cases)).toEqual([])
    expect(off(reference.pnorm.map(({ x, p }) => [`${x}`, normal.cdf(x).lower, p] as const))).toEqual([])
    expect(normal.cdf(1.7)).toEqual({ lower: normal.cdf(-1.7).upper, upper: normal.cdf(-1.7).lower })
  })

  test('and their logarithms go on where a double ends', () => {
    const cases = exact.logarithms.map(([a = 0, x = 0, tail = '', wanted = 0]) => {
      const found = logIncompleteGamma(Number(a), Number(x))
      return [`${a} ${x}`, tail === 'lower' ? found.lower : found.upper, Number(wanted)] as const
    })
    expect(cases.length).toBe(4)
    expect(off(cases)).toEqual([])
  })

  test.each<[string, (t: number) => Tails, (t: number) => Tails]>([
    ['normal', (t) => normal.logCdf(t - 3), (t) => normal.cdf(t - 3)],
    ['chi-square', (t) => chiSquare.logCdf(t, 3), (t) => chiSquare.cdf(t, 3)],
    ['Student’s t', (t) => studentT.logCdf(t - 3, 3), (t) => studentT.cdf(t - 3, 3)],
    ['F', (t) => fDistribution.logCdf(t, 3, 8), (t) => fDistribution.cdf(t, 3, 8)],
    ['binomial', (t) => binomial.logCdf(t, 9, 0.3), (t) => binomial.cdf(t, 9, 0.3)],
    ['Poisson', (t) => poisson.logCdf(t, 4), (t) => poisson.cdf(t, 4)],
    ['negative binomial', (t) => negativeBinomial.logCdf(t, 4, 2), (t) => negativeBinomial.cdf(t, 4, 2)],
  ])('and the logarithms of the %s distribution are those of its tails', (_, logarithms, tails) => {
    for (const t of [0, 1, 2, 5, 9]) {
      expect(Math.exp(logarithms(t).lower)).toBeCloseTo(tails(t).lower, 13)
      expect(Math.exp(logarithms(t).upper)).toBeCloseTo(tails(t).upper, 13)
    }
  })
})

describe('quantiles hold 12 digits', () => {
  const tailOf = (tail: unknown) => (tail === 'lower' ? 'lower' : 'upper')

  test('of the gamma, beta, normal, t and F distribution, for probabilities from 1e-300', () => {
    const cases = [
      ...exact.gammaQuantiles.map(
        ([p, a, tail, x]) => [`gamma ${p} ${a}`, gammaQuantile(Number(p), Number(a), tailOf(tail)), Number(x)] as const,
      ),
      ...exact.betaQuantiles.map(
        ([p, a, b, tail, x]) =>
          [`beta ${p} ${a} ${b}`, betaQuantile(Number(p), Number(a), Number(b), tailOf(tail)), Number(x)] as const,
      ),
      ...exact.normalQuantiles.map(
        ([p, tail, z]) => [`normal ${p}`, normal.quantile(Number(p), tailOf(tail)), Number(z)] as const,
      ),
      ...exact.studentQuantiles.map(
        ([p, df, tail, t]) =>
          [`t ${p} ${df}`, studentT.quantile(Number(p), Number(df), tailOf(tail)), Number(t)] as const,
      ),
      ...exact.fQuantiles.map(
        ([p, d1, d2, tail, x]) =>
          [
            `F ${p} ${d1} ${d2}`,
            fDistribution.quantile(Number(p), Number(d1), Number(d2), tailOf(tail)),
            Number(x),
          ] as const,
      ),
    ]
    expect(cases.length).toBeGreaterThan(110)
    expect(off(cases)).toEqual([])
  })

  test('of t and beta in the reference of R', () => {
    const cases = [
      ...reference.qt.map(({ p, df, q }) => [`t ${p} ${df}`, studentT.quantile(p, df), q] as const),
      ...reference.qbeta.map(({ p, a, b, q }) => [`beta ${p} ${a} ${b}`, betaQuantile(p, a, b), q] as const),
    ]
    expect(cases.length).toBe(54)
    expect(off(cases)).toEqual([])
  })

  test('of counts are the smallest with so much at or below them, or so little above', () => {
    const distributions: readonly [(p: number, tail: 'lower' | 'upper') => number, (count: number) => Tails][] = [
      [(p, tail) => poisson.quantile(p, 4.5, tail), (count) => poisson.cdf(count, 4.5)],
      [(p, tail) => poisson.quantile(p, 1e6, tail), (count) => poisson.cdf(count, 1e6)],
      [(p, tail) => binomial.quantile(p, 80, 0.02, tail), (count) => binomial.cdf(count, 80, 0.02)],
      [(p, tail) => negativeBinomial.quantile(p, 40, 0.3, tail), (count) => negativeBinomial.cdf(count, 40, 0.3)],
    ]
    for (const [quantile, cdf] of distributions)
      for (const p of [1e-100, 1e-6, 0.025, 0.5, 0.975]) {
        const [low, high] = [quantile(p, 'lower'), quantile(p, 'upper')]
        expect(cdf(low).lower).toBeGreaterThanOrEqual(p * (1 - 1e-11))
        expect(low === 0 || cdf(low - 1).lower < p).toBe(true)
        expect(cdf(high).upper).toBeLessThanOrEqual(p * (1 + 1e-11))
        expect(high === 0 || cdf(high - 1).upper > p).toBe(true)
      }
    expect([binomial.quantile(0.5, 1, 0.5), binomial.quantile(1, 7, 0.5), poisson.quantile(0, 3)]).toEqual([0, 7, 0])
  })
})

test('probabilities of single counts add up to the tails', () => {
  const sum = (most: number, logProbability: (count: number) => number) =>
    Array.from({ length: most + 1 }, (_, count) => Math.exp(logProbability(count))).reduce((a, b) => a + b, 0)
  expect(sum(60, (count) => poisson.logProbability(count, 55))).toBeCloseTo(poisson.cdf(60, 55).lower, 13)
  expect(sum(20, (count) => binomial.logProbability(count, 90, 0.3))).toBeCloseTo(binomial.cdf(20, 90, 0.3).lower, 13)
  expect(sum(90, (count) => negativeBinomial.logProbability(count, 60, 2.5))).toBeCloseTo(
    negativeBinomial.cdf(90, 60, 2.5).lower,
    13,
  )
})

test('digamma, trigamma and log gamma agree with 60 digits from 1e-9 up, and with R', () => {
  const cases = [
    ...exact.special.flatMap(([x = 0, log = 0, first = 0, second = 0]) => [
      [`log gamma ${x}`, logGamma(x), log] as const,
      [`digamma ${x}`, digamma(x), first] as const,
      [`trigamma ${x}`, trigamma(x), second] as const,
    ]),
    ...reference.digamma.map(({ x, v }) => [`digamma ${x}`, digamma(x), v] as const),
    ...reference.digamma.map(({ x, trigamma: v }) => [`trigamma ${x}`, trigamma(x), v] as const),
  ]
  expect(off(cases)).toEqual([])
})

test('what lies out of range is refused', () => {
  for (const wrong of [
    () => incompleteGamma(1e-4, 1),
    () => incompleteGamma(1e11, 1),
    () => incompleteBeta(1, 1e11, 0.5),
    () => incompleteBeta(1, 1, 1.5),
    () => incompleteBeta(1, 1, Number.NaN),
    () => studentT.cdf(1, 0.01),
    () => studentT.cdf(Number.NaN, 1),
    () => fDistribution.cdf(-1, 1, 1),
    () => chiSquare.cdf(1, 0),
    () => poisson.cdf(1.5, 2),
    () => poisson.cdf(1, -2),
    () => binomial.cdf(3, 2, 0.5),
    () => binomial.cdf(1, 2, 1.5),
    () => negativeBinomial.cdf(1, 1, 0),
    () => normal.quantile(1.1),
    () => digamma(0),
  ])
    expect(wrong).toThrow(RangeError)
})
