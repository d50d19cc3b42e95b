import { logBetaFront, logBetaTails, pointOfOdds } from './incomplete-beta.ts'
import { invert, roughNormal } from './invert.ts'
import { requireProbability, requireShape } from './ranges.ts'
import { otherTail, type Tail } from './tails.ts'

/**
 * Quantile of the beta distribution with shapes `a` and `b` (0.001 to 10^10 each): the x that has probability `p` in the
 * tail named, to 1e-12 relative. Newton's method on the logarithms of the tail and of the odds. A quantile below the
 * smallest double is 0, and one that a double can't tell from 1 is 1.
 *
 * @throws RangeError for what is no probability, and for shapes out of range.
 * @example
 * betaQuantile(0.025, 81.5, 182.5)
 * // => 0.254521934991023
 */
export const betaQuantile = (p: number, a: number, b: number, tail: Tail = 'lower'): number => {
  const logOdds = betaLogOdds(p, a, b, tail)
  return logOdds < 0 ? Math.exp(logOdds) / (1 + Math.exp(logOdds)) : 1 / (1 + Math.exp(-logOdds))
}

/** Logarithm of the odds x / (1 - x) of the quantile, which keeps its digits at both ends. */
export const betaLogOdds = (p: number, a: number, b: number, tail: Tail): number => {
  requireProbability(p)
  requireShape('A shape', a)
  requireShape('A shape', b)
  if (p === 0 || p === 1) return (p === 0) === (tail === 'lower') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return p > 0.5 ? solve(1 - p, a, b, otherTail(tail)) : solve(p, a, b, tail)
}

const solve = (p: number, a: number, b: number, tail: Tail): number => {
  const sign = tail === 'lower' ? 1 : -1
  const logP = Math.log(p)
  return invert(
    (at) => {
      const point = pointOfOdds(a, b, at)
      const value = logBetaTails(a, b, point)[tail]
      return { excess: value - logP, slope: sign * Math.exp(logBetaFront(a, b, point) - value) }
    },
    Math.log(a / b) - sign * roughNormal(p) * Math.sqrt(1 / a + 1 / b),
  )
}
