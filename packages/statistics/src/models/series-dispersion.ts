import { groupBy } from '../group-by.ts'
import type { CountSeries } from './log-linear-trend.ts'
import { observed } from './log-linear-trend.ts'
import { poissonRegression } from './poisson-regression.ts'

/** How much more a series scatters than chance alone. */
export interface Dispersion {
  /** Pearson's X² by degrees of freedom, as it is: below 1 where numbers scatter less than chance would. */
  readonly dispersion: number
  /** Years with a number less parameters. */
  readonly freedom: number
}

/** A stretch of fewer years has no scatter around a trend. */
const fewestInStretch = 3

/**
 * Dispersion of a series around its log-linear trend: Pearson's X² by degrees of freedom of the Poisson regression on the year
 * (McCullagh and Nelder 1989, 6.2). Where victims come in cases it estimates the design effect of those cases, and takes in whatever
 * else moves single years off the trend. Stretches between `breaks`, the first years of another way of counting, have trends of their
 * own, and their X² and degrees of freedom add up; one of fewer than 3 years adds nothing. Where there is no trend, as of years without
 * anybody before one with eighty, it is the dispersion around the level. null where nothing is left, or nobody was counted.
 *
 * @throws RangeError where years do not rise or a population is not above 0.
 * @example
 * seriesDispersion({ years: [2018, 2019, 2020, 2021], counts: [30, 12, 41, 20] })
 * // => { dispersion: 9.18207349976265, freedom: 2 }
 */
export const seriesDispersion = (series: CountSeries, breaks: readonly number[] = []): Dispersion | null => {
  const { at, counts, offset } = observed(series)
  const stretches = groupBy([...at.keys()], (k) => String(stretchOf(at[k] ?? 0, breaks)))
  const models = [...stretches.values()].flatMap((own) => {
    const [first = 0] = own.map((k) => at[k] ?? 0)
    if (own.length < fewestInStretch) return []
    const data = { counts: own.map((k) => counts[k] ?? 0), offset: own.map((k) => offset[k] ?? 0) }
    const [level, slope] = [own.map(() => 1), own.map((k) => (at[k] ?? 0) - first)]
    const model =
      poissonRegression({ ...data, columns: [level, slope] }) ?? poissonRegression({ ...data, columns: [level] })
    return model ? [model] : []
  })
  return pooled(models)
}

/** In which of the stretches between breaks a year lies. */
export const stretchOf = (year: number, breaks: readonly number[]): number =>
  breaks.filter((first) => first <= year).length

/** Dispersion of several models together. */
export const pooled = (
  models: readonly { readonly pearson: number; readonly freedom: number }[],
): Dispersion | null => {
  const freedom = models.reduce((sum, model) => sum + model.freedom, 0)
  if (freedom === 0) return null
  return { dispersion: models.reduce((sum, model) => sum + model.pearson, 0) / freedom, freedom }
}
