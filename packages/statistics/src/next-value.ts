import { incompleteBeta } from './incomplete-beta.ts'
import { normalQuantile } from './normal-quantile.ts'
import type { Limits } from './poisson-interval.ts'

/** Fewer values say nothing of how far apart a series usually is from one to the next. */
const fewest = 3

/**
 * Where the next value of a series of counts is to be expected, at a level such as 0.95; null for fewer than three values.
 *
 * The next value is expected near the last one, since such series rise and fall and have no level of their own. The steps
 * between the values given say how far: a step between two Poisson counts of one mean varies by their sum, and the
 * overdispersion is how many times as much it does on average, after Pearson (McCullagh and Nelder 1989, 4.5.2), and one
 * at least. Since few steps estimate it badly, it is widened as Student's t is wider than the normal distribution. The
 * interval is that of the negative binomial distribution with the last value plus a half as its mean (for no
 * overdispersion that is the Poisson prediction under Jeffreys' prior) and twice that times the overdispersion as its
 * variance.
 */
export const nextValue = (values: readonly number[], level: number): Limits | null => {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1: ${level} does not`)
  const last = values.at(-1)
  if (values.length < fewest || last === undefined) return null
  const tail = (1 - level) / 2
  const steps = values.slice(1).map((value, i) => stepOf(values[i] ?? 0, value))
  const spread = steps.reduce((sum, step) => sum + step, 0) / steps.length
  const widened = spread * (studentQuantile(tail, steps.length) / -normalQuantile(tail)) ** 2
  const mean = last + 0.5
  const shape = mean / (2 * Math.max(1, widened) - 1)
  return { low: quantile(tail, shape, mean), high: quantile(1 - tail, shape, mean) }
}

/** A squared step over its variance between Poisson counts. */
const stepOf = (before: number, after: number): number =>
  before + after === 0 ? 0 : (after - before) ** 2 / (before + after)

/** The number with the probability `tail` above it under Student's distribution. */
const studentQuantile = (tail: number, df: number): number => {
  const above = (t: number) => incompleteBeta(df / 2, 0.5, df / (df + t * t)) / 2
  let [low, high] = [0, 1]
  while (above(high) > tail) high *= 2
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (above(middle) > tail) low = middle
    else high = middle
  }
  return high
}

/** The smallest count with at least the probability `p` at or below it, of the negative binomial distribution. */
const quantile = (p: number, shape: number, mean: number): number => {
  const below = (count: number) => incompleteBeta(shape, count + 1, shape / (shape + mean))
  let [low, high] = [-1, 1]
  while (below(high) < p) high *= 2
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (below(middle) < p) low = middle
    else high = middle
  }
  return high
}
