import { digamma, trigamma } from '../distributions/digamma.ts'
import { logGamma } from '../distributions/log-gamma.ts'
import { type CountData, type CountModel, poissonRegression, reweighted } from './poisson-regression.ts'

/** A log-linear model of counts that scatter more than Poisson counts do. */
export interface NegativeBinomialModel extends CountModel {
  /** Shape: the variance of a count of mean m is m + m² / theta. */
  readonly theta: number
  /** Standard error of theta. */
  readonly thetaError: number
}

/** Beyond it there is no overdispersion that could be told from none. */
const mostTheta = 1000
const mostRounds = 100
const precision = 1e-10

/**
 * Negative binomial regression with logarithmic link (NB2; Lawless 1987, Negative binomial and mixed Poisson regression), by maximum
 * likelihood: the coefficients by iteratively reweighted least squares, theta by Newton's method, in turn. `none` where the
 * counts scatter no more than Poisson counts: theta would go to infinity, and `poissonRegression` is the answer. null where that
 * gives nothing. Throws RangeError for counts that are not whole or below 0.
 *
 * @example
 * negativeBinomialRegression({ columns: [[1, 1, 1, 1]], counts: [2, 3, 2, 3] })
 * // => 'none'
 */
export const negativeBinomialRegression = (data: CountData): NegativeBinomialModel | 'none' | null => {
  const { counts } = data
  for (let i = 0; i < counts.length; i++)
    if (!Number.isSafeInteger(counts[i])) throw new RangeError(`A count is whole: ${counts[i]} is not`)
  const poisson = poissonRegression(data)
  if (!poisson) return null
  let { fitted } = poisson
  let theta = thetaOf(counts, fitted, momentOf(counts, fitted))
  for (let round = 0; round < mostRounds; round++) {
    if (theta === null) return 'none'
    const shape = theta
    const model = reweighted(data, (mean) => mean / (1 + mean / shape), devianceAt(shape), fitted)
    if (!model) return null
    fitted = model.fitted
    const next = thetaOf(counts, fitted, shape)
    if (next === null) return 'none'
    if (Math.abs(next - shape) <= precision * shape) {
      const thetaError = 1 / Math.sqrt(information(counts, fitted, next))
      return { ...model, theta: next, thetaError, logLikelihood: logLikelihood(counts, fitted, next) }
    }
    theta = next
  }
  return null
}

/** Where Newton's method begins: by the method of moments, 1 where that says nothing. */
const momentOf = (counts: ArrayLike<number>, fitted: Float64Array): number => {
  const scatter = fitted.reduce((sum, mean, i) => sum + ((counts[i] ?? 0) / mean - 1) ** 2, 0)
  return fitted.length / scatter
}

/** The theta of the greatest likelihood for these means; null where it grows without end. */
const thetaOf = (counts: ArrayLike<number>, fitted: Float64Array, start: number): number | null => {
  let theta = start
  for (let round = 0; round < mostRounds; round++) {
    const step = score(counts, fitted, theta) / information(counts, fitted, theta)
    const next = Math.max(theta + step, theta / 10)
    if (!(next < mostTheta)) return null
    if (Math.abs(next - theta) <= precision * theta) return next
    theta = next
  }
  return null
}

const score = (counts: ArrayLike<number>, fitted: Float64Array, theta: number): number =>
  fitted.reduce((sum, mean, i) => {
    const count = counts[i] ?? 0
    return (
      sum +
      digamma(theta + count) -
      digamma(theta) +
      Math.log(theta) +
      1 -
      Math.log(theta + mean) -
      (count + theta) / (mean + theta)
    )
  }, 0)

/** Of the observed counts, with the sign turned. */
const information = (counts: ArrayLike<number>, fitted: Float64Array, theta: number): number =>
  fitted.reduce((sum, mean, i) => {
    const count = counts[i] ?? 0
    return (
      sum -
      trigamma(theta + count) +
      trigamma(theta) -
      1 / theta +
      2 / (mean + theta) -
      (count + theta) / (mean + theta) ** 2
    )
  }, 0)

const devianceAt = (theta: number) => (count: number, mean: number) =>
  2 * ((count > 0 ? count * Math.log(count / mean) : 0) - (count + theta) * Math.log((count + theta) / (mean + theta)))

const logLikelihood = (counts: ArrayLike<number>, fitted: Float64Array, theta: number): number =>
  fitted.reduce((sum, mean, i) => {
    const count = counts[i] ?? 0
    return (
      sum +
      logGamma(theta + count) -
      logGamma(theta) -
      logGamma(count + 1) +
      theta * Math.log(theta / (theta + mean)) +
      (count > 0 ? count * Math.log(mean / (theta + mean)) : 0)
    )
  }, 0)
