import type { Message } from '@tipstat/language'
import type { PlacedCell } from './cell.ts'
import { yearList } from './statistic-of.ts'

/** A note where the source contradicts itself about a number. */
export const disputedNote = (cells: readonly PlacedCell[]): readonly Message[] => {
  const years = cells.filter((cell) => cell.disputed).map(({ year }) => year)
  return years.length ? [{ code: 'statistics.disputed', params: { years: yearList(years) } }] : []
}
