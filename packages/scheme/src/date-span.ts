import type { Interval } from './value.ts'

const day = 86_400_000

/**
 * The days that a date may be, counted from 1 January 1970: one for a day of the calendar, all of a month or a year that
 * stands alone (ISO 8601). Null for any other text.
 */
export const dateSpan = (text: string): Interval | null => {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return null
  const start = `${year}-${month ?? '01'}-${date ?? '01'}`
  const first = new Date(`${start}T00:00:00Z`)
  if (Number.isNaN(first.getTime()) || !first.toISOString().startsWith(start)) return null
  const next = new Date(first)
  if (month === undefined) next.setUTCFullYear(next.getUTCFullYear() + 1)
  else if (date === undefined) next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCDate(next.getUTCDate() + 1)
  return { low: first.getTime() / day, high: next.getTime() / day - 1 }
}

/** The year of a date, whole or partial; null for any other text. */
export const yearOfDate = (text: string): number | null => (dateSpan(text) ? Number(text.slice(0, 4)) : null)
