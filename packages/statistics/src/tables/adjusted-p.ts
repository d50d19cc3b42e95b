/**
 * p values adjusted for as many tests (Holm 1979): claims of those below 0.05 are all true with 95 per cent, whatever the
 * tests have to do with each other. In the order given.
 *
 * @throws RangeError for what is no probability.
 * @example
 * holm([0.01, 0.04, 0.03])
 * // => [0.03, 0.06, 0.06]
 */
export const holm = (p: readonly number[]): readonly number[] => {
  let largest = 0
  return inOrder(p, (value, rank) => {
    largest = Math.max(largest, Math.min(1, value * (p.length - rank)))
    return largest
  })
}

/**
 * p values adjusted for as many tests (Benjamini and Hochberg 1995): of those below 0.05 at most one in twenty is expected
 * to be false, for tests that are independent or agree. For screening, not for claims. In the order given.
 *
 * @throws RangeError for what is no probability.
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03])
 * // => [0.03, 0.04, 0.04]
 */
export const benjaminiHochberg = (p: readonly number[]): readonly number[] => {
  const sorted = [...p].sort((a, b) => a - b)
  return inOrder(p, (_, rank) =>
    sorted.slice(rank).reduce((least, value, i) => Math.min(least, (value * p.length) / (rank + i + 1)), 1),
  )
}

/** Adjusts from the smallest to the largest; each is given where it stood. */
const inOrder = (p: readonly number[], adjusted: (value: number, rank: number) => number): readonly number[] => {
  const wrong = p.find((value) => !(value >= 0 && value <= 1))
  if (wrong !== undefined) throw new RangeError(`A probability lies between 0 and 1: ${wrong} does not`)
  const order = [...p.entries()].sort(([i, a], [j, b]) => a - b || i - j)
  const found = p.map(() => 0)
  for (const [rank, [index, value]] of order.entries()) found[index] = adjusted(value, rank)
  return found
}
