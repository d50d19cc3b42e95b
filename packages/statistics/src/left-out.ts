import type { CubeTable, Release } from '@tipstat/cube'
import type { Message } from '@tipstat/language'

/**
 * Whether tables of a release leave out every category under which no number is shown: then the categories that they
 * have need not add up to the total, and the sum of categories is no more than a lower bound.
 */
export const leavesOut = (release: Release): boolean => release.manifest.proof === 'certificate'

/** A note where a table may lack categories because all their numbers are withheld. */
export const leftOutNote = (release: Release, table: CubeTable): readonly Message[] =>
  leavesOut(release) && table.by.length > 0 ? [{ code: 'statistics.left-out', params: {} }] : []
