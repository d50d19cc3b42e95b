import iconv from 'iconv-lite'
import { alphabets } from './alphabets.ts'
import { type Candidate, candidates } from './candidates.ts'
import { type Bytes, lookAtBytes } from './chunks.ts'
import { type KnownWords, knownWords, withWordsOf } from './known-words.ts'
import { type ChunkRead, readChunk } from './read-chunk.ts'

/** What the bytes of a file without a mark, that are not UTF-8, are read as. */
export type EncodingFound =
  | { readonly kind: 'found'; readonly encoding: string }
  /** Several encodings read well, and make different text of the bytes. */
  | { readonly kind: 'undecided'; readonly encodings: readonly string[] }
  /** In none of them it reads as text, or there is too little of it to tell. */
  | { readonly kind: 'unreadable' }

/** What an encoding makes of a file: of encodings that make the same of it, one stands for all. */
interface Reading {
  readonly encoding: string
  /** Sum over the distinct pieces, in the language in which it is highest. */
  readonly total: number
  /** The same a piece, of those that are words. */
  readonly quality: number
  /** What there has to be of both so that it can be told. */
  readonly leastTotal: number
  readonly leastQuality: number
}

/** By how much a reading has to be better than all others: as much as one word that looks right beside one that cannot be. */
const margin = 2

/** By how much an encoding is worse for being rare. */
const handicap = 1.5

/** What a piece is worth at least, so that it can be said to read as text. */
const plausible = 0.25

/**
 * Tells the encoding of bytes by how well they read: as words of our own vocabulary and of the mapping, else as words that
 * look like them and keep to the letters of one language. The best reading is taken only where every reading that gives
 * another text is worse by a margin; where one is nearly as good, the answer is both, and where none is good, none.
 */
export const findEncoding = (bytes: Uint8Array, ownWords: readonly string[] = []): EncodingFound => {
  const seen = lookAtBytes(bytes)
  const known = withWordsOf(ownWords, knownWords())
  const readings = distinctCandidates(seen)
    .flatMap((candidate) => readAll(candidate, seen, known))
    .sort((a, b) => b.total - a.total)
  const [best] = readings
  if (!best || best.total < margin || best.quality < best.leastQuality) return { kind: 'unreadable' }
  const near = readings.filter(({ total, quality }) => total > best.total - margin && quality >= plausible)
  if (near.length > 1) return { kind: 'undecided', encodings: near.slice(0, 4).map(({ encoding }) => encoding) }
  if (best.total < best.leastTotal) return { kind: 'unreadable' }
  return isDamagedUtf8(seen, best) ? { kind: 'unreadable' } : { kind: 'found', encoding: best.encoding }
}

/**
 * A known word, or some that look like words. In scripts of which every letter is beyond ASCII, any bytes give letters of
 * some encoding: there more is asked for.
 */
const leastOf = {
  latin: { leastTotal: 3, leastQuality: 0.45 },
  ideographs: { leastTotal: 3, leastQuality: 0.8 },
  others: { leastTotal: 5, leastQuality: 0.9 },
} as const

/** Encodings of one byte a character that read every byte of the file alike are one. */
const distinctCandidates = ({ high }: Bytes): readonly Candidate[] => {
  const seen = new Set<string>()
  return candidates().filter(({ table }) => {
    if (table === null) return true
    const letters = high.map((byte) => table[byte]).join('')
    if (seen.has(letters)) return false
    seen.add(letters)
    return !/[\uFFFD\x80-\x9F]/.test(letters)
  })
}

const readAll = (candidate: Candidate, { chunks }: Bytes, known: KnownWords): readonly Reading[] => {
  const reads: ChunkRead[] = []
  let ideographs = 0
  let latin = 0
  for (const chunk of chunks) {
    const text = textOf(chunk, candidate)
    const read = readChunk(text, known, candidate)
    if (read === null) return []
    reads.push(read)
    if (/\p{Script=Han}/u.test(text)) ideographs++
    else if (/^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text)) latin++
  }
  const total = Math.max(...alphabets.map((alphabet) => totalIn(alphabet, reads))) - (candidate.isRare ? handicap : 0)
  const quality = reads.length === 0 ? 0 : total / reads.length
  const most = (count: number) => count > reads.length / 2
  const least = most(latin) ? leastOf.latin : most(ideographs) ? leastOf.ideographs : leastOf.others
  return [{ encoding: candidate.encoding, total, quality, ...least }]
}

const totalIn = (alphabet: ReadonlySet<string>, reads: readonly ChunkRead[]): number =>
  reads.reduce(
    (sum, { letters, worth, elsewhere }) => sum + (letters.every((letter) => alphabet.has(letter)) ? worth : elsewhere),
    0,
  )

const textOf = (chunk: Uint8Array, { encoding, table }: Candidate): string =>
  table === null ? iconv.decode(Buffer.from(chunk), encoding) : Array.from(chunk, (byte) => table[byte]).join('')

/** Where many pieces are UTF-8, the file is, and was damaged: two bytes of Chinese are now and then UTF-8 by chance. */
const isDamagedUtf8 = ({ chunks, utf8 }: Bytes, { encoding }: Reading): boolean => {
  const byChance = candidates().find((each) => each.encoding === encoding)?.table === null ? 0.5 : 0.1
  return utf8 >= chunks.length * byChance && utf8 > 0
}
