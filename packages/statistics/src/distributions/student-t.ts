import { betaLogOdds } from './beta-quantile.ts'
import { type BetaPoint, betaTails, logBetaTails, pointOfOdds } from './incomplete-beta.ts'
import { requireBetween, requireProbability } from './ranges.ts'
import type { Tail, Tails } from './tails.ts'

/**
 * Student's t distribution with `df` degrees of freedom (0.1 to 10^10): probability below and above `t`, each to 1e-12
 * relative down to 1e-300. Of the size of t, df / (df + t^2) has a beta distribution of shapes df / 2 and 1/2 (Abramowitz
 * and Stegun 1964, 26.7.1).
 *
 * @throws RangeError for degrees of freedom out of range, and for t of a size above 1e150.
 * @example
 * studentT.cdf(2.36462425159278, 7).upper
 * // => 0.025
 */
export const cdf = (t: number, df: number): Tails => {
  requireStudent(t, df)
  if (t === 0) return { lower: 0.5, upper: 0.5 }
  const { lower, upper } = betaTails(df / 2, 0.5, pointOf(t, df))
  const [beyond, before] = [lower / 2, 0.5 + upper / 2]
  return t < 0 ? { lower: beyond, upper: before } : { lower: before, upper: beyond }
}

/**
 * Natural logarithms of both tails of Student's t distribution.
 *
 * @throws RangeError for degrees of freedom out of range, and for t of a size above 1e150.
 * @example
 * studentT.logCdf(1e10, 100).upper
 * // => -2075.550607279179
 */
export const logCdf = (t: number, df: number): Tails => {
  requireStudent(t, df)
  if (t === 0) return { lower: -Math.LN2, upper: -Math.LN2 }
  const beyond = logBetaTails(df / 2, 0.5, pointOf(t, df)).lower - Math.LN2
  const before = Math.log1p(-Math.exp(beyond))
  return t < 0 ? { lower: beyond, upper: before } : { lower: before, upper: beyond }
}

const requireStudent = (t: number, df: number) => {
  requireDegrees(df)
  requireBetween('A number of Student’s distribution', t, -1e150, 1e150)
}

const requireDegrees = (df: number) => requireBetween('A number of degrees of freedom', df, 0.1, 1e10)

const pointOf = (t: number, df: number): BetaPoint => {
  const size = Math.abs(t)
  const distance = (0.5 * (size - 1) * (size + 1)) / (1 + (t * t) / df)
  return pointOfOdds(df / 2, 0.5, Math.log(df) - 2 * Math.log(size), distance)
}

/**
 * The number with probability `p` in the tail named of Student's t distribution, to 1e-12 relative. It is infinite where
 * no double is as large: of one degree of freedom for p below 1e-308.
 *
 * @throws RangeError for what is no probability and for degrees of freedom out of range.
 * @example
 * studentT.quantile(0.025, 7, 'upper')
 * // => 2.36462425159278
 */
export const quantile = (p: number, df: number, tail: Tail = 'lower'): number => {
  requireProbability(p)
  requireDegrees(df)
  if (p === 0.5) return 0
  const size = Math.sqrt(df) * Math.exp(-sizeLogOdds(Math.min(p, 1 - p), df) / 2)
  return p < 0.5 === (tail === 'lower') ? -size : size
}

/** For p near one half the part between 0 and t is the small one: 0.5 - p is exact from a quarter on. */
const sizeLogOdds = (p: number, df: number) =>
  p > 0.25 ? betaLogOdds(1 - 2 * p, df / 2, 0.5, 'upper') : betaLogOdds(2 * p, df / 2, 0.5, 'lower')
