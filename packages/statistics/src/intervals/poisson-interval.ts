import { gammaQuantile } from '../distributions/gamma-quantile.ts'
import { type Limits, outsideOf } from './limits.ts'

/**
 * Exact interval for the expected number behind an observed count (Garwood 1936, Fiducial limits for the Poisson
 * distribution): gamma quantiles of shape `count` below and `count + 1` above. Covers at least `level`, more for small
 * counts. At 0 the lower limit is 0. It is random variation alone: independent events, none missed, none counted twice.
 * `count` need not be whole (`clusteredCountInterval`).
 *
 * @throws RangeError for counts that are not from 0 to 10^9, and for what is no level.
 * @example
 * poissonInterval(27)
 * // => { low: 17.7931701317648, high: 39.2835824451621 }
 * poissonInterval(0)
 * // => { low: 0, high: 3.68887945411394 }
 */
export const poissonInterval = (count: number, level = 0.95): Limits => {
  if (!(count >= 0 && count <= 1e9)) throw new RangeError(`A count lies between 0 and 10^9: ${count} does not`)
  const outside = outsideOf(level)
  return {
    low: count === 0 ? 0 : gammaQuantile(outside, count, 'lower'),
    high: gammaQuantile(outside, count + 1, 'upper'),
  }
}
