import type { Message } from '@tipstat/language'
import type { Limits } from './intervals/limits.ts'
import { type ReliabilityRules, reliabilityFlags } from './intervals/reliability.ts'

/** Flags of a number as text, by its count alone where it has no interval. */
export const flagsOf = (
  count: number,
  interval: (Limits & { readonly value: number }) | null,
  rules: ReliabilityRules,
): string => reliabilityFlags(count, interval ?? { value: 0, low: 0, high: 0 }, rules).join(' ')

/** A note where some number is flagged. */
export const flaggedNote = (rows: readonly { readonly flags: string }[]): readonly Message[] =>
  rows.some(({ flags }) => flags !== '') ? [{ code: 'reliability.flagged', params: {} }] : []
