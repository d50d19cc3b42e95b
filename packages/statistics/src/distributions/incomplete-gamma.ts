import { unitDeviance } from './deviance.ts'
import { logGamma, logGammaOnePlus, stirlingError } from './log-gamma.ts'
import { requireBetween, requireShape } from './ranges.ts'
import { logarithmsOf, type OneTail, type Tails, valuesOf } from './tails.ts'

/**
 * Regularised incomplete gamma function: `lower` is P(a, x), `upper` is Q(a, x) = 1 - P(a, x), for shapes a from 0.001
 * to 10^10 and x >= 0. Both tails are computed, never one as one minus a tiny other: each holds 1e-12 relative down to
 * 1e-300, below that ask for `logIncompleteGamma`. Series below a + 1, continued fraction above (Abramowitz and Stegun
 * 1964, 6.5.29 and 6.5.31); the power in front of both is taken in the saddle-point form of Loader (2000). The time it
 * takes rises with the root of a: some milliseconds for 10^10.
 *
 * @throws RangeError for shapes out of range and for x below 0.
 * @example
 * incompleteGamma(3, 2.5)
 * // => { lower: 0.4561868841166703, upper: 0.5438131158833297 }
 */
export const incompleteGamma = (a: number, x: number): Tails => {
  requireGamma(a, x)
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  return valuesOf(directTail(a, x), () => upperOfSmallShape(a, x))
}

/**
 * Natural logarithms of both tails of the regularised incomplete gamma function, for tails that a double can't hold.
 *
 * @throws RangeError for shapes out of range and for x below 0.
 * @example
 * logIncompleteGamma(3, 5000).upper
 * // => -4983.658360797738
 */
export const logIncompleteGamma = (a: number, x: number): Tails => {
  requireGamma(a, x)
  if (x === 0) return { lower: Number.NEGATIVE_INFINITY, upper: 0 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 0, upper: Number.NEGATIVE_INFINITY }
  return logarithmsOf(directTail(a, x), () => upperOfSmallShape(a, x))
}

const requireGamma = (a: number, x: number) => {
  requireShape('A shape', a)
  requireBetween('A gamma variable', x, 0, Number.POSITIVE_INFINITY)
}

const directTail = (a: number, x: number): OneTail =>
  x < a + 1
    ? { tail: 'lower', logFront: logGammaFront(a, x), factor: series(a, x) }
    : { tail: 'upper', logFront: logGammaFront(a, x), factor: a * fraction(a, x) }

/** Logarithm of x^a e^-x / Gamma(a + 1): for whole a, of the probability of a events where x are expected. */
export const logGammaFront = (a: number, x: number): number => {
  if (a < 1) return a * Math.log(x) - x - logGamma(a + 1)
  return -stirlingError(a) - a * unitDeviance((x - a) / a, Math.log(x / a)) - Math.log(2 * Math.PI * a) / 2
}

const series = (a: number, x: number): number => {
  let term = 1
  let sum = 1
  for (let n = 1; term > (sum * Number.EPSILON) / 8; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/**
 * 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - 2 (2 - a) / ...)). The method of Lentz (1976) finds how many terms it takes; adding
 * them up from the last one loses no digits, where its own product of as many factors would.
 */
const fraction = (a: number, x: number): number => {
  const terms = termsOf(a, x)
  let value = x + 1 - a + 2 * terms
  for (let n = terms; n >= 1; n -= 1) value = x - a + (2 * n - 1) - (n * (n - a)) / value
  return 1 / value
}

/** Rounding alone moves a factor by less; from there on as many terms again leave nothing out. */
const settled = 1e-14

const termsOf = (a: number, x: number): number => {
  let b = x + 1 - a
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  for (let n = 1; ; n += 1) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / nonZero(numerator * d + b)
    c = nonZero(b + numerator / c)
    if (!(Math.abs(c * d - 1) > settled)) return 2 * n
  }
}

const nonZero = (n: number): number => (n === 0 ? 1e-300 : n)

/** Q(a, x) for small a, where P is near 1: 1 - x^a / Gamma(1 + a) (1 + a sum of (-x)^n / ((a + n) n!)). */
const upperOfSmallShape = (a: number, x: number): number => {
  const logPower = a * Math.log(x) - logGammaOnePlus(a)
  let term = 1
  let sum = 0
  for (let n = 1; Math.abs(term) > Number.EPSILON / 8; n += 1) {
    term *= -x / n
    sum += term / (a + n)
  }
  return -Math.expm1(logPower) - Math.exp(logPower) * a * sum
}
