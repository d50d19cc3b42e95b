import { logGamma } from '../distributions/log-gamma.ts'
import { plainLeastSquares } from './least-squares.ts'

/** A log-linear model of counts. */
export interface CountModel {
  /** On the scale of logarithms, one for each column of the design. */
  readonly coefficients: Float64Array
  /** Covariance of the coefficients where counts vary as the model says: for Poisson, without dispersion. */
  readonly covariance: readonly Float64Array[]
  /** Expected counts. */
  readonly fitted: Float64Array
  /** Twice the log-likelihood that is lost against a model with one parameter a count. */
  readonly deviance: number
  /** Pearson's X², the sum of squared residuals in units of the variance. */
  readonly pearson: number
  /** Observations less parameters. */
  readonly freedom: number
  readonly logLikelihood: number
}

/** Counts, and what they hang on. */
export interface CountData {
  /** Columns of the design, the constant among them. */
  readonly columns: readonly ArrayLike<number>[]
  readonly counts: ArrayLike<number>
  /** Added to the linear predictor: the logarithm of the population. Default: 0. */
  readonly offset?: ArrayLike<number>
}

/** How weights and responses of one step follow from expected counts: what distinguishes one family of models from another. */
type WeightOf = (mean: number) => number

const mostSteps = 100
const precision = 1e-12

/**
 * Poisson regression with logarithmic link: the logarithm of the expected count is the offset and a combination of columns.
 * Maximum likelihood by iteratively reweighted least squares (Nelder and Wedderburn 1972; McCullagh and Nelder 1989,
 * Generalized linear models), until the deviance changes by less than 1e-12 of itself. null where there is no such maximum:
 * all counts are 0, columns are combinations of each other, or an estimate goes to infinity (a group of which all counts are 0).
 * Throws RangeError for counts below 0.
 *
 * @example
 * Math.exp(poissonRegression({ columns: [[1, 1, 1]], counts: [2, 4, 6] })?.coefficients[0] ?? 0)
 * // => 4
 */
export const poissonRegression = (data: CountData): CountModel | null => {
  const { counts } = data
  const model = reweighted(data, (mean) => mean, poissonDeviance)
  if (!model) return null
  let logLikelihood = 0
  for (let i = 0; i < counts.length; i++) {
    const [count, mean] = [counts[i] ?? 0, model.fitted[i] ?? 0]
    logLikelihood += count * Math.log(mean) - mean - logGamma(count + 1)
  }
  return { ...model, logLikelihood }
}

/** What one count adds to the deviance of a Poisson model. */
const poissonDeviance = (count: number, mean: number): number =>
  2 * ((count > 0 ? count * Math.log(count / mean) : 0) - (count - mean))

/**
 * A log-linear model by iteratively reweighted least squares, where the variance of a count of a mean is mean² / `weightOf(mean)`.
 * For models of this package alone.
 */
export const reweighted = (
  { columns, counts, offset }: CountData,
  weightOf: WeightOf,
  devianceOf: (count: number, mean: number) => number,
  start?: Float64Array,
): Omit<CountModel, 'logLikelihood'> | null => {
  const n = counts.length
  let sum = 0
  for (let i = 0; i < n; i++) {
    const count = counts[i] ?? Number.NaN
    if (!(count >= 0)) throw new RangeError(`A count is 0 or more: ${count} is not`)
    sum += count
  }
  if (sum === 0) return null
  const fitted = start ? Float64Array.from(start) : Float64Array.from(counts, (count) => count + 0.1)
  const weights = new Float64Array(n)
  const response = new Float64Array(n)
  let deviance = Number.POSITIVE_INFINITY
  for (let step = 0; step < mostSteps; step++) {
    for (let i = 0; i < n; i++) {
      const mean = fitted[i] ?? 0
      weights[i] = weightOf(mean)
      response[i] = Math.log(mean) - (offset?.[i] ?? 0) + ((counts[i] ?? 0) - mean) / mean
    }
    const solved = plainLeastSquares(columns, response, weights)
    if (!solved) return null
    let now = 0
    for (let i = 0; i < n; i++) {
      let predictor = offset?.[i] ?? 0
      for (const [j, column] of columns.entries()) predictor += (solved.coefficients[j] ?? 0) * (column[i] ?? 0)
      const mean = Math.exp(predictor)
      if (!(mean > least) || !Number.isFinite(mean)) return null
      fitted[i] = mean
      now += devianceOf(counts[i] ?? 0, mean)
    }
    if (Math.abs(now - deviance) <= precision * (Math.abs(now) + 0.1)) {
      let pearson = 0
      for (let i = 0; i < n; i++) {
        const mean = fitted[i] ?? 0
        pearson += (((counts[i] ?? 0) - mean) ** 2 * weightOf(mean)) / mean ** 2
      }
      // The weights of the last solution are those of the means before it: once more, at those that were found.
      const last = plainLeastSquares(columns, response, Float64Array.from(fitted, weightOf))
      if (!last) return null
      const { coefficients } = solved
      return { coefficients, covariance: last.inverse, fitted, deviance: now, pearson, freedom: n - columns.length }
    }
    deviance = now
  }
  return null
}

/** An expected count below it is on its way to 0. */
const least = 1e-9
