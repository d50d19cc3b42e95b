import type { Programme, Solver } from '../solver/solver.ts'
import { type Pattern, type Sums, unprinted } from '../sums/sums.ts'
import { checkBase, noRounding, type RoundedSums, type RoundingOptions, roundedSums } from './rounded.ts'

/** A small-count rounding, and what of the micro-cells it touched. */
export interface SmallCountRounding extends RoundedSums {
  /** Micro-cells that may have moved: the small ones that feed a small printed count, and those of `widened`. Confidential. */
  readonly touched: number
  /**
   * How often the micro-cells had to be added to of those printed sums that would have come out between 0 and the base.
   * 0 where only micro-cells that feed a small printed count moved.
   */
  readonly widened: number
}

/**
 * Small-count rounding: micro-cells below the base that feed a small printed count go to 0 or to the base, so that every
 * printed count of 1 to base - 1 becomes 0 or the base and none comes out as such; all other micro-cells stay, sums are
 * added up anew, and the sum of changes over the printed cells is the least. A micro-cell of 0 stays 0. Confidential.
 *
 * The aim is that of Langsrud, Ø. and Heldal, J. (2018), An algorithm for small count rounding of tabular data, Privacy in
 * Statistical Databases; they search by a heuristic, this is an integer programme of our own.
 */
export const smallCountRounding = (
  solver: Solver,
  sums: Sums,
  { base, gap = 0, timeLimit = 60, pattern }: RoundingOptions,
): SmallCountRounding => {
  checkBase(base)
  const candidate = candidatesOf(sums, base, pattern)
  for (let widened = 0; ; widened++) {
    const found = solve(solver, sums, candidate, { base, gap, timeLimit, ...(pattern ? { pattern } : {}) })
    // With every such micro-cell added there is always one: all of them to 0.
    if (found.status !== 'infeasible' || !widen(sums, base, candidate, pattern))
      return { ...found, touched: candidate.reduce((a, b) => a + b, 0), widened }
  }
}

const isPrinted = (pattern: Pattern | undefined, c: number): boolean => pattern?.[c] !== unprinted

const membersOf = (sums: Sums, c: number): Int32Array =>
  sums.member.subarray(sums.start[c] ?? 0, sums.start[c + 1] ?? 0)

const isSmall = (value: number, base: number): boolean => value > 0 && value < base

/** 1 for each micro-cell that is above 0 and feeds a small printed count. */
const candidatesOf = (sums: Sums, base: number, pattern?: Pattern): Uint8Array => {
  const candidate = new Uint8Array(sums.micro)
  for (let c = 0; c < sums.value.length; c++)
    if (isPrinted(pattern, c) && isSmall(sums.value[c] ?? 0, base))
      for (const m of membersOf(sums, c)) if ((sums.value[m] ?? 0) > 0) candidate[m] = 1
  return candidate
}

/** What of a sum lies in micro-cells that stay. */
const staying = (sums: Sums, candidate: Uint8Array, c: number): number =>
  membersOf(sums, c).reduce((total, m) => total + (candidate[m] ? 0 : (sums.value[m] ?? 0)), 0)

/** Adds the micro-cells of printed sums that would come out small if all candidates went to 0; false where there are none. */
const widen = (sums: Sums, base: number, candidate: Uint8Array, pattern?: Pattern): boolean => {
  const added: number[] = []
  for (let c = 0; c < sums.value.length; c++)
    if (isPrinted(pattern, c) && isSmall(staying(sums, candidate, c), base))
      for (const m of membersOf(sums, c)) if (!candidate[m] && (sums.value[m] ?? 0) > 0) added.push(m)
  for (const m of added) candidate[m] = 1
  return added.length > 0
}

