import type { Language } from './languages.ts'

/** What stands between the items, and before the last one (CLDR list patterns; English as in en-001, without serial comma). */
const separators: Readonly<Record<Language, { readonly between: string; readonly last: string }>> = {
  en: { between: ', ', last: ' and ' },
  fr: { between: ', ', last: ' et ' },
  es: { between: ', ', last: ' y ' },
  ru: { between: ', ', last: ' и ' },
  ar: { between: ' و', last: ' و' },
  zh: { between: '、', last: '和' },
}

/** `a, b and c` as the language has it. An empty list is an empty string. */
export const joinList = (items: readonly string[], language: Language): string => {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const { between, last: beforeLast } = separators[language]
  const and = language === 'es' && soundsLikeI(last) ? ' e ' : beforeLast
  return items.slice(0, -1).join(between) + and + last
}

/** Spanish writes `e` for `y` before the sound i, but not before the diphthongs of `hielo` and `ion`. */
const soundsLikeI = (word: string): boolean => /^(?:i(?![aeo])|hi(?![aeo])|í|hí|y$)/i.test(word)
