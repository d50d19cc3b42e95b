import { gammaFront, incompleteGamma } from './incomplete-gamma.ts'
import { logGamma } from './log-gamma.ts'

/** Which tail a probability is of: below the quantile, or above it. */
export type Tail = 'lower' | 'upper'

/**
 * Quantile of the gamma distribution with shape `shape` and scale 1: the x that has probability `p` in the tail named.
 * Ask for the small tail by name rather than by 1 - p, which has lost its digits. Newton's method on the logarithms of
 * both, held between bounds, from the start of Wilson and Hilferty (1931). A chi-square quantile with df degrees of
 * freedom is twice the quantile of shape df / 2.
 */
export const gammaQuantile = (p: number, shape: number, tail: Tail = 'lower'): number => {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies between 0 and 1: ${p} does not`)
  if (!(shape > 0) || !Number.isFinite(shape)) throw new RangeError(`A shape is above 0: ${shape} is not`)
  if (p === 0) return tail === 'lower' ? 0 : Number.POSITIVE_INFINITY
  if (p === 1) return tail === 'lower' ? Number.POSITIVE_INFINITY : 0
  // The larger tail is flat in logarithms; 1 - p is exact from one half on.
  if (p > 0.5) return solve(1 - p, shape, tail === 'lower' ? 'upper' : 'lower')
  return solve(p, shape, tail)
}

const solve = (p: number, shape: number, tail: Tail): number => {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  let at = startOf(p, shape, tail)
  for (let step = 0; step < 200; step += 1) {
    const x = Math.exp(at)
    const value = incompleteGamma(shape, x)[tail]
    const excess = Math.log(value) - Math.log(p)
    const isRight = tail === 'lower' ? excess > 0 : excess < 0
    if (isRight) high = at
    else low = at
    const slope = ((tail === 'lower' ? 1 : -1) * shape * gammaFront(shape, x)) / value
    const next = between(at - excess / slope, low, high)
    if (Math.abs(next - at) <= Number.EPSILON * Math.max(2, Math.abs(at))) return Math.exp(next)
    at = next
  }
  return Math.exp(at)
}

/** A step that leaves the bounds, or is no number, halves them instead. */
const between = (next: number, low: number, high: number): number => {
  if (next > low && next < high) return next
  if (low === Number.NEGATIVE_INFINITY) return high - 1
  if (high === Number.POSITIVE_INFINITY) return low + 1
  return (low + high) / 2
}

/** Logarithm of a first guess. */
const startOf = (p: number, shape: number, tail: Tail): number => {
  const z = (tail === 'lower' ? -1 : 1) * roughNormal(p)
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))
  if (root > 0.2) return Math.log(shape) + 3 * Math.log(root)
  return (Math.log(p) + logGamma(shape + 1)) / shape
}

/** The standard normal number with `p` above it, to 0.0005 (Abramowitz and Stegun 1964, 26.2.23). Only a start. */
const roughNormal = (p: number): number => {
  const t = Math.sqrt(-2 * Math.log(p))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  return t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
}
