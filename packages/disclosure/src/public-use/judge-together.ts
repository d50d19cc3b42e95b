import { type PersonsOfFile, successiveFiles, type Together } from '../microdata/successive-files.ts'
import { DisclosureRefusal } from '../refusal.ts'
import type { PublicUseDemands } from './manifest.ts'

/** A public-use file that is out, and who is in it. */
export interface EarlierPersons {
  /** sha256 of its manifest. */
  readonly id: string
  readonly name: string
  readonly demands: PublicUseDemands
  /** null where nobody can tell any more who is in it, or could not tell who is in both. */
  readonly file: PersonsOfFile | null
  /** First and last year of those in it; null where the file does not say. */
  readonly years: readonly [number, number] | null
}

/** What became of judging a file together with those before it. */
export interface JudgedTogether {
  /** Earlier files that were joined with it, person by person. */
  readonly joined: readonly string[]
  /** Those that could not be, and speak of other years: a person is of one year. */
  readonly otherYears: readonly string[]
  /** Smallest class that all joined files leave of the persons of this one; null where none was joined. */
  readonly k: number | null
}

type Last = PersonsOfFile & {
  readonly demands: PublicUseDemands
  readonly years: readonly [number, number] | null
}

/**
 * Judges a file together with every earlier one of the same persons; one that is out itself (`isOut`) is known to everybody
 * already, and is not refused. Throws DisclosureRefusal where together they leave
 * fewer than k alike, or too little of what is sensitive open; and where who is in both can't be known.
 */
export const judgeTogether = (last: Last, earlier: readonly EarlierPersons[], isOut = false): JudgedTogether => {
  const unknown = earlier.filter((each) => each.file === null || isOther(each, last))
  for (const each of unknown)
    if (!isOut && !areApart(each.years, last.years))
      throw new DisclosureRefusal('disclosure.earlier-unknown', { file: each.name })
  const joined = earlier.filter((each) => !unknown.includes(each))
  const otherYears = unknown.filter(({ years }) => areApart(years, last.years)).map(({ name }) => name)
  if (joined.length === 0) return { joined: [], otherYears, k: null }
  const files = [...joined.flatMap(({ file }) => (file ? [file] : [])), last]
  const found = successiveFiles(files, { k: last.demands.k })
  const promised = joined.map(({ demands }) => demands)
  const isSafe = holds(found.last, last.demands) && holds(found.gone, weakest([...promised, last.demands]))
  const names = joined.map(({ name }) => name)
  if (!isSafe && !isOut)
    throw new DisclosureRefusal('disclosure.together-too-few', { files: names.join(', '), k: last.demands.k })
  return { joined: names, otherYears, k: found.last.anonymity.k }
}

const holds = ({ anonymity, diversity }: Together, { k, l, largestShare }: PublicUseDemands): boolean =>
  (anonymity.records === 0 || anonymity.k >= k) &&
  diversity.every((each) => each.distinct >= l && each.largestShare <= largestShare)

/** Of those who are in earlier files only, no more is promised than the weakest of them promised. */
const weakest = (demands: readonly PublicUseDemands[]): PublicUseDemands => ({
  k: Math.min(...demands.map(({ k }) => k)),
  l: Math.min(...demands.map(({ l }) => l)),
  largestShare: Math.max(...demands.map(({ largestShare }) => largestShare)),
  suppressAtMost: 0,
})

/** Whether nobody of an earlier file is known again though it is of the same years: then the names of persons were changed. */
const isOther = ({ file, years }: EarlierPersons, last: Last): boolean => {
  const own = new Set(last.person)
  return file !== null && !areApart(years, last.years) && !file.person.some((person) => own.has(person))
}

const areApart = (a: readonly [number, number] | null, b: readonly [number, number] | null): boolean =>
  a !== null && b !== null && (a[1] < b[0] || b[1] < a[0])

/** First and last year of a file, from a key `year` at any level but the coarsest; null where it does not say. */
export const yearsIn = ({
  records,
  keys,
}: Pick<PersonsOfFile, 'records' | 'keys'>): readonly [number, number] | null => {
  const texts = keys.includes('year') ? [...new Set(records.columns.year)] : []
  const spans = texts.map((text) => /^(\d{4})(?:-(\d{4}))?$/.exec(text))
  if (spans.length === 0 || spans.some((span) => span === null)) return null
  const bounds = spans.flatMap((span) => [Number(span?.[1]), Number(span?.[2] ?? span?.[1])])
  return [Math.min(...bounds), Math.max(...bounds)]
}
