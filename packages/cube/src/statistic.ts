import type { Message } from '@tipstat/language'
import type { ColumnTable } from 'arquero'
import type { Release } from './release.ts'

/**
 * A result of package statistics: an arquero table with its basis. `basis` is the release itself, so that what is
 * drawn or written can be checked (`isReleased`), or `confidential` for exploration of a cube, which nothing draws.
 * Columns: the keys (`area`, `year`, codes ...), then `value` (only where low = high), `low`, `high`, `status`.
 */
export interface Statistic {
  readonly kind: string
  readonly basis: Release | 'confidential'
  readonly table: ColumnTable
  /** What may be said about the result, and what must be said beside it; words come from the catalogues. */
  readonly sentences: readonly Message[]
  readonly notes: readonly Message[]
}