const solve = (
  solver: Solver,
  sums: Sums,
  candidate: Uint8Array,
  { base, gap = 0, timeLimit = 60, pattern }: RoundingOptions,
): RoundedSums => {
  const loaded = solver.load(programmeOf(sums, base, candidate, pattern), {
    mip_rel_gap: gap,
    mip_abs_gap: 0,
    time_limit: timeLimit,
  })
  try {
    const { status, columns, bound } = loaded.solve()
    if (status === 'infeasible') return noRounding(status)
    if (status !== 'optimal' && status !== 'stopped') throw new Error(`The solver ended as ${status}`)
    const rounded = tableOf(sums, base, candidate, columns)
    if (!isRounding(sums, base, rounded, pattern)) {
      // Out of time, the solver hands out whatever it holds, which need not be a rounding.
      if (status === 'stopped') return noRounding(status)
      throw new Error('What the solver found is no rounding')
    }
    const found = gap === 0 ? 'optimal' : 'within-gap'
    return roundedSums(sums, rounded, { status: status === 'stopped' ? status : found, bound }, pattern)
  } finally {
    loaded.close()
  }
}

/**
 * Columns: for each micro-cell whether it goes to the base rather than to 0; for each sum by how much it grows, and by how
 * much it shrinks; and one that is always 1 and holds the changes of all printed candidates to 0.
 */
const programmeOf = (sums: Sums, base: number, candidate: Uint8Array, pattern?: Pattern): Programme => {
  const { micro, value } = sums
  const size = value.length
  const columns = size + (size - micro) + 1
  const cost = new Float64Array(columns)
  const low = new Float64Array(columns)
  const high = new Float64Array(columns)
  const integer = new Uint8Array(columns)
  for (let m = 0; m < micro; m++) {
    integer[m] = high[m] = candidate[m] ?? 0
    if (!candidate[m] || !isPrinted(pattern, m)) continue
    cost[m] = base - 2 * (value[m] ?? 0)
    cost[columns - 1] = (cost[columns - 1] ?? 0) + (value[m] ?? 0)
  }
  for (let c = micro; c < size; c++) {
    const count = value[c] ?? 0
    const down = size + c - micro
    const printed = isPrinted(pattern, c)
    cost[c] = cost[down] = printed ? 1 : 0
    high[c] = printed && isSmall(count, base) ? base - count : Number.POSITIVE_INFINITY
    high[down] = printed && isSmall(staying(sums, candidate, c), base) ? count - base : count
  }
  low[columns - 1] = high[columns - 1] = 1
  return { cost, low, high, integer, ...rowsOf(sums, base, candidate) }
}

/** Every equation between cells as one between their changes. */
const rowsOf = (sums: Sums, base: number, candidate: Uint8Array) => {
  const { micro, value, equation, equationStart } = sums
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
      if (c >= micro) {
        index.push(c, value.length + c - micro)
        coefficient.push(sign, -sign)
      } else if (candidate[c]) {
        index.push(c)
        coefficient.push(sign * base)
        rowLow[e] = (rowLow[e] ?? 0) + sign * (value[c] ?? 0)
      }
    }
    start[e + 1] = index.length
  }
  return { rowLow, rowHigh: rowLow, start, index: Int32Array.from(index), coefficient: Float64Array.from(coefficient) }
}

/** The micro-cells as they come out, and every sum added up anew. */
const tableOf = (sums: Sums, base: number, candidate: Uint8Array, columns: Float64Array): Float64Array => {
  const table = Float64Array.from(sums.value)
  for (let m = 0; m < sums.micro; m++) if (candidate[m]) table[m] = Math.round(columns[m] ?? 0) > 0 ? base : 0
  for (let c = sums.micro; c < table.length; c++)
    table[c] = membersOf(sums, c).reduce((total, m) => total + (table[m] ?? 0), 0)
  return table
}

const isRounding = (sums: Sums, base: number, table: Float64Array, pattern?: Pattern): boolean =>
  table.every((each, c) => {
    if (!isPrinted(pattern, c)) return each >= 0
    return !isSmall(each, base) && (!isSmall(sums.value[c] ?? 0, base) || each === 0 || each === base)
  })
