import { poissonRegression } from './poisson-regression.ts'
import { type Dispersion, pooled } from './series-dispersion.ts'

/** Persons of one category by year, of the persons whose category is known. */
export interface ShareSeries {
  /** Ascending. */
  readonly years: readonly number[]
  readonly counts: readonly number[]
  readonly of: readonly number[]
}

/** A stretch of fewer years has no scatter around a trend. */
const fewestInStretch = 3

/**
 * Dispersion of a share around its trend: Pearson's X² by degrees of freedom of the logistic regression on the year (McCullagh and
 * Nelder 1989, 4.5). Where all victims of a case are alike it estimates the design effect of the cases. Years without a person are
 * left out; stretches between `breaks` as in `seriesDispersion`. null where nothing is left.
 *
 * @throws RangeError where a count is no part of what it is of.
 * @example
 * shareDispersion({ years: [2018, 2019, 2020, 2021], counts: [30, 12, 41, 20], of: [60, 50, 60, 50] })
 * // => { dispersion: 11.2657142463094, freedom: 2 }
 */
export const shareDispersion = (
  { years, counts, of }: ShareSeries,
  breaks: readonly number[] = [],
): Dispersion | null => {
  for (const [i, count] of counts.entries())
    if (!(count >= 0 && count <= (of[i] ?? Number.NaN))) throw new RangeError(`${count} is no part of ${of[i]}`)
  const bounds = [Number.NEGATIVE_INFINITY, ...[...breaks].sort((a, b) => a - b), Number.POSITIVE_INFINITY]
  const models = bounds.slice(0, -1).flatMap((from, i) => {
    const isOwn = (k: number) => (years[k] ?? 0) >= from && (years[k] ?? 0) < (bounds[i + 1] ?? 0) && (of[k] ?? 0) > 0
    const own = [...years.keys()].filter(isOwn)
    return own.length < fewestInStretch ? [] : logistic(own, { years, counts, of })
  })
  return pooled(models)
}

/**
 * Logistic regression as a Poisson regression with a level for each year (McCullagh and Nelder 1989, 6.4): the fitted counts and X²
 * over both cells of every year are those of the logistic model.
 */
const logistic = (own: readonly number[], { years, counts, of }: ShareSeries) => {
  const first = years[own[0] ?? 0] ?? 0
  const cells = [true, false].flatMap((isIn) => own.map((k) => ({ k, isIn })))
  const ofEach = (value: (k: number) => number) => cells.map(({ k, isIn }) => (isIn ? value(k) : 0))
  const model = poissonRegression({
    columns: [
      ...own.map((year) => cells.map(({ k }) => (k === year ? 1 : 0))),
      ofEach(() => 1),
      ofEach((k) => (years[k] ?? 0) - first),
    ],
    counts: cells.map(({ k, isIn }) => (isIn ? (counts[k] ?? 0) : (of[k] ?? 0) - (counts[k] ?? 0))),
  })
  return model ? [{ pearson: model.pearson, freedom: own.length - 2 }] : []
}
