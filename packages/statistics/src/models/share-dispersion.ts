import { groupBy } from '../group-by.ts'
import { leastSquares } from './least-squares.ts'
import { type Dispersion, pooled, stretchOf } from './series-dispersion.ts'

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
 * left out; stretches between `breaks`, and years without a trend, as in `seriesDispersion`. null where nothing is left, and where all or
 * none are of the category.
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
  const held = [...years.keys()].filter((k) => (of[k] ?? 0) > 0)
  const stretches = groupBy(held, (k) => String(stretchOf(years[k] ?? 0, breaks)))
  const models = [...stretches.values()].flatMap((own) => {
    if (own.length < fewestInStretch) return []
    return logistic(own, { years, counts, of }) ?? constant(own, { counts, of }) ?? []
  })
  return pooled(models)
}

interface Fit {
  readonly pearson: number
  readonly freedom: number
}

/** Log odds beyond which a share is 0 or 1 for all that any table tells. */
const steepest = 30
const mostSteps = 100
const precision = 1e-10

/**
 * Logistic regression on the year by iteratively reweighted least squares (McCullagh and Nelder 1989, 4.4). null where there is no
 * maximum: all or none of the persons are of the category, or the years part them without overlap.
 */
const logistic = (own: readonly number[], { years, counts, of }: ShareSeries): Fit | null => {
  const first = years[own[0] ?? 0] ?? 0
  const columns = [own.map(() => 1), own.map((k) => (years[k] ?? 0) - first)]
  const cells = own.map((k) => ({ count: counts[k] ?? 0, n: of[k] ?? 0 }))
  let log = cells.map(({ count, n }) => Math.log((count + 0.5) / (n - count + 0.5)))
  for (let step = 0; step < mostSteps; step += 1) {
    const shares = log.map((each) => 1 / (1 + Math.exp(-each)))
    const spread = shares.map((share, i) => (cells[i]?.n ?? 0) * share * (1 - share))
    const residual = shares.map((share, i) => (cells[i]?.count ?? 0) - (cells[i]?.n ?? 0) * share)
    const response = log.map((each, i) => each + (residual[i] ?? 0) / (spread[i] ?? 1))
    const solved = leastSquares(columns, response, spread)
    if (!solved?.coefficients.every(Number.isFinite)) return null
    const [level = 0, slope = 0] = solved.coefficients
    const next = (columns[1] ?? []).map((year) => level + slope * year)
    if (next.some((each) => Math.abs(each) > steepest)) return null
    const isStill = next.every((each, i) => Math.abs(each - (log[i] ?? 0)) <= precision)
    log = next
    if (isStill && step > 0) {
      const pearson = residual.reduce((sum, each, i) => sum + each ** 2 / (spread[i] ?? 1), 0)
      return { pearson, freedom: own.length - 2 }
    }
  }
  return null
}

/** Around one share of all years. */
const constant = (own: readonly number[], { counts, of }: Pick<ShareSeries, 'counts' | 'of'>): Fit | null => {
  const sum = (values: readonly number[]) => own.reduce((total, k) => total + (values[k] ?? 0), 0)
  const share = sum(counts) / sum(of)
  if (share === 0 || share === 1) return null
  const pearson = own.reduce((total, k) => {
    const n = of[k] ?? 0
    return total + ((counts[k] ?? 0) - n * share) ** 2 / (n * share * (1 - share))
  }, 0)
  return { pearson, freedom: own.length - 1 }
}
