import { incompleteGamma, logGammaFront, logIncompleteGamma } from './incomplete-gamma.ts'
import { requireBetween, requireCount } from './ranges.ts'
import { smallestCount } from './smallest-count.ts'
import type { Tail, Tails } from './tails.ts'

/**
 * Poisson distribution with the mean `mean` (0 to 10^9): `lower` is the probability of `count` or fewer, `upper` that of
 * more, each to 1e-12 relative down to 1e-300 (incomplete gamma function; Abramowitz and Stegun 1964, 26.4.21).
 *
 * @throws RangeError for counts that are not whole or not from 0 to 10^9, and for means out of range.
 * @example
 * poisson.cdf(20, 4.5)
 * // => { lower: 0.99999998577713, upper: 1.42228699669389e-8 }
 */
export const cdf = (count: number, mean: number): Tails => {
  requirePoisson(count, mean)
  const { lower, upper } = incompleteGamma(count + 1, mean)
  return { lower: upper, upper: lower }
}

/**
 * Natural logarithms of both tails of the Poisson distribution.
 *
 * @throws RangeError as `cdf`.
 * @example
 * poisson.logCdf(0, 5000).lower
 * // => -5000
 */
export const logCdf = (count: number, mean: number): Tails => {
  requirePoisson(count, mean)
  const { lower, upper } = logIncompleteGamma(count + 1, mean)
  return { lower: upper, upper: lower }
}

/**
 * Natural logarithm of the probability of exactly `count`, in the form of Loader (2000).
 *
 * @throws RangeError as `cdf`.
 * @example
 * Math.exp(poisson.logProbability(3, 4.5))
 * // => 0.168717884924559
 */
export const logProbability = (count: number, mean: number): number => {
  requirePoisson(count, mean)
  if (count === 0) return -mean
  return mean === 0 ? Number.NEGATIVE_INFINITY : logGammaFront(count, mean)
}

/**
 * The smallest count with at least `p` at or below it, or with at most `p` above it where the tail is `upper`.
 *
 * @throws RangeError for what is no probability and for means out of range.
 * @example
 * poisson.quantile(0.025, 4.5, 'upper')
 * // => 9
 */
export const quantile = (p: number, mean: number, tail: Tail = 'lower'): number => {
  requireMean(mean)
  return smallestCount((count) => cdf(count, mean), p, tail, { near: mean, most: Number.POSITIVE_INFINITY })
}

const requirePoisson = (count: number, mean: number) => {
  requireCount('A count', count)
  requireMean(mean)
}

const requireMean = (mean: number) => requireBetween('A mean', mean, 0, 1e9)
