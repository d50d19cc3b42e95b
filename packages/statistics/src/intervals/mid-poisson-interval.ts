import { invert } from '../distributions/invert.ts'
import * as poisson from '../distributions/poisson.ts'
import { type Limits, outsideOf } from './limits.ts'
import { poissonInterval } from './poisson-interval.ts'

/**
 * Mid-p interval for the expected number behind a count (Lancaster 1961; Cohen and Yang 1994): as the exact one, but half
 * of the probability of the count itself is left outside. Shorter; covers `level` on the whole and not for every expected
 * number (see the coverage in docs/methods/intervals.md). At 0 the lower limit is 0.
 *
 * @throws RangeError for counts that are not whole or not from 0 to 10^9, and for what is no level.
 * @example
 * midPoissonInterval(10)
 * // => { low: 5.079521847217342, high: 17.824853696569683 }
 */
export const midPoissonInterval = (count: number, level = 0.95): Limits => {
  const outside = outsideOf(level)
  const { low, high } = poissonInterval(count, level)
  return {
    low: count === 0 ? 0 : midLimit(count, outside, low, 'upper'),
    high: midLimit(count, outside, high, 'lower'),
  }
}

/** The mean under which the probability beyond the count, with half of that of the count, is `outside`. */
const midLimit = (count: number, outside: number, start: number, tail: 'lower' | 'upper'): number => {
  const own = (mean: number) => Math.exp(poisson.logProbability(count, mean))
  // The probability of more than the count already leaves all of it out; that of the count or fewer holds all of it.
  const beyond = (mean: number) => poisson.cdf(count, mean)[tail] + (tail === 'upper' ? 1 : -1) * (own(mean) / 2)
  const logMean = invert((at) => {
    const mean = Math.exp(at)
    const before = count === 0 ? 0 : Math.exp(poisson.logProbability(count - 1, mean))
    const slope = ((tail === 'upper' ? 1 : -1) * mean * (own(mean) + before)) / 2
    return { excess: Math.log(beyond(mean)) - Math.log(outside), slope: slope / beyond(mean) }
  }, Math.log(start))
  return Math.exp(logMean)
}
