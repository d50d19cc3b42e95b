/** A closed interval of numbers; `high` is Infinity where nothing bounds it above. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Why a number is not known. Missing is never zero. */
export const missingReasons = [
  'not-collected',
  'not-available',
  'confidential',
  'not-applicable',
  'not-recorded',
] as const
export type MissingReason = (typeof missingReasons)[number]

/** How a number came to be what it is: exact, or why it is an interval. */
export const precisions = ['exact', 'censored', 'rounded', 'estimated'] as const
export type Precision = (typeof precisions)[number]

/** A number of the scheme: an interval with its precision, or the reason why there is none. Never both, never neither. */
export type Value =
  | (Interval & { readonly precision: Precision; readonly missing?: never })
  | { readonly missing: MissingReason }

/** `12` is [12, 12]. */
export const exact = (n: number): Value => ({ low: n, high: n, precision: 'exact' })

/** `<k`: [0, k-1], or [1, k-1] where the source prints its zeros (architecture.md, 3a). */
export const below = (k: number, zerosPrinted: boolean): Value => ({
  low: zerosPrinted ? 1 : 0,
  high: k - 1,
  precision: 'censored',
})

export const isMissing = (value: Value): value is { readonly missing: MissingReason } => value.missing !== undefined

/** Sum of two intervals. */
export const addIntervals = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high })

/** Whether two intervals have a number in common. */
export const overlaps = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high
