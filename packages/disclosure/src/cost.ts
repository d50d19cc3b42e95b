import { type CubeTable, type Proof, type Release, shownNumber, tableName } from '@tipstat/cube'
import { type Policy, policies } from './policy.ts'
import { type ChangeCost, changeCost } from './rounding/change-cost.ts'

/**
 * What protection cost the reader, worked out from what is released alone. With a certificate: cells withheld, and the share
 * of persons in them. Else the most that it can be: from the number of cells that rounding really moved, or from how far,
 * a reader could tell which of them are exact.
 */
export const costOf = (
  tables: readonly CubeTable[],
  proof: Proof = 'rounding',
  policy: Pick<Policy, 'parameters'> = policies.round5,
): Readonly<Record<string, number>> =>
  proof === 'certificate' ? costOfWithholding(tables) : costOfRounding(tables, policy)

/** Rows of a table with the symbol, as the manifest states them of each table where the proof is a certificate. */
export const hiddenIn = ({ status }: CubeTable): number => status.filter((each) => each === 'suppressed').length

/**
 * Persons are counted once in each breakdown without overlapping categories, wherever the total beside it is shown: those
 * in the total less those in the cells that are shown, as a share of the total. None where the parts exceed it.
 */
const costOfWithholding = (tables: readonly CubeTable[]): Readonly<Record<string, number>> => {
  const cells = tables.reduce((sum, { length }) => sum + length, 0)
  const hidden = tables.reduce((sum, table) => sum + hiddenIn(table), 0)
  const persons = { all: 0, shown: 0 }
  for (const table of tables.filter(({ by, multiple }) => by.length > 0 && multiple.length === 0)) {
    const total = tables.find((other) => other.by.length === 0 && isCountedAlike(table, other))
    const totals = total ? shownByPlace(total) : new Map<string, number>()
    const parts = shownByPlace(table)
    for (const place of new Set(table.area.map((_, i) => placeOf(table, i)))) {
      const all = totals.get(place)
      if (all === undefined) continue
      persons.all += all
      persons.shown += parts.get(place) ?? 0
    }
  }
  return {
    cells,
    hidden,
    shareHidden: share(hidden, cells),
    sharePersonsHidden: share(Math.max(0, persons.all - persons.shown), persons.all),
  }
}

const isCountedAlike = (a: CubeTable, b: CubeTable): boolean =>
  (['source', 'stage', 'unit', 'counting', 'reference'] as const).every((name) => a[name] === b[name])

const placeOf = ({ area, year }: CubeTable, i: number): string => `${area[i]} ${year[i]}`

/** The sum of the exact numbers that are shown of each area and year; none where there are none. */
const shownByPlace = (table: CubeTable): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const [i, status] of table.status.entries()) {
    const place = placeOf(table, i)
    if (status === 'exact') sums.set(place, (sums.get(place) ?? 0) + (table.low[i] ?? 0))
  }
  return sums
}

const costOfRounding = (
  tables: readonly CubeTable[],
  policy: Pick<Policy, 'parameters'>,
): Readonly<Record<string, number>> => {
  const cost = { cells: 0, hidden: 0, rounded: 0, movedAtMost: 0, movedInAllAtMost: 0 }
  const persons = { hidden: 0, shown: 0 }
  for (const cell of tables.flatMap(cellsOf)) {
    cost.cells++
    if (cell.status === 'suppressed') {
      cost.hidden++
      persons.hidden += cell.high
    }
    if (cell.status === 'rounded') {
      const moved = cell.high - (shownNumber(policy, cell) ?? cell.low)
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
 * What rounding or noise really cost, for the person who signs. Confidential: beside a small release it gives exact numbers
 * away, which is why the manifest holds only the most that it can be.
 */
export const exactCost = (before: readonly CubeTable[], { manifest: { policy }, tables }: Release): ExactCost => {
  const shown = new Map(
    tables.flatMap((table) =>
      cellsOf(table).flatMap((cell) =>
        cell.status === 'rounded' ? [[cell.key, shownNumber(policy, cell) ?? Number.NaN] as const] : [],
      ),
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

/**
 * How far the printed numbers are from the exact ones where they were made together or carry noise: there the symbol, and a
 * row that was left out, is a 0. Confidential.
 */
export const changeOf = (before: readonly CubeTable[], { manifest: { policy }, tables }: Release): ChangeCost => {
  const shown = new Map(
    tables.flatMap((table) => cellsOf(table).map((cell) => [cell.key, shownOrNothing(policy, cell)] as const)),
  )
  const counted = before.flatMap(cellsOf)
  return changeCost(
    Float64Array.from(counted, ({ low }) => low),
    Float64Array.from(counted, ({ key }) => shown.get(key) ?? 0),
  )
}

const shownOrNothing = (
  policy: Pick<Policy, 'parameters'>,
  cell: { readonly low: number; readonly high: number; readonly status: string },
): number => (cell.status === 'rounded' ? (shownNumber(policy, cell) ?? 0) : 0)

const cellsOf = (table: CubeTable) =>
  table.status.map((status, i) => ({
    key: [tableName(table), table.area[i], table.year[i], ...table.by.map((name) => table.codes[name]?.[i])].join(','),
    low: table.low[i] ?? Number.NaN,
    high: table.high[i] ?? Number.NaN,
    status,
  }))

/** Six decimals. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6)
