import { fold, namesFor, normalise } from '../resolve.ts'

/** What the text of an age stands for: codes that it can mean. None: it is no age; several: it has to be asked. */
export type AgeRead = readonly string[]

/** Words beside a number that say where a band begins or ends, in eleven languages; folded, longest first where one begins another. */
const words = {
  /** The number itself belongs to it. */
  atMost: [
    'and under',
    'and below',
    'and younger',
    'or under',
    'or below',
    'or younger',
    'et moins',
    'y menos',
    'e menos',
    'und jünger',
    'i mlađi',
    'i manje',
    'и младше',
    'и моложе',
    'فأقل',
    'فما دون',
    '及以下',
  ],
  atLeast: [
    'and over',
    'and above',
    'and older',
    'or over',
    'or above',
    'or older',
    'or more',
    '& above',
    '& over',
    'et plus',
    'et au-delà',
    'y más',
    'y mas',
    'o más',
    'e mais',
    'ou mais',
    'und älter',
    'und mehr',
    'i više',
    'i stariji',
    'и старше',
    'и более',
    'e oltre',
    'e più',
    'فأكثر',
    'فما فوق',
    '及以上',
  ],
  /** The number is the first that does not belong to it. */
  under: [
    'younger than',
    'less than',
    'under',
    'below',
    'moins de',
    'menores de',
    'menor de',
    'menos de',
    'unter',
    'mlađi od',
    'manje od',
    'младше',
    'моложе',
    'meno di',
    'أقل من',
    'دون',
    '未满',
  ],
  /** Whether the number belongs to it is not said: bands beside it may tell. */
  over: [
    'older than',
    'more than',
    'over',
    'above',
    'plus de',
    'mayores de',
    'mayor de',
    'más de',
    'über',
    'stariji od',
    'više od',
    'старше',
    'oltre',
    'più di',
    'أكثر من',
    'أكبر من',
  ],
} as const

const between =
  /^(\d{1,3})\s*(?:-|–|—|to|bis|à|a|y|e|et|and|do|al|до|إلى|至)\s*(unter\s+|under\s+|less than\s+)?(\d{1,3})$/u

/**
 * Reads how an age is written: a known name (`children`), a band (`0 to 14`, `14 bis unter 18`), an open band (`18+`,
 * `under 18`), a single year. `older than 50` may or may not mean 50: two codes, one of which other bands can rule out.
 */
export const readAgeText = (text: string, others: readonly string[] = []): AgeRead => {
  const known = namesFor('age').get(fold(text))
  if (known) return known.codes
  const plain = bare(text)
  const [, low, below, high] = between.exec(plain) ?? []
  if (low !== undefined && high !== undefined) return band(Number(low), Number(high) - (below ? 1 : 0))
  const open = openBand(plain)
  if (open) return open
  const over = numberBeside(plain, words.over) ?? numberAfter(plain, '>')
  if (over !== null) return resolvedOver(over, others)
  return /^\d{1,3}$/.test(plain) ? [`Y${Number(plain)}`] : []
}

const band = (low: number, high: number): AgeRead =>
  high > low ? [`Y${low}T${high}`] : high === low ? [`Y${low}`] : []

const openBand = (plain: string): AgeRead | null => {
  const atLeast =
    numberBeside(plain, words.atLeast) ?? numberAfter(plain, '≥') ?? numberAfter(plain, '>=') ?? plus(plain)
  if (atLeast !== null) return [`Y_GE${atLeast}`]
  const atMost = numberBeside(plain, words.atMost) ?? numberAfter(plain, '≤') ?? numberAfter(plain, '<=')
  if (atMost !== null) return band(0, atMost)
  const under = numberBeside(plain, words.under) ?? numberAfter(plain, '<')
  return under === null ? null : band(0, under - 1)
}

/** A number beside one of some words, and nothing else. */
const numberBeside = (plain: string, some: readonly string[]): number | null => {
  for (const word of some) {
    if (!plain.includes(word)) continue
    const rest = plain.replace(word, ' ').trim()
    if (/^\d{1,3}$/.test(rest)) return Number(rest)
  }
  return null
}

const numberAfter = (plain: string, mark: string): number | null => {
  const rest = plain.startsWith(mark) ? plain.slice(mark.length).trim() : ''
  return /^\d{1,3}$/.test(rest) ? Number(rest) : null
}

const plus = (plain: string): number | null => {
  const [, from] = /^(\d{1,3})\s*\+$/.exec(plain) ?? []
  return from === undefined ? null : Number(from)
}

/** A band that ends with the number, or one before it, tells whether the number belongs to what is over it. */
const resolvedOver = (over: number, others: readonly string[]): AgeRead => {
  const ends = others.flatMap(endOf)
  if (ends.includes(over)) return [`Y_GE${over + 1}`]
  if (ends.includes(over - 1)) return [`Y_GE${over}`]
  return [`Y_GE${over}`, `Y_GE${over + 1}`]
}

/** The last age of a band that a text names, alone or among other words. */
const endOf = (text: string): readonly number[] => {
  const plain = bare(
    text
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
  const [, , below, high] = /(\d{1,3})\s*(?:-|–|—|to|bis)\s*(unter\s+|under\s+)?(\d{1,3})/u.exec(plain) ?? []
  if (high !== undefined) return [Number(high) - (below ? 1 : 0)]
  const under = words.under.find((word) => new RegExp(`(?:^|\\P{L})${word}\\s+\\d{1,3}`, 'u').test(plain))
  const [, first] = under === undefined ? [] : (new RegExp(`${under}\\s+(\\d{1,3})`, 'u').exec(plain) ?? [])
  return first === undefined ? [] : [Number(first) - 1]
}

/** Words for years and ages say nothing beside a number. */
const unit =
  /(?<!\p{L})(?:years?\s+old|years?\s+of\s+age|years?|yrs?|aged|ages?|ans|âgés? de|de|años?|anos|anni|jahren?|jahre|godina|godine|god|лет|года|год|от|سنوات|سنة|من|岁|from|von|od|entre|between|les)(?!\p{L})|岁/gu

const bare = (text: string): string =>
  normalise(text)
    .toLowerCase()
    .replace(/\s*\((?:[^)]*)\)\s*$/u, '')
    .replace(/(?<=\d)(?:岁|سنة)/gu, ' ')
    .replace(keep, (phrase) => phrase.replaceAll(' ', joiner))
    .replace(unit, ' ')
    .replaceAll(joiner, ' ')
    .replace(/--/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()

/** A letter that no age is written with: it holds the words of a phrase together. */
const joiner = 'ǁ'

/** Phrases whose words would else be taken for words of age. */
const keep = new RegExp(
  Object.values(words)
    .flat()
    .filter((phrase) => / (?:de|od)$/.test(phrase))
    .join('|'),
  'gu',
)
