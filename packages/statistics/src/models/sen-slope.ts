import * as normal from '../distributions/normal.ts'
import type { Limits } from '../intervals/limits.ts'
import { mannKendall } from './mann-kendall.ts'

/** The median of the slopes between all pairs. */
export interface SenSlope {
  /** Change a unit of time. */
  readonly slope: number
  /** Median of what is left of the values at time `times[0]`. */
  readonly intercept: number
  /** null where there are too few pairs for the level. */
  readonly limits: Limits | null
}

/**
 * The slope of Sen (1968, Estimates of the regression coefficient based on Kendall's tau), over the times as they are: a year
 * that is missing is a gap, and nothing is filled in. Limits by ranks of the pairs' slopes (Gilbert 1987, Statistical methods for
 * environmental pollution monitoring, 16.4), from the variance of Kendall's S with ties. Throws RangeError for fewer than two
 * values, and where times do not rise.
 *
 * @example
 * senSlope([2012, 2013, 2015], [10, 12, 16]).slope
 * // => 2
 */
export const senSlope = (times: readonly number[], values: readonly number[], level = 0.95): SenSlope => {
  if (times.length !== values.length || times.some((time, i) => i > 0 && !(time > (times[i - 1] ?? 0))))
    throw new RangeError('There is one time for each value, and times rise')
  const { variance } = mannKendall(values)
  const slopes = values
    .flatMap((value, i) =>
      values.slice(i + 1).map((later, k) => (later - value) / ((times[i + 1 + k] ?? 0) - (times[i] ?? 0))),
    )
    .sort((a, b) => a - b)
  const slope = median(slopes)
  const [first = 0] = times
  const intercept = median(values.map((value, i) => value - slope * ((times[i] ?? 0) - first)).sort((a, b) => a - b))
  const reach = normal.quantile((1 - level) / 2, 'upper') * Math.sqrt(variance)
  const low = slopes[Math.round((slopes.length - reach) / 2) - 1]
  const high = slopes[Math.round((slopes.length + reach) / 2 + 1) - 1]
  const isThere = low !== undefined && high !== undefined
  return { slope, intercept, limits: variance === 0 ? { low: slope, high: slope } : isThere ? { low, high } : null }
}

/** Of values in order. */
export const median = (sorted: readonly number[]): number => {
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}
