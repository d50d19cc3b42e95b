import { decimalText } from './decimal-text.ts'
import type { Language } from './languages.ts'

/** CLDR's names of the cardinal categories. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** The forms of a word; a category that is not given is written as `other`. */
export type PluralForms = Partial<Readonly<Record<PluralCategory, string>>> & { readonly other: string }

/** All of `is` hold of the whole number, modulo `modulo` where given, and none of `not`. Ranges are closed. */
interface Condition {
  readonly modulo?: number
  readonly is: readonly (readonly [number, number])[]
  readonly not?: { readonly modulo?: number; readonly is: readonly (readonly [number, number])[] }
  /** Holds of numbers with a fraction, too, by their whole part. */
  readonly fractions?: true
}

const million: Condition = { modulo: 1_000_000, is: [[0, 0]], not: { is: [[0, 0]] } }

/** CLDR 48 cardinal rules, in the order in which they are tried; what none fits is `other`. */
export const pluralRules: Readonly<Record<Language, readonly (readonly [PluralCategory, Condition])[]>> = {
  en: [['one', { is: [[1, 1]] }]],
  fr: [
    ['one', { is: [[0, 1]], fractions: true }],
    ['many', million],
  ],
  es: [
    ['one', { is: [[1, 1]] }],
    ['many', million],
  ],
  ru: [
    ['one', { modulo: 10, is: [[1, 1]], not: { modulo: 100, is: [[11, 11]] } }],
    ['few', { modulo: 10, is: [[2, 4]], not: { modulo: 100, is: [[12, 14]] } }],
    ['many', { is: [[0, Number.POSITIVE_INFINITY]] }],
  ],
  ar: [
    ['zero', { is: [[0, 0]] }],
    ['one', { is: [[1, 1]] }],
    ['two', { is: [[2, 2]] }],
    ['few', { modulo: 100, is: [[3, 10]] }],
    ['many', { modulo: 100, is: [[11, 99]] }],
  ],
  zh: [],
}

/** The cardinal category of a number as its shortest decimal text is read. */
export const pluralCategory = (language: Language, n: number): PluralCategory => {
  const text = decimalText(n)
  const whole = Number(text.whole)
  const found = pluralRules[language].find(([, condition]) => fits(condition, whole, text.fraction !== ''))
  return found?.[0] ?? 'other'
}

/** The form of a word that goes with a number: `plural('ru', 3, { one: 'жертва', few: 'жертвы', many: 'жертв', other: 'жертвы' })`. */
export const plural = (language: Language, n: number, forms: PluralForms): string =>
  forms[pluralCategory(language, n)] ?? forms.other

const fits = (condition: Condition, whole: number, hasFraction: boolean): boolean =>
  (!hasFraction || condition.fractions === true) &&
  within(condition, whole) &&
  !(condition.not !== undefined && within(condition.not, whole))

const within = (part: Pick<Condition, 'modulo' | 'is'>, whole: number): boolean => {
  const rest = part.modulo === undefined ? whole : whole % part.modulo
  return part.is.some(([low, high]) => low <= rest && rest <= high)
}
