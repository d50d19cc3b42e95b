import type { Solver } from '../solver/solver.ts'
import { countIn, type Sums, shown } from '../sums/sums.ts'
import { type Evidence, isProved, openCells, type Table, takeTable } from './evidence.ts'
import type { View } from './reader.ts'
import { openWholeProgramme } from './whole-programme.ts'

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

/** Looks for tables in which an open cell is farther than it has been seen, and takes others along. */
const open = (solver: Solver, sums: Sums, view: View, evidence: Evidence, cells: readonly number[], nodes: number) => {
  const { demand } = evidence
  const { knowledge } = view
  const numbers = cells.map((i) => demand.cells[i] ?? 0)
  const programme = openWholeProgramme(solver, sums, view, numbers, nodes)
  let turn = 0
  return {
    /** A table in which a cell is farther, upwards or downwards, than has been seen: by a step, or as far as is demanded. */
    reach: (i: number, direction: number, far: 'as demanded' | 'a step further'): Table | null => {
      const c = demand.cells[i] ?? 0
      const [low, high] = [evidence.low[i] ?? 0, evidence.high[i] ?? 0]
      const by = far === 'as demanded' ? (demand.spread[i] ?? 0) - (high - low) : 1
      if (direction < 0 && low - by < (knowledge.low[c] ?? 0)) return null
      if (direction > 0 && high + by > (knowledge.high[c] ?? Infinity)) return null
      if (direction > 0) programme.bound(c, high + by, Infinity)
      else programme.bound(c, -Infinity, low - by)
      const cost = new Float64Array(programme.size)
      for (const j of openCells(evidence)) {
        const sign = (turn++ * 40_503) & 8 ? 1 : -1
        for (const u of programme.unknownsOf(demand.cells[j] ?? 0)) cost[u] = (cost[u] ?? 0) + sign
      }
      const table = programme.solve(cost)
      programme.bound(c, -Infinity, Infinity)
      return table
    },
    close: programme.close,
  }
}
