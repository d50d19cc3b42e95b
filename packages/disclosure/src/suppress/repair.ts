import type { Loaded, Solver } from '../solver/solver.ts'
import { type Pattern, type Sums, secondary, shown, zero } from '../sums/sums.ts'
import type { Audit } from './audit.ts'
import type { Demand } from './evidence.ts'
import { type Knowledge, watchedSums } from './reader.ts'

/** What withholding a cell costs: the larger the count, the more; a sum more than a micro-cell. */
export type CostOf = (cell: number) => number

/** The usual cost: three times the binary logarithm of the count and one; sums grow with the number of their micro-cells. */
export const usualCost =
  ({ value, start }: Sums): CostOf =>
  (c) =>
    (1 + 3 * Math.log2(1 + (value[c] ?? 0))) * (1 + Math.log2((start[c + 1] ?? 0) - (start[c] ?? 0)))

/** A repaired pattern, and the cells that could not be repaired by withholding more. */
export interface Repair {
  readonly pattern: Pattern
  readonly hopeless: readonly number[]
  readonly programmes: number
}

/**
 * Withholds more until the failing cells pass the audit: for each the cheapest move of all counts that takes it as far
 * as is demanded (a linear programme; Fischetti and Salazar 2000, section 4, use the same as a heuristic), and every cell
 * that the move changes is withheld. Upwards, or down where a reader knows that it can't be so much. A move widens others
 * too, and what is withheld once costs nothing for the next.
 */
export const repair = (
  solver: Solver,
  sums: Sums,
  pattern: Pattern,
  knowledge: Knowledge,
  demand: Demand,
  audit: Pick<Audit, 'low' | 'high' | 'failing'>,
  options: { readonly costOf?: CostOf; readonly mayGoOn?: () => boolean } = {},
): Repair => {
  const { costOf = usualCost(sums), mayGoOn = () => true } = options
  const result = Uint8Array.from(pattern)
  const low = Float64Array.from(audit.low)
  const high = Float64Array.from(audit.high)
  const moves = load(solver, sums, pattern, knowledge, demand, audit.failing, costOf)
  const hopeless: number[] = []
  let programmes = 0
  try {
    for (const [f, i] of audit.failing.entries()) {
      const truth = sums.value[demand.cells[i] ?? 0] ?? 0
      const missing = () => (demand.spread[i] ?? 0) - ((high[i] ?? 0) - (low[i] ?? 0))
      if (missing() < 1e-6) continue
      if (!mayGoOn()) {
        hopeless.push(i)
        continue
      }
      programmes++
      const spread = demand.spread[i] ?? 0
      const upwards = moves.furthest(f, spread - (truth - (low[i] ?? 0)))
      const move = upwards ?? moves.furthest(f, (high[i] ?? 0) - truth - spread)
      if (!move) {
        hopeless.push(i)
        continue
      }
      for (const c of move.touched) if (result[c] === shown || result[c] === zero) result[c] = secondary
      for (const [g, j] of audit.failing.entries()) {
        const at = (sums.value[demand.cells[j] ?? 0] ?? 0) + (move.changes[g] ?? 0)
        low[j] = Math.min(low[j] ?? 0, at)
        high[j] = Math.max(high[j] ?? 0, at)
      }
    }
  } finally {
    moves.close()
  }
  return { pattern: result, hopeless, programmes }
}

/** A column pair of the programme: the change, up and down, of all shown cells that are the sum of the same micro-cells. */
interface Strand {
  readonly cells: readonly number[]
  readonly members: Int32Array
}

