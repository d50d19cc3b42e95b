import type { Pattern, Sums } from '../sums/sums.ts'
import { unprinted } from '../sums/sums.ts'

/**
 * How a search for a rounding ended: `optimal` has the least sum of changes, and it is proved; `within-gap` is nearer to
 * it than the gap that was asked for; `infeasible` is a proof that there is none; `stopped` ran out of time, with or
 * without a rounding, and what it found depends on the speed of the machine.
 */
export type RoundingStatus = 'optimal' | 'within-gap' | 'infeasible' | 'stopped'

/** A rounding of one universe. Confidential but for `shown`: what is not printed would narrow what is. */
export interface RoundedSums {
  readonly status: RoundingStatus
  /** What is printed of each cell; not a number where a cell is not printed. Empty where no rounding was found. */
  readonly shown: Float64Array
  /** The whole rounded table, cells that are not printed with it: adds up in every equation. Empty where none was found. */
  readonly rounded: Float64Array
  /** Sum over the printed cells of how far each moved (L1); not a number where none was found. */
  readonly moved: number
  /** The least that `moved` can be, as far as it is proved. */
  readonly bound: number
  /** How far the cell moved that moved most. */
  readonly movedMost: number
}

/** How a rounding is searched for. */
export interface RoundingOptions {
  /** Printed numbers are multiples of it: 3, 5 or 10. */
  readonly base: number
  /** How much more than the least sum of changes will do, as a share of it. 0 by default. */
  readonly gap?: number
  /** Seconds after which the search stops. 60 by default. */
  readonly timeLimit?: number
  /** Which cells are `unprinted`; all others are printed. All by default. */
  readonly pattern?: Pattern
}

/** The whole rounded table as it is told: what moved, and what is printed of it. Throws where it does not add up, which is a fault of ours or of the solver. */
export const roundedSums = (
  sums: Sums,
  rounded: Float64Array,
  told: { readonly status: RoundingStatus; readonly bound: number },
  pattern?: Pattern,
): RoundedSums => {
  if (!addsUp(sums, rounded)) throw new Error('A rounded table does not add up')
  let moved = 0
  let movedMost = 0
  const shown = rounded.map((value, c) => {
    if (pattern?.[c] === unprinted) return Number.NaN
    const by = Math.abs(value - (sums.value[c] ?? 0))
    moved += by
    movedMost = Math.max(movedMost, by)
    return value
  })
  // Sums of whole changes are whole, so that a bound above the number below is a proof.
  const status = told.status === 'within-gap' && moved - told.bound < 1 - 1e-6 ? 'optimal' : told.status
  return { status, shown, rounded, moved, bound: status === 'optimal' ? moved : told.bound, movedMost }
}

/** No rounding: there is none, or none was found in time. */
export const noRounding = (status: 'infeasible' | 'stopped'): RoundedSums => {
  const none = new Float64Array(0)
  return { status, shown: none, rounded: none, moved: Number.NaN, bound: Number.NaN, movedMost: Number.NaN }
}

/** Whether every equation of a universe holds in a table, and no number is negative or broken. */
export const addsUp = (sums: Sums, table: Float64Array): boolean => {
  if (table.length !== sums.value.length) return false
  if (!table.every((each) => Number.isInteger(each) && each >= 0)) return false
  for (let e = 0; e + 1 < sums.equationStart.length; e++) {
    const from = sums.equationStart[e] ?? 0
    let rest = table[sums.equation[from] ?? -1] ?? Number.NaN
    for (let i = from + 1; i < (sums.equationStart[e + 1] ?? 0); i++)
      rest -= table[sums.equation[i] ?? -1] ?? Number.NaN
    if (rest !== 0) return false
  }
  return true
}

/** Throws unless a base is a whole number of 2 or more: it comes from a preset, so that another is a fault of ours. */
export const checkBase = (base: number): void => {
  if (!Number.isInteger(base) || base < 2) throw new RangeError('The base of a rounding is a whole number of 2 or more')
}
