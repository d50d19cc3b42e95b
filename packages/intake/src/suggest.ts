import { codeListOf, type FieldName } from '@tipstat/scheme'
import { ofPeople } from '@tipstat/seeds/vocabulary'
import { distance } from 'fastest-levenshtein'
import type { PlanColumn } from './plan.ts'
import { fold, type Name, namesFor, normalise } from './resolve.ts'

/** Proposes the code that an unknown text of a column most likely stands for; null where there is none, or more than one. */
export type Suggest = (text: string) => string | null

/** A spelling that an unknown text may have been meant for; no code where it stands for several, or must not be read. */
interface Spelling {
  readonly letters: string
  readonly code: string | null
  /** Whether the mapping itself names it: then it is what the file is written in. */
  readonly isOwn: boolean
  /** Whether it names a people: such words are many, and close to each other and to names of countries. */
  readonly isPeople: boolean
  /** Which letters it holds, one bit each (of 32): a lower bound of edit distances. */
  readonly mask: number
}

/**
 * Proposals for the unknown texts of a column; nothing is ever read by them. In this order: a code in another case or
 * with other marks between its parts, a spelling with other accents or marks, a spelling a typing error away. Codes are
 * never compared by typing errors: every code of three letters has others close by.
 */
export const suggester = (column: Pick<PlanColumn, 'field' | 'reading' | 'table'>): Suggest => {
  let known: Known | undefined
  return (text) => {
    known ??= knownOf(column)
    const letters = loose(text)
    const found = [known.codes.get(bare(text)), known.spelt.get(letters)].filter((code) => code !== undefined)
    const [first, second] = found
    if (first === undefined) return nearest(letters, known.byLength)
    return second === undefined ? first : agreed(first, second)
  }
}

/** The code that a text most likely stands for, by the names that are known of a field; null where there is none. */
export const codeMeant = (field: FieldName, text: string): string | null =>
  suggester({ field, reading: 'names', table: {} })(text)

/** What the texts of a column are compared with; null stands for what must not be read, or not as one code. */
interface Known {
  readonly codes: ReadonlyMap<string, string | null>
  readonly spelt: ReadonlyMap<string, string | null>
  readonly byLength: ReadonlyMap<number, readonly Spelling[]>
  readonly people: ReadonlySet<string>
}

/** A column is compared with the vocabulary of its field, over which the spellings of the mapping stand. */
const knownOf = ({ field, reading, table }: Pick<PlanColumn, 'field' | 'reading' | 'table'>): Known => {
  const vocabulary = vocabularyOf(field)
  const own = spelling(Object.entries(table))
  const codes = reading === 'table' ? new Map() : vocabulary.codes
  if (own.size === 0) return { ...vocabulary, codes }
  const spelt = new Map([...vocabulary.spelt, ...own])
  return { ...vocabulary, codes, spelt, byLength: byLengthOf(spelt, own, vocabulary.people) }
}

const vocabularies = new Map<FieldName, Known>()
const vocabularyOf = (field: FieldName): Known => {
  const known = vocabularies.get(field)
  if (known) return known
  const spelt = spelling([...namesFor(field)].map(([text, name]) => [text, readable(name)]))
  const codes = joined(codeListOf(field).codes.map((code) => [bare(code), code]))
  const people = peopleOf([...namesFor(field)])
  const made = { codes, spelt, people, byLength: byLengthOf(spelt, new Map(), people) }
  vocabularies.set(field, made)
  return made
}

/** Spellings by their letters. */
const spelling = (all: readonly (readonly [string, string | null])[]): ReadonlyMap<string, string | null> =>
  joined(all.map(([text, code]) => [loose(text), code] as const).filter(([letters]) => letters !== ''))

/** Letters of the words that name peoples, and nothing else. */
const peopleOf = (names: readonly (readonly [string, Name])[]): ReadonlySet<string> => {
  const of = (isPeople: boolean) =>
    names.filter(([, { note }]) => (note === ofPeople) === isPeople).map(([text]) => loose(text))
  const others = new Set(of(false))
  return new Set(of(true).filter((letters) => !others.has(letters)))
}

