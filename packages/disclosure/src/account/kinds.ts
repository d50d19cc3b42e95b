import type { CubeTable } from '@tipstat/cube'
import type { ProtectedFamily } from '../facets/protect-family.ts'
import { rowCells } from '../facets/row-cells.ts'
import { primaryReasons } from '../primary/find-primaries.ts'
import type { PrimaryReason } from '../primary/universe.ts'
import { primary, shown, zero } from '../sums/sums.ts'

/**
 * What became of a cell. `earlier`: it would be shown, but an earlier release has withheld it. `symbol-zero`: a zero that stands under the symbol only since no zero is printed. `left-out`: the
 * table does not hold its row any more, since a code of it would have had nothing to show.
 */
export type CellKind = 'shown' | PrimaryReason | 'earlier' | 'complementary' | 'symbol-zero' | 'left-out'

/** In the order in which they are told. */
export const cellKinds: readonly CellKind[] = [
  'shown',
  ...primaryReasons,
  'earlier',
  'complementary',
  'symbol-zero',
  'left-out',
]

/** A table as it was counted, with what became of each of its rows. Confidential. */
export interface KnownRows {
  readonly kinds: readonly CellKind[]
  /** The same as if nothing had been left out. */
  readonly within: readonly CellKind[]
  /** The number of each row's cell in the universe of the family. */
  readonly cells: Int32Array
}

/** What became of each row of a table as it was counted. A cell with several reasons has the first of `primaryReasons`. */
export const kindsOf = (
  counted: CubeTable,
  released: CubeTable,
  { inside }: Pick<ProtectedFamily, 'inside'>,
): KnownRows => {
  const left = new Set(released.area.map((_, row) => rowKey(released, row)))
  const reasons = new Map<number, PrimaryReason>()
  for (const { cell, reason } of inside.found.cells) {
    const before = reasons.get(cell)
    if (!before || primaryReasons.indexOf(reason) < primaryReasons.indexOf(before)) reasons.set(cell, reason)
  }
  const cells = rowCells(counted, inside)
  const within = Array.from(cells, (cell): CellKind => {
    const kind = inside.pattern[cell]
    if (kind === shown) return 'shown'
    if (kind === zero) return 'symbol-zero'
    if (kind !== primary) return 'complementary'
    return reasons.get(cell) ?? (inside.before.held.has(cell) ? 'earlier' : 'complementary')
  })
  const kinds = within.map((kind, row) => (left.has(rowKey(counted, row)) ? kind : 'left-out'))
  return { kinds, within, cells }
}

const rowKey = ({ area, year, by, codes }: CubeTable, row: number): string =>
  [area[row], year[row], ...by.map((name) => codes[name]?.[row])].join(' ')
