import * as normal from '../distributions/normal.ts'
import { type Limits, outsideOf } from '../intervals/limits.ts'
import { exactKendall } from '../models/exact-kendall.ts'

/** Whether two quantities go together, by the order of their pairs alone. */
export interface RankCorrelation {
  readonly n: number
  /** Kendall's tau-b, from -1 to 1; null where a range leaves it open, and where all values of one quantity are alike. */
  readonly tau: number | null
  /** Bounds of tau where `y` has ranges; both tau where it has none. */
  readonly least: number | null
  readonly most: number | null
  /** 95 per cent limits of random variation about these bounds; null below 10 pairs, and where all pairs agree. */
  readonly low: number | null
  readonly high: number | null
  /** Two-sided probability of so much or more where there is no order; null where tau is. */
  readonly p: number | null
  /** Whether `p` is exact: no ties, and at most 50 pairs. Else it is of the normal distribution, with continuity correction. */
  readonly isExact: boolean
}

/** Pairs from which on limits are given. */
export const fewestPairs = 10

/** Pairs for which the exact distribution is still used. */
const mostExact = 50

/**
 * Kendall's rank correlation tau-b of `x` and `y` (Kendall 1938, 1945), with exact p (null hypothesis: all orders alike) and the interval of
 * Fieller, Hartley and Pearson (1957): tanh(atanh tau ± z √(0.437 / (n - 4))). A range in `y` gives bounds: two ranges that overlap
 * have an unknown order, which may be either, or be tied; p is then null. Supposed: pairs are independent of each other. It tells of an order
 * and of no cause.
 *
 * @throws RangeError where there are not as many `y` as `x`, for fewer than two, for what is no number, and for what is no level.
 * @example
 * rankCorrelation([1, 2, 3, 4], [10, 30, 20, 40]).tau
 * // => 0.6666666666666666
 * rankCorrelation([1, 2, 3], [5, { low: 1, high: 9 }, 8]).most
 * // => 1
 */
export const rankCorrelation = (
  x: readonly number[],
  y: readonly (number | Limits)[],
  level = 0.95,
): RankCorrelation => {
  const outside = outsideOf(level)
  const n = x.length
  const ranges = y.map((each) => (typeof each === 'number' ? { low: each, high: each } : each))
  const isOrdered = (each: Limits) => Number.isFinite(each.low) && each.low <= each.high
  if (n !== y.length || n < 2) throw new RangeError(`A rank correlation takes two pairs at least: ${n} and ${y.length}`)
  if (!x.every(Number.isFinite) || !ranges.every(isOrdered)) throw new RangeError('A rank correlation is of numbers')
  const { certain, open, openTied, tiedX, tiedY } = pairsOf(x, ranges)
  const all = (n * (n - 1)) / 2
  const scale = Math.sqrt((all - tiedX) * (all - tiedY))
  const none = { n, tau: null, least: null, most: null, low: null, high: null, p: null, isExact: false }
  if (scale === 0) return none
  // Ranges that overlap may be tied as well, which counts for pairs that are tied in x: tau is then of fewer pairs.
  const fewer = Math.sqrt((all - tiedX) * (all - tiedY - openTied))
  const [from, to] = [certain - open, certain + open]
  const least = Math.max(-1, from / (from < 0 && fewer > 0 ? fewer : scale))
  const most = Math.min(1, to / (to > 0 && fewer > 0 ? fewer : scale))
  const limits = limitsOf(n, least, most, normal.quantile(1 - outside))
  if (open + openTied > 0) return { ...none, least, most, ...limits }
  const isExact = tiedX + tiedY === 0 && n <= mostExact
  const p = isExact ? exactKendall(n, certain) : normalP(certain, x, ranges)
  return { n, tau: least, least, most, ...limits, p, isExact }
}

/** Pairs that agree less those that don't, those whose order is not known (apart, if tied in x), and those that are tied. */
const pairsOf = (x: readonly number[], y: readonly Limits[]) => {
  let [certain, open, openTied, tiedX, tiedY] = [0, 0, 0, 0, 0]
  for (const [i, a] of y.entries())
    for (let j = i + 1; j < y.length; j++) {
      const b = y[j] ?? a
      const across = Math.sign((x[j] ?? 0) - (x[i] ?? 0))
      const isTied = a.low === a.high && b.low === b.high && a.low === b.low
      const order = b.low > a.high ? 1 : a.low > b.high ? -1 : 0
      if (across === 0) tiedX++
      if (isTied) tiedY++
      if (!isTied && order === 0) across === 0 ? openTied++ : open++
      certain += across * order
    }
  return { certain, open, openTied, tiedX, tiedY }
}

const limitsOf = (n: number, least: number, most: number, z: number) => {
  if (n < fewestPairs || least === -1 || most === 1) return { low: null, high: null }
  const half = z * Math.sqrt(0.437 / (n - 4))
  return { low: Math.tanh(Math.atanh(least) - half), high: Math.tanh(Math.atanh(most) + half) }
}

const normalP = (s: number, x: readonly number[], y: readonly Limits[]): number => {
  const n = x.length
  const [a, b] = [timesOf(x), timesOf(y.map(({ low }) => low))]
  const sum = (times: readonly number[], of: (t: number) => number) => times.reduce((total, t) => total + of(t), 0)
  const five = (t: number) => t * (t - 1) * (2 * t + 5)
  const two = (t: number) => t * (t - 1)
  const three = (t: number) => t * (t - 1) * (t - 2)
  const variance =
    (five(n) - sum(a, five) - sum(b, five)) / 18 +
    (sum(a, two) * sum(b, two)) / (2 * two(n)) +
    (n > 2 ? (sum(a, three) * sum(b, three)) / (9 * three(n)) : 0)
  return Math.min(1, 2 * normal.cdf(Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance)).upper)
}

/** How often each value occurs. */
const timesOf = (values: readonly number[]): readonly number[] => {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times.values()]
}
