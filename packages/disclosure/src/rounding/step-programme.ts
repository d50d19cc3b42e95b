import type { Programme } from '../solver/solver.ts'
import type { Sums } from '../sums/sums.ts'

/** A rounding put as steps: cell c becomes `base` times a whole number of steps, of `low[c]` to `high[c]`. */
export interface StepQuestion {
  readonly base: number
  /** What is rounded of each cell: the whole count, or the part of it that may move. */
  readonly part: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  /** Whether it matters how far a cell moves. */
  readonly counts: (cell: number) => boolean
}

/** The programme, and how to read the steps of each cell off its solution. */
export interface StepProgramme {
  readonly programme: Programme
  readonly stepsOf: (columns: Float64Array) => Float64Array
}

/** Columns beside those of the cells: for cells that may go further than to a neighbouring multiple; -1 for those that may not. */
interface Further {
  readonly up: Int32Array
  readonly down: Int32Array
  readonly columns: number
}

/**
 * The least sum of moves over tables of whole steps that add up. One column for each cell: by how many steps it is above the
 * multiple at or below it, 0 or 1. Where it may go further, two more: steps beyond these, up and down. So the cost is the
 * tightest convex one through all whole steps, and the linear relaxation is near. The last column is always 1 and holds the
 * moves that come with no step, so that a gap is a share of the whole sum.
 */
export const stepProgramme = (sums: Sums, question: StepQuestion): StepProgramme => {
  const { base, part } = question
  const at = part.map((each) => Math.floor(each / base))
  const further = furtherOf(question, at)
  const stepsOf = (columns: Float64Array) =>
    at.map((steps, c) => {
      const beyond = (columns[further.up[c] ?? -1] ?? 0) - (columns[further.down[c] ?? -1] ?? 0)
      return steps + Math.round((columns[c] ?? 0) + beyond)
    })
  return { programme: { ...columnsOf(question, at, further), ...rowsOf(sums, at, further) }, stepsOf }
}

const furtherOf = ({ counts, low, high }: StepQuestion, at: Float64Array): Further => {
  const up = new Int32Array(at.length).fill(-1)
  const down = new Int32Array(at.length).fill(-1)
  let columns = at.length
  for (let c = 0; c < at.length; c++) {
    if (!counts(c)) continue
    if ((high[c] ?? 0) > (at[c] ?? 0)) up[c] = columns++
    if ((low[c] ?? 0) < (at[c] ?? 0)) down[c] = columns++
  }
  return { up, down, columns: columns + 1 }
}

const columnsOf = (
  { base, part, low: least, high: most, counts }: StepQuestion,
  at: Float64Array,
  further: Further,
) => {
  const cost = new Float64Array(further.columns)
  const low = new Float64Array(further.columns)
  const high = new Float64Array(further.columns)
  const integer = new Uint8Array(further.columns)
  const last = further.columns - 1
  low[last] = high[last] = 1
  for (let c = 0; c < at.length; c++) {
    const [from, to] = [(least[c] ?? 0) - (at[c] ?? 0), (most[c] ?? 0) - (at[c] ?? 0)]
    integer[c] = 1
    if (!counts(c)) {
      low[c] = from
      high[c] = to
      continue
    }
    const rest = (part[c] ?? 0) % base
    cost[last] = (cost[last] ?? 0) + rest
    cost[c] = base - 2 * rest
    low[c] = Math.max(0, Math.min(1, from))
    high[c] = rest === 0 && from <= 0 ? 0 : Math.max(0, Math.min(1, to))
    const [up, down] = [further.up[c] ?? -1, further.down[c] ?? -1]
    if (up >= 0) {
      cost[up] = base
      low[up] = Math.max(0, from - 1)
      high[up] = to - (high[c] ?? 0)
    }
    if (down >= 0) {
      cost[down] = base
      low[down] = Math.max(0, -to)
      high[down] = -from
    }
  }
  return { cost, low, high, integer }
}

/** Every equation between cells as one between their steps. */
const rowsOf = ({ equation, equationStart }: Sums, at: Float64Array, { up, down }: Further) => {
  const rows = equationStart.length - 1
  const rowLow = new Float64Array(rows)
  const start = new Int32Array(rows + 1)
  const index: number[] = []
  const coefficient: number[] = []
  for (let e = 0; e < rows; e++) {
    const from = equationStart[e] ?? 0
    for (let i = from; i < (equationStart[e + 1] ?? 0); i++) {
      const c = equation[i] ?? 0
      const sign = i === from ? 1 : -1
      rowLow[e] = (rowLow[e] ?? 0) - sign * (at[c] ?? 0)
      for (const [column, by] of [
        [c, sign],
        [up[c] ?? -1, sign],
        [down[c] ?? -1, -sign],
      ] as const)
        if (column >= 0) {
          index.push(column)
          coefficient.push(by)
        }
    }
    start[e + 1] = index.length
  }
  return { rowLow, rowHigh: rowLow, start, index: Int32Array.from(index), coefficient: Float64Array.from(coefficient) }
}
