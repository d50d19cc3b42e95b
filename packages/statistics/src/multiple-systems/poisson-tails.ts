import { incompleteGamma } from '../distributions/incomplete-gamma.ts'

/** The smaller of the probabilities that a Poisson count of a mean is at most, or at least, the count observed. */
export const smallerPoissonTail = (observed: number, mean: number): number => {
  if (mean === 0) return observed === 0 ? 1 : 0
  const atMost = incompleteGamma(observed + 1, mean).upper
  const atLeast = observed === 0 ? 1 : incompleteGamma(observed, mean).lower
  return Math.min(atMost, atLeast)
}