/** The cheapest moves. Columns: for each strand its change up and down, then the change of each failing cell. */
const load = (
  solver: Solver,
  sums: Sums,
  pattern: Pattern,
  { low, high }: Knowledge,
  demand: Demand,
  failing: readonly number[],
  costOf: CostOf,
) => {
  const { micro, value } = sums
  const up = (c: number) => Math.max(0, (high[c] ?? Infinity) - (value[c] ?? 0))
  const down = (c: number) => Math.max(0, (value[c] ?? 0) - (low[c] ?? 0))
  const canMove = (m: number) => up(m) > 0 || down(m) > 0
  const column = new Int32Array(micro).fill(-1)
  const moving = [...column.keys()].filter(canMove)
  for (const [i, m] of moving.entries()) column[m] = 2 * i
  const membersOf = (c: number) => sums.member.subarray(sums.start[c], sums.start[c + 1]).filter(canMove)
  const strands = strandsOf(sums, pattern, membersOf)
  const watched = watchedSums(sums, pattern, { low, high })
  const [firstStrand, firstTarget] = [2 * moving.length, 2 * (moving.length + strands.length)]
  const columns = firstTarget + failing.length
  const priceOf = (c: number) => (pattern[c] === shown ? costOf(c) : pattern[c] === zero ? 1 : 1e-3)
  const cost = new Float64Array(columns)
  const columnHigh = new Float64Array(columns).fill(Infinity)
  const columnLow = new Float64Array(columns)
  for (const [i, m] of moving.entries()) {
    cost.fill(priceOf(m), 2 * i, 2 * i + 2)
    columnHigh.set([up(m), down(m)], 2 * i)
  }
  for (const [s, { cells }] of strands.entries()) {
    const at = firstStrand + 2 * s
    cost.fill(
      cells.reduce((sum, c) => sum + priceOf(c), 0),
      at,
      at + 2,
    )
    columnHigh.set([Math.min(...cells.map(up)), Math.min(...cells.map(down))], at)
  }
  columnLow.fill(-Infinity, firstTarget)
  const rows: readonly Row[] = [
    ...strands.map(({ members }, s) => ({
      members,
      own: [firstStrand + 2 * s, -1, firstStrand + 2 * s + 1, 1],
      from: 0,
      to: 0,
    })),
    ...watched.map((c) => ({ members: membersOf(c), own: [], from: -down(c), to: up(c) })),
    ...sums.links.map(({ plus, minus }) => ({
      members: plus.filter(canMove),
      own: [...minus.filter(canMove)].flatMap((m) => [column[m] ?? 0, -1, (column[m] ?? 0) + 1, 1]),
      from: 0,
      to: 0,
    })),
    ...failing.map((i, f) => ({
      members: membersOf(demand.cells[i] ?? 0),
      own: [firstTarget + f, -1],
      from: 0,
      to: 0,
    })),
  ]
  const loaded: Loaded = solver.load(
    {
      cost,
      low: columnLow,
      high: columnHigh,
      rowLow: Float64Array.from(rows, ({ from }) => from),
      rowHigh: Float64Array.from(rows, ({ to }) => to),
      ...sparse(rows, column),
    },
    { solver: 'simplex', simplex_strategy: 1, presolve: 'off' },
  )
  const moved: readonly { readonly at: number; readonly cells: readonly number[] }[] = [
    ...moving.flatMap((m, i) => (pattern[m] === shown || pattern[m] === zero ? [{ at: 2 * i, cells: [m] }] : [])),
    ...strands.map(({ cells }, s) => ({ at: firstStrand + 2 * s, cells })),
  ]
  return {
    /** The cheapest move that changes a failing cell by so much: the cells that it touches, and the changes of all failing ones. */
    furthest: (f: number, by: number) => {
      loaded.setBounds(firstTarget + f, by, by)
      const { status, columns: found } = loaded.solve()
      loaded.setBounds(firstTarget + f, -Infinity, Infinity)
      if (status !== 'optimal') return null
      const touched = moved.filter(({ at }) => Math.abs((found[at] ?? 0) - (found[at + 1] ?? 0)) > 1e-6)
      for (const { at } of touched) for (const one of [at, at + 1]) loaded.setCost(one, 1e-3)
      return {
        touched: touched.flatMap(({ cells }) => cells),
        changes: failing.map((_, g) => found[firstTarget + g] ?? 0),
      }
    },
    close: () => loaded.close(),
  }
}

interface Row {
  readonly members: Int32Array
  /** Columns of its own and their coefficients, by turns. */
  readonly own: readonly number[]
  readonly from: number
  readonly to: number
}

/** Shown sums, those of the same micro-cells together. Sums of nothing that can move are none. */
const strandsOf = (sums: Sums, pattern: Pattern, membersOf: (c: number) => Int32Array): readonly Strand[] => {
  const strands = new Map<string, { cells: number[]; members: Int32Array }>()
  for (let c = sums.micro; c < pattern.length; c++) {
    if (pattern[c] !== shown) continue
    const members = membersOf(c)
    if (members.length === 0) continue
    const key = members.join(' ')
    const strand = strands.get(key)
    if (strand) strand.cells.push(c)
    else strands.set(key, { cells: [c], members })
  }
  return [...strands.values()]
}

const sparse = (rows: readonly Row[], column: Int32Array) => {
  const start = new Int32Array(rows.length + 1)
  const index: number[] = []
  const coefficient: number[] = []
  for (const [r, { members, own }] of rows.entries()) {
    for (const m of members) {
      const at = column[m] ?? 0
      index.push(at, at + 1)
      coefficient.push(1, -1)
    }
    for (let k = 0; k < own.length; k += 2) {
      index.push(own[k] ?? 0)
      coefficient.push(own[k + 1] ?? 0)
    }
    start[r + 1] = index.length
  }
  return { start, index: Int32Array.from(index), coefficient: Float64Array.from(coefficient) }
}
