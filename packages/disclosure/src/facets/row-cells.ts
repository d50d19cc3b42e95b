import type { CubeTable } from '@tipstat/cube'
import { cellOf } from './facet.ts'
import type { FamilyUniverse } from './family.ts'

/** The number of each row's cell in the universe; -1 for a row without a number. */
export const rowCells = (table: CubeTable, { universe, coded }: FamilyUniverse): Int32Array => {
  const numberOf = new Map(universe.codes.map((cell, c) => [cell.join(' '), c]))
  return Int32Array.from({ length: table.length }, (_, row) =>
    table.status[row] === 'exact' || table.status[row] === 'suppressed'
      ? (numberOf.get(cellOf(table, row, coded).join(' ')) ?? -1)
      : -1,
  )
}
