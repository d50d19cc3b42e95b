import { allLetters } from './alphabets.ts'
import { type Known, type KnownWords, lowered, pairsOf, triplesOf } from './known-words.ts'

/** How well a piece of text reads. */
export interface ChunkRead {
  /** What it is worth where all of `letters` belong to one's language: from -1, no text at all, to 3, words that are known. */
  readonly worth: number
  /** What it is worth in another language. */
  readonly elsewhere: number
  /** The letters beyond a to z of the words that are not known. */
  readonly letters: readonly string[]
}

/** What is known of the encoding that a piece was read in. */
export interface Usual {
  /** Characters that are usual in it, where it writes a language of thousands of characters. */
  readonly characters: ReadonlySet<string> | null
}

/** Worth of a piece that is no text, of marks that may stand in one, and of words that are known. */
const [nonsense, marks, knownWord] = [-1, 0.5, 3]

/**
 * Reads a piece of text as words: known ones, ones that look as words do, or what no one writes, such as a capital after a
 * small letter, two scripts in a word, or a currency sign within one. Null where a character has no meaning at all.
 */
export const readChunk = (text: string, known: KnownWords, { characters }: Usual): ChunkRead | null => {
  if (/[\uFFFD\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u.test(text)) return null
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    return fixed(readIdeographs(text, known, characters))
  }
  if (strangeMark.test(text) || lonelyLetter.test(text)) return fixed(nonsense)
  const words = wordsIn(text)
  if (words.length === 0) return fixed(apostrophe.test(text) ? 1 : marks)
  if (words.some(isStrange)) return fixed(nonsense)
  return readWords(words.map(lowered), known)
}

const fixed = (worth: number): ChunkRead => ({ worth, elsewhere: worth, letters: [] })

const wordsIn = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\0-\x7Fªº]/.test(word))

const readWords = (words: readonly string[], known: KnownWords): ChunkRead => {
  const unknown = words.filter((word) => !known.words.has(word))
  if (unknown.length === 0) return fixed(Math.max(...words.map(worthOfKnown)))
  if (unknown.every((word) => word.length === 1)) return fixed(0)
  const looks = unknown.map((word) => shareOf(triplesOf(word).filter(isTelling), known.triples))
  const letters = [...new Set(unknown.flatMap((word) => [...word]).filter((letter) => letter > '\x7F'))]
  const someones = letters.every((letter) => allLetters.has(letter))
  return { worth: 0.5 + mean(looks), elsewhere: someones ? 0.25 : 0, letters }
}

/** Of two letters another reading makes a word by chance; but in Latin script, where one of them is ASCII or an accent. */
const worthOfKnown = (word: string): number => {
  if (word.length > 2) return knownWord
  if (/\p{Script=Latin}/u.test(word)) return 2
  return word.length > 1 ? 1.5 : 0.5
}

/** Only letters beyond a to z differ between readings. */
const isTelling = (triple: string): boolean => /[^\0-\x7F]/.test(triple)

const shareOf = (parts: readonly string[], known: Known): number =>
  parts.length === 0 ? 0 : parts.filter((part) => known.has(part)).length / parts.length

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** Known, or by how usual its characters are and whether they are known side by side. */
const readIdeographs = (text: string, known: KnownWords, usual: ReadonlySet<string> | null): number => {
  // Two letters of an accented word make one character by chance, and then stand beside others of ASCII.
  if (besideLetter.test(text) || betweenDigits.test(text)) return nonsense
  const runs = text.match(/\p{Script=Han}+/gu) ?? []
  if (runs.length > 0 && runs.every((run) => known.words.has(run)))
    return runs.some((run) => run.length > 1) ? knownWord : 1
  const characters = [...text].filter((character) => character > '\x7F' && /[\p{L}\p{M}]/u.test(character))
  // One alone says nothing: in another encoding it may be a dash.
  if (characters.length < 2) return 0
  const share = !usual ? 0 : shareOf(characters, usual)
  return 2 * share - 1 + 0.5 * shareOf(runs.flatMap(pairsOf), known.pairs)
}

/** A dash between two ages, read as a character. */
const betweenDigits = /\d[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]\d/u

const besideLetter = /[a-z][\p{Script=Han}\p{Script=Hangul}]|[\p{Script=Han}\p{Script=Hangul}][a-z]/iu

/**
 * A mark beyond ASCII where no one puts it. Quotes and dashes stand at the edges of words, degree and currency beside
 * numbers; an apostrophe may stand within.
 */
const strangeMark = new RegExp(
  [
    // Within a word, but for apostrophes, dashes and the dot of Catalan.
    '[\\p{L}\\p{M}](?![’‘–—·ªº])[^\\0-\\x7F\\p{L}\\p{M}\\p{Nd}\\p{Zs}][\\p{L}\\p{M}]',
    // Before a word, but for what opens it.
    '(?<![\\p{L}\\p{M}])(?![“„«‘’‹¿¡•–—·§№…›»”])[^\\0-\\x7F\\p{L}\\p{M}\\p{Nd}\\p{Zs}][\\p{L}\\p{M}]',
    // After a word, but for what closes it.
    '[\\p{L}\\p{M}](?![”»’“›…°²³®™–—·‘])[^\\0-\\x7F\\p{L}\\p{M}\\p{Nd}\\p{Zs}](?![\\p{L}\\p{M}])',
    // Anywhere: marks that are never written by themselves, box drawings and signs of other trades.
    '[\\p{Sk}\\p{Lm}¤¦¬¯µ‡†ƒ\\u2190-\\u24FF\\u2500-\\u2BFF]',
  ].join('|'),
  'u',
)

const apostrophe = /[\p{L}\p{M}]’/u

/** One letter beyond a to z between two digits is a dash that was read as a letter. */
const lonelyLetter = /\d(?=[^\0-\x7F])\p{L}\d/u

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
)

const isStrange = (word: string): boolean =>
  scripts.filter((script) => script.test(word)).length > 1 || strangeCase.test(word)

/** A capital after a small letter, or a small one after two capitals, where one of the two is beyond a to z. */
const strangeCase =
  /\p{Ll}(?=[^\0-\x7F])\p{Lu}|(?=[^\0-\x7F])\p{Ll}\p{Lu}|\p{Lu}\p{Lu}(?=[^\0-\x7F])\p{Ll}|\p{Lu}(?=[^\0-\x7F])\p{Lu}\p{Ll}|(?=[^\0-\x7F])\p{Lu}\p{Lu}\p{Ll}/u
