import * as normal from '../distributions/normal.ts'
import { exactKendall } from './exact-kendall.ts'

/** Whether values tend to rise or to fall, by the order of their pairs alone. */
export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number
  /** Variance of `s` where there is no trend, corrected for ties. */
  readonly variance: number
  /** Kendall's tau-b; null where all values are the same. */
  readonly tau: number | null
  /** Two-sided probability of so many where there is no trend; null where all values are the same. */
  readonly p: number | null
  /** Whether `p` is exact: there are no ties, and at most 50 values. Else it is of the normal distribution, with continuity correction. */
  readonly isExact: boolean
}

/** Values for which the exact distribution is still used. */
const mostExact = 50

/**
 * The test of Mann (1945, Nonparametric tests against trend) by Kendall's S. With 4 values the smallest probability is 0.083:
 * so few can show nothing. Values are independent of each other, and of one distribution but for the trend; rates, not
 * counts, where the population changes. Throws RangeError for fewer than 2 values.
 *
 * @example
 * mannKendall([3, 5, 8, 9]).p
 * // => 0.08333333333333333
 */
export const mannKendall = (values: readonly number[]): MannKendall => {
  const n = values.length
  if (n < 2) throw new RangeError('A trend takes two values at least')
  let s = 0
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) s += Math.sign((values[j] ?? 0) - (values[i] ?? 0))
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  const ties = [...times.values()].filter((t) => t > 1)
  const sum = (of: (t: number) => number) => ties.reduce((total, t) => total + of(t), 0)
  const variance = (n * (n - 1) * (2 * n + 5) - sum((t) => t * (t - 1) * (2 * t + 5))) / 18
  const pairs = (n * (n - 1)) / 2
  const different = pairs - sum((t) => (t * (t - 1)) / 2)
  if (different === 0) return { s, variance: 0, tau: null, p: null, isExact: false }
  const tau = s / Math.sqrt(pairs * different)
  if (ties.length === 0 && n <= mostExact) return { s, variance, tau, p: exactKendall(n, s), isExact: true }
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance)
  return { s, variance, tau, p: Math.min(1, 2 * normal.cdf(z).upper), isExact: false }
}
