import { logGamma } from './log-gamma.ts'

/** So many terms are more than any shape below 10^8 needs. */
const mostTerms = 20_000

/**
 * The regularised incomplete beta function I_x(a, b): the probability below x of a beta distribution. By its continued
 * fraction (Abramowitz and Stegun 1964, 26.5.8), evaluated as Lentz (1976) does, on the side where it converges fast.
 */
export const incompleteBeta = (a: number, b: number, x: number): number => {
  if (!(a > 0 && b > 0)) throw new RangeError(`Shapes are above 0: ${a} and ${b} are not both`)
  if (!(x >= 0 && x <= 1)) throw new RangeError(`A beta variable lies between 0 and 1: ${x} does not`)
  if (x === 0 || x === 1) return x
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b
}

/** Keeps a denominator away from 0. */
const tiny = 1e-300
const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

const fraction = (a: number, b: number, x: number): number => {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let whole = d
  for (let m = 1; m <= mostTerms; m += 1) {
    for (const term of [even(a, b, x, m), odd(a, b, x, m)]) {
      d = 1 / awayFromZero(1 + term * d)
      c = awayFromZero(1 + term / c)
      whole *= d * c
    }
    if (Math.abs(d * c - 1) <= Number.EPSILON) break
  }
  return whole
}

const even = (a: number, b: number, x: number, m: number): number => (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))

const odd = (a: number, b: number, x: number, m: number): number =>
  (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
