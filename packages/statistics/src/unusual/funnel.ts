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
  if (observed.length !== expected.length || !expected.every((each) => each > 0))
    throw new RangeError('There is an expected count above 0 for each observed one')
  const raw = observed.map((count, i) => 2 * (Math.sqrt(count) - Math.sqrt(expected[i] ?? 0)))
  const [least, most] = [sampleQuantile(raw, drawnIn), sampleQuantile(raw, 1 - drawnIn)]
  const dispersion = raw.reduce((sum, z) => sum + Math.min(most, Math.max(least, z)) ** 2, 0) / raw.length
  const root = Math.sqrt(Math.max(1, dispersion))
  const points = observed.map((count, i): FunnelPoint => {
    const usual = expected[i] ?? 0
    return {
      ratio: count / usual,
      z: (raw[i] ?? 0) / root,
      limits95: funnelLimits(usual, 0.95),
      limits998: funnelLimits(usual, 0.998),
    }
  })
  return { points, dispersion }
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
