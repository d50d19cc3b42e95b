/** Prime below 2^26, so that the product of two residues is exact in a double. */
export const prime = 67_108_859

const inverse = 1 / prime

/** A product of two residues, as a residue. */
export const times = (a: number, b: number): number => {
  const product = a * b
  const rest = product - Math.floor(product * inverse) * prime
  return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest
}

/** The residue that gives 1 when it is multiplied with `a`, which is not 0. */
export const reciprocal = (a: number): number => {
  let [low, high, x, y] = [a, prime, 1, 0]
  while (low > 1) {
    const quotient = Math.floor(high / low)
    ;[low, high] = [high - quotient * low, low]
    ;[x, y] = [y - quotient * x, x]
  }
  return x < 0 ? x + prime : x
}
