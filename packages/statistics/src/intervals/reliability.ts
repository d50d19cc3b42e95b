import type { Limits } from './limits.ts'

/** From when on a number is flagged. A rule that is null is switched off. */
export interface ReliabilityRules {
  /** Counts below are very unreliable. */
  readonly veryUnreliableBelow: number | null
  /** Counts below are unreliable. */
  readonly unreliableBelow: number | null
  /** Intervals wider than so many times the value are flagged: 1.6 is 160 per cent. */
  readonly widest: number | null
}

export type ReliabilityFlag = 'very-unreliable' | 'unreliable' | 'wide'

/** 10 and 160 per cent after the National Center for Health Statistics (rate standards), 20 after CDC WISQARS. */
export const reliabilityRules: ReliabilityRules = { veryUnreliableBelow: 10, unreliableBelow: 20, widest: 1.6 }

/**
 * Flags of a number by the count behind it and by the width of its interval relative to its value. They say how far a
 * number can be read, and nothing of whether it may be shown: that is decided before. A value of 0 is flagged by its count
 * alone, since nothing is wide relative to 0. No sentence of change should stand on a flagged number.
 *
 * @throws RangeError for a count below 0.
 * @example
 * reliabilityFlags(7, { value: 7, low: 2.8, high: 14.4 })
 * // => ['very-unreliable', 'wide']
 * reliabilityFlags(12, { value: 12, low: 6.2, high: 21 })
 * // => ['unreliable']
 */
export const reliabilityFlags = (
  count: number,
  { value, low, high }: Limits & { readonly value: number },
  given: ReliabilityRules = reliabilityRules,
): readonly ReliabilityFlag[] => {
  if (!(count >= 0)) throw new RangeError(`A count is 0 or more: ${count} is not`)
  const rules = { ...reliabilityRules, ...given }
  const isBelow = (limit: number | null) => limit !== null && count < limit
  const isWide = rules.widest !== null && value > 0 && (high - low) / value > rules.widest
  return [
    ...(isBelow(rules.veryUnreliableBelow)
      ? (['very-unreliable'] as const)
      : isBelow(rules.unreliableBelow)
        ? (['unreliable'] as const)
        : []),
    ...(isWide ? (['wide'] as const) : []),
  ]
}
