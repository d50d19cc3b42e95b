import { countIn, type Sums } from '../sums/sums.ts'
import { type Evidence, isProved, type Table, takeTable } from './evidence.ts'
import { randomFrom } from './random.ts'
import { type HiddenSpace, hiddenSpaceOf, type View } from './reader.ts'

/** How long to walk. */
export interface WalkOptions {
  /** Walks from the true table. */
  readonly walks: number
  /** Steps tried in each. */
  readonly steps: number
  /** Where the walks begin to differ. */
  readonly seed: number
  /** The table to walk from. Default: the true one. */
  readonly from?: Table
}

/**
 * Looks for whole tables that agree with what is shown and in which open cells are far from the truth: walks from the
 * true table by whole moves, never below what the reader knows, and by simulated annealing towards a direction drawn at
 * random for each open cell (Kirkpatrick, Gelatt and Vecchi 1983). What it finds is evidence; that it finds nothing says
 * nothing. The same seed walks the same way on every machine.
 */
export const walk = (sums: Sums, view: View, moves: Moves, evidence: Evidence, options: WalkOptions): void => {
  const size = moves.start.length - 1
  if (size === 0) return
  const { walks, steps, seed, from } = options
  const begin = from ? countsIn(sums, view, from) : moves.truth
  const random = randomFrom(seed)
  for (let n = 0; n < walks; n++) {
    const goal = goalOf(evidence, random)
    if (!goal) return
    takeTable(evidence, sums, anneal(sums, view.space, moves, begin, goal, steps, random))
  }
}

/** Moves by whole numbers that change no shown sum: of which unknowns, watched sums and protected cells, by how much. */
export interface Moves {
  readonly start: Int32Array
  readonly unknown: Int32Array
  readonly change: Int32Array
  /** Protected cells that a move changes. */
  readonly cellStart: Int32Array
  readonly cell: Int32Array
  readonly cellChange: Int32Array
  /** What each unknown is in the true table, and the least and the most it may be: unknowns, then watched sums. */
  readonly truth: Int32Array
  readonly low: Float64Array
  readonly high: Float64Array
}

/**
 * The moves of a view: those of its own solution and of `solutions` - 1 others, since what blocks the moves of one is
 * often free in those of another.
 */
export const movesOf = (sums: Sums, view: View, cells: Int32Array, solutions: number): Moves => {
  const { space, knowledge, watched } = view
  const { micro } = space
  const others = Array.from({ length: solutions - 1 }, (_, i) => hiddenSpaceOf(sums, view.pattern, i + 1))
  const whole = distinct([space, ...others].flatMap(changesOf).flatMap((change) => wholeMove(change) ?? []))
  const touch = (cells: ArrayLike<number>, first: number) => touching(sums, space, cells, first)
  const sumsTouched = touch(watched, micro.length)
  const cellsTouched = touch(cells, 0)
  const all = whole.map((change) => new Map([...change, ...effect(change, sumsTouched)]))
  const effects = whole.map((change) => effect(change, cellsTouched))
  const bounded = [...micro, ...watched]
  const packed = pack(all)
  const packedCells = pack(effects)
  return {
    start: packed.start,
    unknown: packed.at,
    change: packed.by,
    cellStart: packedCells.start,
    cell: packedCells.at,
    cellChange: packedCells.by,
    truth: Int32Array.from(bounded, (c) => sums.value[c] ?? 0),
    low: Float64Array.from(bounded, (c) => knowledge.low[c] ?? 0),
    high: Float64Array.from(bounded, (c) => knowledge.high[c] ?? Infinity),
  }
}

/** What changes when one free unknown grows by 1, for each of them. */
const changesOf = ({ free, bound, start, index, coefficient }: HiddenSpace): readonly Map<number, number>[] => {
  const changes: Map<number, number>[] = Array.from(free, (u) => new Map([[u, 1]]))
  for (let i = 0; i < bound.length; i++)
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++)
      changes[index[k] ?? 0]?.set(bound[i] ?? 0, coefficient[k] ?? 0)
  return changes
}

/** Each move once, whichever way round it was found. */
const distinct = (moves: readonly Map<number, number>[]): readonly Map<number, number>[] => {
  const found = new Map<string, Map<number, number>>()
  for (const move of moves) {
    const sorted = [...move].sort(([a], [b]) => a - b)
    const sign = Math.sign(sorted[0]?.[1] ?? 1)
    const key = sorted.map(([u, by]) => `${u}:${by * sign}`).join(' ')
    if (!found.has(key)) found.set(key, move)
  }
  return [...found.values()]
}

