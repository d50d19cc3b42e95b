import type { Limits } from '../intervals/limits.ts'
import { wilsonInterval } from '../intervals/wilson-interval.ts'

/**
 * Bounds of a part's share of itself and all others together: least when all others are largest, most when all others
 * are smallest. null where it may be that there is nobody at all, or where a bound is not known.
 */
export const shareBounds = (part: Limits, others: Limits): Limits | null => {
  if (!(part.low + others.low > 0)) return null
  return {
    low: part.low === 0 ? 0 : part.low / (part.low + others.high),
    high: part.high === 0 ? 0 : Number.isFinite(part.high) ? part.high / (part.high + others.low) : 1,
  }
}

/**
 * Random variation of the same share at 95 per cent: the widest Wilson interval that the bounds allow. Its lower limit
 * rises with the part and falls with the others, and the upper one too.
 */
export const shareVariation = (part: Limits, others: Limits): Limits | null => {
  if (!(part.low + others.low > 0)) return null
  return {
    low: Number.isFinite(others.high) ? wilsonInterval(part.low, part.low + others.high).low : 0,
    high: Number.isFinite(part.high) ? wilsonInterval(part.high, part.high + others.low).high : 1,
  }
}

/** Sums of lower and of upper bounds. */
export const addLimits = (all: readonly Limits[]): Limits => ({
  low: all.reduce((sum, { low }) => sum + low, 0),
  high: all.reduce((sum, { high }) => sum + high, 0),
})

/** The columns of a share in a result: `share` is there only where the bounds agree. */
export const shareColumns = (bounds: Limits | null) => ({
  share: bounds && bounds.low === bounds.high ? bounds.low : null,
  shareLow: bounds?.low ?? null,
  shareHigh: bounds?.high ?? null,
})
