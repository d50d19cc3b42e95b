import * as normal from '../distributions/normal.ts'
import * as studentT from '../distributions/student-t.ts'
import { outsideOf } from './limits.ts'
import { countRatio, type Ratio } from './rate-ratio.ts'

/** The numbers of one country in two years. */
export interface Pair {
  readonly before: number
  readonly now: number
}

/** How many times one sum over countries another is, of the same countries. */
export interface RatioOfSums extends Ratio {
  /**
   * How many times the variance of independent Poisson numbers the countries vary by around the common ratio; null where it
   * can't be told: then the limits are of Poisson numbers alone.
   */
  readonly dispersion: number | null
  /** How many countries of one size the countries are worth: few where a large one makes most of the sum. */
  readonly effective: number
}

/** Countries of one size from which on their differences are measured. */
const fewestEffective = 3

/**
 * How many times the sum of the earlier numbers the sum of the later ones is, of the same countries, with limits of random
 * variation. If all numbers were independent Poisson numbers with one ratio R, the exact conditional limits of the two sums
 * would do (`countRatio`). Countries differ by more: the dispersion is the variance of a ratio of sums (Cochran 1977, 6.4)
 * over that of Poisson numbers,
 *
 *     m / (m - 1) × Σ (y - R x)² / (R Σ (x + y))   of m countries with a number above 0,
 *
 * and, unless it is below 1, its root moves the exact limits away from R on the scale of logarithms, times t / z for as many
 * countries as the sum is worth: (Σ n)² / Σ n², n = x + y (Kish 1965), less 1. Below 3 of them, and where a sum is 0, the exact
 * limits stand alone. Supposed: countries vary independently. `rest` is added to both sums and tells nothing of how countries
 * differ: numbers known by their bounds.
 *
 * @throws RangeError for numbers that are not whole or not from 0 to 10^9, and for what is no level.
 * @example
 * ratioOfSums([{ before: 100, now: 120 }, { before: 80, now: 60 }, { before: 90, now: 100 }, { before: 110, now: 115 }])
 * // => { ratio: 1.0394736842105263, low: 0.7853731865892659, high: 1.376059679228508, dispersion: 1.3836223879420888, effective: 3.8818872192599776 }
 */
export const ratioOfSums = (
  pairs: readonly Pair[],
  { rest = { before: 0, now: 0 }, level = 0.95 }: { readonly rest?: Pair; readonly level?: number } = {},
): RatioOfSums => {
  const sum = (of: (pair: Pair) => number) => pairs.reduce((total, pair) => total + of(pair), 0)
  const exact = countRatio(sum(({ now }) => now) + rest.now, sum(({ before }) => before) + rest.before, level)
  const { dispersion, effective } = dispersionOf(pairs)
  const { ratio, low, high } = exact
  if (dispersion === null || !ratio) return { ...exact, dispersion: null, effective }
  const outside = outsideOf(level)
  const t = studentT.quantile(1 - outside, effective - 1) / normal.quantile(1 - outside)
  const by = t * Math.sqrt(Math.max(1, dispersion))
  return { ratio, low: ratio * (low / ratio) ** by, high: ratio * (high / ratio) ** by, dispersion, effective }
}

const dispersionOf = (pairs: readonly Pair[]): Pick<RatioOfSums, 'dispersion' | 'effective'> => {
  const told = pairs.filter(({ before, now }) => before + now > 0)
  const sum = (of: (pair: Pair) => number) => told.reduce((total, pair) => total + of(pair), 0)
  const persons = sum(({ before, now }) => before + now)
  const effective = persons === 0 ? 0 : persons ** 2 / sum(({ before, now }) => (before + now) ** 2)
  const [x, y] = [sum(({ before }) => before), sum(({ now }) => now)]
  if (effective < fewestEffective || x === 0 || y === 0) return { dispersion: null, effective }
  const ratio = y / x
  const squares = sum(({ before, now }) => (now - ratio * before) ** 2)
  return { dispersion: ((told.length / (told.length - 1)) * squares) / (ratio * persons), effective }
}
