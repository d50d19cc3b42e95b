/** A matrix of full rank as reflections and a triangle: A = QR (Golub 1965). Columns are of one length, n. */
export interface Factors {
  /** The columns: above the diagonal R, from the diagonal on the reflections. */
  readonly columns: readonly Float64Array[]
  /** The diagonal of R. */
  readonly diagonal: Float64Array
  /** Half the square of the length of each reflection. */
  readonly squares: Float64Array
}

/** How small a pivot is, relative to its column, for the column to count as a combination of those before. */
const tolerance = 1e-11

/**
 * Factorises in place: the columns given are overwritten. null where they are more than their length, or one is a combination of
 * others. For models of this package alone, as all of this file.
 */
export const factorise = (columns: readonly Float64Array[]): Factors | null => {
  const p = columns.length
  if (p === 0 || (columns[0]?.length ?? 0) < p) return null
  const diagonal = new Float64Array(p)
  const squares = new Float64Array(p)
  for (const [j, column] of columns.entries()) {
    const whole = norm(column, 0)
    const below = norm(column, j)
    if (!(below > tolerance * whole)) return null
    const pivot = (column[j] ?? 0) > 0 ? -below : below
    diagonal[j] = pivot
    column[j] = (column[j] ?? 0) - pivot
    const square = -pivot * (column[j] ?? 0)
    squares[j] = square
    for (let k = j + 1; k < p; k++) reflect(columns[k] ?? column, column, j, square)
  }
  return { columns, diagonal, squares }
}

/** Q'y, in place. */
export const turn = ({ columns, squares }: Factors, y: Float64Array): void => {
  for (const [j, column] of columns.entries()) reflect(y, column, j, squares[j] ?? 0)
}

/** Qy, in place. */
export const turnBack = ({ columns, squares }: Factors, y: Float64Array): void => {
  for (let j = columns.length - 1; j >= 0; j--) reflect(y, columns[j] ?? y, j, squares[j] ?? 0)
}

/** The x of Rx = y, of which only the first rows are read. */
export const solveUpper = ({ columns, diagonal }: Factors, y: ArrayLike<number>): Float64Array => {
  const p = columns.length
  const x = new Float64Array(p)
  for (let i = p - 1; i >= 0; i--) {
    let rest = y[i] ?? 0
    for (let j = i + 1; j < p; j++) rest -= (columns[j]?.[i] ?? 0) * (x[j] ?? 0)
    x[i] = rest / (diagonal[i] ?? 0)
  }
  return x
}

/** The z of R'z = c. */
export const solveLower = ({ columns, diagonal }: Factors, c: ArrayLike<number>): Float64Array => {
  const p = columns.length
  const z = new Float64Array(p)
  for (let i = 0; i < p; i++) {
    let rest = c[i] ?? 0
    for (let j = 0; j < i; j++) rest -= (columns[i]?.[j] ?? 0) * (z[j] ?? 0)
    z[i] = rest / (diagonal[i] ?? 0)
  }
  return z
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
