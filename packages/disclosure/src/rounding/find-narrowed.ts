import type { Loaded, Programme, Solver } from '../solver/solver.ts'
import { refuseLinks, type Sums } from '../sums/sums.ts'
import { addsUp } from './rounded.ts'
import type { ToldBounds } from './told-bounds.ts'

/** A cell of which a reader can work out more than rounding promises. Confidential where `low` is `high`: that is the count. */
export interface NarrowedCell {
  readonly cell: number
  /** The least and the greatest count that fit everything printed. */
  readonly low: number
  readonly high: number
}

/** What a reader can work out by adding and subtracting what is printed. */
export interface Narrowing {
  /**
   * `safe`: every cell can be everything that rounding promises, proved by whole tables of whole numbers. `narrowed`: some
   * can't. `impossible`: no table fits what is printed. `stopped`: out of time.
   */
  readonly status: 'safe' | 'narrowed' | 'impossible' | 'stopped'
  readonly narrowed: readonly NarrowedCell[]
}

/** How it is looked for. */
export interface NarrowingOptions {
  /** What rounding promises of each cell: the interval that has to stay open. What is told of it by default. */
  readonly promised?: ToldBounds
  /**
   * A whole table that fits what is told, such as the rounded one: moves of one micro-cell from it settle most cells in no
   * time. None by default.
   */
  readonly from?: Float64Array
  /**
   * Micro-cells that move together, as one person does who is in several linked tables: from each of `from`, one step up or
   * down of all of them. Each for itself by default, which is right where all sums are over the same micro-cells.
   */
  readonly moves?: readonly ArrayLike<number>[]
  /** Seconds after which the search stops, and at most as much again for the programme at hand. 60 by default. */
  readonly timeLimit?: number
}

/**
 * Whether everything printed of one universe, taken together, tells more of any cell than rounding promises (as it does
 * where rounded and unrounded numbers are mixed). Looks at how cells add up and at what is told of each, never at true
 * counts. A cell whose promise is one number is not asked about. Linear programmes first; where their answer is no whole
 * table, an integer one.
 */
export const findNarrowed = (
  solver: Solver,
  sums: Sums,
  told: ToldBounds,
  { promised = told, from, moves, timeLimit = 60 }: NarrowingOptions = {},
): Narrowing => {
  refuseLinks(sums)
  const open = openEnds(promised)
  if (from && fits(sums, from, told)) moveOne(sums, { told, promised }, from, open, moves)
  if (!open.low.includes(1) && !open.high.includes(1)) return { status: 'safe', narrowed: [] }
  const loaded = [false, true].map((whole) =>
    solver.load(programmeOf(sums, told, whole), {
      time_limit: timeLimit,
      ...(whole ? { mip_rel_gap: 0, mip_abs_gap: 0 } : { simplex_strategy: 4, presolve: 'off' }),
    }),
  )
  const [linear, integer] = loaded
  if (!linear || !integer) throw new Error('Two programmes are loaded')
  try {
    return searchAll({ sums, told, promised, open, linear, integer, until: performance.now() + 1000 * timeLimit })
  } finally {
    for (const each of loaded) each.close()
  }
}

/** Which ends of which promises are not yet seen in a whole table: 1, and 0 where they are. */
interface OpenEnds {
  readonly low: Uint8Array
  readonly high: Uint8Array
}

/** Nothing is promised of a cell without an upper bound: it is not printed. */
const openEnds = ({ low, high }: ToldBounds): OpenEnds => {
  const open = Uint8Array.from(high, (each, c) => Number((low[c] ?? 0) < each && Number.isFinite(each)))
  return { low: open, high: Uint8Array.from(open) }
}

const fits = (sums: Sums, table: Float64Array, { low, high }: ToldBounds): boolean =>
  addsUp(sums, table) && table.every((each, c) => each >= (low[c] ?? 0) && each <= (high[c] ?? 0))

