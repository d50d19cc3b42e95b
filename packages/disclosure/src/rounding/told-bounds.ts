import { type Pattern, type Sums, unprinted } from '../sums/sums.ts'
import { checkBase } from './rounded.ts'

/** What a reader can infer of true counts: lower and upper bound of each cell, both whole; infinity where nothing is told. */
export interface ToldBounds {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** What a reader can infer of one true count. */
export interface ToldInterval {
  readonly low: number
  readonly high: number
}

/**
 * How a printed number came about, and so what it tells, since methods are public:
 * `exact`, it is the count; `adjacent`, one of the two multiples of the base beside it, or as many further as `extraSteps`;
 * `nearest`, the nearest multiple, half way up; `down`, the multiple at or below it.
 */
export type Telling =
  | { readonly how: 'exact' }
  | { readonly how: 'adjacent'; readonly base: number; readonly extraSteps?: number }
  | { readonly how: 'nearest'; readonly base: number }
  | { readonly how: 'down'; readonly base: number }

/** The counts that a printed number can stand for, from the least to the greatest; no count is below 0. */
export const toldInterval = (shown: number, telling: Telling): ToldInterval => {
  if (telling.how === 'exact') return { low: shown, high: shown }
  const { base } = telling
  checkBase(base)
  if (telling.how === 'down') return { low: shown, high: shown + base - 1 }
  if (telling.how === 'nearest')
    return { low: Math.max(0, shown - Math.floor(base / 2)), high: shown + Math.ceil(base / 2) - 1 }
  const most = base * (1 + (telling.extraSteps ?? 0)) - 1
  return { low: Math.max(0, shown - most), high: shown + most }
}

/** What each printed number tells, `telling` being asked for each cell. A cell that is not printed (not a number) tells nothing. */
export const toldBounds = (shown: Float64Array, telling: (cell: number) => Telling): ToldBounds => {
  const low = new Float64Array(shown.length)
  const high = new Float64Array(shown.length)
  for (const [c, value] of shown.entries()) {
    const told = Number.isNaN(value) ? { low: 0, high: Number.POSITIVE_INFINITY } : toldInterval(value, telling(c))
    low[c] = told.low
    high[c] = told.high
  }
  return { low, high }
}

/** What a controlled rounding tells. Further steps are those of aggregates alone, and readers know how many there may be. */
export const controlledRoundingBounds = (
  { start }: Sums,
  shown: Float64Array,
  { base, extraSteps = 0 }: { readonly base: number; readonly extraSteps?: number },
): ToldBounds =>
  toldBounds(shown, (c) => ({
    how: 'adjacent',
    base,
    extraSteps: (start[c + 1] ?? 0) - (start[c] ?? 0) > 1 ? extraSteps : 0,
  }))

/**
 * What a small-count rounding tells. A printed micro-cell: 0 is 0 to base - 1, the base is 1 to the base, anything else is the
 * count itself. A printed sum: each of its micro-cells may hide up to base - 1 behind a 0, and each base in it may have been
 * 1. Wider than what the method tells of some sums, so it is for finding what is given away and proves nothing safe.
 */
export const smallCountRoundingBounds = (
  sums: Sums,
  shown: Float64Array,
  { base, pattern }: { readonly base: number; readonly pattern?: Pattern },
): ToldBounds => {
  checkBase(base)
  const low = new Float64Array(shown.length)
  const high = new Float64Array(shown.length)
  for (const [c, value] of shown.entries()) {
    const members = (sums.start[c + 1] ?? 0) - (sums.start[c] ?? 0)
    if (pattern?.[c] === unprinted) high[c] = Number.POSITIVE_INFINITY
    else if (members === 1) {
      low[c] = value === 0 ? 0 : value === base ? 1 : value
      high[c] = value === 0 ? base - 1 : value
    } else {
      const raised = Math.min(members, Math.floor(value / base))
      low[c] = value - (base - 1) * raised
      high[c] = value + (base - 1) * (value > 0 ? members - 1 : members)
    }
  }
  return { low, high }
}
