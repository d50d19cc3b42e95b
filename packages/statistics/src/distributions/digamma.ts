import { requireBetween } from './ranges.ts'

/** Coefficients B(2k) / 2k, k = 1 ... 8 (Abramowitz and Stegun 1964, 6.3.18). */
const digammaSeries = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12, -3617 / 8160] as const

/** Bernoulli numbers B(2k), k = 1 ... 8 (Abramowitz and Stegun 1964, 6.4.12). */
const trigammaSeries = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510] as const

/** From here on eight terms are exact to the last digit of a double. */
const far = 16

/**
 * Digamma function, the derivative of log Gamma, for x from 1e-100 to 1e100: recurrence up to 16, asymptotic series from
 * there (Abramowitz and Stegun 1964, 6.3.5 and 6.3.18). It holds 1e-12 relative, or 1e-15 absolute beside its zero at
 * 1.4616.
 *
 * @throws RangeError out of that range.
 * @example
 * digamma(2.5)
 * // => 0.703156640645243
 */
export const digamma = (x: number): number => {
  requireSize(x)
  let sum = 0
  let shifted = x
  for (; shifted < far; shifted += 1) sum -= 1 / shifted
  return sum + Math.log(shifted) - 1 / (2 * shifted) - inverseSquares(digammaSeries, shifted)
}

/**
 * Trigamma function, the second derivative of log Gamma, for x from 1e-100 to 1e100, to 1e-12 relative: recurrence up to
 * 16, asymptotic series from there (Abramowitz and Stegun 1964, 6.4.6 and 6.4.12).
 *
 * @throws RangeError out of that range.
 * @example
 * trigamma(2.5)
 * // => 0.4903577561002348
 */
export const trigamma = (x: number): number => {
  requireSize(x)
  let sum = 0
  let shifted = x
  for (; shifted < far; shifted += 1) sum += 1 / shifted / shifted
  return sum + (1 + 1 / (2 * shifted) + inverseSquares(trigammaSeries, shifted)) / shifted
}

const requireSize = (x: number) => requireBetween('A number', x, 1e-100, 1e100)

/** The sum of c(k) / x^(2k). */
const inverseSquares = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, c) => (sum + c) / x / x, 0)