/** Closes the ends that are reached from a table when one micro-cell of it, or those that move with it, go as far as they can, up or down. */
const moveOne = (
  sums: Sums,
  { told: { low, high }, promised }: Pick<Search, 'told' | 'promised'>,
  from: Float64Array,
  open: OpenEnds,
  moves: readonly ArrayLike<number>[] = Array.from({ length: sums.micro }, (_, m) => [m]),
): void => {
  const { micro, start, member } = sums
  const up = new Float64Array(micro).fill(Number.POSITIVE_INFINITY)
  const down = new Float64Array(micro).fill(Number.POSITIVE_INFINITY)
  const eachMember = (visit: (c: number, m: number) => void) => {
    for (let c = 0; c < from.length; c++)
      for (let i = start[c] ?? 0; i < (start[c + 1] ?? 0); i++) visit(c, member[i] ?? 0)
  }
  eachMember((c, m) => {
    up[m] = Math.min(up[m] ?? 0, (high[c] ?? 0) - (from[c] ?? 0))
    down[m] = Math.min(down[m] ?? 0, (from[c] ?? 0) - (low[c] ?? 0))
  })
  const farthest = (slack: Float64Array): Float64Array => {
    const far = new Float64Array(micro)
    for (const move of moves) {
      const by = Array.from(move, (m) => slack[m] ?? 0).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
      for (const m of Array.from(move)) far[m] = Math.max(far[m] ?? 0, by)
    }
    return far
  }
  const [farUp, farDown] = [farthest(up), farthest(down)]
  eachMember((c, m) => {
    if ((from[c] ?? 0) + (farUp[m] ?? 0) >= (promised.high[c] ?? 0)) open.high[c] = 0
    if ((from[c] ?? 0) - (farDown[m] ?? 0) <= (promised.low[c] ?? 0)) open.low[c] = 0
  })
}

/** Columns are cells, rows the equations between them. */
const programmeOf = (sums: Sums, { low, high }: ToldBounds, whole: boolean): Programme => {
  const { equation, equationStart, micro, value } = sums
  const nothing = new Float64Array(equationStart.length - 1)
  const coefficient = new Float64Array(equation.length).fill(-1)
  for (let e = 0; e + 1 < equationStart.length; e++) coefficient[equationStart[e] ?? 0] = 1
  return {
    cost: new Float64Array(value.length),
    low,
    high,
    ...(whole ? { integer: Uint8Array.from(value, (_, c) => Number(c < micro)) } : {}),
    rowLow: nothing,
    rowHigh: nothing,
    start: equationStart,
    index: equation,
    coefficient,
  }
}

interface Search {
  readonly sums: Sums
  readonly told: ToldBounds
  readonly promised: ToldBounds
  readonly open: OpenEnds
  readonly linear: Loaded
  readonly integer: Loaded
  /** When to stop, in milliseconds of the clock that never goes back: the solver's limit is that of one programme. */
  readonly until: number
}

const searchAll = (search: Search): Narrowing => {
  const { promised, open } = search
  const found = new Map<number, NarrowedCell>()
  for (let c = 0; c < open.low.length; c++)
    for (const end of ['low', 'high'] as const) {
      if (!open[end][c]) continue
      const reached = performance.now() > search.until ? 'stopped' : reach(search, c, end)
      if (reached === 'impossible' || reached === 'stopped') return { status: reached, narrowed: [...found.values()] }
      if (reached === promised[end][c]) continue
      const { low, high } = found.get(c) ?? { low: promised.low[c] ?? 0, high: promised.high[c] ?? 0 }
      found.set(c, { cell: c, low: end === 'low' ? reached : low, high: end === 'high' ? reached : high })
    }
  return { status: found.size > 0 ? 'narrowed' : 'safe', narrowed: [...found.values()] }
}

/** The least or the greatest whole count of a cell in any table that fits, no further than its promise. */
const reach = (search: Search, c: number, end: 'low' | 'high'): number | 'impossible' | 'stopped' => {
  const { sums, told, promised, open } = search
  for (const loaded of [search.linear, search.integer]) {
    loaded.setCost(c, end === 'low' ? 1 : -1)
    const { status, columns } = loaded.solve()
    loaded.setCost(c, 0)
    if (status === 'infeasible') return 'impossible'
    if (status === 'stopped') return status
    if (status !== 'optimal') throw new Error(`The solver ended as ${status}`)
    // Adding 0 makes 0 of a negative zero.
    const table = columns.map((each) => Math.round(each) + 0)
    // Only a whole table that adds up exactly counts as seen; all its ends are closed with it.
    if (!fits(sums, table, told)) continue
    for (let each = 0; each < table.length; each++) {
      if ((table[each] ?? 0) <= (promised.low[each] ?? 0)) open.low[each] = 0
      if ((table[each] ?? 0) >= (promised.high[each] ?? 0)) open.high[each] = 0
    }
    const value = columns[c] ?? 0
    if (Math.abs(value - (table[c] ?? 0)) < 1e-6)
      return end === 'low'
        ? Math.max(table[c] ?? 0, promised.low[c] ?? 0)
        : Math.min(table[c] ?? 0, promised.high[c] ?? 0)
  }
  throw new Error('The solver ended with a table that does not add up')
}
