import * as normal from '../distributions/normal.ts'
import * as poisson from '../distributions/poisson.ts'
import type { Limits } from '../intervals/limits.ts'
import { poissonInterval } from '../intervals/poisson-interval.ts'
import { sampleQuantile } from '../tables/sample-quantile.ts'

/** An area as it is compared with others. */
export interface FunnelPoint {
  /** Observed by expected. */
  readonly ratio: number
  /** On the scale of square roots, adjusted for overdispersion. */
  readonly z: number
  /** Where 95 and 99.8 per cent of such ratios lie if the area is as the others are, without overdispersion. */
  readonly limits95: Limits
  readonly limits998: Limits
}

/** Areas compared with each other. */
export interface Funnel {
  readonly points: readonly FunnelPoint[]
  /** Mean squared z, of which the tenth at either end is drawn in; below 1 it is not used. */
  readonly dispersion: number
}

/** Share that is drawn in at either end. */
const drawnIn = 0.1

/**
 * Areas with other counts than the pooled rate leads to expect of their populations (Spiegelhalter 2005, Funnel plots for comparing
 * institutional performance). `expected` is the pooled rate times the population of the area. z is 2 (√observed - √expected), by the
 * root of the dispersion: counts of areas differ by more than chance, and what is unusual is unusual among them. Limits are those of
 * Poisson counts, in the exact form of chi-square. An area outside: check the data; it is neither good nor bad. Throws
 * RangeError where an expected count is not above 0.
 *
 * @example
 * funnel([12, 30], [15, 25]).points[0]?.ratio
 * // => 0.8
 */
export const funnel = (observed: readonly number[], expected: readonly number[]): Funnel => {
  demandExpected(observed, expected)
  const dispersion = drawnInSquare(observed.map((count, i) => distance(count, expected[i] ?? 0)))
  const root = Math.sqrt(Math.max(1, dispersion))
  const points = observed.map((count, i): FunnelPoint => {
    const usual = expected[i] ?? 0
    return {
      ratio: count / usual,
      z: distance(count, usual) / root,
      limits95: funnelLimits(usual, 0.95),
      limits998: funnelLimits(usual, 0.998),
    }
  })
  return { points, dispersion }
}

/** On the scale of square roots, on which Poisson counts have a standard deviation of 1/2. */
const distance = (count: number, expected: number): number => 2 * (Math.sqrt(count) - Math.sqrt(expected))

/** Mean square of which the tenth at either end is drawn in. */
const drawnInSquare = (raw: readonly number[]): number => {
  const [least, most] = [sampleQuantile(raw, drawnIn), sampleQuantile(raw, 1 - drawnIn)]
  return raw.reduce((sum, z) => sum + Math.min(most, Math.max(least, z)) ** 2, 0) / raw.length
}

const demandExpected = (observed: readonly number[], expected: readonly number[]): void => {
  if (observed.length !== expected.length || !expected.every((each) => each > 0))
    throw new RangeError('There is an expected count above 0 for each observed one')
}

/** What is left of the variance of a normal z of which the tenth at either end is drawn in. */
const leftOfNormal = 0.6786545589528747

/**
 * How far areas differ from each other besides chance: the standard deviation between areas of their root ratios, √(observed / expected)
 * (additive random effects; Spiegelhalter 2005, Handling over-dispersion of performance indicators). That with which the z of the areas,
 * the tenth at either end drawn in, have the mean square that normal ones have (Paule and Mandel 1982, Consensus values and weighting
 * factors). 0 where they differ no more than by chance. Throws RangeError as `funnel`.
 *
 * @example
 * betweenAreas([10, 10, 10], [10, 10, 10])
 * // => 0
 */
export const betweenAreas = (observed: readonly number[], expected: readonly number[]): number => {
  demandExpected(observed, expected)
  const isMore = (between: number) =>
    drawnInSquare(observed.map((count, i) => rootDistance(count, expected[i] ?? 0, between))) >
    (leftOfNormal * (observed.length - 1)) / observed.length
  if (!isMore(0)) return 0
  let [low, high] = [0, 1]
  while (isMore(high)) [low, high] = [high, 2 * high]
  while (high - low > 1e-7 * high) {
    const middle = (low + high) / 2
    if (isMore(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** How far a root ratio lies from 1, in standard deviations by chance and between areas. */
const rootDistance = (count: number, expected: number, between: number): number =>
  (Math.sqrt(count / expected) - 1) / rootDeviation(expected, between)

/** The variance of a root ratio by chance is 1 / (4 expected). */
const rootDeviation = (expected: number, between: number): number => Math.sqrt(1 / (4 * expected) + between ** 2)

/** Counts between which an area lies as the others do: Poisson limits, or those that also let areas differ, if wider. */
export const funnelCounts = (expected: number, level: number, between: number): Limits => {
  const exact = poissonInterval(expected, level)
  if (between === 0) return exact
  const reach = normal.quantile((1 - level) / 2, 'upper') * rootDeviation(expected, between)
  return {
    low: Math.min(exact.low, expected * Math.max(0, 1 - reach) ** 2),
    high: Math.max(exact.high, expected * (1 + reach) ** 2),
  }
}

/** Two-sided probability of a count: of Poisson counts, or of its root ratio where areas differ, whichever is larger. */
export const funnelP = (count: number, expected: number, between: number): number => {
  const { lower } = poisson.cdf(count, expected)
  const upper = count === 0 ? 1 : poisson.cdf(count - 1, expected).upper
  const ofSpread = between > 0 ? normal.cdf(Math.abs(rootDistance(count, expected, between))).upper : 0
  return Math.min(1, 2 * Math.max(Math.min(lower, upper), ofSpread))
}

/**
 * Where ratios of observed to expected lie by chance alone.
 *
 * @example
 * funnelLimits(10, 0.95).high
 * // => 1.83903560420178
 */
export const funnelLimits = (expected: number, level: number): Limits => {
  const { low, high } = poissonInterval(expected, level)
  return { low: low / expected, high: high / expected }
}
