import { languages } from '@tipstat/language'
import { fieldName, fieldNames } from '@tipstat/scheme'
import { identifierPhrases, type VariantList, variantLists, variants } from '@tipstat/seeds/vocabulary'
import { headerWords } from './header-words.ts'

/** What is known of the words that stand in tables such as ours. */
export interface KnownWords {
  /** Words with a letter beyond a to z, in lower case; of Chinese, runs of characters. */
  readonly words: Known
  /** Every three letters in a row in them, `^` for a word's beginning and `$` for its end. */
  readonly triples: Known
  /** Every two Chinese characters in a row. */
  readonly pairs: Known
}

/** Texts of which can be asked whether they are known. */
export type Known = Pick<ReadonlySet<string>, 'has'>

/** The words of our own vocabulary: spellings of real files, names of codes in six languages, names of fields, headers. */
export const knownWords = (): KnownWords => {
  known ??= collect([
    ...variantLists.flatMap((list: VariantList) => variants(list).map(({ text }) => text)),
    ...fieldNames.flatMap((field) => languages.map((language) => fieldName(field, language))),
    ...identifierPhrases,
    ...headerWords,
  ])
  return known
}

let known: KnownWords | undefined

/** The same with the words of a mapping: its headers and labels are the sender's own. */
export const withWordsOf = (texts: readonly string[], known: KnownWords): KnownWords => {
  if (texts.length === 0) return known
  const own = collect(texts)
  return {
    words: either(own.words, known.words),
    triples: either(own.triples, known.triples),
    pairs: either(own.pairs, known.pairs),
  }
}

const either = (one: Known, other: Known): Known => ({ has: (text) => one.has(text) || other.has(text) })

/** A text as words in lower case, composed, apostrophes and everything else that is no letter being the end of one. */
export const wordsOf = (text: string): readonly string[] => lowered(text).match(/[\p{L}\p{M}]+/gu) ?? []

/** Lower case; the dotted capital I of Turkish gives one letter, and not two. */
export const lowered = (text: string): string => text.normalize('NFC').replaceAll('İ', 'i').toLowerCase()

/** A word's letters, three in a row, its ends marked. */
export const triplesOf = (word: string): readonly string[] => {
  const marked = ['^', ...word, '$']
  return marked.slice(2).map((_, i) => `${marked[i]}${marked[i + 1]}${marked[i + 2]}`)
}

/** Two characters in a row. */
export const pairsOf = (run: string): readonly string[] => {
  const characters = [...run]
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}

const collect = (texts: readonly string[]): KnownWords => {
  const words = new Set(texts.flatMap(wordsOf).filter((word) => /[^\0-\x7F]/.test(word) && !word.includes('\uFFFD')))
  const han = [...words].flatMap((word) => word.match(/\p{Script=Han}+/gu) ?? [])
  for (const run of han) words.add(run)
  const alphabetic = [...words].filter((word) => !/\p{Script=Han}/u.test(word))
  return { words, triples: new Set(alphabetic.flatMap(triplesOf)), pairs: new Set(han.flatMap(pairsOf)) }
}
