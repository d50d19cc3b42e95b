import { type Thresholds, thresholdOf } from './contexts.ts'
import type { GroupLimits } from './group.ts'
import { groupDifferenceTest } from './group-difference.ts'
import { type Places, placesOf } from './places.ts'
import { cellFinder } from './same-members.ts'
import { type ShownDifference, shownDifferences } from './shown-differences.ts'
import { type Found, isPrinted, membersBetween, type PrimaryCell, type Universe, type VirtualCell } from './universe.ts'

/** By what differences are tested. */
export interface DifferenceOptions {
  readonly thresholds: Thresholds
  /** null: by the threshold alone. */
  readonly group: GroupLimits | null
  /** Cells that are withheld already: they are in no difference that a reader could work out. */
  readonly withheld: ReadonlySet<number>
  /** Where zeros are withheld, a zero is no part that a reader could take away. */
  readonly zeros: 'withheld' | 'printed'
}

/**
 * Differences of shown cells of which one lies in the other, tested by threshold and group as if they were printed. Only
 * those of one step along one dimension (`shownDifferences`), so that there are no more than there are lines between cells:
 * a total less a filter (attack A14), a region less an overlapping one (A02), a parent less all but a few of its parts. A
 * small one that is itself a printed cell is left to the rule for cells; any other that is a cell becomes primary.
 */
export const differences = (
  universe: Universe,
  options: DifferenceOptions,
  places: Places = placesOf(universe),
  cellOf: (members: Int32Array) => number = cellFinder(universe.sums),
): Found => {
  const { sums } = universe
  const isOut = new Uint8Array(sums.value.length)
  for (const cell of options.withheld) isOut[cell] = 1
  if (options.zeros === 'withheld') for (const [cell, count] of sums.value.entries()) if (count === 0) isOut[cell] = 1
  const isShown = (cell: number) => cell >= 0 && isOut[cell] === 0 && isPrinted(universe, cell)
  const spreadOf = smallBy(universe, options.thresholds)
  const groupsIn = options.group ? groupDifferenceTest(universe, places, isShown, options.group) : () => []
  const cells: PrimaryCell[] = []
  const virtual: VirtualCell[] = []
  const take = (found: VirtualCell, isTested: (cell: number) => boolean) => {
    const cell = cellOf(found.members)
    if (cell < 0) virtual.push(found)
    else if (!isTested(cell)) cells.push({ cell, reason: found.reason, spread: found.spread })
  }
  for (const difference of shownDifferences(universe, places, isShown)) {
    const { plus, minus } = difference
    const count = minus.reduce((sum, cell) => sum - (sums.value[cell] ?? 0), sums.value[plus] ?? 0)
    const spread = count > 0 ? spreadOf(difference, count) : 0
    if (spread > 0)
      take(
        { members: membersBetween(sums, [plus], minus), plus: [plus], minus, reason: 'difference', spread },
        (cell) => isPrinted(universe, cell),
      )
    if (count > 1) for (const found of groupsIn(difference, count)) take(found, () => false)
  }
  return { cells, virtual }
}

/** The spread that a small difference asks for; 0 where it is not small. The strictest of all codes that are left counts. */
const smallBy = ({ codes, dimensions }: Universe, thresholds: Thresholds) => {
  const threshold = thresholdOf(dimensions, thresholds)
  const most = Math.max(...Object.values(thresholds))
  return ({ d, plus, left }: ShownDifference, count: number): number => {
    if (count >= most) return 0
    const k = Math.max(...left.map((code) => threshold((codes[plus] ?? []).with(d, code))))
    return count < k ? k - 1 : 0
  }
}
