import { isolate, type Language } from '@tipstat/language'
import { codeListOf } from '../code-lists.ts'
import { type FieldName, fieldOf } from '../fields.ts'

/** What is put into the question: a code, with its name where its list has one. */
interface Proposed {
  readonly code: string
  readonly name: string | null
}

const asked: Readonly<Record<Language, (of: Proposed) => string>> = {
  en: ({ code, name }) => `Did you mean ${name === null ? code : `“${name}” (${code})`}?`,
  fr: ({ code, name }) => `Vouliez-vous dire ${name === null ? code : `« ${name} » (${code})`} ?`,
  es: ({ code, name }) => `¿Quiso decir ${name === null ? code : `«${name}» (${code})`}?`,
  ru: ({ code, name }) => `Возможно, имелось в виду ${name === null ? code : `«${name}» (${code})`}?`,
  ar: ({ code, name }) => `هل المقصود ${name === null ? isolate(code) : `«${isolate(name)}» (${isolate(code)})`}؟`,
  zh: ({ code, name }) => `您是否指${name === null ? ` ${code}` : `“${name}”（${code}）`}？`,
}

/** Asks a sender whether a code of a field was meant: `Did you mean “Nigeria” (NGA)?` The code is ours, and so is its name. */
export const askSuggestion = (field: FieldName, code: string, language: Language): string => {
  const list = fieldOf(field).list === undefined ? null : codeListOf(field)
  const name = list?.has(code) ? list.name(code, language) : null
  return asked[language]({ code, name })
}
