import { compensatedDot } from './compensated-dot.ts'
import { type Factors, factorise, solveLower, solveUpper, turn, turnBack } from './householder.ts'

/** A model fitted by least squares. */
export interface LeastSquares {
  /** One for each column of the design. */
  readonly coefficients: Float64Array
  /** The inverse of X'WX, row by row: times the residual variance it is the covariance of the coefficients. */
  readonly inverse: readonly Float64Array[]
  /** Weighted sum of squared residuals. */
  readonly residual: number
}

/**
 * Weighted least squares by Householder reflections (Golub 1965; Björck 1996, Numerical methods for least squares problems),
 * which lose half as many digits as normal equations do. Coefficients and residuals are then corrected together by what they leave,
 * worked out with twice the digits (Björck 1967, Iterative refinement of linear least squares solutions): they are right to about
 * 13 digits for the columns as they are given, which may themselves be rounded. `columns` are those of the design, the constant among
 * them where it is wanted; all have the length of `response`. null where the columns do not determine the coefficients: there are fewer
 * observations of positive weight than columns, or one is a combination of others.
 *
 * @example
 * leastSquares([[1, 1, 1], [0, 1, 2]], [1, 3, 5])?.coefficients
 * // => [1, 2]
 */
export const leastSquares = (
  columns: readonly ArrayLike<number>[],
  response: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquares | null => {
  const a = weighted(columns, response.length, weights)
  const [y = new Float64Array(0)] = weighted([response], response.length, weights)
  const factors = factorise(a.map((column) => column.slice()))
  if (!factors) return null
  const { x, r } = corrected(a, factors, { f: y, c: new Float64Array(a.length) })
  // The k-th column of the inverse is the x of A'Ax = e, e being 1 in place k.
  const inverse = a.map((_, k) => corrected(a, factors, { f: new Float64Array(y.length), c: unit(a.length, k, -1) }).x)
  return { coefficients: x, inverse, residual: sumOfSquares(r) }
}

/** The same without correction, which is enough for a step of a model that takes many. For models of this package alone. */
export const plainLeastSquares = (
  columns: readonly ArrayLike<number>[],
  response: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquares | null => {
  const p = columns.length
  const factors = factorise(weighted(columns, response.length, weights))
  const [y] = weighted([response], response.length, weights)
  if (!factors || !y) return null
  turn(factors, y)
  // Columns of the inverse of R: its rows times each other are the inverse of R'R = X'WX.
  const inverted = columns.map((_, k) => solveUpper(factors, unit(p, k)))
  const inverse = columns.map((_, i) =>
    Float64Array.from({ length: p }, (_, j) =>
      inverted.reduce((sum, column) => sum + (column[i] ?? 0) * (column[j] ?? 0), 0),
    ),
  )
  return { coefficients: solveUpper(factors, y), inverse, residual: sumOfSquares(y.subarray(p)) }
}

/** Right sides of r + Ax = f, A'r = c: the x of least squares where c is 0, and r what it leaves of f. */
interface Sides {
  readonly f: Float64Array
  readonly c: Float64Array
}

/** Corrections after the first solution; more of them change nothing. */
const corrections = 3

/** Solves both equations together, and corrects the solution by what it leaves of their right sides. */
const corrected = (a: readonly Float64Array[], factors: Factors, { f, c }: Sides) => {
  const n = f.length
  const x = new Float64Array(c.length)
  const r = new Float64Array(n)
  for (let step = 0; step <= corrections; step++) {
    const left = {
      f: f.map((value, i) =>
        compensatedDot(
          c.length + 2,
          (j) => (j === 0 ? value : j === 1 ? -(r[i] ?? 0) : -(a[j - 2]?.[i] ?? 0)),
          (j) => (j < 2 ? 1 : (x[j - 2] ?? 0)),
        ),
      ),
      c: c.map((value, j) =>
        compensatedDot(
          n + 1,
          (i) => (i === n ? value : -(a[j]?.[i] ?? 0)),
          (i) => (i === n ? 1 : (r[i] ?? 0)),
        ),
      ),
    }
    const found = solve(factors, left)
    for (const [j, each] of found.x.entries()) x[j] = (x[j] ?? 0) + each
    for (const [i, each] of found.r.entries()) r[i] = (r[i] ?? 0) + each
  }
  return { x, r }
}

const solve = (factors: Factors, { f, c }: Sides) => {
  const z = solveLower(factors, c)
  const r = f.slice()
  turn(factors, r)
  const x = solveUpper(
    factors,
    z.map((each, j) => (r[j] ?? 0) - each),
  )
  r.set(z)
  turnBack(factors, r)
  return { x, r }
}

const weighted = (
  columns: readonly ArrayLike<number>[],
  length: number,
  weights: ArrayLike<number> | undefined,
): readonly Float64Array[] =>
  columns.map((column) =>
    Float64Array.from({ length }, (_, i) => Math.sqrt(weights ? (weights[i] ?? 0) : 1) * (column[i] ?? Number.NaN)),
  )

const unit = (length: number, at: number, value = 1): Float64Array =>
  Float64Array.from({ length }, (_, i) => (i === at ? value : 0))

const sumOfSquares = (values: Float64Array): number => values.reduce((sum, each) => sum + each * each, 0)
