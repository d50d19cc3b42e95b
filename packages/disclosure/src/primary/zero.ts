import { type GroupLimits, tellingRows } from './group.ts'
import { type Places, placesOf } from './places.ts'
import { isPrinted, membersOf, type PrimaryCell, type Universe } from './universe.ts'

/**
 * Zeros that disclose: where one category of a sensitive row holds all persons or all but one, the zeros of that row say
 * where they are, even with the category itself withheld. They are withheld, and with them what would tell them: where
 * zeros are printed every zero that has a micro-cell in common with one of them, else their micro-cells. Of no zero more is
 * asked than that it is not printed: what has to be possible is asked of the sum of all others, by `groupCells`.
 */
export const disclosingZeros = (
  universe: Universe,
  limits: GroupLimits,
  zeros: 'withheld' | 'printed',
  places: Places = placesOf(universe),
): readonly PrimaryCell[] => {
  const { sums } = universe
  const { value, micro } = sums
  const inRow = new Set<number>()
  for (const { row, holders, persons } of tellingRows(universe, limits, places)) {
    if (!holders.some((cell) => persons - (value[cell] ?? 0) <= 1)) continue
    for (const cell of row.cells) if (value[cell] === 0) inRow.add(cell)
  }
  const touched = new Uint8Array(micro)
  for (const cell of inRow) for (const m of membersOf(sums, cell)) touched[m] = 1
  const isTouched = (cell: number) => membersOf(sums, cell).some((m) => touched[m] === 1)
  const tells = (cell: number) => inRow.has(cell) || ((zeros === 'printed' || cell < micro) && isTouched(cell))
  const found: PrimaryCell[] = []
  for (const [cell, count] of value.entries())
    if (count === 0 && isPrinted(universe, cell) && tells(cell)) found.push({ cell, reason: 'zero', spread: 0 })
  return found
}
