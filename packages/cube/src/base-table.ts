import type { Breakdown } from '@tipstat/scheme'

/**
 * Counts by some dimensions, nobody counted twice: where a dimension has several codes a person, by the whole set of
 * them. Columns of equal length, sorted by area, year and codes as text. Confidential: what disclosure control by
 * suppression starts from, and nobody else is shown.
 */
export interface BaseTable {
  /** In the order of the scheme; area and year are always there and not listed. */
  readonly by: readonly Breakdown[]
  readonly length: number
  readonly area: readonly string[]
  readonly year: readonly number[]
  /**
   * For each dimension of `by` and each row the codes, sorted by text; exactly one in a dimension of single codes. Empty
   * where the persons are in no row of a table by that dimension (a known age outside of all bands).
   */
  readonly codes: Readonly<Partial<Record<Breakdown, readonly (readonly string[])[]>>>
  readonly count: readonly number[]
  /** The agencies that reported the persons of each row, sorted by text; all the same where there is one. */
  readonly agencies: readonly (readonly string[])[]
  /** The sums of the record keys of the persons of each row, modulo 2^32. Only where they were asked for: with them noise by cell key can be taken off. */
  readonly keys?: readonly number[]
}
