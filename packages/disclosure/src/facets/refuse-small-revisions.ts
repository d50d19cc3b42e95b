import { type CubeTable, tableName } from '@tipstat/cube'
import { thresholdOf } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { EarlierNumbers } from './earlier-numbers.ts'
import type { FamilyUniverse } from './family.ts'
import { rowCells } from './row-cells.ts'

/**
 * How many numbers are shown that were shown before and have been revised since by fewer persons than may be shown. Whoever
 * holds both releases takes one from the other, and has the count of those who were added or taken out (attack A03b):
 * refused, unless those who stand for the release say why it may be seen.
 */
export const refuseSmallRevisions = (
  tables: readonly CubeTable[],
  of: FamilyUniverse,
  { revised }: EarlierNumbers,
  { name, thresholds }: Preset,
  reason?: string,
): number => {
  const { sums, codes, dimensions } = of.universe
  const thresholdAt = thresholds ? thresholdOf(dimensions, thresholds) : () => 1
  const isSmall = (cell: number): boolean =>
    (revised.get(cell) ?? []).some(
      (before) => Math.abs((sums.value[cell] ?? 0) - before) < thresholdAt(codes[cell] ?? []),
    )
  const found = tables.map((table) => ({
    table,
    cells: [...rowCells(table, of)].filter((cell, row) => table.status[row] === 'exact' && isSmall(cell)),
  }))
  const number = found.reduce((sum, { cells }) => sum + cells.length, 0)
  if (number > 0 && reason === undefined)
    throw new DisclosureRefusal('disclosure.small-revisions', {
      policy: name,
      number,
      tables: found.flatMap(({ table, cells }) => (cells.length > 0 ? [tableName(table)] : [])).join(', '),
    })
  return number
}
