/**
 * Replaces the lower half of a symmetric matrix (size by size, row after row) by its Cholesky factor. False where the
 * matrix is not positive definite, to rounding.
 */
export const factorise = (matrix: Float64Array, size: number): boolean => {
  for (let j = 0; j < size; j += 1) {
    const before = matrix[j * size + j] ?? 0
    let pivot = before
    for (let k = 0; k < j; k += 1) pivot -= (matrix[j * size + k] ?? 0) ** 2
    if (!(pivot > before * 1e-13)) return false
    const root = Math.sqrt(pivot)
    matrix[j * size + j] = root
    for (let i = j + 1; i < size; i += 1) {
      let sum = matrix[i * size + j] ?? 0
      for (let k = 0; k < j; k += 1) sum -= (matrix[i * size + k] ?? 0) * (matrix[j * size + k] ?? 0)
      matrix[i * size + j] = sum / root
    }
  }
  return true
}

/** Solves for a right-hand side, in place, with a factor from `factorise`. */
export const solveFactorised = (factor: Float64Array, size: number, right: Float64Array): Float64Array => {
  for (let i = 0; i < size; i += 1) {
    let sum = right[i] ?? 0
    for (let k = 0; k < i; k += 1) sum -= (factor[i * size + k] ?? 0) * (right[k] ?? 0)
    right[i] = sum / (factor[i * size + i] ?? 1)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = right[i] ?? 0
    for (let k = i + 1; k < size; k += 1) sum -= (factor[k * size + i] ?? 0) * (right[k] ?? 0)
    right[i] = sum / (factor[i * size + i] ?? 1)
  }
  return right
}
