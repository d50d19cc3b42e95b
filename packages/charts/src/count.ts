import { formatNumber, formatRange, type Language } from '@tipstat/language'
import type { Entry } from './released-rows.ts'

/** A number as it is drawn: `centre` where one may stand for it, else a range; neither where it is missing. */
export interface Drawn {
  readonly centre: number | null
  readonly low: number | null
  readonly high: number | null
  /** True where the bounds are those of rounding, and the rounded number is their middle. */
  readonly rounded: boolean
}

/** The columns that hold a number and its bounds. */
export interface NumberColumns {
  readonly value: string
  readonly low: string
  readonly high: string
  /** Whether the middle of a rounded number's bounds is what was published. Default true; false for rates, whose bounds hold random variation, and for sums. */
  readonly middle?: boolean
}

/**
 * Reads a number of a statistic. An interval is a range and no point, with one exception: a number rounded to a base
 * was published as a number, the middle of its bounds, and is drawn there, its bounds around it.
 */
export const readDrawn = (entry: Entry, columns: NumberColumns): Drawn => {
  const [value, low, high] = [entry.number(columns.value), entry.number(columns.low), entry.number(columns.high)]
  if (value !== null) return { centre: value, low: low ?? value, high: high ?? value, rounded: false }
  if (low === null || high === null) return { centre: null, low: null, high: null, rounded: false }
  const rounded = columns.middle !== false && entry.text('status') === 'rounded' && low > 0 && Number.isFinite(high)
  return { centre: low === high ? low : rounded ? (low + high) / 2 : null, low, high, rounded }
}

/** Whether there is anything to draw. */
export const isDrawn = <T extends Drawn>(drawn: T): drawn is T & { low: number; high: number } => drawn.low !== null

/** The largest finite bound of a number; 0 for none. */
export const reach = ({ low, high }: Drawn): number => (high !== null && Number.isFinite(high) ? high : (low ?? 0))

/** A number in words of a language: `12`, `0–4`, `5+` where nothing bounds it above, or null where there is none. */
export const numberText = (drawn: Drawn, language: Language, digits?: number): string | null => {
  const options = digits === undefined ? {} : { digits }
  if (drawn.centre !== null) return formatNumber(drawn.centre, language, options)
  if (!isDrawn(drawn)) return null
  if (!Number.isFinite(drawn.high)) return `${formatNumber(drawn.low, language, options)}+`
  return formatRange(drawn.low, drawn.high, language, options)
}

/** Rounds to display precision, half away from zero. */
export const roundTo = (n: number, digits: number): number =>
  Number(`${Math.round(Number(`${n}e${digits}`))}e-${digits}`)

/** A lower bound at display precision: never higher than it was. */
export const floorTo = (n: number, digits: number): number =>
  Math.floor(Number((n * 10 ** digits).toFixed(6))) / 10 ** digits

/** An upper bound at display precision: never lower than it was. */
export const ceilTo = (n: number, digits: number): number =>
  Math.ceil(Number((n * 10 ** digits).toFixed(6))) / 10 ** digits

/** A number as a cell of the data; unbounded is the sign for infinity. */
export const cell = (n: number | null): number | string | null => (n === Number.POSITIVE_INFINITY ? '∞' : n)
