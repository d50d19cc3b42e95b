import { type Cell, isNumber, sumCells } from '../cell.ts'
import type { Share } from '../intervals/share-difference.ts'
import type { Part } from './share-bases.ts'

/** A part of the persons whose category is known, where it is least and where it is most. */
export interface KnownShare {
  readonly least: Share
  readonly most: Share
}

/** Whether a part is of those not recorded. */
export const isUnknown = ({ category }: Part): boolean => category === '_U'

const none: Cell = { low: 0, high: 0, status: 'exact', disputed: false }

/**
 * A part by all parts but not recorded: least where the others are largest. `rest` may be of any category, or of none: it counts to
 * the others at most. The only one of known category has no share: it would be all of itself.
 */
export const knownOfParts = (part: Part, parts: readonly Part[], rest: Cell = none): KnownShare | null => {
  if (isUnknown(part) || part.category === '_WITHHELD') return null
  const known = parts.filter((each) => each.category !== part.category && !isUnknown(each))
  if (known.length === 0 && rest.high === 0) return null
  const others = sumCells(known)
  return between(
    { count: part.low, n: part.low + others.high + rest.high },
    { count: part.high, n: part.high + others.low },
  )
}

/** A part of persons who may stand in several, by the total less those not recorded. */
export const knownOfPersons = (part: Part, parts: readonly Part[], total: Cell | undefined): KnownShare | null => {
  const unknown = parts.find(isUnknown) ?? none
  if (!total || isUnknown(part) || ![total, part, unknown].every(isNumber)) return null
  const n = { low: total.low - unknown.high, high: total.high - unknown.low }
  if (part.low > n.high) return null
  // The part is no more than all who are known: where it may be, it may be all of them.
  const most = part.high > n.low ? { count: part.high, n: part.high } : { count: part.high, n: n.low }
  return between({ count: part.low, n: n.high }, most)
}

const between = (least: Share, most: Share): KnownShare | null =>
  least.n > 0 && most.n > 0 && Number.isFinite(least.n) && Number.isFinite(most.n) ? { least, most } : null

/** The one share that it is; null where it is a range. */
export const oneShare = ({ least, most }: KnownShare): Share | null =>
  least.count === most.count && least.n === most.n ? least : null
