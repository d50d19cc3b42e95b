import { type Pattern, type Sums, unprinted } from '../sums/sums.ts'

/** How well the true count of a cell can be estimated from all noisy numbers that are printed, as variances. */
export interface EstimateVariance {
  /** Of the printed number itself: that of the noise. */
  readonly direct: number
  /** Of the best linear unbiased estimate from all that is printed together. Below `direct` wherever sums are printed beside their parts. */
  readonly best: number
  /** How many printed numbers have noise of their own: cells of the same cases have the same noise, and empty ones none. */
  readonly views: number
}

/**
 * The variance of the best estimate of a printed cell when every printed number has independent noise of variance V
 * (Gauss and Markov): V times the least sum of squares of weights with which the printed numbers add up to the cell. A
 * reader who knew which micro-cells are empty could do this well; noise is less than V in few small counts only. Confidential,
 * as empty cells show in it.
 */
export const estimateVariance = (sums: Sums, cell: number, V: number, pattern?: Pattern): EstimateVariance => {
  const rows = viewsOf(sums, pattern)
  const target = membersWithCases(sums, cell)
  if (target.length === 0) return { direct: 0, best: 0, views: rows.length }
  return { direct: V, best: V * leastSquares(sums.micro, rows, target), views: rows.length }
}

/** The micro-cells of a cell in which there is somebody. */
const membersWithCases = ({ start, member, value }: Sums, c: number): Int32Array =>
  member.subarray(start[c] ?? 0, start[c + 1] ?? 0).filter((m) => (value[m] ?? 0) > 0)

const viewsOf = (sums: Sums, pattern?: Pattern): readonly Int32Array[] => {
  const views = new Map<string, Int32Array>()
  for (let c = 0; c < sums.value.length; c++) {
    const members = membersWithCases(sums, c)
    if (pattern?.[c] !== unprinted && members.length > 0) views.set(members.join(), members)
  }
  return [...views.values()]
}

/**
 * Least sum of squares of weights w with A' w = target, A having a row for each view: w = A z with A' A z = target, solved
 * by conjugate gradients (Hestenes and Stiefel 1952), which also takes a singular A' A when there is a solution.
 */
const leastSquares = (size: number, rows: readonly Int32Array[], target: Int32Array): number => {
  const residual = new Float64Array(size)
  for (const m of target) residual[m] = 1
  const limit = 1e-24 * target.length
  let direction = Float64Array.from(residual)
  const weights = new Float64Array(rows.length)
  let left = dot(residual, residual)
  for (let step = 0; left > limit; step++) {
    if (step > 10 * (size + 10))
      throw new Error('The best estimate was not found: the cell is no sum of what is printed')
    const seen = Float64Array.from(rows, (row) => row.reduce((sum, m) => sum + (direction[m] ?? 0), 0))
    const energy = dot(seen, seen)
    if (energy === 0) throw new Error('The best estimate was not found: the cell is no sum of what is printed')
    const by = left / energy
    for (const [r, row] of rows.entries()) {
      weights[r] = (weights[r] ?? 0) + by * (seen[r] ?? 0)
      for (const m of row) residual[m] = (residual[m] ?? 0) - by * (seen[r] ?? 0)
    }
    const next = dot(residual, residual)
    direction = residual.map((each, m) => each + (next / left) * (direction[m] ?? 0))
    left = next
  }
  return dot(weights, weights)
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0)
