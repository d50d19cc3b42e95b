import { betaQuantile } from '../distributions/beta-quantile.ts'
import { type Limits, outsideOf } from './limits.ts'

/**
 * Interval for a share of `n` under the prior of Jeffreys, with equal tails; from 0 where the count is 0 and to 1 where it
 * is n (Brown, Cai and DasGupta 2001).
 *
 * @throws RangeError where count is no part of n, and for what is no level.
 * @example
 * jeffreysInterval(15, 148)
 * // => { low: 0.0604485170092964, high: 0.157643143478741 }
 */
export const jeffreysInterval = (count: number, n: number, level = 0.95): Limits => {
  if (!(n > 0) || !(count >= 0 && count <= n)) throw new RangeError(`${count} is no part of ${n}`)
  const outside = outsideOf(level)
  return {
    low: count === 0 ? 0 : betaQuantile(outside, count + 0.5, n - count + 0.5, 'lower'),
    high: count === n ? 1 : betaQuantile(outside, count + 0.5, n - count + 0.5, 'upper'),
  }
}
