import { numberText } from './number-text.ts'

/** What a number format shows of a number: a date (with or without a time), or a time of day only. */
export type DateKind = 'date' | 'time'

const day = 86_400_000
const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 } as const

/**
 * A serial number of a workbook as ISO text: `2019-03-01`, `2019-03-01T14:30:00`, or `14:30:00` for a time of day. In the
 * 1900 system Excel counts a 29 February 1900 that never was (ISO/IEC 29500-1, 18.17.4.1): serial 60 is given as
 * `1900-02-29` and serial 0 as `1900-01-00`, as Excel shows them, so that no rule takes them for real days. A number
 * outside the calendar stays a number.
 */
export const serialDate = (stored: string, kind: DateKind, system: 1900 | 1904): string => {
  const serial = Number(stored)
  if (stored.trim() === '' || !(serial >= 0) || serial >= lastSerial[system] + 1) return numberText(stored)
  const milliseconds = Math.round(serial * day)
  const whole = Math.floor(milliseconds / day)
  const time = timeText(milliseconds - whole * day)
  if (kind === 'time' && whole === 0) return time
  return time === '00:00:00' ? dateText(whole, system) : `${dateText(whole, system)}T${time}`
}

const dateText = (serial: number, system: 1900 | 1904): string => {
  if (system === 1904) return isoDate(Date.UTC(1904, 0, 1 + serial))
  if (serial === 0) return '1900-01-00'
  if (serial === 60) return '1900-02-29'
  return isoDate(Date.UTC(1899, 11, (serial < 60 ? 31 : 30) + serial))
}

const isoDate = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

const timeText = (milliseconds: number): string => {
  const text = new Date(milliseconds).toISOString().slice(11, 23)
  return text.endsWith('.000') ? text.slice(0, 8) : text
}

/** The ISO form of a cell that stores its date as ISO text (type `d` of strict workbooks), without an empty time. */
export const isoCell = (stored: string): string =>
  stored
    .replace(/Z$/, '')
    .replace(/\.0+$/, '')
    .replace(/T00:00(?::00)?$/, '')
