import type { Solver } from '../solver/solver.ts'
import { type Pattern, type Sums, unprinted } from '../sums/sums.ts'
import { addsUp, checkBase, noRounding, type RoundedSums, type RoundingOptions, roundedSums } from './rounded.ts'
import { type StepQuestion, stepProgramme } from './step-programme.ts'

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
  const question = questionOf(sums, base, candidate, pattern)
  const { programme, stepsOf } = stepProgramme(sums, question)
  const loaded = solver.load(programme, {
    mip_rel_gap: gap,
    mip_abs_gap: 0,
    time_limit: timeLimit,
  })
  try {
    const { status, columns, bound } = loaded.solve()
    if (status === 'infeasible') return noRounding(status)
    if (status !== 'optimal' && status !== 'stopped') throw new Error(`The solver ended as ${status}`)
    const rounded = stepsOf(columns).map((steps, c) => base * steps + (sums.value[c] ?? 0) - (question.part[c] ?? 0))
    if (!isRounding(sums, base, rounded, pattern) || !addsUp(sums, rounded)) {
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
 * The part of each cell that may move, in steps: how many of its candidates go to the base. One at most where a small count
 * is printed; at least one where what stays of a printed sum is small.
 */
const questionOf = (sums: Sums, base: number, candidate: Uint8Array, pattern?: Pattern): StepQuestion => {
  const part = sums.value.map((value, c) => value - staying(sums, candidate, c))
  const most = sums.value.map((_, c) => membersOf(sums, c).reduce((total, m) => total + (candidate[m] ?? 0), 0))
  return {
    base,
    part,
    low: part.map((each, c) => Number(isPrinted(pattern, c) && isSmall((sums.value[c] ?? 0) - each, base))),
    high: most.map((each, c) =>
      isPrinted(pattern, c) && isSmall(sums.value[c] ?? 0, base) ? Math.min(1, each) : each,
    ),
    counts: (c) => isPrinted(pattern, c),
  }
}

const isRounding = (sums: Sums, base: number, table: Float64Array, pattern?: Pattern): boolean =>
  table.every((each, c) => {
    if (!isPrinted(pattern, c)) return each >= 0
    return !isSmall(each, base) && (!isSmall(sums.value[c] ?? 0, base) || each === 0 || each === base)
  })
