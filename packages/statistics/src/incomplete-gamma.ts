import { logGamma, stirlingError } from './log-gamma.ts'

/** The two tails of the regularised incomplete gamma function: `lower` is P(a, x), `upper` is Q(a, x) = 1 - P(a, x). */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

/**
 * Regularised incomplete gamma function P(a, x) and Q(a, x) for a > 0, x >= 0. Both tails are computed, never one as
 * one minus a tiny other, so that 1e-200 keeps its digits. Series below a + 1, continued fraction above (Abramowitz and
 * Stegun 1964, 6.5.29 and 6.5.31); the power in front of both is taken in the saddle-point form, which does not cancel
 * for large a (Loader 2000, Fast and accurate computation of binomial probabilities).
 */
export const incompleteGamma = (a: number, x: number): Tails => {
  if (!(a > 0) || !Number.isFinite(a) || !(x >= 0))
    throw new RangeError(`No incomplete gamma function of ${a} and ${x}`)
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  if (x < a + 1) {
    const lower = gammaFront(a, x) * series(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = gammaFront(a, x) * a * fraction(a, x)
  return { lower: 1 - upper, upper }
}

/** x^a e^-x / Gamma(a + 1): for whole a, the probability of a events where x are expected. */
export const gammaFront = (a: number, x: number): number => {
  if (a < 1) return Math.exp(a * Math.log(x) - x - logGamma(a + 1))
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a)
}

/** a log(a / x) + x - a, without the cancellation of its terms where x is near a. */
const deviance = (a: number, x: number): number => {
  const u = (x - a) / a
  if (Math.abs(u) > 0.1) return a * (u - Math.log(x / a))
  let power = u * u
  let sum = power / 2
  for (let k = 3; ; k += 1) {
    power *= -u
    const next = sum + power / k
    if (next === sum) return a * sum
    sum = next
  }
}

const series = (a: number, x: number): number => {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - 2 (2 - a) / ...)), by the modified method of Lentz. */
const fraction = (a: number, x: number): number => {
  let b = x + 1 - a
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  let h = d
  for (let n = 1; ; n += 1) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / nonZero(numerator * d + b)
    c = nonZero(b + numerator / c)
    const factor = c * d
    h *= factor
    if (Math.abs(factor - 1) <= Number.EPSILON) return h
  }
}

const nonZero = (n: number): number => (n === 0 ? 1e-300 : n)
