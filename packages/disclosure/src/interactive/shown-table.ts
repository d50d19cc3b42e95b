import type { CubeTable } from '@tipstat/cube'
import { microCode } from '../facets/dimension-codes.ts'
import type { FamilyUniverse } from '../facets/family.ts'
import { rowCells } from '../facets/row-cells.ts'
import type { ToldInterval } from '../rounding/told-bounds.ts'
import { dropHiddenCodes } from '../whole-grid.ts'

/**
 * A table with numbers that were rounded or carry noise: what each cell shows, and what it tells. A 0 is the symbol, as in
 * `round-5`: it stands for small counts and for none. Codes under which nothing is shown are left out, since a code is in a
 * table because it occurs somewhere.
 */
export const shownTable = (
  table: CubeTable,
  of: FamilyUniverse,
  shown: ArrayLike<number>,
  toldOf: (cell: number) => ToldInterval,
): CubeTable => {
  const cells = rowCells(table, of)
  const told = Array.from(cells, toldOf)
  const left = dropHiddenCodes({
    ...table,
    low: told.map(({ low }) => low),
    high: told.map(({ high }) => high),
    status: Array.from(cells, (cell) => (shown[cell] === 0 ? 'suppressed' : 'rounded')),
    // A mark would tell in which cell of few there are records.
    disputed: table.disputed.map(() => false),
  })
  const nobodysCode = microCode([], false)
  const isWhole = (name: CubeTable['by'][number]) =>
    new Set(left.codes[name]).size === new Set(table.codes[name]).size &&
    !of.coded.some((dimension) => dimension.name === name && dimension.micro.includes(nobodysCode))
  return { ...left, exhaustive: left.exhaustive.filter(isWhole) }
}
