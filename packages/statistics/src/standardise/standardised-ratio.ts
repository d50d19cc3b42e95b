import type { Limits } from '../intervals/limits.ts'
import { poissonInterval } from '../intervals/poisson-interval.ts'

/** Persons of one group, residents of that group, and the rate of the group elsewhere, per 100,000. */
export interface IndirectGroup {
  readonly count: number
  readonly population: number
  readonly standardRate: number
}

export interface StandardisedRatio extends Limits {
  readonly observed: number
  readonly expected: number
  readonly ratio: number
}

/**
 * Indirectly standardised ratio: persons counted over those expected if every group had the rate that it has elsewhere,
 * with the exact limits of Garwood for the count (Breslow and Day 1987, 2.3). For few persons, where the rates of single
 * groups say nothing. Ratios of two countries can't be compared with each other, only each with the standard.
 *
 * @throws RangeError for populations not above 0, rates below 0, and where nobody is expected.
 * @example
 * standardisedRatio([
 *   { count: 3, population: 50000, standardRate: 4 },
 *   { count: 9, population: 80000, standardRate: 8 },
 *   { count: 7, population: 90000, standardRate: 5 },
 *   { count: 2, population: 70000, standardRate: 2 },
 * ])
 * // => { observed: 21, expected: 14.3, ratio: 1.46853146853147, low: 0.909044124760573, high: 2.24480634510094 }
 */
export const standardisedRatio = (groups: readonly IndirectGroup[], level = 0.95): StandardisedRatio => {
  for (const { population, standardRate } of groups)
    if (!(population > 0 && standardRate >= 0)) throw new RangeError('A population is above 0, a rate no less than 0')
  const observed = groups.reduce((sum, { count }) => sum + count, 0)
  const expected = groups.reduce((sum, { population, standardRate }) => sum + (population * standardRate) / 100_000, 0)
  if (!(expected > 0)) throw new RangeError('A ratio needs somebody who is expected')
  const { low, high } = poissonInterval(observed, level)
  return { observed, expected, ratio: observed / expected, low: low / expected, high: high / expected }
}
