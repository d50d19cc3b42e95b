import type { Limits } from '../intervals/limits.ts'
import { addLimits } from '../shares/share-bounds.ts'
import { asLimits, isExact } from './flow-count.ts'

/**
 * Concentration of counts: the sum of their squared shares (Herfindahl and Hirschman), 1 where all persons are in one of
 * them, 1/n where n hold as many each. Between bounds that differ where counts are bounds themselves, or where some
 * persons are in an unknown one of them (`unplaced`); no numbers that the bounds allow give an index outside of these.
 * null where there may be nobody at all.
 *
 * The lower bound draws all counts as near to one size as their bounds let it, and spreads the unplaced thinly. The
 * upper fills the largest shares to the most that each may be, until the whole is full; the unplaced are in the largest.
 *
 * @example
 * herfindahlIndex([60, 50, 30, 20, 12, 10, 5])
 * // => { low: 0.2193085304126512, high: 0.2193085304126512 }
 * herfindahlIndex([60, { low: 0, high: 4 }])
 * // => { low: 0.8828125, high: 1 }
 */
export const herfindahlIndex = (counts: readonly (number | Limits)[], unplaced: number | Limits = 0): Limits | null => {
  const all = counts.map(asLimits)
  const elsewhere = asLimits(unplaced)
  const whole = addLimits([...all, elsewhere])
  if (!(whole.low > 0)) return null
  const low = leastIndex(all, elsewhere.high)
  return isExact(whole) && elsewhere.high === 0 ? { low, high: low } : { low, high: greatestIndex(all, elsewhere) }
}

/** The index is least where every count is as near to one size as it may be: a size that is found by halving. */
const leastIndex = (all: readonly Limits[], elsewhere: number): number => {
  if (!Number.isFinite(elsewhere)) return 0
  const near = (size: number) => all.map(({ low, high }) => Math.min(high, Math.max(low, size)))
  let [from, to] = [0, all.reduce((most, { low }) => Math.max(most, low), 0)]
  for (let step = 0; step < 100; step += 1) {
    const size = (from + to) / 2
    const values = near(size)
    const isBelow = values.reduce((sum, value) => sum + value * (value - size), 0) > size * elsewhere
    if (isBelow) from = size
    else to = size
  }
  return indexOf(near(to), elsewhere)
}

const greatestIndex = (all: readonly Limits[], elsewhere: Limits): number => {
  const others = addLimits([...all, elsewhere]).low
  const most = all
    .map(({ low, high }) => (high === 0 ? 0 : Number.isFinite(high) ? high / (high + others - low) : 1))
    .sort((a, b) => b - a)
  const placed = addLimits(all).low
  const unplaced =
    elsewhere.high === 0 ? 0 : Number.isFinite(elsewhere.high) ? elsewhere.high / (elsewhere.high + placed) : 1
  const shares = [(most[0] ?? 0) + unplaced, ...most.slice(1)]
  let left = 1
  let index = 0
  for (const share of shares) {
    const taken = Math.min(share, left)
    index += taken * taken
    left -= taken
  }
  return Math.min(1, index)
}

const indexOf = (values: readonly number[], elsewhere: number): number => {
  const whole = values.reduce((sum, value) => sum + value, 0) + elsewhere
  return values.reduce((sum, value) => sum + value * value, 0) / (whole * whole)
}
