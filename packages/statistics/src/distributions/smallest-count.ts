import { largestCount, requireProbability } from './ranges.ts'
import { otherTail, type Tail, type Tails } from './tails.ts'

/** A probability that differs from another by less than this part of it is the same. */
const same = 1e-12

/**
 * Quantile of a distribution of counts from 0 to `most`: the smallest count with at least `p` at or below it, or at most
 * `p` above it, searched from `near`. No count above 10^9 is looked at: 10^9 stands for all of them.
 */
export const smallestCount = (
  cdf: (count: number) => Tails,
  p: number,
  tail: Tail,
  { near, most }: { readonly near: number; readonly most: number },
): number => {
  requireProbability(p)
  if (p === 0 || p === 1) return (p === 0) === (tail === 'lower') ? 0 : most
  // The larger tail has lost the digits; 1 - p is exact from one half on.
  if (p > 0.5) return smallestCount(cdf, 1 - p, otherTail(tail), { near, most })
  const isReached = (count: number) =>
    count >= Math.min(most, largestCount) ||
    (tail === 'lower' ? cdf(count).lower >= p * (1 - same) : cdf(count).upper <= p * (1 + same))
  return search(isReached, Math.min(Math.max(0, Math.round(near)), most))
}

/** The smallest count from which on something holds; steps double until one is on either side of it. */
const search = (isReached: (count: number) => boolean, near: number): number => {
  let [below, reached] = [near, near]
  for (let step = 1; !isReached(reached); step *= 2) [below, reached] = [reached, reached + step]
  for (let step = 1; below >= 0 && isReached(below); step *= 2) [below, reached] = [below - step, below]
  below = Math.max(below, -1)
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2)
    if (isReached(middle)) reached = middle
    else below = middle
  }
  return reached
}
