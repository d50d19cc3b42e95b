import type { CellStatus } from '@tipstat/cube'
import type { Breakdown } from '@tipstat/scheme'
import { listOf } from './overlap.ts'

/** A cell on its way from SQL to a cube. NaN in both bounds where `status` says why there is no number. */
export interface CellRow {
  readonly area: string
  readonly year: number
  readonly codes: Readonly<Partial<Record<Breakdown, string>>>
  readonly low: number
  readonly high: number
  readonly status: CellStatus
  readonly disputed: boolean
}

/** Cells of a table, and what became of its dimensions. */
export interface Found {
  readonly cells: readonly CellRow[]
  /** Dimensions of which some cells were left out, so that they no longer make up the total. */
  readonly partial: readonly Breakdown[]
  /** The cells were not sent as they are, but added up from counts that were. */
  readonly computed: boolean
}

/**
 * Adds cells of one place in a table: bounds add, a missing part leaves the sum bounded below only, and so does one that
 * is not among them (`lacking`). Where every part is missing there is no sum, for the reason of the first.
 */
export const sumCells = (
  cells: readonly CellRow[],
  lacking = false,
): Pick<CellRow, 'low' | 'high' | 'status' | 'disputed'> => {
  const [first] = cells
  if (first && cells.every(({ low }) => Number.isNaN(low))) {
    return { low: Number.NaN, high: Number.NaN, status: first.status, disputed: cells.some(({ disputed }) => disputed) }
  }
  const missing = lacking || cells.some(({ low }) => Number.isNaN(low))
  const low = cells.reduce((sum, cell) => sum + (Number.isNaN(cell.low) ? 0 : cell.low), 0)
  const high = missing ? Infinity : cells.reduce((sum, cell) => sum + cell.high, 0)
  const status = widest(cells.map((cell) => cell.status))
  return {
    low,
    high,
    status: missing && status === 'exact' ? 'estimated' : status,
    disputed: cells.some(({ disputed }) => disputed),
  }
}

const widest = (statuses: readonly CellStatus[]): CellStatus =>
  (['censored', 'estimated', 'rounded'] as const).find((status) => statuses.includes(status)) ?? 'exact'

/** Sorts by area, year, and then by the order of the code lists. */
export const sortCells = (cells: readonly CellRow[], by: readonly Breakdown[]): readonly CellRow[] =>
  [...cells].sort((a, b) => {
    if (a.area !== b.area) return a.area < b.area ? -1 : 1
    if (a.year !== b.year) return a.year - b.year
    for (const name of by) {
      const [x, y] = [a.codes[name] ?? '', b.codes[name] ?? '']
      if (x !== y) return rank(name, x) - rank(name, y) || (x < y ? -1 : 1)
    }
    return 0
  })

const rank = (name: Breakdown, code: string): number => {
  const place = listOf(name).rank(code)
  return Number.isFinite(place) ? place : Number.MAX_SAFE_INTEGER
}

/** Groups cells that agree in area, year and some dimensions. */
export const groupCells = (cells: readonly CellRow[], by: readonly Breakdown[]): readonly (readonly CellRow[])[] => {
  const groups = new Map<string, CellRow[]>()
  for (const cell of cells) {
    const name = [cell.area, cell.year, ...by.map((dimension) => cell.codes[dimension])].join('\u0001')
    const group = groups.get(name)
    if (group) group.push(cell)
    else groups.set(name, [cell])
  }
  return [...groups.values()]
}
