import { sumOverSupersets } from './subset-sums.ts'

/**
 * How many cases have each capture history. A history is a bit mask, bit i for list i; `counts` has 2^lists places, and
 * the one at 0, of the cases on no list, is always 0, since nobody can count them. Confidential, and internal.
 */
export interface Histories {
  readonly lists: number
  readonly counts: Float64Array
}

/** The number of cases. */
export const caseCount = ({ counts }: Histories): number => counts.reduce((sum, count) => sum + count, 0)

/** At each set of lists, how many cases are on all of them, whatever else they are on; at 0 all cases. */
export const overlapCounts = ({ counts }: Histories): Float64Array => sumOverSupersets(counts.slice())

/** Which histories occur, as text: what can be estimated depends on nothing else of the counts. */
export const zeroPattern = ({ counts }: Histories): string => {
  let pattern = ''
  for (let from = 0; from < counts.length; from += 16) {
    let word = 0
    for (let i = 0; i < 16; i += 1) if ((counts[from + i] ?? 0) > 0) word |= 1 << i
    pattern += String.fromCharCode(word)
  }
  return pattern
}

/** All pairs of lists as sets, in the order AB, AC, ... BC, ... */
export const pairsOf = (lists: number): readonly number[] => {
  const pairs: number[] = []
  for (let first = 0; first < lists; first += 1)
    for (let second = first + 1; second < lists; second += 1) pairs.push((1 << first) | (1 << second))
  return pairs
}
