import * as negativeBinomial from '../distributions/negative-binomial.ts'
import * as normal from '../distributions/normal.ts'
import { smallestShape } from '../distributions/ranges.ts'
import * as studentT from '../distributions/student-t.ts'
import { type Limits, outsideOf } from '../intervals/limits.ts'

/** Fewer values say nothing of how far apart a series usually is from one to the next. */
const fewest = 3

/** So large no count of persons is. */
const largest = 1e8

/**
 * Where the next value of a series of counts is to be expected, at a level such as 0.95; null for fewer than three values,
 * and where the last is above 10^8, more than any count of persons.
 *
 * The next value is expected near the last one, since such series rise and fall and have no level of their own. The steps
 * between the values given say how far: a step between two Poisson counts of one mean varies by their sum, and the
 * overdispersion is how many times as much it does on average, after Pearson (McCullagh and Nelder 1989, 4.5.2), and one
 * at least. Since few steps estimate it badly, it is widened as Student's t is wider than the normal distribution. The
 * interval is that of the negative binomial distribution with the last value plus a half as its mean (for no
 * overdispersion that is the Poisson prediction under Jeffreys' prior) and twice that times the overdispersion as its
 * variance.
 *
 * @throws RangeError for what is no level.
 * @example
 * nextValue([100, 98, 103, 101, 99, 102, 97, 100], 0.95)
 * // => { low: 74, high: 130 }
 */
export const nextValue = (values: readonly number[], level: number): Limits | null => {
  const outside = outsideOf(level)
  const last = values.at(-1)
  if (values.length < fewest || last === undefined || last > largest) return null
  const steps = values.slice(1).map((value, i) => stepOf(values[i] ?? 0, value))
  const spread = steps.reduce((sum, step) => sum + step, 0) / steps.length
  const widened = spread * (studentT.quantile(outside, steps.length) / normal.quantile(outside)) ** 2
  const mean = last + 0.5
  const shape = Math.max(smallestShape, mean / (2 * Math.max(1, widened) - 1))
  return {
    low: negativeBinomial.quantile(outside, mean, shape, 'lower'),
    high: negativeBinomial.quantile(outside, mean, shape, 'upper'),
  }
}

/** A squared step over its variance between Poisson counts. */
const stepOf = (before: number, after: number): number =>
  before + after === 0 ? 0 : (after - before) ** 2 / (before + after)
