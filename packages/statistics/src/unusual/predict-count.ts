import { incompleteBeta } from '../distributions/incomplete-beta.ts'
import type { Limits } from '../intervals/limits.ts'

/** What was to be expected of a new year, and how unusual its count is. */
export interface Prediction {
  readonly expected: number
  /** The counts that are not unusual. */
  readonly limits: Limits
  /** Probability of a count so great or greater, and of one so small or smaller. */
  readonly above: number
  readonly below: number
  /** Pearson's X² of the previous years by degrees of freedom; where it is above 1 the prediction is widened by it. */
  readonly dispersion: number
}

/** Fewest and most years that a prediction rests on. */
export const yearsBefore = { fewest: 3, most: 5 }

/**
 * Whether the count of a new year is in line with the 3 to 5 before: of counts of one mean, the next has a negative binomial
 * distribution of size `sum + 1/2` and mean `(sum + 1/2) / years` (Gamma-Poisson with Jeffreys' prior). Where the previous years
 * scatter more than chance would, its variance is multiplied by their dispersion. Two-sided at `level`, 0.99. It says "check the
 * data", and nothing of good or bad; a series that rises steadily will be called unusual. Throws RangeError for fewer years than 3,
 * more than 5, and what is no count.
 *
 * @example
 * predictCount([10, 12, 9, 11, 13], 21).limits
 * // => { low: 3, high: 22 }
 */
export const predictCount = (previous: readonly number[], current: number, level = 0.99): Prediction => {
  const years = previous.length
  if (years < yearsBefore.fewest || years > yearsBefore.most)
    throw new RangeError(`A prediction rests on ${yearsBefore.fewest} to ${yearsBefore.most} years, not ${years}`)
  if (![...previous, current].every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError('Counts are whole and not negative')
  const sum = previous.reduce((total, count) => total + count, 0)
  const mean = sum / years
  const dispersion =
    sum === 0 ? 0 : previous.reduce((total, count) => total + (count - mean) ** 2 / mean, 0) / (years - 1)
  const expected = (sum + 0.5) / years
  // Variance of the prediction where counts are Poisson: mean (1 + 1 / years); the size follows from it.
  const size = expected / (Math.max(1, dispersion) * (1 + 1 / years) - 1)
  const share = size / (size + expected)
  const atMost = (count: number) => (count < 0 ? 0 : incompleteBeta(size, count + 1, share).lower)
  const atLeast = (count: number) => (count <= 0 ? 1 : incompleteBeta(count, size, 1 - share).lower)
  const tail = (1 - level) / 2
  return {
    expected,
    limits: { low: first((count) => atMost(count) >= tail), high: first((count) => atLeast(count + 1) <= tail) },
    above: atLeast(current),
    below: atMost(current),
    dispersion,
  }
}

/** The least whole number, from 0, of which something is true that stays true. */
const first = (isTrue: (count: number) => boolean): number => {
  if (isTrue(0)) return 0
  let high = 1
  while (!isTrue(high)) high *= 2
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isTrue(middle)) high = middle
    else low = middle
  }
  return high
}

/**
 * The upper bound of Farrington et al. (1996, A statistical algorithm for the early detection of outbreaks) for the next count, on
 * the scale of its 2/3 power, on which Poisson counts are nearly symmetric: a variant of `predictCount`. `level` is two-sided.
 *
 * @example
 * farringtonBound([10, 12, 9, 11, 13])
 * // => 18.8413278708761
 */
export const farringtonBound = (previous: readonly number[], quantile = 1.959963984540054): number => {
  const years = previous.length
  if (years < 2) throw new RangeError('A bound rests on two years at least')
  const mean = previous.reduce((total, count) => total + count, 0) / years
  if (mean === 0) return 0
  const pearson = previous.reduce((total, count) => total + (count - mean) ** 2 / mean, 0)
  const variance = Math.max(1, pearson / (years - 1)) * mean * (1 + 1 / years)
  return mean * (1 + ((2 / 3) * quantile * Math.sqrt(variance)) / mean) ** 1.5
}
