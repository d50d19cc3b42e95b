/** A model fitted by least squares. */
export interface LeastSquares {
  /** One for each column of the design. */
  readonly coefficients: Float64Array
  /** The inverse of X'WX, row by row: times the residual variance it is the covariance of the coefficients. */
  readonly inverse: readonly Float64Array[]
  /** Weighted sum of squared residuals. */
  readonly residual: number
}

/** How small a pivot is, relative to its column, for the column to count as a combination of those before. */
const tolerance = 1e-11

/**
 * Weighted least squares by Householder reflections (Golub 1965; Björck 1996, Numerical methods for least squares problems),
 * which lose half as many digits as normal equations do. `columns` are those of the design, the constant among them where it
 * is wanted; all have the length of `response`. null where the columns do not determine the coefficients: there are fewer
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
  const [n, p] = [response.length, columns.length]
  if (n < p || p === 0) return null
  const root = (i: number) => Math.sqrt(weights ? (weights[i] ?? 0) : 1)
  const a = columns.map((column) => Float64Array.from({ length: n }, (_, i) => root(i) * (column[i] ?? Number.NaN)))
  const y = Float64Array.from({ length: n }, (_, i) => root(i) * (response[i] ?? Number.NaN))
  const diagonal = new Float64Array(p)
  for (const [j, column] of a.entries()) {
    const whole = norm(column, 0)
    const below = norm(column, j)
    if (!(below > tolerance * whole)) return null
    const pivot = (column[j] ?? 0) > 0 ? -below : below
    diagonal[j] = pivot
    column[j] = (column[j] ?? 0) - pivot
    const square = -pivot * (column[j] ?? 0)
    for (const other of [...a.slice(j + 1), y]) reflect(other, column, j, square)
  }
  const upper = (i: number, j: number) => (i === j ? (diagonal[i] ?? 0) : (a[j]?.[i] ?? 0))
  const solve = (right: ArrayLike<number>): Float64Array => {
    const x = new Float64Array(p)
    for (let i = p - 1; i >= 0; i--) {
      let rest = right[i] ?? 0
      for (let j = i + 1; j < p; j++) rest -= upper(i, j) * (x[j] ?? 0)
      x[i] = rest / upper(i, i)
    }
    return x
  }
  // Columns of the inverse of R: its rows times each other are the inverse of R'R = X'WX.
  const inverted = columns.map((_, k) => solve(Float64Array.from({ length: p }, (_, i) => (i === k ? 1 : 0))))
  const inverse = columns.map((_, i) =>
    Float64Array.from({ length: p }, (_, j) =>
      inverted.reduce((sum, column) => sum + (column[i] ?? 0) * (column[j] ?? 0), 0),
    ),
  )
  const residual = y.subarray(p).reduce((sum, each) => sum + each * each, 0)
  return { coefficients: solve(y), inverse, residual }
}

const norm = (column: Float64Array, from: number): number => {
  let sum = 0
  for (let i = from; i < column.length; i++) sum += (column[i] ?? 0) ** 2
  return Math.sqrt(sum)
}

/** Takes from a column twice its part along the reflection that is kept from row `from` on. `square` is half the square of its length. */
const reflect = (column: Float64Array, reflection: Float64Array, from: number, square: number): void => {
  let along = 0
  for (let i = from; i < column.length; i++) along += (column[i] ?? 0) * (reflection[i] ?? 0)
  const times = along / square
  for (let i = from; i < column.length; i++) column[i] = (column[i] ?? 0) - times * (reflection[i] ?? 0)
}
