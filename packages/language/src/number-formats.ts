import type { Language } from './languages.ts'

/** How a language writes numbers. */
export interface NumberFormat {
  readonly decimal: string
  readonly group: string
  /** Digits before the first separator that are needed before grouping starts (CLDR minimumGroupingDigits). */
  readonly minimumGroupingDigits: 1 | 2
  readonly minus: string
  /** What stands after the number for per cent, its space included. */
  readonly percent: string
}

/**
 * CLDR 48 number symbols and standard patterns, for the `latn` digits in every language. Arabic, too, is written with
 * Latin digits, as in United Nations documents: a figure can then be read beside the same figure in five other
 * languages. CLDR puts left-to-right marks (U+200E) beside its signs, so that they stay with the number.
 */
export const numberFormats: Readonly<Record<Language, NumberFormat>> = {
  en: { decimal: '.', group: ',', minimumGroupingDigits: 1, minus: '-', percent: '%' },
  fr: { decimal: ',', group: '\u202F', minimumGroupingDigits: 1, minus: '-', percent: '\u202F%' },
  es: { decimal: ',', group: '.', minimumGroupingDigits: 2, minus: '-', percent: '\u00A0%' },
  ru: { decimal: ',', group: '\u00A0', minimumGroupingDigits: 1, minus: '-', percent: '\u00A0%' },
  ar: { decimal: '.', group: ',', minimumGroupingDigits: 1, minus: '\u200E-', percent: '\u200E%\u200E' },
  zh: { decimal: '.', group: ',', minimumGroupingDigits: 1, minus: '-', percent: '%' },
}
