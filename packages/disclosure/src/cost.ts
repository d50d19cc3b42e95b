import { type CubeTable, type Release, tableName } from '@tipstat/cube'
import { shownOf } from './round.ts'

/**
 * What protection cost the reader, worked out from what is released alone: from the number of cells that rounding really
 * moved, or from how far, a reader could tell which of them are exact. So these are the most that it can be.
 */
export const costOf = (tables: readonly CubeTable[]): Readonly<Record<string, number>> => {
  const cost = { cells: 0, hidden: 0, rounded: 0, movedAtMost: 0, movedInAllAtMost: 0 }
  const persons = { hidden: 0, shown: 0 }
  for (const cell of tables.flatMap(cellsOf)) {
    cost.cells++
    if (cell.status === 'suppressed') {
      cost.hidden++
      persons.hidden += cell.high
    }
    if (cell.status === 'rounded') {
      const moved = Math.max(cell.high - shownOf(cell), shownOf(cell) - cell.low)
      cost.rounded++
      cost.movedInAllAtMost += moved
      cost.movedAtMost = Math.max(cost.movedAtMost, moved)
      persons.shown += cell.low
    }
  }
  return {
    ...cost,
    shareHidden: share(cost.hidden, cost.cells),
    shareRounded: share(cost.rounded, cost.cells),
    sharePersonsHiddenAtMost: share(persons.hidden, persons.hidden + persons.shown),
  }
}

/** What rounding really did. Persons are counted once in each table. */
export interface ExactCost {
  readonly cells: number
  /** Cells not shown as a number, those of categories that are left out among them. */
  readonly hidden: number
  /** Cells shown as another number than they are. */
  readonly changed: number
  readonly persons: number
  readonly personsHidden: number
  /** Sum over the cells that are shown of how far each moved (L1), and the most of it. */
  readonly movedInAll: number
  readonly movedAtMost: number
  readonly shareHidden: number
  readonly shareChanged: number
  readonly sharePersonsHidden: number
}

/**
 * What policy round-5 really cost, for the person who signs. Confidential: beside a small release it gives exact numbers
 * away, which is why the manifest holds only the most that it can be.
 */
export const exactCost = (before: readonly CubeTable[], { tables }: Release): ExactCost => {
  const shown = new Map(
    tables.flatMap((table) =>
      cellsOf(table).flatMap((cell) => (cell.status === 'rounded' ? [[cell.key, shownOf(cell)] as const] : [])),
    ),
  )
  const cost = {
    cells: 0,
    hidden: 0,
    changed: 0,
    persons: 0,
    personsHidden: 0,
    movedInAll: 0,
    movedAtMost: 0,
  }
  for (const { key, low: count } of before.flatMap(cellsOf)) {
    const value = shown.get(key)
    const moved = value === undefined ? 0 : Math.abs(value - count)
    cost.cells++
    cost.persons += count
    if (value === undefined) {
      cost.hidden++
      cost.personsHidden += count
    }
    if (moved > 0) cost.changed++
    cost.movedInAll += moved
    cost.movedAtMost = Math.max(cost.movedAtMost, moved)
  }
  return {
    ...cost,
    shareHidden: share(cost.hidden, cost.cells),
    shareChanged: share(cost.changed, cost.cells),
    sharePersonsHidden: share(cost.personsHidden, cost.persons),
  }
}

const cellsOf = (table: CubeTable) =>
  table.status.map((status, i) => ({
    key: [tableName(table), table.area[i], table.year[i], ...table.by.map((name) => table.codes[name]?.[i])].join(','),
    low: table.low[i] ?? Number.NaN,
    high: table.high[i] ?? Number.NaN,
    status,
  }))

/** Six decimals. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6)
