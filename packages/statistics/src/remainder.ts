import { type Cell, sumCells } from './cell.ts'

/**
 * What the parts leave of a total, or null where it must not be worked out: as soon as one number is not exact, or is
 * disputed, the difference would narrow a number that the source withholds; parts above their total leave nothing.
 */
export const remainder = (total: Cell, parts: readonly Cell[]): Cell | null => {
  const isPlain = ({ status, disputed, low, high }: Cell) => status === 'exact' && !disputed && low === high
  if (![total, ...parts].every(isPlain)) return null
  const rest = total.low - sumCells(parts).low
  return rest < 0 ? null : { low: rest, high: rest, status: 'exact', disputed: false }
}
