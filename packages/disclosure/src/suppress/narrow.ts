import { type Pattern, type Sums, unprinted, zero } from '../sums/sums.ts'
import type { Demand } from './evidence.ts'
import type { Knowledge } from './reader.ts'

/**
 * A pattern in which unprinted zeros stay zero: a far smaller ground to look for tables on, and what is found on it holds on
 * the whole. Zeros that must rise, since nothing else of a protected cell could, do not stay.
 */
export const narrowed = (sums: Sums, pattern: Pattern, demand: Demand): Pattern => {
  const mustRise = zerosAsked(sums, demand)
  return pattern.map((kind, c) => (isHeld(sums, pattern, c) && !mustRise.has(c) ? zero : kind))
}

/** The most that each cell can be where unprinted zeros stay zero. */
export const heldZeros = (sums: Sums, pattern: Pattern, { high }: Knowledge, demand: Demand): Float64Array => {
  const mustRise = zerosAsked(sums, demand)
  return high.map((most, c) => (isHeld(sums, pattern, c) && !mustRise.has(c) ? 0 : most))
}

/** The micro-cells of protected cells that are zero: none of these can be apart unless one of them rises. */
const zerosAsked = ({ value, start, member }: Sums, { cells }: Demand): ReadonlySet<number> =>
  new Set([...cells].filter((c) => value[c] === 0).flatMap((c) => [...member.subarray(start[c], start[c + 1])]))

const isHeld = ({ micro, value }: Sums, pattern: Pattern, c: number): boolean =>
  c < micro && pattern[c] === unprinted && value[c] === 0
