import type { FieldName } from '@tipstat/scheme'
import { fold } from '../resolve.ts'
import { isYear } from './content.ts'
import { readAgeText } from './read-age-text.ts'
import { codesOf } from './text-codes.ts'

/** What the header of a column of numbers stands for: `Women 0-17 / sexual exploitation`, `MBelow18`. */
export interface HeaderCodes {
  /** Several codes of a field where the header alone does not tell which. */
  readonly codes: Readonly<Partial<Record<FieldName, readonly string[]>>>
  /** Words that stand for nothing known. */
  readonly rest: readonly string[]
}

/** Dimensions that headers of wide tables name. */
const dimensions = ['stage', 'form', 'age', 'sex', 'citizenship'] as const

/** Reads the header of a column of numbers, longest names first; `others` are the headers beside it. */
export const headerCodes = (header: string, others: readonly string[]): HeaderCodes => {
  const codes: Partial<Record<FieldName, readonly string[]>> = {}
  const words = wordsOf(header)
  const years = yearsIn(header)
  if (years.length === 1) codes.year = years
  const unit = codesOf('unit', header).find((code) => code !== 'persons')
  if (unit) codes.unit = [unit]
  const whole = isNumber(header) ? [] : readAgeText(header, others)
  if (whole.length > 0) return { codes: { ...codes, age: whole }, rest: [] }
  const taken = words.map(() => false)
  for (let length = Math.min(words.length, 7); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      if (taken.slice(from, from + length).some(Boolean)) continue
      const text = words.slice(from, from + length).join(' ')
      const field = dimensions.find((name) => codes[name] === undefined && read(name, text, others).length > 0)
      if (field === undefined) continue
      codes[field] = read(field, text, others)
      taken.fill(true, from, from + length)
    }
  return { codes, rest: words.filter((word, i) => !taken[i] && !isFiller(word)) }
}

/** Years that a header names; a span of years is none. */
export const yearsIn = (header: string): readonly string[] => wordsOf(header).filter(isYear)

const isNumber = (text: string): boolean => /^\s*\d+\s*$/.test(text)

/** A number alone is no age here, and one letter only a sex; a country only by a name of some letters. */
const read = (field: (typeof dimensions)[number], text: string, others: readonly string[]): readonly string[] => {
  if (field === 'age' && isNumber(text)) return []
  if (field !== 'sex' && field !== 'age' && text.length < 4) return []
  if (field === 'citizenship' && /^[a-z]{0,3}$/i.test(text)) return []
  const codes = codesOf(field, text, others)
  return field === 'stage'
    ? codes.filter((code) => code !== 'V')
    : codes.filter((code) => code !== '_T' || field === 'form')
}

/** Words of a header: camel case, and letters and digits that touch, are taken apart; bands of ages stay together. */
const wordsOf = (header: string): readonly string[] =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/^(\p{Lu})(\p{Lu}\p{Ll})/u, '$1 $2')
    .replace(/(\p{Ll})(\d)/gu, '$1 $2')
    .replace(/(\d)\s*[-–—]\s*(\d)/gu, '$1-$2')
    .split(/[\s/|_,;:()[\]]+|\s[-–—]\s/u)
    .filter((word) => word !== '')
    .map((word) => fold(word))

const fillers = new Set(
  'of the and by for in on to a an total number no count de des du la le les l del los las el y et und der die das von za od na po i u osoba persons people victims victim žrtve žrtava víctimas victimes'.split(
    ' ',
  ),
)
const isFiller = (word: string): boolean => fillers.has(word) || /^[\d\p{P}\p{S}]+$/u.test(word)
