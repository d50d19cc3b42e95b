import { type CubeTable, tableName } from '@tipstat/cube'
import { thresholdOf } from '../primary/contexts.ts'
import type { Preset } from '../primary/presets.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { EarlierTable } from './earlier-numbers.ts'
import type { FamilyUniverse } from './family.ts'
import { numbersTold } from './numbers-told.ts'

/**
 * How many numbers are told that were told before, by a row or as the total of rows, and have been revised since by fewer
 * persons than may be shown. Whoever holds both releases takes one from the other, and has the count of those who were added
 * or taken out (attack A03b): refused, unless those who stand for the release say why it may be seen.
 */
export const refuseSmallRevisions = (
  tables: readonly CubeTable[],
  of: FamilyUniverse,
  earlier: readonly Pick<EarlierTable, 'table'>[],
  { name, thresholds }: Preset,
  reason?: string,
): number => {
  const { codes, dimensions } = of.universe
  const thresholdAt = thresholds ? thresholdOf(dimensions, thresholds) : () => 1
  const before = earlier.map(({ table }) => numbersTold(table, of))
  const isSmall = (cell: number, number: number): boolean =>
    before.some((numbers) => {
      const by = Math.abs(number - (numbers.get(cell) ?? number))
      return by > 0 && by < thresholdAt(codes[cell] ?? [])
    })
  const found = tables.map((table) => ({
    table,
    cells: [...numbersTold(table, of)].flatMap(([cell, number]) => (isSmall(cell, number) ? [cell] : [])),
  }))
  const number = new Set(found.flatMap(({ cells }) => cells)).size
  if (number > 0 && reason === undefined)
    throw new DisclosureRefusal('disclosure.small-revisions', {
      policy: name,
      number,
      tables: found.flatMap(({ table, cells }) => (cells.length > 0 ? [tableName(table)] : [])).join(', '),
    })
  return number
}
