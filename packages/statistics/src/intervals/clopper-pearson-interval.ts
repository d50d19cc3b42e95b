import { betaQuantile } from '../distributions/beta-quantile.ts'
import { smallestShape } from '../distributions/ranges.ts'
import { type Limits, outsideOf } from './limits.ts'

/**
 * Exact interval for a share of `n` (Clopper and Pearson 1934): beta quantiles. Covers at least `level`, mostly more; for
 * reading, the score interval of Wilson is nearer to what it says. `count` and `n` need not be whole (`clusteredShareInterval`).
 *
 * @throws RangeError where count is no part of n, and for what is no level.
 * @example
 * clopperPearsonInterval(15, 148)
 * // => { low: 0.0578440100834486, high: 0.161650490349479 }
 */
export const clopperPearsonInterval = (count: number, n: number, level = 0.95): Limits => {
  if (!(n > 0) || !(count >= 0 && count <= n)) throw new RangeError(`${count} is no part of ${n}`)
  const outside = outsideOf(level)
  return {
    low: count < smallestShape ? 0 : betaQuantile(outside, count, n - count + 1, 'lower'),
    high: n - count < smallestShape ? 1 : betaQuantile(outside, count + 1, n - count, 'upper'),
  }
}
