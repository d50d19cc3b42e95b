import { gammaQuantile } from './gamma-quantile.ts'

/**
 * Quantile of the standard normal distribution: the number with probability `p` below it. The square of a standard
 * normal number has half a gamma distribution of shape 1/2, so the gamma quantile serves, at full precision.
 */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies between 0 and 1: ${p} does not`)
  if (p === 0.5) return 0
  const size = Math.sqrt(2 * gammaQuantile(2 * Math.min(p, 1 - p), 0.5, 'upper'))
  return p < 0.5 ? -size : size
}
