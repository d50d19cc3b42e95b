import { type Cell, isNumber, isOneNumber, sumCells } from '../cell.ts'
import { remainder, withheldRest } from './remainder.ts'
import { isUnknown, type KnownShare, knownOfParts, knownOfPersons } from './share-known.ts'

/** What shares are of: the published total, the parts that are shown, or persons who may stand in several parts. */
export type ShareBase = 'total' | 'shown' | 'persons'

/** A category with its number. */
export interface Part extends Cell {
  readonly category: string
}

/** A category with its share; the bounds differ where it is not known exactly. */
export interface SharedPart extends Part {
  readonly share: number | null
  readonly shareLow: number | null
  readonly shareHigh: number | null
  /** What it is of the persons whose category is known; null where it has no share, and of those not recorded. */
  readonly known: KnownShare | null
}

/** The shares of the categories of a year, and of what they are. */
export interface Shared {
  readonly base: ShareBase
  readonly parts: readonly SharedPart[]
  /** Not recorded holds what the parts leave of the total. */
  readonly hasRemainder: boolean
  /** The shown parts add up to more than the total is at most. */
  readonly exceeds: boolean
}

/** Shares of the published total; undefined where there is none, or where what the parts leave of it must not be told. */
export const ofTotal = (parts: readonly Part[], total: Cell | undefined): Shared | undefined => {
  const rest = total ? remainder(total, parts) : null
  if (!total || !rest) return undefined
  const unknown = sumCells([rest, ...parts.filter(({ category }) => category === '_U')])
  const all = [...parts.filter(({ category }) => category !== '_U'), { ...unknown, category: '_U' }]
  return {
    base: 'total',
    parts: all.map((part) => ({
      ...withShare(part, total.low > 0 ? part.low / total.low : null),
      known: knownOfParts(part, all),
    })),
    hasRemainder: rest.low > 0,
    exceeds: false,
  }
}

/**
 * Shares of the published total where parts are withheld or left out: what the shown parts leave of it is one part. None
 * in a year whose total is not shown: shares of whatever parts are shown then would jump with what is withheld.
 */
export const ofWithheldTotal = (parts: readonly Part[], total: Cell | undefined): Shared => {
  const rest = total ? withheldRest(total, parts) : null
  if (!total || !rest) {
    const none = parts.map((part) => withShare(part, null))
    return { base: 'total', parts: none, hasRemainder: false, exceeds: false }
  }
  const all = rest.low > 0 ? [...parts, { ...rest, category: '_WITHHELD' }] : parts
  return {
    base: 'total',
    parts: all.map((part) => ({
      ...withShare(part, isShown(part) && total.low > 0 ? part.low / total.low : null),
      known: isShown(part) ? knownOfParts(part, parts.filter(isShown), rest) : null,
    })),
    hasRemainder: false,
    exceeds: false,
  }
}

/** Shares of the parts that are shown. The total only tells whether they exceed it. */
export const ofShown = (parts: readonly Part[], total: Cell | undefined): Shared => {
  const plain = parts.filter(isShown)
  const shown = plain.length > 1 ? plain : []
  return {
    base: 'shown',
    parts: parts.map((part) => (shown.includes(part) ? shareOfShown(part, shown) : withShare(part, null))),
    hasRemainder: false,
    exceeds: total !== undefined && isNumber(total) && plain.length > 0 && sumCells(plain).low > total.high,
  }
}

/**
 * Shares of persons, in categories that overlap. Where those not recorded may be left out of the table, it is not known of how many
 * the category is known.
 */
export const ofPersons = (parts: readonly Part[], total: Cell | undefined, mayLack: boolean): Shared => {
  const hasKnown = !mayLack || parts.some(isUnknown)
  return {
    base: 'persons',
    parts: parts.map((part) => ({
      ...shareOfPersons(part, total),
      known: hasKnown ? knownOfPersons(part, parts, total) : null,
    })),
    hasRemainder: false,
    exceeds: false,
  }
}

/** A number of which the reader is told the number, or what it was rounded to; a symbol for small numbers is not shown. */
export const isShown = (part: Cell): boolean =>
  part.status === 'rounded' ? isNumber(part) && part.low > 0 && Number.isFinite(part.high) : isPlain(part)

const isPlain = (part: Cell): boolean => isOneNumber(part) && (part.status === 'exact' || part.status === 'estimated')

const withShare = (part: Part, share: number | null): SharedPart => ({
  ...part,
  share,
  shareLow: share,
  shareHigh: share,
  known: null,
})

/** Share of the sum of the shown parts, from bounds where they are rounded. It is made of shown numbers alone. */
const shareOfShown = (part: Part, shown: readonly Part[]): SharedPart => {
  const others = sumCells(shown.filter((each) => each !== part))
  if (part.low + others.low === 0) return withShare(part, null)
  const shareLow = part.low / (part.low + others.high)
  const shareHigh = part.high / (part.high + others.low)
  const share = shareLow === shareHigh ? shareLow : null
  return { ...part, share, shareLow, shareHigh, known: knownOfParts(part, shown) }
}

/** Share of persons, in categories that overlap: from the bounds of both, and nothing of the other parts. */
const shareOfPersons = (part: Part, total: Cell | undefined): SharedPart => {
  if (!total || !isNumber(total) || !isNumber(part) || total.low <= 0) return withShare(part, null)
  const shareLow = Number.isFinite(total.high) ? part.low / total.high : 0
  // A part of persons is no more than all of them, unless the source contradicts itself.
  const shareHigh = Math.max(shareLow, Math.min(1, part.high / total.low))
  if (!Number.isFinite(shareHigh)) return withShare(part, null)
  return { ...withShare(part, shareLow === shareHigh ? shareLow : null), shareLow, shareHigh }
}
