import { isNumber, type PlacedCell, sumCells } from '../cell.ts'
import { groupBy } from '../group-by.ts'
import { isOwn } from './citizenship-flow.ts'

/** A printed number of persons of one citizenship. */
export interface CitizenCell extends PlacedCell {
  /** That of nationals is the code of their country. */
  readonly citizenship: string
}

/** Cells of one area and year. */
export const inYear = ({ area, year }: PlacedCell): string => `${area} ${year}`

/**
 * Cells with their citizenship, nationals under the code of their country. Where a source prints them both so and as
 * nationals, it may be of the same persons or of others: at least the greater of both numbers, at most their sum.
 * `at`: where the citizenship stands among the codes of a cell.
 */
export const nameNationals = (cells: readonly PlacedCell[], at: number): readonly CitizenCell[] => {
  const named = cells.map((cell) => {
    const citizenship = cell.codes[at] ?? '_U'
    return { ...cell, citizenship: isOwn(citizenship, cell.area) ? cell.area : citizenship }
  })
  const inFull = (cell: CitizenCell) =>
    [inYear(cell), cell.citizenship, ...cell.codes.filter((_, i) => i !== at)].join(' ')
  return [...groupBy(named, inFull).values()].flatMap((group) => {
    const [first] = group
    if (!first || group.length === 1 || !group.every(isNumber)) return group
    const low = group.reduce((most, cell) => Math.max(most, cell.low), 0)
    return [{ ...first, ...sumCells(group), low, disputed: true }]
  })
}
