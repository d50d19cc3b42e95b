import { incompleteBeta } from '../incomplete-beta.ts'

/** Probability above `t` of Student's distribution. */
export const studentAbove = (t: number, freedom: number): number => {
  const tail = incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2
  return t < 0 ? 1 - tail : tail
}

/** The number with the probability `tail`, of at most a half, above it. */
export const studentQuantile = (tail: number, freedom: number): number => {
  let [low, high] = [0, 1]
  while (studentAbove(high, freedom) > tail) high *= 2
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (studentAbove(middle, freedom) > tail) low = middle
    else high = middle
  }
  return high
}
