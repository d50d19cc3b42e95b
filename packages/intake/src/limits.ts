/** What a file may cost before it is refused. Each limit is far above any honest file seen so far, and below what hurts. */
export interface Limits {
  /** Size of the file in bytes. */
  readonly bytes: number
  /** Bytes that all parts of a workbook together may unpack to. */
  readonly inflatedBytes: number
  /** How many times its packed size a part may unpack to; judged above 10 MB only, where honest sheets stay near 10. */
  readonly inflationRatio: number
  /** Characters in one cell. Excel itself stops at 32,767. */
  readonly cellChars: number
  /** Cells of all grids, counting the blank ones before the last filled one; a record counts as 4 at least. */
  readonly cells: number
}

/** The limits where a caller names none. `bytes` stays under the longest text that a JavaScript engine can hold. */
export const defaultLimits: Limits = {
  bytes: 512_000_000,
  inflatedBytes: 1_000_000_000,
  inflationRatio: 200,
  cellChars: 1_000_000,
  cells: 50_000_000,
}
