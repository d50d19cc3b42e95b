import { below, exact, type MissingReason, type Value } from '@tipstat/scheme'
import { westernDigits } from './western-digits.ts'

/** What a text that is no number stands for: a reason why there is none, or zero, as a dash does in many tables. */
export type BlankMeaning = MissingReason | 'zero'

/** How the numbers of a source are written, and what its marks mean. */
export interface NumberReading {
  readonly decimal: string
  readonly thousands: string
  readonly blanks: Readonly<Record<string, BlankMeaning>>
  readonly zerosPrinted: boolean
  /** Counts are whole: `0.71` is then no count, but perhaps a rate. */
  readonly whole: boolean
}

type Marks = Pick<NumberReading, 'decimal' | 'thousands'>

/** A number read, or why it was not. */
export type NumberRead =
  | { readonly resolution: 'number' | 'censored' | 'missing'; readonly value: Value }
  | { readonly resolution: 'blank' | 'not-a-number' | 'not-a-count' }

/**
 * Reads the text of a number without guessing: the text is tested before it is cast, so that `17.5` is no count, and
 * `1e2`, `1_000`, `0x10` and `12 000` (without a declared mark) are no numbers. `303.0` is the count 303. Digits and marks of
 * Arabic and Persian are read like those of ASCII; a minus other than the hyphen (U+2212) makes no number, since a dash
 * before a figure is more often a bullet.
 */
export const readNumber = (text: string, reading: NumberReading): NumberRead => {
  const trimmed = text.trim()
  const declared = Object.hasOwn(reading.blanks, trimmed) ? reading.blanks[trimmed] : undefined
  if (declared === 'zero') return { resolution: 'number', value: exact(0) }
  if (declared !== undefined) return { resolution: 'missing', value: { missing: declared } }
  if (trimmed === '') return { resolution: 'blank' }
  const western = westernDigits(trimmed)
  const less = /^<\s?(\d{1,3})$/.exec(western)
  if (less) return readBelow(Number(less[1]), reading)
  // Where a space parts thousands, so do the narrow, the thin and the unbreakable one that word processors put there.
  const spaced = reading.thousands === ' ' ? western.replace(/[\u00A0\u2009\u202F]/gu, ' ') : western
  const plain = hasArabicMarks(spaced)
    ? withPoint(withoutThousands(spaced, arabicMarks), arabicMarks)
    : withPoint(withoutThousands(spaced, reading), reading)
  if (plain === undefined || !/^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain)) return { resolution: 'not-a-number' }
  const number = Number(plain) + 0
  if (reading.whole && !Number.isInteger(number)) return { resolution: 'not-a-count' }
  return { resolution: 'number', value: exact(number) }
}

/** The decimal and thousands marks of Arabic can be nothing else, whatever marks the mapping declares. */
const arabicMarks = { decimal: '\u066B', thousands: '\u066C' } as const
const hasArabicMarks = (text: string): boolean => /[\u066B\u066C]/.test(text)

/** `<5` of a count; a rate below 5 may be 4.9. Nothing is below zero, and below one there is only a zero. */
const readBelow = (k: number, { whole, zerosPrinted }: NumberReading): NumberRead => {
  const value = whole ? below(k, zerosPrinted) : ({ low: 0, high: k, precision: 'censored' } as const)
  if (value.missing === undefined && value.low > value.high) return { resolution: 'not-a-number' }
  return k === 0 ? { resolution: 'not-a-number' } : { resolution: 'censored', value }
}

/**
 * Writes the decimal mark as a point. Where it is the comma, a point is read as one too, if it can be nothing else: `0.5`
 * and `12.75` can, `1.234` may be a thousand and is not read, nor is any point beside a declared mark for thousands.
 */
const withPoint = (text: string | undefined, { decimal, thousands }: Marks): string | undefined => {
  if (text === undefined || decimal === '.') return text
  if (!text.includes('.')) return text.replace(decimal, '.')
  return thousands !== '' || text.includes(decimal) || grouped.test(text) ? undefined : text
}

/** What can be a number whose thousands are parted by points. */
const grouped = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/

/** Takes out thousands marks where they stand between groups of three; undefined where they stand elsewhere. */
const withoutThousands = (text: string, { thousands, decimal }: Marks): string | undefined => {
  if (thousands === '' || !text.includes(thousands)) return text
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', ...fraction] = text.slice(sign.length).split(decimal)
  const groups = whole.split(thousands)
  const wellFormed = groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
  return wellFormed ? sign + [groups.join(''), ...fraction].join(decimal) : undefined
}
