import type { Solver } from '../solver/solver.ts'
import { refuseLinks, type Sums, shown } from '../sums/sums.ts'
import type { View } from './reader.ts'

/** The least and the most that a cell can be. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The exact interval of a cell for a reader: over all tables of whole counts, or of any numbers, that agree with what is
 * shown. Slow beside `audit` and `certify`, which stop where a cell is wide enough; for a look at single cells.
 */
export const intervalOf = (
  solver: Solver,
  sums: Sums,
  { pattern, knowledge, watched, space }: View,
  cell: number,
  counts: 'whole' | 'any',
): Interval => {
  refuseLinks(sums)
  const { micro, value, start, member } = sums
  const rows = [...value.keys()].filter((c) => c >= micro && pattern[c] === shown)
  const all = [...rows, ...watched]
  const isKnown = (m: number) => (space.unknown[m] ?? -1) < 0
  const starts = [0]
  const index: number[] = []
  for (const c of all) {
    for (let k = start[c] ?? 0; k < (start[c + 1] ?? 0); k++) index.push(member[k] ?? 0)
    starts.push(index.length)
  }
  const bounds = (limit: Float64Array) => (c: number) => (pattern[c] === shown ? value[c] : limit[c]) ?? 0
  const micros = Array.from({ length: micro }, (_, m) => m)
  const cost = new Float64Array(micro)
  for (let k = start[cell] ?? 0; k < (start[cell + 1] ?? 0); k++) cost[member[k] ?? 0] = 1
  const programme = {
    low: Float64Array.from(micros, (m) => (isKnown(m) ? (value[m] ?? 0) : (knowledge.low[m] ?? 0))),
    high: Float64Array.from(micros, (m) => (isKnown(m) ? (value[m] ?? 0) : (knowledge.high[m] ?? 0))),
    rowLow: Float64Array.from(all, bounds(knowledge.low)),
    rowHigh: Float64Array.from(all, bounds(knowledge.high)),
    start: Int32Array.from(starts),
    index: Int32Array.from(index),
    coefficient: new Float64Array(index.length).fill(1),
    ...(counts === 'whole' ? { integer: new Uint8Array(micro).fill(1) } : {}),
  }
  const least = (costs: Float64Array): number => {
    const loaded = solver.load({ cost: costs, ...programme }, { mip_rel_gap: 0 })
    const { status, objective } = loaded.solve()
    loaded.close()
    if (status === 'optimal') return objective
    if (status === 'infeasible' || status === 'failed') throw new Error(`the reader's programme ended ${status}`)
    return -Infinity
  }
  const exact = (bound: number) => (Math.abs(bound - Math.round(bound)) < 1e-6 ? Math.round(bound) + 0 : bound)
  return { low: exact(least(cost)), high: exact(-least(cost.map((each) => -each))) }
}
