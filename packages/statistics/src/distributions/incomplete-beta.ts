import { distanceFromMean, unitDeviance } from './deviance.ts'
import { logGammaDifference, logGammaOnePlus, stirlingError } from './log-gamma.ts'
import { requireBetween, requireShape } from './ranges.ts'
import { logarithmsOf, type OneTail, otherTail, type Tails, valuesOf } from './tails.ts'

/**
 * Regularised incomplete beta function: `lower` is I_x(a, b), the probability below x of a beta distribution, `upper` its
 * complement I_(1-x)(b, a); shapes from 0.001 to 10^10. Both tails are computed: each holds 1e-12 relative down to
 * 1e-300, below that ask for `logIncompleteBeta`. By the continued fraction of Didonato and Morris (1992), on the
 * side where it converges fast, with the power in front in the saddle-point form of Loader (2000).
 *
 * @throws RangeError for shapes out of range and for x outside of 0 to 1.
 * @example
 * incompleteBeta(3, 8, 0.3)
 * // => { lower: 0.6172172136, upper: 0.3827827864 }
 */
export const incompleteBeta = (a: number, b: number, x: number): Tails => {
  requireBeta(a, b, x)
  if (x === 0 || x === 1) return { lower: x, upper: 1 - x }
  return betaTails(a, b, betaPoint(a, b, x))
}

/**
 * Natural logarithms of both tails of the regularised incomplete beta function, for tails that a double can't hold.
 *
 * @throws RangeError for shapes out of range and for x outside of 0 to 1.
 * @example
 * logIncompleteBeta(2000, 3, 0.3).lower
 * // => -2394.14837306866
 */
export const logIncompleteBeta = (a: number, b: number, x: number): Tails => {
  requireBeta(a, b, x)
  if (x === 0 || x === 1) return { lower: Math.log(x), upper: Math.log(1 - x) }
  return logBetaTails(a, b, betaPoint(a, b, x))
}

const requireBeta = (a: number, b: number, x: number) => {
  requireShape('A shape', a)
  requireShape('A shape', b)
  requireBetween('A beta variable', x, 0, 1)
}

/**
 * A point between 0 and 1 with what rounding would lose: x, y = 1 - x, their logarithms, and `distance` a y - b x, which
 * is 0 at the mean.
 */
export interface BetaPoint {
  readonly x: number
  readonly y: number
  readonly logX: number
  readonly logY: number
  readonly distance: number
}

export const betaPoint = (a: number, b: number, x: number): BetaPoint => ({
  x,
  y: 1 - x,
  logX: Math.log(x),
  logY: Math.log1p(-x),
  distance: distanceFromMean(a, b, x),
})

/** The point with the odds exp(`logOdds`) of x to y. */
export const pointOfOdds = (a: number, b: number, logOdds: number, distance?: number): BetaPoint => {
  const rest = Math.log1p(Math.exp(-Math.abs(logOdds)))
  const logX = Math.min(logOdds, 0) - rest
  const logY = Math.min(-logOdds, 0) - rest
  const [x, y] = [Math.exp(logX), Math.exp(logY)]
  return { x, y, logX, logY, distance: distance ?? a * y - b * x }
}

export const betaTails = (a: number, b: number, point: BetaPoint): Tails => {
  const [first, second, near] = fastSide(a, b, point)
  return valuesOf(directTail(a, b, point), () => upperOfSmallShape(first, second, near))
}

export const logBetaTails = (a: number, b: number, point: BetaPoint): Tails => {
  const [first, second, near] = fastSide(a, b, point)
  return logarithmsOf(directTail(a, b, point), () => upperOfSmallShape(first, second, near))
}

const isLower = (a: number, b: number, { x }: BetaPoint) => x < (a + 1) / (a + b + 2)

const fastSide = (a: number, b: number, point: BetaPoint): readonly [number, number, BetaPoint] =>
  isLower(a, b, point) ? [a, b, point] : [b, a, mirrored(point)]

const mirrored = ({ x, y, logX, logY, distance }: BetaPoint): BetaPoint => ({
  x: y,
  y: x,
  logX: logY,
  logY: logX,
  distance: -distance,
})

const directTail = (a: number, b: number, point: BetaPoint): OneTail => {
  const [first, second, near] = fastSide(a, b, point)
  const tail = isLower(a, b, point) ? 'lower' : otherTail('lower')
  return { tail, logFront: logBetaFront(a, b, point), factor: fraction(first, second, near) }
}

/** Logarithm of x^a (1 - x)^b / B(a, b): the density of the logarithm of the odds. */
export const logBetaFront = (a: number, b: number, { logX, logY, distance }: BetaPoint): number => {
  const n = a + b
  const deviance =
    a * unitDeviance(-distance / a, Math.log(n / a) + logX) + b * unitDeviance(distance / b, Math.log(n / b) + logY)
  return stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance + Math.log((a / n) * (b / (2 * Math.PI))) / 2
}

/**
 * The continued fraction of Didonato and Morris (1992, Algorithm 708, 8.1), whose terms are not negative and which takes
 * the distance from the mean as it is. The method of Lentz (1976) finds how many terms it takes; adding them up from the last
 * one loses no digits, where its own product of as many factors would.
 */
const fraction = (a: number, b: number, point: BetaPoint): number => {
  const terms = termsOf(a, b, point)
  let value = denominator(a, b, point, terms)
  for (let m = terms; m >= 1; m -= 1) value = denominator(a, b, point, m - 1) + numerator(a, b, point, m) / value
  return 1 / value
}

const numerator = (a: number, b: number, { x }: BetaPoint, m: number): number =>
  ((a + m - 1) / (a + 2 * m - 1)) * ((a + b + m - 1) / (a + 2 * m - 1)) * (m * (b - m)) * x * x

const denominator = (a: number, b: number, { x, distance }: BetaPoint, m: number): number =>
  m + (m === 0 ? 0 : (m * (b - m) * x) / (a + 2 * m - 1)) + ((a + m) / (a + 2 * m + 1)) * (distance + 1 + m * (2 - x))

/** Rounding alone moves a factor by less; from there on as many terms again leave nothing out. */
const settled = 1e-14

const termsOf = (a: number, b: number, point: BetaPoint): number => {
  let c = denominator(a, b, point, 0)
  let d = 0
  for (let m = 1; ; m += 1) {
    const [above, below] = [numerator(a, b, point, m), denominator(a, b, point, m)]
    d = 1 / nonZero(below + above * d)
    c = nonZero(below + above / c)
    if (!(Math.abs(c * d - 1) > settled)) return 2 * m
  }
}

/** Keeps a denominator away from 0. */
const nonZero = (value: number): number => (value === 0 ? 1e-300 : value)

/** 1 - I_x(a, b) for small a, where I is near 1: 1 - x^a / (a B(a, b)) (1 + a sum of (1 - b)_n x^n / ((a + n) n!)). */
const upperOfSmallShape = (a: number, b: number, { x, logX }: BetaPoint): number => {
  const logPower = a * logX + logGammaDifference(b, a) - logGammaOnePlus(a)
  let term = 1
  let sum = 0
  for (let n = 1; Math.abs(term) > Number.EPSILON / 64; n += 1) {
    term *= ((n - b) / n) * x
    sum += term / (a + n)
  }
  return -Math.expm1(logPower) - Math.exp(logPower) * a * sum
}
