import type { Limits } from '../intervals/limits.ts'

/** How many persons of one origin were detected in one country. */
export interface FlowCount {
  /** null where it is not known. */
  readonly origin: string | null
  readonly detection: string
  /** A number, or the bounds of one that is printed as `<5`. */
  readonly count: number | Limits
}

/** A number as bounds. */
export const asLimits = (count: number | Limits): Limits =>
  typeof count === 'number' ? { low: count, high: count } : count

export const isExact = ({ low, high }: Limits): boolean => low === high
