import * as normal from '../distributions/normal.ts'
import { type Limits, outsideOf } from './limits.ts'

/**
 * Score interval for a share of `n` (Wilson 1927; without continuity correction, method 3 of Newcombe 1998). It is
 * random variation alone, of `n` independent persons; a published count is a full count and needs none. `count` and `n`
 * need not be whole (`clusteredShareInterval`).
 *
 * @throws RangeError where count is no part of n, and for what is no level.
 * @example
 * wilsonInterval(81, 263)
 * // => { low: 0.255288519878274, high: 0.3662095769828 }
 */
export const wilsonInterval = (count: number, n: number, level = 0.95): Limits => {
  if (!(n > 0) || !(count >= 0 && count <= n)) throw new RangeError(`${count} is no part of ${n}`)
  const z2 = normal.quantile(outsideOf(level)) ** 2
  const share = count / n
  const centre = share + z2 / (2 * n)
  const reach = Math.sqrt(z2 * ((share * (1 - share)) / n + z2 / (4 * n * n)))
  return {
    low: count === 0 ? 0 : Math.max(0, (centre - reach) / (1 + z2 / n)),
    high: count === n ? 1 : Math.min(1, (centre + reach) / (1 + z2 / n)),
  }
}
