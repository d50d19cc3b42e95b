import { fieldOf, isCodedKind } from '@tipstat/scheme'
import { distance } from 'fastest-levenshtein'
import type { Plan } from './plan.ts'
import { columnReader } from './read-cell.ts'
import { loose } from './suggest.ts'

/** A column of the file that the mapping does not speak of. */
export interface Stranger {
  readonly header: string
  readonly index: number
}

/** Whether a column of the file may be one that a mapping names and the file lacks. */
type Nearness = (missing: string, stranger: Stranger) => boolean

/**
 * Which unmapped column each missing one most likely is. Evidence is asked for in turn, the strongest first: the same
 * letters, a plural, a typing error, the same texts in its cells. A column that two could be is none of them, and no two
 * headers with other digits are near: `0-17` is not `0-18`. What is found is proposed, and never read.
 */
export const nearHeaders = (
  missing: readonly string[],
  strangers: readonly Stranger[],
  plan: Plan,
  textsOf: (index: number) => Iterable<string>,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const isNear of [isSpeltAlike, isPlural, isMistyped, holdsTheSame(plan, textsOf)]) {
    const wanting = missing.filter((header) => !found.has(header))
    const free = strangers.filter(({ header }) => ![...found.values()].includes(header))
    const near = wanting.map((header) => ({ header, those: free.filter((each) => isNear(header, each)) }))
    for (const { header, those } of near) {
      const [one, another] = those
      const rivals = near.filter(({ those: theirs }) => one && theirs.includes(one))
      if (one && !another && rivals.length === 1) found.set(header, one.header)
    }
  }
  return found
}

const isSpeltAlike: Nearness = (missing, { header }) =>
  letters(missing) !== '' && letters(missing) === letters(header) && digits(missing) === digits(header)

const letters = (header: string): string => loose(header).replaceAll(' ', '')

const isPlural: Nearness = (missing, { header }) =>
  wordByWord(missing, header, (a, b) => stems(a).some((stem) => stems(b).includes(stem)))

/** A word as it is, and what it is without the ending of a plural. */
const stems = (word: string): readonly string[] =>
  word.length < 4 ? [word] : [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]

const isMistyped: Nearness = (missing, { header }) =>
  wordByWord(missing, header, (a, b) => {
    const shorter = Math.min(a.length, b.length)
    return a === b || (shorter >= 4 && distance(a, b) <= (shorter < 8 ? 1 : 2))
  })

/** `men` is no misspelt `women`: each word has to be near, and so many errors are not spread over a whole header. */
const wordByWord = (one: string, other: string, isNear: (a: string, b: string) => boolean): boolean => {
  const [a, b] = [loose(one).split(' '), loose(other).split(' ')]
  return digits(one) === digits(other) && a.length === b.length && a.every((word, i) => isNear(word, b[i] ?? ''))
}

const digits = (text: string): string => (text.match(/\p{N}+/gu) ?? []).join(' ')

/** Texts of a column that are looked at: so many different ones tell what it holds. */
const mostTexts = 500

/** Every text is one that the mapping reads in the missing column, and there are two of them at least. */
const holdsTheSame = (plan: Plan, textsOf: (index: number) => Iterable<string>): Nearness => {
  const known = new Map<number, readonly string[]>()
  const distinct = (index: number) => {
    const texts = known.get(index) ?? firstDistinct(textsOf(index))
    known.set(index, texts)
    return texts
  }
  return (missing, { index }) => {
    const column = plan.columns.find(({ header, when }) => header === missing && when.length === 0)
    const kind = column && fieldOf(column.field).kind
    if (!column || !kind || !(isCodedKind(kind) || kind === 'year')) return false
    const texts = distinct(index)
    const read = columnReader(column, plan)
    return texts.length >= 2 && texts.every((text) => !read(text).failed)
  }
}

const firstDistinct = (texts: Iterable<string>): readonly string[] => {
  const found = new Set<string>()
  for (const text of texts) {
    if (text.trim() !== '') found.add(text)
    if (found.size === mostTexts) break
  }
  return [...found]
}
