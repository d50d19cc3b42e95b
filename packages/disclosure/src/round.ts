import type { CubeTable } from '@tipstat/cube'
import { dropHiddenCodes } from './whole-grid.ts'

/** A number as policy round-5 shows it. */
export interface Rounded {
  /** Bounds of what the reader can infer. */
  readonly low: number
  readonly high: number
  readonly status: 'rounded' | 'suppressed'
}

/**
 * Rounds an exact count to the nearest multiple of 5, and tells what a reader can infer: 0 to 4 are one symbol; a shown
 * 5 is 5 to 7, a shown 10 is 8 to 12. Whole numbers are never half way between two multiples of 5.
 */
export const round5 = (count: number): Rounded => {
  if (count < 5) return { low: 0, high: 4, status: 'suppressed' }
  const shown = 5 * Math.round(count / 5)
  return { low: Math.max(5, shown - 2), high: shown + 2, status: 'rounded' }
}

/**
 * A table under policy round-5, each cell from its own exact value: totals are not sums of what is shown, and so no
 * dimension makes up the total any more. Expects a whole grid, with its zeros.
 */
export const roundTable = (table: CubeTable): CubeTable => {
  const cells = table.low.map(round5)
  return dropHiddenCodes({
    ...table,
    low: cells.map(({ low }) => low),
    high: cells.map(({ high }) => high),
    status: cells.map(({ status }) => status),
    exhaustive: [],
  })
}
