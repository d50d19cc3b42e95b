import { type CountFamily, fitCounts } from './count-family.ts'
import { type CountSeries, observed, percentChange, type YearlyChange } from './log-linear-trend.ts'

/** Years of a series between its breaks. */
export interface Segment extends YearlyChange {
  readonly from: number
  readonly to: number
}

/** A series with declared breaks. It has no single slope. */
export interface BrokenTrend {
  readonly segments: readonly Segment[]
  /** For each break the change of level in that year, in per cent of what the years before led to expect. */
  readonly levels: readonly ({ readonly year: number } & YearlyChange)[]
  /** Whether each segment has a slope of its own: all have 4 years at least. Else one slope is taken to hold in all. */
  readonly hasOwnSlopes: boolean
  readonly dispersion: number
}

/** Years with a number that a segment of its own slope has at least. */
const fewestInSegment = 4

/**
 * A log-linear trend with breaks that somebody declares: the first years of a new law, definition, source or counting unit. A level
 * term for each break, and a change of slope where there are 4 years and more on each side, so that no one change a year is ever
 * stated across a break. Otherwise as `logLinearTrend` (interrupted time series; Wagner et al. 2002, Segmented regression
 * analysis of interrupted time series studies). null where the numbers do not determine it.
 *
 * @example
 * brokenTrend({ years: [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022], counts: [50, 51, 50, 52, 99, 101, 100, 102] }, [2019])
 *   ?.levels[0]?.year
 * // => 2019
 */
export const brokenTrend = (
  series: CountSeries,
  breaks: readonly number[],
  level = 0.95,
  family: CountFamily = 'quasi-poisson',
): BrokenTrend | null => {
  const { at, counts, offset } = observed(series)
  const starts = [...new Set(breaks)].sort((a, b) => a - b).filter((year) => at.some((each) => each < year))
  const inForce = starts.filter((year) => at.some((each) => each >= year))
  const bounds = [Number.NEGATIVE_INFINITY, ...inForce, Number.POSITIVE_INFINITY]
  const parts = bounds.slice(0, -1).map((from, i) => at.filter((year) => year >= from && year < (bounds[i + 1] ?? 0)))
  if (parts.some(({ length }) => length === 0)) return null
  const hasOwnSlopes = parts.every(({ length }) => length >= fewestInSegment)
  const [first = 0] = at
  const isIn = (year: number, start: number) => (year >= start ? 1 : 0)
  const columns = [
    at.map(() => 1),
    at.map((year) => year - first),
    ...inForce.map((start) => at.map((year) => isIn(year, start))),
    ...(hasOwnSlopes ? inForce.map((start) => at.map((year) => isIn(year, start) * (year - start))) : []),
  ]
  if (at.length <= columns.length) return null
  const model = fitCounts({ columns, counts, offset }, family)
  if (!model) return null
  const pick = (...ones: readonly number[]) => columns.map((_, j) => (ones.includes(j) ? 1 : 0))
  const k = inForce.length
  return {
    segments: parts.map((years, s) => ({
      from: years[0] ?? 0,
      to: years.at(-1) ?? 0,
      ...percentChange(model, pick(1, ...(hasOwnSlopes ? inForce.slice(0, s).map((_, b) => 2 + k + b) : [])), level),
    })),
    levels: inForce.map((year, b) => ({ year, ...percentChange(model, pick(2 + b), level) })),
    hasOwnSlopes,
    dispersion: model.pearson / model.freedom,
  }
}
