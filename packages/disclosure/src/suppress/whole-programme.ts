import type { Loaded, Solver } from '../solver/solver.ts'
import type { Sums } from '../sums/sums.ts'
import type { Table } from './evidence.ts'
import type { View } from './reader.ts'

/** A mixed-integer programme over all counts that a reader does not know. Close it. */
export interface WholeProgramme {
  /** The unknowns of a cell, by their columns. */
  readonly unknownsOf: (cell: number) => readonly number[]
  /** Bounds the count of one of the programme's cells; -Infinity and Infinity for none. */
  readonly bound: (cell: number, low: number, high: number) => void
  /** A whole table within the bounds, of little cost; null where none was found. One cost a column, in the order of unknowns. */
  readonly solve: (cost: Float64Array) => Table | null
  /** Number of columns. */
  readonly size: number
  readonly close: () => void
}

/**
 * One column for each unknown, whole; a row for each equation, each watched sum and each of `cells`. It ends after so many
 * `nodes` of its search tree with the best that was found, at the same place on any machine.
 */
export const openWholeProgramme = (
  solver: Solver,
  sums: Sums,
  { space, knowledge, watched }: View,
  cells: readonly number[],
  nodes: number,
): WholeProgramme => {
  const { value } = sums
  const { micro, unknown, bound, free, start, index, coefficient } = space
  const rows: {
    readonly entries: readonly (readonly [number, number])[]
    readonly low: number
    readonly high: number
  }[] = []
  for (const [i, u] of bound.entries()) {
    const entries: [number, number][] = [[u, 1]]
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++)
      entries.push([free[index[k] ?? 0] ?? 0, -(coefficient[k] ?? 0)])
    const told = entries.reduce((sum, [at, by]) => sum + by * (value[micro[at] ?? 0] ?? 0), 0)
    rows.push({ entries, low: told, high: told })
  }
  const unknownsOf = (c: number): readonly number[] => {
    const found: number[] = []
    for (let k = sums.start[c] ?? 0; k < (sums.start[c + 1] ?? 0); k++) {
      const u = unknown[sums.member[k] ?? 0] ?? -1
      if (u >= 0) found.push(u)
    }
    return found
  }
  const knownPart = (c: number) =>
    (value[c] ?? 0) - unknownsOf(c).reduce((sum, u) => sum + (value[micro[u] ?? 0] ?? 0), 0)
  for (const c of watched) {
    const entries = unknownsOf(c).map((u) => [u, 1] as const)
    rows.push({ entries, low: (knowledge.low[c] ?? 0) - knownPart(c), high: (knowledge.high[c] ?? 0) - knownPart(c) })
  }
  const rowOf = new Map(cells.map((c, i) => [c, rows.length + i]))
  for (const c of cells)
    rows.push({ entries: unknownsOf(c).map((u) => [u, 1] as const), low: -Infinity, high: Infinity })
  const starts = [0]
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length)
  const size = micro.length
  const loaded: Loaded = solver.load(
    {
      cost: new Float64Array(size),
      low: Float64Array.from(micro, (m) => knowledge.low[m] ?? 0),
      high: Float64Array.from(micro, (m) => knowledge.high[m] ?? Infinity),
      integer: new Uint8Array(size).fill(1),
      rowLow: Float64Array.from(rows, ({ low }) => low),
      rowHigh: Float64Array.from(rows, ({ high }) => high),
      start: Int32Array.from(starts),
      index: Int32Array.from(rows.flatMap(({ entries }) => entries.map(([at]) => at))),
      coefficient: Float64Array.from(rows.flatMap(({ entries }) => entries.map(([, by]) => by))),
    },
    { mip_rel_gap: 0.5, mip_max_nodes: nodes, random_seed: 1 },
  )
  return {
    unknownsOf,
    bound: (c, low, high) => loaded.setRow(rowOf.get(c) ?? -1, low - knownPart(c), high - knownPart(c)),
    solve: (cost) => {
      loaded.setCosts(cost)
      const { status, columns } = loaded.solve()
      if (columns.length === 0 || (status !== 'optimal' && status !== 'stopped')) return null
      const table = Int32Array.from(value.subarray(0, sums.micro))
      for (const [u, m] of micro.entries()) table[m] = Math.round(columns[u] ?? 0)
      return table
    },
    size,
    close: () => loaded.close(),
  }
}