/** The move in whole numbers: as it is, or a small multiple of it. Null where even that has fractions. */
const wholeMove = (change: Map<number, number>): Map<number, number> | null => {
  for (let scale = 1; scale <= 12; scale++) {
    const scaled = [...change].map(([u, by]) => [u, Math.round(by * scale)] as const)
    if (scaled.every(([u, by]) => Math.abs(by - (change.get(u) ?? 0) * scale) < 1e-7)) return new Map(scaled)
  }
  return null
}

/** For each unknown, the cells of a list that it is part of, numbered from `first`. */
const touching = (
  { start, member }: Sums,
  { unknown, micro }: HiddenSpace,
  cells: ArrayLike<number>,
  first: number,
): readonly (readonly number[])[] => {
  const touched: number[][] = Array.from(micro, () => [])
  for (let i = 0; i < cells.length; i++) {
    const c = cells[i] ?? 0
    for (let k = start[c] ?? 0; k < (start[c + 1] ?? 0); k++) touched[unknown[member[k] ?? 0] ?? -1]?.push(first + i)
  }
  return touched
}

const effect = (change: ReadonlyMap<number, number>, touched: readonly (readonly number[])[]): Map<number, number> => {
  const total = new Map<number, number>()
  for (const [u, by] of change) for (const cell of touched[u] ?? []) total.set(cell, (total.get(cell) ?? 0) + by)
  for (const [cell, by] of total) if (by === 0) total.delete(cell)
  return total
}

const pack = (rows: readonly ReadonlyMap<number, number>[]) => {
  const start = new Int32Array(rows.length + 1)
  for (const [i, row] of rows.entries()) start[i + 1] = (start[i] ?? 0) + row.size
  return {
    start,
    at: Int32Array.from(rows.flatMap((row) => [...row.keys()])),
    by: Int32Array.from(rows.flatMap((row) => [...row.values()])),
  }
}

/** What the unknowns and the watched sums are in a table. */
const countsIn = (sums: Sums, { space, watched }: View, table: Table): Int32Array =>
  Int32Array.from([...space.micro, ...watched], (c) => countIn(sums, table, c))

/** Where each open cell shall go: up, down, or where it has not been yet. Null where no cell is open. */
const goalOf = (evidence: Evidence, random: () => number): Float64Array | null => {
  const { demand, low, high } = evidence
  const goal = new Float64Array(demand.cells.length)
  let isOpen = false
  for (let i = 0; i < goal.length; i++) {
    if (isProved(evidence, i)) continue
    isOpen = true
    const far = (demand.spread[i] ?? 0) - ((high[i] ?? 0) - (low[i] ?? 0))
    goal[i] = (random() < 0.5 ? 1 : -1) / Math.max(1, far)
  }
  return isOpen ? goal : null
}

const anneal = (
  sums: Sums,
  space: HiddenSpace,
  moves: Moves,
  begin: Int32Array,
  goal: Float64Array,
  steps: number,
  random: () => number,
): Int32Array => {
  const { start, unknown, change, cellStart, cell, cellChange, low, high } = moves
  const size = start.length - 1
  const gain = new Float64Array(size)
  for (let m = 0; m < size; m++)
    for (let k = cellStart[m] ?? 0; k < (cellStart[m + 1] ?? 0); k++)
      gain[m] = (gain[m] ?? 0) + (goal[cell[k] ?? 0] ?? 0) * (cellChange[k] ?? 0)
  const count = Int32Array.from(begin)
  for (let step = 0; step < steps; step++) {
    const heat = 2 * (1 - step / steps) + 0.02
    const m = Math.floor(random() * size)
    const sign = random() < 0.5 ? 1 : -1
    const better = (gain[m] ?? 0) * sign
    if (better < 0 && random() >= Math.exp(better / heat)) continue
    const [from, to] = [start[m] ?? 0, start[m + 1] ?? 0]
    let k = from
    for (; k < to; k++) {
      const u = unknown[k] ?? 0
      const next = (count[u] ?? 0) + sign * (change[k] ?? 0)
      if (next < (low[u] ?? 0) || next > (high[u] ?? 0)) break
    }
    if (k < to) continue
    for (k = from; k < to; k++) {
      const u = unknown[k] ?? 0
      count[u] = (count[u] ?? 0) + sign * (change[k] ?? 0)
    }
  }
  const table = Int32Array.from(sums.value.subarray(0, sums.micro))
  for (const [u, m] of space.micro.entries()) table[m] = count[u] ?? 0
  return table
}
