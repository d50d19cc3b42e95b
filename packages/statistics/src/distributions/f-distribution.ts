import { betaLogOdds } from './beta-quantile.ts'
import { type BetaPoint, betaTails, logBetaTails, pointOfOdds } from './incomplete-beta.ts'
import { requireBetween } from './ranges.ts'
import type { Tail, Tails } from './tails.ts'

/**
 * F distribution with `df1` and `df2` degrees of freedom (0.1 to 10^10 each): probability below and above `x`, each to
 * 1e-12 relative down to 1e-300. df1 x / (df1 x + df2) has a beta distribution of shapes df1 / 2 and df2 / 2 (Abramowitz
 * and Stegun 1964, 26.6.2).
 *
 * @throws RangeError for degrees of freedom out of range and for x below 0.
 * @example
 * fDistribution.cdf(4.10282101513040, 2, 10).upper
 * // => 0.05
 */
export const cdf = (x: number, df1: number, df2: number): Tails => {
  requireF(x, df1, df2)
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  return betaTails(df1 / 2, df2 / 2, pointOf(x, df1, df2))
}

/**
 * Natural logarithms of both tails of the F distribution.
 *
 * @throws RangeError for degrees of freedom out of range and for x below 0.
 * @example
 * fDistribution.logCdf(1e10, 2, 100).upper
 * // => -955.691396475616
 */
export const logCdf = (x: number, df1: number, df2: number): Tails => {
  requireF(x, df1, df2)
  if (x === 0) return { lower: Number.NEGATIVE_INFINITY, upper: 0 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 0, upper: Number.NEGATIVE_INFINITY }
  return logBetaTails(df1 / 2, df2 / 2, pointOf(x, df1, df2))
}

const requireF = (x: number, df1: number, df2: number) => {
  requireDegrees(df1)
  requireDegrees(df2)
  requireBetween('A number of the F distribution', x, 0, Number.POSITIVE_INFINITY)
}

const requireDegrees = (df: number) => requireBetween('A number of degrees of freedom', df, 0.1, 1e10)

const pointOf = (x: number, df1: number, df2: number): BetaPoint => {
  const distance = ((df1 / 2) * (1 - x)) / ((df1 / df2) * x + 1)
  return pointOfOdds(df1 / 2, df2 / 2, Math.log(df1 / df2) + Math.log(x), distance)
}

/**
 * The number with probability `p` in the tail named of the F distribution, to 1e-12 relative.
 *
 * @throws RangeError for what is no probability and for degrees of freedom out of range.
 * @example
 * fDistribution.quantile(0.05, 2, 10, 'upper')
 * // => 4.10282101513040
 */
export const quantile = (p: number, df1: number, df2: number, tail: Tail = 'lower'): number => {
  requireDegrees(df1)
  requireDegrees(df2)
  return (df2 / df1) * Math.exp(betaLogOdds(p, df1 / 2, df2 / 2, tail))
}
