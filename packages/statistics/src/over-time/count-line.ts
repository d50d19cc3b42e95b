import { categoryOf, isHeldBack, isNumber, isOneNumber, type PlacedCell } from '../cell.ts'
import { denominatorOf, type PopulationOf } from '../denominators.ts'
import type { Breakdown } from '../find-table.ts'
import type { CountSeries } from '../models/log-linear-trend.ts'

/** The numbers of one category over the years, as models take them. */
export interface CountLine {
  readonly category: string
  /** Of the years with one number, which nobody disputes. */
  readonly series: CountSeries
  /** Whether all of them have residents to be divided by. */
  readonly measure: 'rate' | 'count'
  /** First and last year with a number, or with a row where none has one. */
  readonly from: number
  readonly to: number
  /** Years whose number is a range or withheld: leaving them out would lift a line. */
  readonly ranges: readonly number[]
}

/** One category of a table as a line. */
export const countLine = (
  cells: readonly PlacedCell[],
  by: readonly Breakdown[],
  population: PopulationOf,
): CountLine => {
  const told = cells.filter((cell) => isNumber(cell) && !cell.disputed)
  const ranges = cells.filter((cell) => !isOneNumber(cell) && (isNumber(cell) || isHeldBack(cell)))
  const persons = told.map((cell) => denominatorOf(cell, by, population)?.persons ?? null)
  const isRate = told.length > 0 && persons.every((each) => each !== null && each > 0)
  const years = told.map(({ year }) => year)
  return {
    category: categoryOf(cells[0]?.codes ?? []),
    series: { years, counts: told.map(({ low }) => low), ...(isRate ? { population: persons } : {}) },
    measure: isRate ? 'rate' : 'count',
    from: years[0] ?? cells[0]?.year ?? 0,
    to: years.at(-1) ?? cells.at(-1)?.year ?? 0,
    ranges: ranges.map(({ year }) => year),
  }
}

/** What lies before, between or after breaks. */
export type Stretch = Pick<CountLine, 'series' | 'ranges' | 'from' | 'to'>

/** The stretches of a line before, between and after the years of breaks; without any the line as it is. */
export const stretchesOf = (line: Stretch, breaks: readonly number[]): readonly Stretch[] => {
  if (breaks.length === 0) return [line]
  const bounds = [Number.NEGATIVE_INFINITY, ...breaks, Number.POSITIVE_INFINITY]
  return bounds.slice(0, -1).map((first, i) => {
    const before = bounds[i + 1] ?? first
    const series = within(line.series, first, before)
    const ranges = line.ranges.filter((year) => year >= first && year < before)
    const years = yearsToldOf({ series, ranges })
    return { series, ranges, from: years[0] ?? first, to: years.at(-1) ?? first }
  })
}

/** The years of a line that hold a number, a range or one withheld, ascending: what a break must lie between. */
export const yearsToldOf = ({ series, ranges }: Pick<CountLine, 'series' | 'ranges'>): readonly number[] =>
  [...new Set([...series.years, ...ranges])].sort((a, b) => a - b)

/** The years of a series from one on and before another. */
const within = ({ years, counts, population }: CountSeries, from: number, before: number): CountSeries => {
  const own = [...years.keys()].filter((i) => (years[i] ?? 0) >= from && (years[i] ?? 0) < before)
  return {
    years: own.map((i) => years[i] ?? 0),
    counts: own.map((i) => counts[i] ?? null),
    ...(population ? { population: own.map((i) => population[i] ?? null) } : {}),
  }
}
