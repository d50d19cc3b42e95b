import { betaPoint, incompleteBeta, logBetaFront, logIncompleteBeta } from './incomplete-beta.ts'
import { requireBetween, requireCount } from './ranges.ts'
import { smallestCount } from './smallest-count.ts'
import type { Tail, Tails } from './tails.ts'

/**
 * Binomial distribution of `n` trials (0 to 10^9) that succeed with probability `share`: `lower` is the probability of
 * `count` or fewer, `upper` that of more, each to 1e-12 relative down to 1e-300 (incomplete beta function; Abramowitz and
 * Stegun 1964, 26.5.24).
 *
 * @throws RangeError for counts that are not whole or not from 0 to n, and for what is no probability.
 * @example
 * binomial.cdf(2, 10, 0.3)
 * // => { lower: 0.3827827864, upper: 0.6172172136 }
 */
export const cdf = (count: number, n: number, share: number): Tails => {
  requireBinomial(count, n, share)
  if (count === n) return { lower: 1, upper: 0 }
  const { lower, upper } = incompleteBeta(count + 1, n - count, share)
  return { lower: upper, upper: lower }
}

/**
 * Natural logarithms of both tails of the binomial distribution.
 *
 * @throws RangeError as `cdf`.
 * @example
 * binomial.logCdf(0, 5000, 0.5).lower
 * // => -3465.73590279973
 */
export const logCdf = (count: number, n: number, share: number): Tails => {
  requireBinomial(count, n, share)
  if (count === n) return { lower: 0, upper: Number.NEGATIVE_INFINITY }
  const { lower, upper } = logIncompleteBeta(count + 1, n - count, share)
  return { lower: upper, upper: lower }
}

/**
 * Natural logarithm of the probability of exactly `count` successes, in the form of Loader (2000).
 *
 * @throws RangeError as `cdf`.
 * @example
 * Math.exp(binomial.logProbability(2, 10, 0.3))
 * // => 0.2334744405
 */
export const logProbability = (count: number, n: number, share: number): number => {
  requireBinomial(count, n, share)
  if (count === 0) return n === 0 ? 0 : n * Math.log1p(-share)
  if (count === n) return n * Math.log(share)
  if (share === 0 || share === 1) return Number.NEGATIVE_INFINITY
  const rest = n - count
  return logBetaFront(count, rest, betaPoint(count, rest, share)) - Math.log(count * (rest / n))
}

/**
 * The smallest count with at least `p` at or below it, or with at most `p` above it where the tail is `upper`.
 *
 * @throws RangeError for what is no probability and for n that is not whole or not from 0 to 10^9.
 * @example
 * binomial.quantile(0.025, 10, 0.3, 'upper')
 * // => 6
 */
export const quantile = (p: number, n: number, share: number, tail: Tail = 'lower'): number => {
  requireBinomial(0, n, share)
  return smallestCount((count) => cdf(count, n, share), p, tail, { near: n * share, most: n })
}

const requireBinomial = (count: number, n: number, share: number) => {
  requireCount('A number of trials', n)
  requireCount('A count', count)
  requireBetween('A count of some trials', count, 0, n)
  requireBetween('A probability', share, 0, 1)
}
