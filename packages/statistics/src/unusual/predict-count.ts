import { incompleteBeta } from '../distributions/incomplete-beta.ts'
import * as normal from '../distributions/normal.ts'
import * as studentT from '../distributions/student-t.ts'
import type { Limits } from '../intervals/limits.ts'
import type { Dispersion } from '../models/series-dispersion.ts'

/** What was to be expected of a new year, and how unusual its count is. */
export interface Prediction {
  readonly expected: number
  /** The counts that are not unusual. */
  readonly limits: Limits
  /** Probability of a count so great or greater, and of one so small or smaller. */
  readonly above: number
  readonly below: number
  /** By how much the counts scatter more than Poisson counts, as it is: that of the previous years, or the one that was given. */
  readonly dispersion: number
}

/** Fewest and most years that a prediction rests on. */
export const yearsBefore = { fewest: 3, most: 5 }

/**
 * Whether the count of a new year is in line with the 3 to 5 before: of Poisson counts of one mean, the next has a negative binomial
 * distribution of size `sum + 1/2` and mean `(sum + 1/2) / years` (Gamma-Poisson with Jeffreys' prior). Where the previous years
 * scatter more than chance would, or a `dispersion` from more years is given (`successiveDispersion`, `moderatedDispersion`), the
 * count has to be unusual as well for that distribution with its variance multiplied by the dispersion, and for Student's t, since a
 * dispersion from few years is uncertain itself: on the scale of the 2/3 power (Farrington et al. 1996), in units of the standard
 * error, by the degrees of freedom. Limits and probabilities are the widest of all. Two-sided at `level`,
 * 0.99. It says "check the data", and nothing of good or bad; a series that rises steadily will be called unusual. Throws
 * RangeError for fewer years than 3, more than 5, and what is no count.
 *
 * @example
 * predictCount([10, 12, 9, 11, 13], 21).limits
 * // => { low: 3, high: 22 }
 */
export const predictCount = (
  previous: readonly number[],
  current: number,
  level = 0.99,
  dispersion?: Dispersion,
): Prediction => {
  const years = previous.length
  if (years < yearsBefore.fewest || years > yearsBefore.most)
    throw new RangeError(`A prediction rests on ${yearsBefore.fewest} to ${yearsBefore.most} years, not ${years}`)
  if (![...previous, current].every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError('Counts are whole and not negative')
  const sum = previous.reduce((total, count) => total + count, 0)
  const { dispersion: value, freedom } = dispersion ?? ownDispersion(previous)
  const expected = (sum + 0.5) / years
  const scatters = dispersion === undefined ? value > 1 : value > 0
  // Variance of the prediction: the mean times the dispersion times 1 + 1 / years; the size follows from it.
  const sizeAt = (scatter: number) => expected / (scatter * (1 + 1 / years) - 1)
  const sizes = [...new Set([1, ...(scatters ? [Math.max(1, value)] : [])])].map(sizeAt)
  const error = (2 / 3) * expected ** (1 / 6) * Math.sqrt(value * (1 + 1 / years))
  const distance = (count: number) => (count ** (2 / 3) - expected ** (2 / 3)) / error
  const byScatter = (count: number, tail: 'lower' | 'upper') =>
    scatters ? studentT.cdf(distance(count), freedom)[tail] : 0
  const shareOf = (size: number) => size / (size + expected)
  const atMost = (count: number) =>
    count < 0
      ? 0
      : Math.max(
          ...sizes.map((size) => incompleteBeta(size, count + 1, shareOf(size)).lower),
          byScatter(count, 'lower'),
        )
  const atLeast = (count: number) =>
    count <= 0
      ? 1
      : Math.max(
          ...sizes.map((size) => incompleteBeta(count, size, 1 - shareOf(size)).lower),
          byScatter(count, 'upper'),
        )
  const tail = (1 - level) / 2
  const reach = normal.quantile(tail, 'upper') * Math.max(error, (2 / 3) * expected ** (1 / 6))
  const rough = (side: 1 | -1) => Math.round(Math.max(0, expected ** (2 / 3) + side * reach) ** 1.5)
  return {
    expected,
    limits: {
      low: first((count) => atMost(count) >= tail, rough(-1)),
      high: first((count) => atLeast(count + 1) <= tail, rough(1)),
    },
    above: atLeast(current),
    below: atMost(current),
    dispersion: value,
  }
}

/** Pearson's X² of some years by degrees of freedom. */
const ownDispersion = (counts: readonly number[]): Dispersion => {
  const mean = counts.reduce((total, count) => total + count, 0) / counts.length
  const pearson = mean === 0 ? 0 : counts.reduce((total, count) => total + (count - mean) ** 2 / mean, 0)
  return { dispersion: pearson / (counts.length - 1), freedom: counts.length - 1 }
}

/** The least whole number, from 0, of which something is true that stays true: looked for about `guess`, in steps that double. */
const first = (isTrue: (count: number) => boolean, guess: number): number => {
  let [low, high] = [guess, guess]
  let step = 1
  if (isTrue(guess))
    for (low = guess - step; low >= 0 && isTrue(low); low -= step) {
      high = low
      step *= 2
    }
  else
    for (high = guess + step; !isTrue(high); high += step) {
      low = high
      step *= 2
    }
  low = Math.max(-1, low)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isTrue(middle)) high = middle
    else low = middle
  }
  return high
}

/**
 * The upper bound of Farrington et al. (1996, A statistical algorithm for the early detection of outbreaks) for the next count, on
 * the scale of its 2/3 power, on which Poisson counts are nearly symmetric: a variant of `predictCount`. `quantile` is that of the normal distribution; 1.96 leaves 2.5 per cent above.
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
  const variance = Math.max(1, ownDispersion(previous).dispersion) * mean * (1 + 1 / years)
  return mean * (1 + ((2 / 3) * quantile * Math.sqrt(variance)) / mean) ** 1.5
}
