import type { Limits } from '../intervals/limits.ts'
import { addLimits } from '../shares/share-bounds.ts'
import { asLimits } from './flow-count.ts'

/**
 * Share of the `top` largest counts, whichever these are, in all: between bounds that differ where counts are bounds
 * themselves, or where some persons are in an unknown one of them (`unplaced`). Least when the largest are at their lower
 * bounds and the rest at their upper. null where there may be nobody at all.
 *
 * @throws RangeError where top is not a whole number from 1.
 * @example
 * topShare([60, 50, 30, 20, 12, 10, 5], 3)
 * // => { low: 0.7486631016042781, high: 0.7486631016042781 }
 * topShare([60, { low: 1, high: 4 }], 1)
 * // => { low: 0.9375, high: 0.9836065573770492 }
 */
export const topShare = (
  counts: readonly (number | Limits)[],
  top: number,
  unplaced: number | Limits = 0,
): Limits | null => {
  if (!Number.isInteger(top) || top < 1) throw new RangeError(`${top} is not how many counts are the largest`)
  const all = counts.map(asLimits)
  const elsewhere = asLimits(unplaced)
  if (!(addLimits([...all, elsewhere]).low > 0)) return null
  const lows = all.map(({ low }) => low).sort((a, b) => b - a)
  const highs = all.map(({ high }) => high).sort((a, b) => (a === b ? 0 : b - a))
  const largest = sum(lows.slice(0, top))
  const most = sum(highs.slice(0, top)) + elsewhere.high
  return {
    low: largest === 0 ? 0 : largest / (largest + sum(highs.slice(top)) + elsewhere.high),
    high: most === 0 ? 0 : Number.isFinite(most) ? most / (most + sum(lows.slice(top))) : 1,
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
