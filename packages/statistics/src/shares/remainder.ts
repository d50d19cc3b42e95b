import type { CubeTable } from '@tipstat/cube'
import { type Cell, cellsOf, isWithheld, type PlacedCell, sumCells } from '../cell.ts'

/**
 * What the parts leave of a total, or null where it must not be worked out: as soon as one number is not exact, or is
 * disputed, the difference would narrow a number that the source withholds; parts above their total leave nothing.
 */
export const remainder = (total: Cell, parts: readonly Cell[]): Cell | null => {
  if (![total, ...parts].every(isPlain)) return null
  const rest = total.low - sumCells(parts).low
  return rest < 0 ? null : { low: rest, high: rest, status: 'exact', disputed: false }
}

const isPlain = ({ status, disputed, low, high }: Cell) => status === 'exact' && !disputed && low === high

/**
 * What the shown parts leave of a total: all that is withheld, whether it has a sign in the table or is left out of it.
 * Anyone can work it out from the release, whose certificate is about just that. Null where the total or a part is
 * neither exact nor withheld, or where nothing but withheld parts is there.
 */
export const withheldRest = (total: Cell, parts: readonly Cell[]): Cell | null => {
  const shown = parts.filter((part) => !isWithheld(part))
  return shown.length > 0 ? remainder(total, shown) : null
}

/**
 * Years in which another table of the same source, stage and unit withholds a number that lies, or may lie, in what the
 * parts of `table` leave of the total: of a category that `table` does not print, or prints as not recorded. Printing the
 * remainder would narrow it: with women 60 and men 37 of 100 printed, an unknown sex of `<5` in the table by sex and age
 * could be nobody's but those 3.
 */
export const yearsOfHiddenRemainder = (
  tables: readonly CubeTable[],
  table: CubeTable,
  area: string,
): ReadonlySet<number> => {
  const printed = cellsOf(table, area)
  const linked = tables.filter((each) => each !== table && isLinked(each, table))
  const hidden = linked.flatMap((each) =>
    cellsOf(each, area).filter((cell) => isHidden(cell) && liesInRemainder(cell, each, printed, table)),
  )
  return new Set(hidden.map(({ year }) => year))
}

const isLinked = (a: CubeTable, b: CubeTable): boolean =>
  a.source === b.source &&
  a.stage === b.stage &&
  a.unit === b.unit &&
  a.by.some((dimension) => b.by.includes(dimension))

const isHidden = ({ status }: Cell): boolean =>
  status === 'censored' || status === 'suppressed' || status === 'confidential'

/** Whether a cell lies outside all printed parts. A cell of a coarser table lies in none of them as a whole. */
const liesInRemainder = (
  cell: PlacedCell,
  of: CubeTable,
  printed: readonly PlacedCell[],
  table: CubeTable,
): boolean => {
  const codes = table.by.map((dimension) => cell.codes[of.by.indexOf(dimension)])
  if (codes.some((code) => code === undefined || code === '_U')) return true
  return !printed.some((part) => part.year === cell.year && part.codes.every((code, i) => code === codes[i]))
}
