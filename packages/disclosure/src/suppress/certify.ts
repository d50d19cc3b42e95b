import type { Loaded, Solver } from '../solver/solver.ts'
import { countIn, type Sums, shown } from '../sums/sums.ts'
import { type Evidence, isProved, openCells, type Table, takeTable } from './evidence.ts'
import type { View } from './reader.ts'

/** What bounds the work, and what is told of it. */
export interface CertifyOptions {
  /** Asked before each programme: false ends the search. Default: never. */
  readonly mayGoOn?: () => boolean
  /** Told after each programme how many cells are open. */
  readonly onProgress?: (open: number) => void
  /** Told of each table that was found, to look for more from there. */
  readonly onTable?: (table: Table) => void
  /**
   * Nodes of the search tree that one programme may visit, so that it ends at the same place on any machine. Default 1000.
   */
  readonly nodes?: number
}

/**
 * Looks for whole tables that prove what walks have left open: mixed-integer programmes over all counts that the reader
 * does not know. Each must take the first open cell as far as is demanded, and takes as many others along as it can.
 * Cells for which no whole table exists are returned, by their place in the demand: a reader who counts narrows them,
 * even where the audit by fractions lets them pass.
 */
export const certify = (
  solver: Solver,
  sums: Sums,
  view: View,
  evidence: Evidence,
  options: CertifyOptions = {},
): readonly number[] => {
  const { mayGoOn = () => true, onProgress, onTable, nodes = 1000 } = options
  const cells = openCells(evidence)
  if (cells.length === 0) return []
  const search = open(solver, sums, view, evidence, cells, nodes)
  const given: number[] = []
  try {
    const take = (table: Table | null): boolean => {
      const isSound = table !== null && agrees(sums, view, table)
      if (isSound) {
        takeTable(evidence, sums, table)
        onTable?.(table)
      }
      onProgress?.(openCells(evidence).length)
      return isSound
    }
    for (const i of cells) {
      for (const direction of [1, -1]) {
        if (isProved(evidence, i) || !mayGoOn()) break
        take(search.reach(i, direction, 'as demanded'))
      }
      // Wide enough upwards and downwards together, but not either way from what has been seen: one step after the other.
      for (const direction of [1, -1])
        while (!isProved(evidence, i) && mayGoOn() && take(search.reach(i, direction, 'a step further')));
      if (!isProved(evidence, i)) given.push(i)
    }
  } finally {
    search.close()
  }
  return given
}

/** Whether a table has the counts that are shown, and none that the reader knows to be impossible. */
export const agrees = (sums: Sums, { pattern, knowledge }: View, table: Table): boolean => {
  const { value } = sums
  const sumIn = (members: Int32Array) => members.reduce((sum, m) => sum + (table[m] ?? 0), 0)
  if (sums.links.some(({ plus, minus }) => sumIn(plus) !== sumIn(minus))) return false
  for (let c = 0; c < value.length; c++) {
    const count = countIn(sums, table, c)
    if (pattern[c] === shown ? count !== value[c] : count < (knowledge.low[c] ?? 0) || count > (knowledge.high[c] ?? 0))
      return false
  }
  return true
}

/** One column for each unknown, whole; a row for each equation, each watched sum and each open cell. */
const open = (
  solver: Solver,
  sums: Sums,
  { space, knowledge, watched }: View,
  evidence: Evidence,
  cells: readonly number[],
  nodes: number,
) => {
  const { value } = sums
  const { micro, unknown, bound, free, start, index, coefficient } = space
  const { demand } = evidence
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
  const membersOf = (c: number): readonly number[] => {
    const found: number[] = []
    for (let k = sums.start[c] ?? 0; k < (sums.start[c + 1] ?? 0); k++) {
      const u = unknown[sums.member[k] ?? 0] ?? -1
      if (u >= 0) found.push(u)
    }
    return found
  }
  const knownPart = (c: number) =>
    (value[c] ?? 0) - membersOf(c).reduce((sum, u) => sum + (value[micro[u] ?? 0] ?? 0), 0)
  for (const c of watched) {
    const entries = membersOf(c).map((u) => [u, 1] as const)
    rows.push({ entries, low: (knowledge.low[c] ?? 0) - knownPart(c), high: (knowledge.high[c] ?? 0) - knownPart(c) })
  }
  const firstCell = rows.length
  for (const i of cells) {
    const entries = membersOf(demand.cells[i] ?? 0).map((u) => [u, 1] as const)
    rows.push({ entries, low: -Infinity, high: Infinity })
  }
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
    {
      mip_rel_gap: 0.5,
      mip_max_nodes: nodes,
      random_seed: 1,
    },
  )
  let turn = 0
  return {
    /** A table in which a cell is farther, upwards or downwards, than has been seen: by a step, or as far as is demanded. */
    reach: (i: number, direction: number, far: 'as demanded' | 'a step further'): Table | null => {
      const c = demand.cells[i] ?? 0
      const [low, high] = [evidence.low[i] ?? 0, evidence.high[i] ?? 0]
      const by = far === 'as demanded' ? (demand.spread[i] ?? 0) - (high - low) : 1
      if (direction < 0 && low - by < (knowledge.low[c] ?? 0)) return null
      if (direction > 0 && high + by > (knowledge.high[c] ?? Infinity)) return null
      const row = firstCell + cells.indexOf(i)
      const known = knownPart(c)
      if (direction > 0) loaded.setRow(row, high + by - known, Infinity)
      else loaded.setRow(row, -Infinity, low - by - known)
      const cost = new Float64Array(size)
      for (const j of openCells(evidence)) {
        const sign = (turn++ * 40_503) & 8 ? 1 : -1
        for (const u of membersOf(demand.cells[j] ?? 0)) cost[u] = (cost[u] ?? 0) + sign
      }
      loaded.setCosts(cost)
      const { status, columns } = loaded.solve()
      loaded.setRow(row, -Infinity, Infinity)
      if (columns.length === 0 || (status !== 'optimal' && status !== 'stopped')) return null
      const table = Int32Array.from(value.subarray(0, sums.micro))
      for (const [u, m] of micro.entries()) table[m] = Math.round(columns[u] ?? 0)
      return table
    },
    close: () => loaded.close(),
  }
}
