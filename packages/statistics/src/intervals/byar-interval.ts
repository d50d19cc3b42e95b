import * as normal from '../distributions/normal.ts'
import { type Limits, outsideOf } from './limits.ts'

/**
 * Byar's approximation to the exact limits of a Poisson count (Breslow and Day 1987, 2.3), as English public health bodies
 * print it for counts of 10 and more. For comparison with such tables; `poissonInterval` is exact.
 *
 * @throws RangeError for a count below 0 and for what is no level.
 * @example
 * byarInterval(10)
 * // => { low: 4.78744991396756, high: 18.3914586057565 }
 */
export const byarInterval = (count: number, level = 0.95): Limits => {
  const z = normal.quantile(outsideOf(level), 'upper')
  if (!(count >= 0 && count <= 1e9)) throw new RangeError(`A count lies between 0 and 10^9: ${count} does not`)
  const limit = (shape: number, side: number) =>
    shape * (1 - 1 / (9 * shape) + (side * z) / (3 * Math.sqrt(shape))) ** 3
  return { low: count === 0 ? 0 : Math.max(0, limit(count, -1)), high: limit(count + 1, 1) }
}
