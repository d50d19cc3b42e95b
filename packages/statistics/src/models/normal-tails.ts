import { incompleteGamma, type Tails } from '../incomplete-gamma.ts'

/** Both tails of the standard normal distribution. */
export const normalTails = (z: number): Tails => {
  const tail = incompleteGamma(0.5, (z * z) / 2).upper / 2
  return z < 0 ? { lower: tail, upper: 1 - tail } : { lower: 1 - tail, upper: tail }
}
