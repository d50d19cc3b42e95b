import { betaLogOdds } from '../distributions/beta-quantile.ts'
import { binomialTest } from './binomial-test.ts'
import { type Limits, outsideOf } from './limits.ts'
import { poissonInterval } from './poisson-interval.ts'
import { type Difference, hybridDifference } from './share-difference.ts'

/** A count, and what it is of: a population, a number of years, or 1. */
export interface CountOf {
  readonly count: number
  readonly exposure: number
}

export interface Ratio extends Limits {
  /** Null where the number it is of is 0. */
  readonly ratio: number | null
}

export interface TestedRatio extends Ratio {
  /** Probability of so rare a split or a rarer one if nothing had changed, both sides together. */
  readonly p: number
}

/**
 * How many times the rate `before` the rate `now` is, with the exact conditional interval of two independent Poisson
 * counts and the two-sided p of the binomial test on their sum (Przyborowski and Wilenski 1940; Lehmann and Romano 2005,
 * 4.5). This compares two years; two intervals that overlap don't. Where `before` is 0 the upper limit is infinite; where
 * both are 0 they tell nothing: 0 to infinity, p 1. The p adds up all splits that are no likelier than the one found, so
 * that at the edge it may fall below 1 - level while the interval, of equal tails, still holds 1.
 *
 * @throws RangeError for counts that are not whole or not from 0 to 10^9, exposures not above 0, and what is no level.
 * @example
 * rateRatio({ count: 120, exposure: 5.12 }, { count: 150, exposure: 5.2 })
 * // => { ratio: 1.23076923076923, low: 0.961648096783475, high: 1.57800947729156, p: 0.100165117054353 }
 */
export const rateRatio = (before: CountOf, now: CountOf, level = 0.95): TestedRatio => {
  const expected = requireExposure(now) / (requireExposure(before) + now.exposure)
  return { ...ratioOf(before, now, level), p: binomialTest(now.count, before.count + now.count, expected) }
}

/**
 * How many of one kind there are for one of another, such as convictions for each victim detected, with the exact
 * conditional interval of two independent Poisson counts. It is no share: the persons are not the same, and a conviction
 * comes years after the detection.
 *
 * @throws RangeError for counts that are not whole or not from 0 to 10^9, and for what is no level.
 * @example
 * countRatio(12, 80)
 * // => { ratio: 0.15, low: 0.0744054636196888, high: 0.276749903604485 }
 */
export const countRatio = (count: number, of: number, level = 0.95): Ratio =>
  ratioOf({ count: of, exposure: 1 }, { count, exposure: 1 }, level)

/**
 * The rate `now` less the rate `before`, per unit of exposure, with the hybrid interval of Zou and Donner (2008) from the
 * exact limits of either.
 *
 * @throws RangeError as `rateRatio`.
 * @example
 * rateDifference({ count: 10, exposure: 1 }, { count: 15, exposure: 1 })
 * // => { difference: 5, low: -5.677967917485759, high: 16.043543022454124 }
 */
export const rateDifference = (before: CountOf, now: CountOf, level = 0.95): Difference =>
  hybridDifference(estimateOf(now, level), estimateOf(before, level))

const estimateOf = (each: CountOf, level: number) => {
  const exposure = requireExposure(each)
  const { low, high } = poissonInterval(each.count, level)
  return { value: each.count / exposure, low: low / exposure, high: high / exposure }
}

const ratioOf = (before: CountOf, now: CountOf, level: number): Ratio => {
  requireCount(before.count)
  requireCount(now.count)
  return conditionalRatio(before, now, level)
}

/** The ratio of two Poisson numbers of events, which need not be whole, with its conditional interval. */
export const conditionalRatio = (before: CountOf, now: CountOf, level: number): Ratio => {
  const outside = outsideOf(level)
  const [x, y] = [before.count, now.count]
  const scale = before.exposure / now.exposure
  return {
    ratio: x === 0 ? null : (y / x) * scale,
    low: y === 0 ? 0 : scale * Math.exp(betaLogOdds(outside, y, x + 1, 'lower')),
    high: x === 0 ? Number.POSITIVE_INFINITY : scale * Math.exp(betaLogOdds(outside, y + 1, x, 'upper')),
  }
}

const requireCount = (count: number): number => {
  if (!Number.isInteger(count) || count < 0 || count > 1e9)
    throw new RangeError(`A count is a whole number from 0 to 10^9: ${count} is not`)
  return count
}

const requireExposure = ({ exposure }: CountOf): number => {
  if (!(exposure > 0 && exposure < Number.POSITIVE_INFINITY))
    throw new RangeError(`What a count is of is above 0: ${exposure} is not`)
  return exposure
}
