import * as binomial from '../distributions/binomial.ts'

/** Two probabilities that differ by less than this part are equally likely. */
const same = 1 + 1e-7

/**
 * Exact binomial test: the probability under `share` of all counts of `n` that are no likelier than the one found.
 *
 * @throws RangeError for counts that are not whole or not from 0 to n, and for what is no probability.
 * @example
 * binomialTest(9, 12, 0.5)
 * // => 0.14599609375
 */
export const binomialTest = (count: number, n: number, share: number): number => {
  const found = binomial.logProbability(count, n, share)
  if (n === 0 || count === n * share) return 1
  const isNoLikelier = (other: number) => binomial.logProbability(other, n, share) <= found + Math.log(same)
  const below = (at: number) => (at < 0 ? 0 : binomial.cdf(at, n, share).lower)
  const above = (at: number) => (at < 0 ? 1 : binomial.cdf(at, n, share).upper)
  // On the other side of the mean the probabilities fall all the way: the counts that are no likelier begin somewhere.
  const p =
    count < n * share
      ? below(count) + above(first(Math.ceil(n * share), n, isNoLikelier) - 1)
      : above(count - 1) + below(-first(-Math.floor(n * share), 0, (negative) => isNoLikelier(-negative)))
  return Math.min(1, p)
}

/** The first whole number from `low` to `high` from which on something holds; the one after `high` if it never does. */
const first = (low: number, high: number, holds: (at: number) => boolean): number => {
  let [from, to] = [low, high + 1]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
