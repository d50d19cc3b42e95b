import type { Solver } from '../solver/solver.ts'
import { type Pattern, refuseLinks, type Sums, secondary, shown } from '../sums/sums.ts'
import type { Demand } from './evidence.ts'
import type { Knowledge } from './reader.ts'
import type { CostOf } from './repair.ts'

/** The cheapest complementary suppression, or that none was found in time. */
export interface Exact {
  readonly status: 'optimal' | 'impossible' | 'stopped'
  readonly pattern: Pattern
  /** What it costs, and what it can't cost less than. */
  readonly cost: number
  readonly bound: number
}

/** What may be withheld, and for how long to look. */
export interface ExactOptions {
  readonly costOf: CostOf
  /** Cells that must be shown whatever it costs. Default none. */
  readonly mustShow?: Int32Array
  /** Asked before each round: false ends the search. Default: never. */
  readonly mayGoOn?: () => boolean
  /** Rounds after which the search ends. Default 2,000. */
  readonly rounds?: number
}

/**
 * The cheapest pattern in which the reader's interval of every protected cell is as wide as demanded, by Benders'
 * decomposition (Fischetti and Salazar 2000): a master programme chooses what to withhold, the reader's programme says of
 * a choice which protected cell is too narrow, and its multipliers say what of the shown would have to be withheld to
 * widen it. For small tables, and as the measure of the fast way: it judges intervals of numbers, whole or not.
 */
export const suppressExactly = (
  solver: Solver,
  sums: Sums,
  pattern: Pattern,
  knowledge: Knowledge,
  demand: Demand,
  options: ExactOptions,
): Exact => {
  const { costOf, mustShow = new Int32Array(), mayGoOn = () => true, rounds = 2000 } = options
  refuseLinks(sums)
  const kept = new Set(mustShow)
  const candidates = Int32Array.from(pattern.keys()).filter((c) => pattern[c] === shown && !kept.has(c))
  const cuts: Cut[] = []
  let chosen = Uint8Array.from(pattern)
  let [cost, round] = [0, 0]
  for (; round < rounds && mayGoOn(); round++) {
    const before = cuts.length
    for (const i of demand.cells.keys()) {
      const cut = cutFor(solver, sums, chosen, knowledge, demand, i)
      if (cut) cuts.push(cut)
    }
    if (cuts.length === before) return { status: 'optimal', pattern: chosen, cost, bound: cost }
    const next = choose(solver, candidates, cuts, costOf)
    if (!next) return { status: 'impossible', pattern: chosen, cost: Infinity, bound: Infinity }
    cost = next.cost
    chosen = Uint8Array.from(pattern)
    for (const c of next.withheld) chosen[c] = secondary
  }
  return { status: 'stopped', pattern: chosen, cost: Infinity, bound: cost }
}

/** Of these cells, so much must be withheld, each counting as much as it says. */
interface Cut {
  readonly parts: ReadonlyMap<number, number>
  readonly least: number
}

/** What must be withheld besides so that a protected cell can be as wide as demanded; null where it is. */
const cutFor = (
  solver: Solver,
  sums: Sums,
  pattern: Pattern,
  { low, high }: Knowledge,
  demand: Demand,
  i: number,
): Cut | null => {
  const { micro, value, start, member } = sums
  const target = demand.cells[i] ?? 0
  const spread = demand.spread[i] ?? 0
  const most = value.reduce((sum, count, c) => (c < micro ? sum + count : sum), 0) + spread
  const down = (c: number) => (value[c] ?? 0) - (low[c] ?? 0)
  const up = (c: number) => Math.min(most, (high[c] ?? Infinity) - (value[c] ?? 0))
  const isBound = (c: number) =>
    pattern[c] === shown || (c >= micro && ((low[c] ?? 0) > 0 || (high[c] ?? 0) < Infinity))
  const rows = [...value.keys()].filter(isBound)
  const starts = [0]
  const index: number[] = []
  for (const first of [0, micro])
    for (const c of rows) {
      for (let k = start[c] ?? 0; k < (start[c + 1] ?? 0); k++) index.push(first + (member[k] ?? 0))
      starts.push(index.length)
    }
  const cost = new Float64Array(2 * micro)
  for (let k = start[target] ?? 0; k < (start[target + 1] ?? 0); k++) {
    cost[member[k] ?? 0] = -1
    cost[micro + (member[k] ?? 0)] = 1
  }
  const both = (each: (c: number) => number) => Float64Array.from([...rows, ...rows], each)
  const micros = Array.from({ length: 2 * micro }, (_, at) => at % micro)
  const loaded = solver.load(
    {
      cost,
      low: Float64Array.from(micros, (m) => -down(m)),
      high: Float64Array.from(micros, up),
      rowLow: both((c) => (pattern[c] === shown ? 0 : -down(c))),
      rowHigh: both((c) => (pattern[c] === shown ? 0 : up(c))),
      start: Int32Array.from(starts),
      index: Int32Array.from(index),
      coefficient: new Float64Array(index.length).fill(1),
    },
    { solver: 'simplex', presolve: 'off' },
  )
  const { status, objective, rowDuals } = loaded.solve()
  loaded.close()
  if (status !== 'optimal') throw new Error(`the reader's programme ended ${status}`)
  const missing = spread + objective
  if (missing < 1e-6) return null
  const parts = new Map<number, number>()
  for (const [r, c] of rows.entries()) {
    if (pattern[c] !== shown) continue
    const gain = [rowDuals[r] ?? 0, rowDuals[rows.length + r] ?? 0]
      .map((dual) => Math.max(-dual * up(c), dual * down(c)))
      .reduce((sum, each) => sum + each, 0)
    if (gain > 1e-7) parts.set(c, Math.min(missing, gain))
  }
  return { parts, least: missing }
}

/** The cheapest choice that all cuts allow; null where there is none. */
const choose = (solver: Solver, candidates: Int32Array, cuts: readonly Cut[], costOf: CostOf) => {
  const column = new Map([...candidates].map((c, at) => [c, at]))
  const starts = [0]
  const index: number[] = []
  const coefficient: number[] = []
  for (const { parts, least } of cuts) {
    for (const [c, part] of parts) {
      const at = column.get(c)
      if (at === undefined) continue
      index.push(at)
      coefficient.push(part / least)
    }
    starts.push(index.length)
  }
  const size = candidates.length
  const loaded = solver.load(
    {
      cost: Float64Array.from(candidates, costOf),
      low: new Float64Array(size),
      high: new Float64Array(size).fill(1),
      integer: new Uint8Array(size).fill(1),
      rowLow: new Float64Array(cuts.length).fill(1 - 1e-6),
      rowHigh: new Float64Array(cuts.length).fill(Infinity),
      start: Int32Array.from(starts),
      index: Int32Array.from(index),
      coefficient: Float64Array.from(coefficient),
    },
    { mip_rel_gap: 0, random_seed: 1 },
  )
  const { status, columns } = loaded.solve()
  loaded.close()
  if (status === 'infeasible' || columns.length === 0) return null
  const withheld = candidates.filter((_, at) => (columns[at] ?? 0) > 0.5)
  return { cost: withheld.reduce((sum, c) => sum + costOf(c), 0), withheld }
}
