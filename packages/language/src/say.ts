import type { Language } from './languages.ts'
import type { Catalogue, Message } from './message.ts'

/** A package's words in all six languages. A missing language or code does not compile. */
export type Catalogues<Codes extends string> = Readonly<Record<Language, Catalogue<Codes>>>

/** Turns a message into text with the first of the catalogues that knows its code. Throws on an unknown code: that is a bug. */
export const say = (message: Message, language: Language, ...catalogues: readonly Catalogues<string>[]): string => {
  const catalogue = catalogues.find((each) => Object.hasOwn(each[language], message.code))
  const words = catalogue?.[language][message.code]
  if (!words) throw new Error(`No words for the code ${message.code}`)
  return words(message.params)
}
