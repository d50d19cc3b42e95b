import type { Loaded, Solver } from '../solver/solver.ts'
import type { Sums } from '../sums/sums.ts'
import type { Evidence } from './evidence.ts'
import type { HiddenSpace, View } from './reader.ts'

/** What linear programmes say of the protected cells, by their place in the demand. */
export interface Audit {
  /** Within these bounds a reader is sure that the count lies: the widest seen, exact for the cells in `failing`. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** Cells of which even fractions can't be as far apart as demanded: a reader narrows them. */
  readonly failing: readonly number[]
  /** Cells that were not looked at, since time was up. */
  readonly unseen: readonly number[]
  readonly programmes: number
}

/** What bounds the work. */
export interface AuditOptions {
  /** Asked before each programme: false ends the audit. Default: never. */
  readonly mayGoOn?: () => boolean
}

/**
 * The reader's interval of each protected cell that the evidence leaves open: the least and the most that it can be in
 * any table of numbers, whole or not, that agrees with what is shown. One programme stays loaded and only its objective
 * changes; every corner that is found widens all cells at once. A cell that fails here is surely exposed; one that passes
 * is not proved yet, since counts are whole.
 */
export const audit = (
  solver: Solver,
  sums: Sums,
  view: View,
  evidence: Evidence,
  options: AuditOptions = {},
): Audit => {
  const { space } = view
  const { demand } = evidence
  const low = Float64Array.from(evidence.low)
  const high = Float64Array.from(evidence.high)
  const effects = effectsOf(sums, space, demand.cells)
  const isWide = (i: number) => (high[i] ?? 0) - (low[i] ?? 0) >= (demand.spread[i] ?? 0) - 1e-6
  const failing: number[] = []
  const unseen: number[] = []
  let programmes = 0
  if ([...demand.cells.keys()].every(isWide)) return { low, high, failing, unseen, programmes }
  const loaded = load(solver, sums, view)
  const widen = (change: Float64Array) => {
    for (let i = 0; i < low.length; i++) {
      const at = (sums.value[demand.cells[i] ?? 0] ?? 0) + changeOf(effects, i, change)
      if (at < (low[i] ?? 0)) low[i] = at
      if (at > (high[i] ?? 0)) high[i] = at
    }
  }
  try {
    for (const i of demand.cells.keys()) {
      for (const direction of [1, -1]) {
        if (isWide(i)) break
        if (options.mayGoOn?.() === false) {
          unseen.push(i)
          break
        }
        programmes++
        const found = furthest(loaded, space.free.length, effects, i, direction)
        if (found === 'unbounded') high[i] = Infinity
        else widen(found)
      }
      if (!isWide(i) && unseen.at(-1) !== i) failing.push(i)
    }
  } finally {
    loaded.close()
  }
  return { low, high, failing, unseen, programmes }
}

/** What each of some cells changes by when a free unknown changes by 1. */
interface Effects {
  readonly start: Int32Array
  readonly index: Int32Array
  readonly coefficient: Float64Array
}

/** What cells are made of, in free unknowns. */
export const effectsOf = ({ start, member }: Sums, space: HiddenSpace, cells: ArrayLike<number>): Effects => {
  const rowOf = new Int32Array(space.micro.length).fill(-1)
  const placeOf = new Int32Array(space.micro.length).fill(-1)
  for (const [i, u] of space.bound.entries()) rowOf[u] = i
  for (const [i, u] of space.free.entries()) placeOf[u] = i
  const starts = new Int32Array(cells.length + 1)
  const index: number[] = []
  const coefficient: number[] = []
  for (let i = 0; i < cells.length; i++) {
    const row = new Map<number, number>()
    const add = (at: number, by: number) => row.set(at, (row.get(at) ?? 0) + by)
    const c = cells[i] ?? 0
    for (let k = start[c] ?? 0; k < (start[c + 1] ?? 0); k++) {
      const u = space.unknown[member[k] ?? 0] ?? -1
      if (u < 0) continue
      const r = rowOf[u] ?? -1
      if (r < 0) add(placeOf[u] ?? 0, 1)
      else
        for (let e = space.start[r] ?? 0; e < (space.start[r + 1] ?? 0); e++)
          add(space.index[e] ?? 0, space.coefficient[e] ?? 0)
    }
    for (const [at, by] of row) {
      if (Math.abs(by) < 1e-9) continue
      index.push(at)
      coefficient.push(by)
    }
    starts[i + 1] = index.length
  }
  return { start: starts, index: Int32Array.from(index), coefficient: Float64Array.from(coefficient) }
}

const changeOf = ({ start, index, coefficient }: Effects, i: number, change: Float64Array): number => {
  let sum = 0
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) sum += (coefficient[k] ?? 0) * (change[index[k] ?? 0] ?? 0)
  return sum
}

/** One column for each free unknown, one row for each that follows and for each sum of which more is known than that it is not negative. */
const load = (solver: Solver, sums: Sums, { space, knowledge: { low, high }, watched }: View): Loaded => {
  const { micro, free, bound } = space
  const { value } = sums
  const rows = effectsOf(sums, space, watched)
  const room = (cells: ArrayLike<number>, limit: Float64Array) =>
    Float64Array.from(cells, (c) => (limit[c] ?? 0) - (value[c] ?? 0))
  const freeCells = Array.from(free, (u) => micro[u] ?? 0)
  const rowCells = [...Array.from(bound, (u) => micro[u] ?? 0), ...watched]
  const inner = space.index.length
  return solver.load(
    {
      cost: new Float64Array(free.length),
      low: room(freeCells, low),
      high: room(freeCells, high),
      rowLow: room(rowCells, low),
      rowHigh: room(rowCells, high),
      start: Int32Array.from([...space.start, ...rows.start.subarray(1).map((at) => at + inner)]),
      index: Int32Array.from([...space.index, ...rows.index]),
      coefficient: Float64Array.from([...space.coefficient, ...rows.coefficient]),
    },
    { solver: 'simplex', simplex_strategy: 4, presolve: 'off' },
  )
}

const furthest = (
  loaded: Loaded,
  size: number,
  effects: Effects,
  i: number,
  direction: number,
): Float64Array | 'unbounded' => {
  if (size === 0) return new Float64Array(0)
  const cost = new Float64Array(size)
  for (let k = effects.start[i] ?? 0; k < (effects.start[i + 1] ?? 0); k++)
    cost[effects.index[k] ?? 0] = -direction * (effects.coefficient[k] ?? 0)
  loaded.setCosts(cost)
  const { status, columns } = loaded.solve()
  if (status === 'unbounded') return 'unbounded'
  if (status !== 'optimal') throw new Error(`the audit's programme ended ${status}`)
  return columns
}
