import { plainLeastSquares } from './least-squares.ts'
import { type CountSeries, observed } from './log-linear-trend.ts'

/** Years in which the trend of a series bends. */
export interface Joinpoints {
  readonly years: readonly number[]
  /** Change a year in per cent, of each stretch. */
  readonly apc: readonly number[]
  /** Weighted sum of squared residuals of the logarithms. */
  readonly residual: number
  /** ln(residual / n) + (3k + 2) ln(n) / n. */
  readonly bic3: number
}

/** Fewer years show no bend. */
export const fewestForJoinpoint = 10

/** How many bends are looked for in so many years: our own choice, not the table of the National Cancer Institute. */
const mostBends = (years: number): number => (years < fewestForJoinpoint ? 0 : years < 15 ? 1 : years < 25 ? 2 : 3)

/**
 * The bends of a series: a continuous line of straight pieces through the logarithms of rates, weighted by counts, that bends in
 * observed years alone, with two years at least before the first, after the last and between two (grid search of Lerman 1980; Kim et
 * al. 2000, Permutation tests for joinpoint regression). Of all numbers of bends that with the lowest BIC3. A change of level looks
 * like two bends: declare breaks first (`brokenTrend`). null for fewer than 10 years with a number, and where a count is 0.
 *
 * @example
 * joinpoint({ years: [2014, 2015, 2016], counts: [10, 12, 11] })
 * // => null
 */
export const joinpoint = (series: CountSeries): Joinpoints | null => {
  const { length } = observed(series).at
  const all = Array.from({ length: mostBends(length) + 1 }, (_, bends) => withBends(series, bends))
  return length < fewestForJoinpoint
    ? null
    : all.reduce((best, each) => (each && (!best || each.bic3 < best.bic3) ? each : best), null)
}

/** The best line with so many bends. For `joinpoint`, and for those who ask for a number. */
export const withBends = (series: CountSeries, bends: number): Joinpoints | null => {
  const { at, counts, offset } = observed(series)
  const n = at.length
  if (counts.some((count) => count === 0)) return null
  const logs = counts.map((count, i) => Math.log(count) - (offset[i] ?? 0))
  const [first = 0] = at
  let best: {
    readonly years: readonly number[]
    readonly residual: number
    readonly slopes: readonly number[]
  } | null = null
  for (const places of placesOf(n, bends)) {
    const years = places.map((i) => at[i] ?? 0)
    const columns = [
      at.map(() => 1),
      at.map((year) => year - first),
      ...years.map((bend) => at.map((year) => Math.max(0, year - bend))),
    ]
    const fit = plainLeastSquares(columns, logs, counts)
    if (!fit || (best && fit.residual >= best.residual)) continue
    let slope = 0
    best = { years, residual: fit.residual, slopes: [...fit.coefficients.slice(1)].map((each) => (slope += each)) }
  }
  if (!best) return null
  const bic3 = Math.log(best.residual / n) + ((3 * bends + 2) * Math.log(n)) / n
  return { years: best.years, apc: best.slopes.map((slope) => 100 * Math.expm1(slope)), residual: best.residual, bic3 }
}

/** Places of bends among n years, with two at least on either side and between. */
const placesOf = (n: number, bends: number, from = 2): readonly (readonly number[])[] => {
  if (bends === 0) return [[]]
  const found: (readonly number[])[] = []
  for (let place = from; place < n - 2; place++)
    for (const rest of placesOf(n, bends - 1, place + 3)) found.push([place, ...rest])
  return found
}
