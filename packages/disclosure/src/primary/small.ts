import { type Thresholds, thresholdOf } from './contexts.ts'
import { isPrinted, type PrimaryCell, type Universe } from './universe.ts'

/**
 * Threshold rule: a printed count of at least one person and fewer than the threshold of its context. The reader must hold
 * values as far apart possible as the symbol says, 0 to k - 1; where zeros are printed and it stands for at least 1, then
 * one of k or more too. (Hundepool et al.,
 * Handbook on Statistical Disclosure Control, 5.2.)
 */
export const smallCells = (universe: Universe, thresholds: Thresholds): readonly PrimaryCell[] => {
  const { sums, codes, dimensions } = universe
  const threshold = thresholdOf(dimensions, thresholds)
  const found: PrimaryCell[] = []
  for (const [cell, count] of sums.value.entries()) {
    if (count === 0 || !isPrinted(universe, cell)) continue
    const k = threshold(codes[cell] ?? [])
    if (count < k) found.push({ cell, reason: 'small', spread: k - 1 })
  }
  return found
}
