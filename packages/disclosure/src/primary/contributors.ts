import { type Thresholds, thresholdOf } from './contexts.ts'
import { isPrinted, type PrimaryCell, type Universe } from './universe.ts'

/**
 * Few contributors: a cell above zero to which fewer than `fewest` cases, reporting agencies or countries contribute. Their
 * numbers stand beside the cells of `sums` and do not add up: one agency may contribute to many cells. Throws RangeError
 * where they are not one for each cell.
 */
export const fewContributors = (
  universe: Universe,
  contributors: ArrayLike<number>,
  { fewest, thresholds }: { readonly fewest: number; readonly thresholds: Thresholds },
): readonly PrimaryCell[] => {
  const { sums, codes, dimensions } = universe
  if (contributors.length !== sums.value.length)
    throw new RangeError('There is one number of contributors for each cell')
  const threshold = thresholdOf(dimensions, thresholds)
  const found: PrimaryCell[] = []
  for (const [cell, count] of sums.value.entries()) {
    if (count === 0 || !isPrinted(universe, cell) || (contributors[cell] ?? 0) >= fewest) continue
    found.push({ cell, reason: 'contributors', spread: threshold(codes[cell] ?? []) - 1 })
  }
  return found
}
