import { dateSpan } from '@tipstat/scheme'

/** In which order the numbers of a date are written: `2004-08-24`, `08/24/2004`, `24/08/2004`. Never guessed. */
export const dateOrders = ['year-first', 'month-first', 'day-first'] as const

/** In which order the numbers of a date are written. */
export type DateOrder = (typeof dateOrders)[number]

export const isDateOrder = (order: unknown): order is DateOrder => dateOrders.some((each) => each === order)

/** A time of day behind a date says nothing of its year. */
const time = '(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'
const pattern = (...parts: readonly string[]) => new RegExp(`^${parts.join('[-/.]')}${time}$`, 'u')
const [year, month, day] = ['(?<year>\\d{4})', '(?<month>\\d{1,2})', '(?<day>\\d{1,2})']

const patterns: Readonly<Record<DateOrder, RegExp>> = {
  'year-first': pattern(year, month, day),
  'month-first': pattern(month, day, year),
  'day-first': pattern(day, month, year),
}

/**
 * The year of a date that is written in an order; the text itself where it is no such date, or no day of the calendar:
 * `13/24/2004` is none that begins with the month.
 */
export const yearText = (text: string, order: DateOrder): string => {
  const found = patterns[order].exec(text.trim())?.groups
  if (!found) return text
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0')
  return dateSpan(`${found.year}-${two(found.month)}-${two(found.day)}`) ? (found.year ?? text) : text
}
