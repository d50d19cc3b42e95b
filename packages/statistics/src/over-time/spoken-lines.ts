import type { Message } from '@tipstat/language'
import { demandOptions } from '../demand-options.ts'

/** Of which line sentences are made. */
export interface SpeakOf {
  /** Of which category, as the table writes it. Default: of each, where there are six at most; else of none. */
  readonly speakOf?: { readonly category?: string }
}

/** Most lines of which a sentence is made each. */
export const mostSpoken = 6

/**
 * The lines that sentences are made of: the one of the category that is asked for, else each of a few, else none.
 *
 * @throws RangeError for anything in `speakOf` but a category
 */
export const spokenLines = <Line extends { readonly category: string }>(
  lines: readonly Line[],
  speakOf: SpeakOf['speakOf'] = {},
): readonly Line[] => {
  demandOptions(speakOf, { category: true }, 'speakOf')
  if (speakOf.category !== undefined) return lines.filter(({ category }) => category === speakOf.category)
  return lines.length <= mostSpoken ? lines : []
}

/** How a line is chosen, where none is spoken of. */
export const unspokenNote = (lines: number, spoken: number): readonly Message[] =>
  lines > 0 && spoken === 0 ? [{ code: 'sentences.choose', params: { n: lines } }] : []