const byLengthOf = (
  spelt: ReadonlyMap<string, string | null>,
  own: ReadonlyMap<string, string | null>,
  people: ReadonlySet<string>,
): Known['byLength'] => {
  const byLength = new Map<number, Spelling[]>()
  for (const [letters, code] of spelt) {
    const one = { letters, code, isOwn: own.has(letters), isPeople: people.has(letters), mask: maskOf(letters) }
    const same = byLength.get(letters.length)
    if (same) same.push(one)
    else byLength.set(letters.length, [one])
  }
  return byLength
}

/** A map in which what stands for two codes stands for none. */
const joined = (all: readonly (readonly [string, string | null])[]): ReadonlyMap<string, string | null> => {
  const map = new Map<string, string | null>()
  for (const [text, code] of all) map.set(text, map.has(text) ? agreed(map.get(text) ?? null, code) : code)
  return map
}

const agreed = (a: string | null, b: string | null): string | null => (a === b ? a : null)

/** A code without regard to case, and with one mark between its parts. */
const bare = (text: string): string =>
  normalise(text)
    .toUpperCase()
    .replace(/[\s_-]+/gu, '_')

/** The code of a spelling that is safe to read. */
const readable = ({ kind, codes: [code, other] }: Name): string | null =>
  (kind === 'plain' || kind === 'damaged') && code !== undefined && other === undefined && code !== '_ETH' ? code : null

/** A spelling without regard to case, accents and what stands between its words. */
export const loose = (text: string): string =>
  fold(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Shortest spelling that is proposed for a text with a typing error, and the most letters that a text may have. */
const [shortest, longest] = [5, 100]

/** Most typing errors in a text: one, or two in a long one. */
const mostErrors = (letters: string): number => (letters.length < 8 ? 1 : 2)

/**
 * The code of the spelling nearest to a text. None where a spelling of another code is as near, or one error further from
 * a spelling that the mapping does not name, unless it names a people; and none for a text with digits, where one error is
 * another number.
 */
const nearest = (letters: string, spellings: Known['byLength']): string | null => {
  if (letters.length < shortest || letters.length > longest || /\p{N}/u.test(letters)) return null
  const most = mostErrors(letters)
  const near = within(letters, spellings, most)
  if (near.length === 0) return null
  const least = near.reduce((smallest, { errors }) => Math.min(smallest, errors), most)
  const best = near.filter(({ errors, spelling }) => errors === least && spelling.letters.length >= shortest)
  const margin = best.some(({ spelling }) => spelling.isOwn) ? 0 : 1
  const code = best[0]?.spelling.code ?? null
  const rivals = within(letters, spellings, least + margin).filter(
    ({ spelling, errors }) => errors === least || !spelling.isPeople,
  )
  return rivals.every(({ spelling }) => spelling.code === code) ? code : null
}

interface Near {
  readonly spelling: Spelling
  readonly errors: number
}

const within = (letters: string, byLength: Known['byLength'], most: number): readonly Near[] => {
  const mask = maskOf(letters)
  const found: Near[] = []
  for (let length = letters.length - most; length <= letters.length + most; length++)
    for (const spelling of byLength.get(length) ?? []) {
      // An error takes one letter away and brings one in, at most.
      if (bitsIn(mask ^ spelling.mask) > 2 * most) continue
      const errors = distance(letters, spelling.letters)
      if (errors <= most) found.push({ spelling, errors })
    }
  return found
}

const maskOf = (letters: string): number => {
  let mask = 0
  for (let i = 0; i < letters.length; i++) mask |= 1 << (letters.charCodeAt(i) & 31)
  return mask
}

/** How many bits of a word of 32 are set (H. S. Warren, Hacker's Delight, 5-1). */
const bitsIn = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
