import type { Programme, Solver } from '../solver/solver.ts'
import type { Pattern, Sums } from '../sums/sums.ts'
import { unprinted } from '../sums/sums.ts'
import { addsUp, checkBase, noRounding, type RoundedSums, type RoundingOptions, roundedSums } from './rounded.ts'

/** Controlled rounding has one question more: may aggregates go further than to a neighbouring multiple? */
export interface ControlledRoundingOptions extends RoundingOptions {
  /**
   * How many steps further than to the neighbouring multiple an aggregate (a sum of two micro-cells or more) may go. 0 by
   * default. In three dimensions and more there may be no rounding without.
   */
  readonly extraSteps?: number
}

/** A controlled rounding, and which cells went further than to a neighbouring multiple of the base. */
export interface ControlledRounding extends RoundedSums {
  /** Printed aggregates that are a whole base or more away from their true count, ascending. Confidential. */
  readonly stepped: readonly number[]
}

/**
 * Controlled rounding: every printed cell to one of the two multiples of the base beside its count (a multiple stays),
 * so that all sums hold, with the least sum of changes over the printed cells. Cells that are not printed may go to any
 * multiple that is not negative, for the sums' sake alone. Confidential.
 *
 * Cox, L. H. (1987), A constructive procedure for unbiased controlled rounding, JASA 82, 520-524; as an integer programme
 * Salazar-González, J. J. (2006), Controlled rounding and cell perturbation, Mathematical Programming 105, 583-603; the
 * formulation is our own.
 */
export const controlledRounding = (
  solver: Solver,
  sums: Sums,
  { base, extraSteps = 0, gap = 0, timeLimit = 60, pattern }: ControlledRoundingOptions,
): ControlledRounding => {
  checkBase(base)
  const loaded = solver.load(programmeOf(sums, base, extraSteps, pattern), {
    mip_rel_gap: gap,
    mip_abs_gap: 0,
    time_limit: timeLimit,
  })
  try {
    const { status, columns, bound } = loaded.solve()
    if (status === 'infeasible') return { ...noRounding(status), stepped: [] }
    if (status !== 'optimal' && status !== 'stopped') throw new Error(`The solver ended as ${status}`)
    const rounded = tableOf(sums, base, columns)
    // Out of time, the solver hands out whatever it holds, which need not be a rounding.
    if (status === 'stopped' && !isRounding(sums, base, rounded, extraSteps, pattern))
      return { ...noRounding(status), stepped: [] }
    if (!isRounding(sums, base, rounded, extraSteps, pattern)) throw new Error('What the solver found is no rounding')
    const found = gap === 0 ? 'optimal' : 'within-gap'
    const told = roundedSums(sums, rounded, { status: status === 'stopped' ? status : found, bound }, pattern)
    return { ...told, stepped: steppedOf(sums, base, told.shown) }
  } finally {
    loaded.close()
  }
}

const isAggregate = ({ start }: Sums, c: number): boolean => (start[c + 1] ?? 0) - (start[c] ?? 0) > 1

/**
 * Columns: for each cell how many steps it goes above the multiple at or below its count; for each one how many further
 * steps up and down; and one that is always 1 and holds the changes that come with no step, so that the gap is a share of
 * the whole sum of changes.
 */
const programmeOf = (sums: Sums, base: number, extraSteps: number, pattern?: Pattern): Programme => {
  const size = sums.value.length
  const width = extraSteps > 0 ? 3 : 1
  const cost = new Float64Array(width * size + 1)
  const low = new Float64Array(width * size + 1)
  const high = new Float64Array(width * size + 1)
  const integer = new Uint8Array(width * size + 1)
  const steps = sums.value.map((value) => Math.floor(value / base))
  const most = Math.floor(sums.value.reduce((a, b) => Math.max(a, b), 0) / base) + 1 + extraSteps
  for (let c = 0; c < size; c++) {
    const rest = (sums.value[c] ?? 0) % base
    integer[c] = 1
    if (pattern?.[c] === unprinted) {
      low[c] = -(steps[c] ?? 0)
      high[c] = most
      continue
    }
    high[c] = rest === 0 ? 0 : 1
    cost[c] = base - 2 * rest
    cost[width * size] = (cost[width * size] ?? 0) + rest
    if (width === 1 || !isAggregate(sums, c)) continue
    high[size + c] = extraSteps
    high[2 * size + c] = Math.min(extraSteps, steps[c] ?? 0)
    cost[size + c] = cost[2 * size + c] = base
  }
  low[width * size] = high[width * size] = 1
  return { cost, low, high, integer, ...rowsOf(sums, steps, width) }
}

/** Every equation between cells as one between their steps. */
const rowsOf = (sums: Sums, steps: Float64Array, width: number) => {
  const rows = sums.equationStart.length - 1
  const size = sums.value.length
  const rowLow = new Float64Array(rows)
  const start = new Int32Array(rows + 1)
  const index: number[] = []
  const coefficient: number[] = []
  for (let e = 0; e < rows; e++) {
    const from = sums.equationStart[e] ?? 0
    for (let i = from; i < (sums.equationStart[e + 1] ?? 0); i++) {
      const c = sums.equation[i] ?? 0
      const sign = i === from ? 1 : -1
      rowLow[e] = (rowLow[e] ?? 0) - sign * (steps[c] ?? 0)
      index.push(c)
      coefficient.push(sign)
      if (width === 1 || !isAggregate(sums, c)) continue
      index.push(size + c, 2 * size + c)
      coefficient.push(sign, -sign)
    }
    start[e + 1] = index.length
  }
  return { rowLow, rowHigh: rowLow, start, index: Int32Array.from(index), coefficient: Float64Array.from(coefficient) }
}

const tableOf = (sums: Sums, base: number, columns: Float64Array): Float64Array => {
  const size = sums.value.length
  const extra = columns.length > size + 1
  return sums.value.map((value, c) => {
    const further = extra ? (columns[size + c] ?? 0) - (columns[2 * size + c] ?? 0) : 0
    return base * (Math.floor(value / base) + Math.round((columns[c] ?? 0) + further))
  })
}

/** Whether a table is what was asked for, added up anew: the solver works in floating point and is not taken at its word. */
const isRounding = (sums: Sums, base: number, table: Float64Array, extraSteps: number, pattern?: Pattern): boolean =>
  table.every((each, c) => {
    const value = sums.value[c] ?? 0
    const rest = value % base
    const further = isAggregate(sums, c) ? extraSteps * base : 0
    if (each < 0 || each % base !== 0 || pattern?.[c] === unprinted) return each >= 0 && each % base === 0
    return each >= value - rest - further && each <= value + (rest === 0 ? 0 : base - rest) + further
  }) && addsUp(sums, table)

const steppedOf = (sums: Sums, base: number, shown: Float64Array): readonly number[] =>
  Array.from(shown.keys()).filter((c) => Math.abs((shown[c] ?? 0) - (sums.value[c] ?? 0)) >= base)
