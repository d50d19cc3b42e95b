import { decimalText, roundText } from './decimal-text.ts'
import type { Language } from './languages.ts'
import { numberFormats } from './number-formats.ts'

/** Options of `formatNumber`. */
export interface NumberOptions {
  /** Digits after the point, all of them shown. Default: as many as the number has, at most three (CLDR's standard pattern). */
  readonly digits?: number
}

/**
 * A number as the language writes it, from CLDR formats held as data; never `-0`. Infinity is `∞`.
 * Throws RangeError for NaN: a number that is missing has no digits.
 */
export const formatNumber = (n: number, language: Language, options: NumberOptions = {}): string => {
  if (Number.isNaN(n)) throw new RangeError('NaN has no digits: say why the number is missing')
  const format = numberFormats[language]
  if (!Number.isFinite(n)) return n < 0 ? `${format.minus}∞` : '∞'
  const text = decimalText(n)
  const rounded = roundText(text, options.digits ?? Math.min(text.fraction.length, 3))
  const fraction = options.digits === undefined ? rounded.fraction.replace(/0+$/, '') : rounded.fraction
  const isZero = /^0*$/.test(rounded.whole + fraction)
  const sign = text.negative && !isZero ? format.minus : ''
  return `${sign}${group(rounded.whole, language)}${fraction && format.decimal + fraction}`
}

/** A share in per cent: `formatPercent(0.396, 'en')` is `40%`. `digits` as in `formatNumber`, 0 when not given. */
export const formatPercent = (share: number, language: Language, options: NumberOptions = {}): string =>
  formatNumber(timesHundred(share), language, { digits: options.digits ?? 0 }) + numberFormats[language].percent

/**
 * An interval: `0–4`, one number where both bounds are the same, `≥ 5` where nothing bounds it above. The dash is
 * neutral in direction, so that in Arabic the lower bound stands on the right, where reading begins.
 */
export const formatRange = (low: number, high: number, language: Language, options: NumberOptions = {}): string => {
  const from = formatNumber(low, language, options)
  if (high === Number.POSITIVE_INFINITY) return `≥\u00A0${from}`
  const to = formatNumber(high, language, options)
  return from === to ? from : `${from}–${to}`
}

const group = (whole: string, language: Language): string => {
  const { group: separator, minimumGroupingDigits } = numberFormats[language]
  return whole.length < 3 + minimumGroupingDigits ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separator)
}

/** Moves the point in the text: 0.145 times 100 is 14.5 and not 14.499999999999998. */
const timesHundred = (share: number): number => {
  if (!Number.isFinite(share)) return share
  const { negative, whole, fraction } = decimalText(share)
  const padded = fraction.padEnd(2, '0')
  return Number(`${negative ? '-' : ''}${whole}${padded.slice(0, 2)}.${padded.slice(2)}`)
}
