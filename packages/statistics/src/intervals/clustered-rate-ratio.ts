import { incompleteBeta } from '../distributions/incomplete-beta.ts'
import { eventsOf, requireEffect } from './clusters.ts'
import { type CountOf, conditionalRatio, rateRatio, type TestedRatio } from './rate-ratio.ts'

/**
 * The ratio of two years as `rateRatio`, of victims who come in cases: the conditional interval of both counts over the design effect,
 * which are about the numbers of independent events. p is twice the smaller tail of the split of these events, so that it falls below
 * 1 - level just where the interval does not hold 1. For a design effect of 1 and less it is `rateRatio`.
 *
 * @throws RangeError as `rateRatio`, and for a design effect that is not above 0.
 * @example
 * clusteredRateRatio({ count: 120, exposure: 5.12 }, { count: 150, exposure: 5.2 }, 4)
 * // => { ratio: 1.23076923076923, low: 0.741231089371025, high: 2.05986730012715, p: 0.467289831654439 }
 */
export const clusteredRateRatio = (before: CountOf, now: CountOf, effect: number, level = 0.95): TestedRatio => {
  const by = requireEffect(effect)
  const plain = rateRatio(before, now, level)
  if (by === 1) return plain
  const [x, y] = [eventsOf(before.count, by), eventsOf(now.count, by)]
  const { low, high } = conditionalRatio({ ...before, count: x }, { ...now, count: y }, level)
  const share = now.exposure / (before.exposure + now.exposure)
  const atLeast = y === 0 ? 1 : incompleteBeta(y, x + 1, share).lower
  const atMost = x === 0 ? 1 : incompleteBeta(y + 1, x, share).upper
  return { ratio: plain.ratio, low, high, p: Math.min(1, 2 * Math.min(atLeast, atMost)) }
}
