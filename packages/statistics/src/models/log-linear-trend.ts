import * as normal from '../distributions/normal.ts'
import * as studentT from '../distributions/student-t.ts'
import type { Limits } from '../intervals/limits.ts'
import { type CountFamily, fitCounts } from './count-family.ts'
import type { CountModel } from './poisson-regression.ts'

/** A series of counts by year. */
export interface CountSeries {
  /** Ascending. A year that is not there is a gap; nothing is filled in. */
  readonly years: readonly number[]
  /** null where there is no number. */
  readonly counts: readonly (number | null)[]
  /** Persons that the counts are of, by year: then the trend is of the rate. Default: counts alone. */
  readonly population?: readonly (number | null)[]
}

/** A change a year in per cent, with what it rests on. */
export interface YearlyChange {
  /** 100 (exp(slope) - 1). */
  readonly apc: number
  readonly limits: Limits
  /** Two-sided probability of such a slope where there is no trend. */
  readonly p: number
}

/** A log-linear trend. */
export interface LogLinearTrend extends YearlyChange {
  /** Years with a number. */
  readonly years: number
  /** Pearson's X² by degrees of freedom, as it is, in units of the variance of the family. Below 1 counts scatter less than chance would; nobody is surer for it. */
  readonly dispersion: number
  /** Whether there are years enough to say in words that it rises or falls: 8. */
  readonly isLongEnough: boolean
  readonly fitted: Float64Array
}

/** Fewer years with a number give no slope. */
export const fewestForSlope = 5
/** Fewer years with a number give no sentence of a rise or fall. */
export const fewestForWords = 8

/**
 * The yearly change of a series in per cent: Poisson regression on the year with the logarithm of the population as offset,
 * or negative binomial regression; limits are those of the model or those widened by its dispersion with Student's t, whichever are wider
 * (`percentChange`; docs/methods/trends.md says how often they hold the truth). null for fewer than 5 years with a number, and where all are 0. The series has to be one: with a break in it (law,
 * definition, source, counting unit) see `brokenTrend`. Throws RangeError where years do not rise or a population is not above 0.
 *
 * @example
 * logLinearTrend({ years: [2019, 2020, 2021, 2022, 2023], counts: [100, 110, 121, 133, 146] })?.isLongEnough
 * // => false
 */
export const logLinearTrend = (
  series: CountSeries,
  level = 0.95,
  family: CountFamily = 'quasi-poisson',
): LogLinearTrend | null => {
  const { at, counts, offset } = observed(series)
  if (at.length < fewestForSlope) return null
  const [first = 0] = at
  const model = fitCounts({ columns: [at.map(() => 1), at.map((year) => year - first)], counts, offset }, family)
  if (!model) return null
  const dispersion = model.pearson / model.freedom
  return {
    ...percentChange(model, [0, 1], level),
    years: at.length,
    dispersion,
    isLongEnough: at.length >= fewestForWords,
    fitted: model.fitted,
  }
}

/** The years with a number, their counts and the logarithms of their populations. */
export const observed = ({ years, counts, population }: CountSeries) => {
  if (years.length !== counts.length || years.some((year, i) => i > 0 && !(year > (years[i - 1] ?? 0))))
    throw new RangeError('There is one count for each year, and years rise')
  const rows = [...years.keys()].filter((i) => counts[i] !== null && (!population || population[i] !== null))
  return {
    at: rows.map((i) => years[i] ?? 0),
    counts: rows.map((i) => counts[i] ?? 0),
    offset: rows.map((i) => {
      const persons = population ? (population[i] ?? 0) : 1
      if (!(persons > 0)) throw new RangeError(`A population is above 0: ${persons} is not`)
      return Math.log(persons)
    }),
  }
}

/**
 * The change, in per cent, that a combination of coefficients of a model of counts stands for (`combination` has one number for each
 * column of the design), with limits and two-sided p. They are the wider of two: those of the model as it is, by the normal
 * distribution, and those widened by its dispersion, Pearson's X² by degrees of freedom, by Student's t of as many (quasi-Poisson; McCullagh
 * and Nelder 1989, 6.2). So counts that scatter less than the model says make nobody surer. Of a negative binomial model, too,
 * whose own standard errors are too small for a few years.
 *
 * @example
 * const model = poissonRegression({ columns: [[1, 1, 1, 1, 1], [0, 1, 2, 3, 4]], counts: [100, 110, 121, 133, 146] })
 * Math.round(percentChange(model, [0, 1]).apc)
 * // => 10
 */
export const percentChange = (
  { coefficients, covariance, freedom, pearson }: CountModel,
  combination: readonly number[],
  level = 0.95,
): YearlyChange => {
  const slope = combination.reduce((sum, each, i) => sum + each * (coefficients[i] ?? 0), 0)
  const variance = combination.reduce(
    (sum, a, i) => sum + combination.reduce((inner, b, j) => inner + a * b * (covariance[i]?.[j] ?? 0), 0),
    0,
  )
  const error = Math.sqrt(variance)
  const widened = error * Math.sqrt(pearson / freedom)
  const tail = (1 - level) / 2
  const reach = Math.max(
    error * normal.quantile(tail, 'upper'),
    widened > 0 ? widened * studentT.quantile(tail, freedom, 'upper') : 0,
  )
  const perCent = (log: number) => 100 * Math.expm1(log)
  const beyond = Math.max(
    normal.cdf(Math.abs(slope) / error).upper,
    widened > 0 ? studentT.cdf(Math.abs(slope) / widened, freedom).upper : 0,
  )
  return {
    apc: perCent(slope),
    limits: { low: perCent(slope - reach), high: perCent(slope + reach) },
    p: Math.min(1, 2 * beyond),
  }
}
