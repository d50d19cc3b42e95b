import { formatNumber, formatRange, type Language } from '@tipstat/language'
import type { Entry, ShownWithin } from './released-rows.ts'
import { isWithheld } from './withheld.ts'

/** A number as it is drawn: `centre` where one may stand for it, else a range; neither where it is missing. */
export interface Drawn {
  readonly centre: number | null
  readonly low: number | null
  readonly high: number | null
  /** True where `centre` is a rounded number, and the bounds say how far rounding reaches. */
  readonly rounded: boolean
  /** True where the number is withheld and nothing is told of it. */
  readonly withheld: boolean
}

/** The columns that hold a number and its bounds. */
export interface NumberColumns {
  readonly value: string
  readonly low: string
  readonly high: string
}

/**
 * Reads a number of a statistic. An interval is a range and no point, with one exception: where one number was printed with
 * the bounds of a rounded one, that is drawn with its bounds around it. Sums of rounded numbers are wider, and stay ranges.
 */
export const readDrawn = (entry: Entry, columns: NumberColumns, shownWithin: ShownWithin = () => null): Drawn => {
  const [value, low, high] = [entry.number(columns.value), entry.number(columns.low), entry.number(columns.high)]
  const withheld = isWithheld(entry)
  if (withheld) return { centre: null, low: null, high: null, rounded: false, withheld }
  if (value !== null) return { centre: value, low: low ?? value, high: high ?? value, rounded: false, withheld }
  if (low === null || high === null) return { centre: null, low: null, high: null, rounded: false, withheld }
  if (low === high) return { centre: low, low, high, rounded: false, withheld }
  const shown = entry.text('status') === 'rounded' ? shownWithin(low, high) : null
  return { centre: shown, low, high, rounded: shown !== null, withheld }
}

/** Whether there is anything to draw. */
export const isDrawn = <T extends Pick<Drawn, 'low' | 'high'>>(drawn: T): drawn is T & { low: number; high: number } =>
  drawn.low !== null

/** The largest finite bound of a number; 0 for none. */
export const reach = ({ low, high }: Drawn): number => (high !== null && Number.isFinite(high) ? high : (low ?? 0))

/** A number in words of a language: `12`, `0–4`, `5+` where nothing bounds it above, or null where there is none. */
export const numberText = (
  drawn: Pick<Drawn, 'centre' | 'low' | 'high'> & Partial<Drawn>,
  language: Language,
  digits?: number,
): string | null => {
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
