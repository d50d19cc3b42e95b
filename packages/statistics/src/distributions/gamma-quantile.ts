import { logGammaFront, logIncompleteGamma } from './incomplete-gamma.ts'
import { invert, roughNormal } from './invert.ts'
import { logGamma } from './log-gamma.ts'
import { requireProbability, requireShape } from './ranges.ts'
import { otherTail, type Tail } from './tails.ts'

/**
 * Quantile of the gamma distribution with shape `shape` (0.001 to 10^10) and scale 1: the x that has probability `p` in
 * the tail named, to 1e-12 relative. Ask for the small tail by name rather than by 1 - p, which has lost its digits.
 * Newton's method on the logarithms of both, from the start of Wilson and Hilferty (1931). Of small shapes the lower
 * quantile may lie below the smallest double, and is 0 then.
 *
 * @throws RangeError for what is no probability, and for shapes out of range.
 * @example
 * gammaQuantile(0.025, 28, 'upper')
 * // => 39.2835824451621
 */
export const gammaQuantile = (p: number, shape: number, tail: Tail = 'lower'): number => {
  requireProbability(p)
  requireShape('A shape', shape)
  if (p === 0) return tail === 'lower' ? 0 : Number.POSITIVE_INFINITY
  if (p === 1) return tail === 'lower' ? Number.POSITIVE_INFINITY : 0
  // The larger tail is flat in logarithms; 1 - p is exact from one half on.
  if (p > 0.5) return solve(1 - p, shape, otherTail(tail))
  return solve(p, shape, tail)
}

const solve = (p: number, shape: number, tail: Tail): number => {
  const sign = tail === 'lower' ? 1 : -1
  const logP = Math.log(p)
  const logX = invert(
    (at) => {
      const x = Math.exp(at)
      // Where a double can't hold x, the lower tail is the front alone.
      const isTiny = x < 1e-300
      const logFront = isTiny ? shape * at - logGamma(shape + 1) : logGammaFront(shape, x)
      const tiny = () => (tail === 'lower' ? logFront : Math.log(-Math.expm1(logFront)))
      const value = isTiny ? tiny() : logIncompleteGamma(shape, x)[tail]
      return { excess: value - logP, slope: sign * shape * Math.exp(logFront - value) }
    },
    startOf(p, shape, sign),
  )
  return Math.exp(logX)
}

/** Logarithm of a first guess. */
const startOf = (p: number, shape: number, sign: number): number => {
  const root = 1 - 1 / (9 * shape) - (sign * roughNormal(p)) / (3 * Math.sqrt(shape))
  if (root > 0.2) return Math.log(shape) + 3 * Math.log(root)
  return (Math.log(p) + logGamma(shape + 1)) / shape
}
