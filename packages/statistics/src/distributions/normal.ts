import { gammaQuantile } from './gamma-quantile.ts'
import { incompleteGamma, logIncompleteGamma } from './incomplete-gamma.ts'
import { requireBetween, requireProbability } from './ranges.ts'
import type { Tail, Tails } from './tails.ts'

/**
 * Standard normal distribution at `z`: probability below and above, each to 1e-12 relative down to 1e-300 (|z| up to
 * 37). Half the square of a standard normal number has a gamma distribution of shape 1/2.
 *
 * @throws RangeError for what is no number.
 * @example
 * normal.cdf(-8)
 * // => { lower: 6.22096057427178e-16, upper: 0.9999999999999993 }
 */
export const cdf = (z: number): Tails => {
  requireNumber(z)
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2)
  return z < 0 ? { lower: upper / 2, upper: 0.5 + lower / 2 } : { lower: 0.5 + lower / 2, upper: upper / 2 }
}

/**
 * Natural logarithms of both tails of the standard normal distribution.
 *
 * @throws RangeError for what is no number.
 * @example
 * normal.logCdf(100).upper
 * // => -5005.524208694205
 */
export const logCdf = (z: number): Tails => {
  requireNumber(z)
  const far = logIncompleteGamma(0.5, (z * z) / 2).upper - Math.LN2
  const near = Math.log1p(-Math.exp(far))
  return z < 0 ? { lower: far, upper: near } : { lower: near, upper: far }
}

const requireNumber = (z: number) =>
  requireBetween('A normal number', z, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)

/**
 * The standard normal number with probability `p` in the tail named, to 1e-12 relative.
 *
 * @throws RangeError for what is no probability.
 * @example
 * normal.quantile(0.025, 'upper')
 * // => 1.95996398454005
 */
export const quantile = (p: number, tail: Tail = 'lower'): number => {
  requireProbability(p)
  if (p === 0.5) return 0
  const size = Math.sqrt(2 * gammaQuantile(2 * Math.min(p, 1 - p), 0.5, 'upper'))
  return p < 0.5 === (tail === 'lower') ? -size : size
}
