import type { CubeTable, Release } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { type Cell, isNumber } from '../cell.ts'
import { disputedNote } from '../disputed-note.ts'
import { leftOutNote } from '../left-out.ts'
import { addedNote } from '../over-time/series-breaks.ts'
import { countriesIn, type FlowCell } from './flow-cells.ts'
import { periodNotes } from './period-notes.ts'

/** What must stand beside every statistic of flows. */
export const flowNotes = (
  release: Release,
  { table, cells }: { readonly table: CubeTable; readonly cells: readonly FlowCell[] },
  area: string | undefined,
  sums: readonly Cell[],
): readonly Message[] => {
  const told = cells.filter(isNumber)
  const silent = withoutNationals(cells)
  return [
    { code: 'flows.citizenship', params: {} },
    ...periodNotes(told, area !== undefined),
    ...addedNote(release, table, told),
    ...(countriesIn(cells) > 1 ? [{ code: 'flows.double-counting', params: {} }] : []),
    ...(silent > 0 ? [{ code: 'flows.no-nationals', params: { countries: silent } }] : []),
    ...(sums.some(isAtLeast) ? [{ code: 'origins.at-least', params: {} }] : []),
    ...leftOutNote(release, table),
    ...disputedNote(cells),
  ]
}

/** What shares are of where categories are left out: of the persons in the published totals, where these are known. */
export const totalNote = (persons: number | null): readonly Message[] =>
  persons === null ? [] : [{ code: 'origins.share-of-total', params: {} }]

const isAtLeast = (sum: Cell): boolean => sum.status === 'suppressed' && sum.high === Number.POSITIVE_INFINITY

/** Countries that print no number of their own nationals in one of the years at least. */
const withoutNationals = (cells: readonly FlowCell[]): number => {
  const key = ({ area, year }: FlowCell) => `${area} ${year}`
  const giving = new Set(cells.filter(({ flow }) => flow === 'DOM').map(key))
  return new Set(cells.filter((cell) => !giving.has(key(cell))).map(({ area }) => area)).size
}
