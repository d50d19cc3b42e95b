import { betaTails, logBetaFront, logBetaTails, pointOfOdds } from './incomplete-beta.ts'
import { requireBetween, requireCount, requireShape } from './ranges.ts'
import { smallestCount } from './smallest-count.ts'
import type { Tail, Tails } from './tails.ts'

/**
 * Negative binomial distribution with the mean `mean` (0 to 10^9) and the shape `shape` (0.001 to 10^10): a Poisson
 * distribution whose mean varies as a gamma distribution of that shape, so that its variance is mean + mean^2 / shape.
 * `lower` is the probability of `count` or fewer, `upper` that of more, each to 1e-12 relative down to 1e-300 (incomplete
 * beta function; Abramowitz and Stegun 1964, 26.5.26).
 *
 * @throws RangeError for counts that are not whole or not from 0 to 10^9, and for means and shapes out of range.
 * @example
 * negativeBinomial.cdf(1, 2, 2)
 * // => { lower: 0.5, upper: 0.5 }
 */
export const cdf = (count: number, mean: number, shape: number): Tails => {
  requireNegativeBinomial(count, mean, shape)
  if (mean === 0) return { lower: 1, upper: 0 }
  return betaTails(shape, count + 1, pointOf(count + 1, mean, shape))
}

/**
 * Natural logarithms of both tails of the negative binomial distribution.
 *
 * @throws RangeError as `cdf`.
 * @example
 * negativeBinomial.logCdf(0, 1, 5000).lower
 * // => -0.9999000133313336
 */
export const logCdf = (count: number, mean: number, shape: number): Tails => {
  requireNegativeBinomial(count, mean, shape)
  if (mean === 0) return { lower: 0, upper: Number.NEGATIVE_INFINITY }
  return logBetaTails(shape, count + 1, pointOf(count + 1, mean, shape))
}

/**
 * Natural logarithm of the probability of exactly `count`, in the form of Loader (2000).
 *
 * @throws RangeError as `cdf`.
 * @example
 * Math.exp(negativeBinomial.logProbability(1, 2, 2))
 * // => 0.25
 */
export const logProbability = (count: number, mean: number, shape: number): number => {
  requireNegativeBinomial(count, mean, shape)
  if (count === 0) return -shape * Math.log1p(mean / shape)
  if (mean === 0) return Number.NEGATIVE_INFINITY
  return logBetaFront(shape, count, pointOf(count, mean, shape)) - Math.log(count)
}

/**
 * The smallest count with at least `p` at or below it, or with at most `p` above it where the tail is `upper`; 10^9 where
 * it is larger than that.
 *
 * @throws RangeError for what is no probability, and for means and shapes out of range.
 * @example
 * negativeBinomial.quantile(0.025, 40, 8, 'upper')
 * // => 75
 */
export const quantile = (p: number, mean: number, shape: number, tail: Tail = 'lower'): number => {
  requireNegativeBinomial(0, mean, shape)
  return smallestCount((count) => cdf(count, mean, shape), p, tail, { near: mean, most: Number.POSITIVE_INFINITY })
}

const pointOf = (count: number, mean: number, shape: number) =>
  pointOfOdds(shape, count, Math.log(shape / mean), (mean - count) / (1 + mean / shape))

const requireNegativeBinomial = (count: number, mean: number, shape: number) => {
  requireCount('A count', count)
  requireBetween('A mean', mean, 0, 1e9)
  requireShape('A shape', shape)
}
