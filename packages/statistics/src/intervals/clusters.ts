import { smallestShape } from '../distributions/ranges.ts'
import type { Limits } from './limits.ts'
import { poissonInterval } from './poisson-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/**
 * Design effect of victims who are detected in cases, from the victims in each case: the sum of squares over the sum. If
 * cases come one by one (Poisson) and each brings its victims, the variance of the number of victims is so many times its
 * mean (compound Poisson distribution; Kish 1965, 8.2). It is 1 where every case has one victim. Cases without victims
 * count for nothing.
 *
 * @throws RangeError where no case has a victim, or a size is below 0.
 * @example
 * designEffect([1, 1, 1, 1, 12])
 * // => 9.25
 */
export const designEffect = (victimsPerCase: readonly number[]): number => {
  if (!victimsPerCase.every((size) => size >= 0)) throw new RangeError('A case has no fewer than 0 victims')
  const sum = victimsPerCase.reduce((total, size) => total + size, 0)
  if (sum === 0) throw new RangeError('A design effect needs a case with a victim')
  return victimsPerCase.reduce((total, size) => total + size * size, 0) / sum
}

/**
 * Interval for the expected number of victims who come in cases: the exact Poisson limits of `count` over the design
 * effect, which is about the number of independent events, times the design effect. For 0 victims the upper limit grows
 * with it as well: a case that was not seen may have been a large one. The design effect comes from `designEffect`, or is
 * the overdispersion of a series; below 1 it is taken as 1.
 *
 * @throws RangeError as `poissonInterval`, and for a design effect that is not above 0.
 * @example
 * clusteredCountInterval(40, 4)
 * // => { low: 19.1815547845297, high: 73.5614241680711 }
 */
export const clusteredCountInterval = (count: number, effect: number, level = 0.95): Limits => {
  const by = requireEffect(effect)
  const { low, high } = poissonInterval(eventsOf(count, by), level)
  return { low: low * by, high: high * by }
}

/**
 * Interval for a share of victims who come in cases: the score interval of Wilson for `n` over the design effect (the
 * effective sample size; Kish 1965, 5.4; Korn and Graubard 1998). It supposes that all of a case are alike in what is
 * shared out; where they are not, it is too wide rather than too short. `intervalOf` may be `clopperPearsonInterval`.
 *
 * @throws RangeError as `wilsonInterval`, and for a design effect that is not above 0.
 * @example
 * clusteredShareInterval(20, 40, 4)
 * // => { low: 0.236593090512564, high: 0.763406909487436 }
 */
export const clusteredShareInterval = (
  count: number,
  n: number,
  effect: number,
  level = 0.95,
  intervalOf: (count: number, n: number, level: number) => Limits = wilsonInterval,
): Limits => {
  const by = requireEffect(effect)
  return intervalOf(count / by, n / by, level)
}

/** Independent events behind a count: less than a thousandth of one is none, since the distributions begin there. */
export const eventsOf = (count: number, effect: number): number =>
  count > 0 && count / effect < smallestShape ? 0 : count / effect

/**
 * A design effect as it widens: 1 where it is below.
 *
 * @throws RangeError where it is not above 0.
 */
export const requireEffect = (effect: number): number => {
  if (!(effect > 0 && effect < Number.POSITIVE_INFINITY))
    throw new RangeError(`A design effect is above 0: ${effect} is not`)
  return Math.max(1, effect)
}
