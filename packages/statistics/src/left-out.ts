import type { CubeTable, Release } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { categoryOf, type PlacedCell } from './cell.ts'
import { groupBy } from './group-by.ts'

/**
 * Whether tables of a release leave out every year and every category under which no number is shown, as all do that disclosure control
 * made: then the categories that they have need not add up to the total, and the sum of categories is no more than a lower bound.
 */
export const leavesOut = (release: Release): boolean => release.manifest.proof !== 'owner-published'

/** Whether what a release withholds of a total may be worked out as one: its certificate is about just that. */
export const isCertified = (release: Release): boolean => release.manifest.proof === 'certificate'

/**
 * The cells of one area and table, and a withheld one for each year in between of which a release has no row because all of its
 * numbers are withheld, or none is above zero: such a year is no gap, and a line without it would lie too high.
 */
export const withYearsLeftOut = (release: Release, cells: readonly PlacedCell[]): readonly PlacedCell[] => {
  if (!leavesOut(release)) return cells
  const held = new Set(cells.map(({ year }) => year))
  const [first, last] = [cells[0]?.year ?? 0, cells.at(-1)?.year ?? 0]
  const absent = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !held.has(year))
  if (absent.length === 0) return cells
  const lines = [...groupBy(cells, ({ codes }) => categoryOf(codes)).values()]
  const withheld = { low: Number.NaN, high: Number.NaN, status: 'suppressed', disputed: false } as const
  const added = lines.flatMap(([cell]) => (cell ? absent.map((year) => ({ ...cell, ...withheld, year })) : []))
  return [...cells, ...added].sort((a, b) => a.year - b.year)
}

/** A note where a table may lack categories because all their numbers are withheld. */
export const leftOutNote = (release: Release, table: CubeTable): readonly Message[] =>
  leavesOut(release) && table.by.length > 0 ? [{ code: 'statistics.left-out', params: {} }] : []
