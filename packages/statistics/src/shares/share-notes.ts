import type { Release } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { isWithheld, type PlacedCell } from '../cell.ts'
import { disputedNote } from '../disputed-note.ts'
import { yearList } from '../statistic-of.ts'
import type { Shared } from './share-bases.ts'

/** The shares of a year, and the cells that they come from. */
export interface Year extends Shared {
  readonly year: number
  readonly cells: readonly PlacedCell[]
}

/** What must be said beside the shares of some years. */
export const notesOf = (years: readonly Year[], { manifest }: Pick<Release, 'manifest'>): readonly Message[] => {
  const rounded = manifest.proof === 'cell-key' ? 'shares.noise' : 'shares.rounded'
  const note = (code: string, is: (year: Year) => boolean): readonly Message[] => {
    const found = years.filter(is).map(({ year }) => year)
    return found.length ? [{ code, params: { years: yearList(found) } }] : []
  }
  const holdsWithheld = years.some(({ parts }) => parts.some(({ category }) => category === '_WITHHELD'))
  return [
    ...(years.some(({ base }) => base === 'persons') ? [{ code: 'shares.multiple', params: {} }] : []),
    ...(years.some(({ hasRemainder }) => hasRemainder) ? [{ code: 'shares.not-recorded', params: {} }] : []),
    ...(holdsWithheld ? [{ code: 'shares.withheld-rest', params: {} }] : []),
    ...note('shares.of-shown-parts', ({ base }) => base === 'shown'),
    ...note(rounded, ({ parts }) => parts.some(({ status, share }) => status === 'rounded' && share === null)),
    ...note('shares.exceed-total', ({ exceeds }) => exceeds),
    ...note(
      'shares.no-base',
      ({ base, parts }) =>
        base !== 'shown' &&
        parts.every(({ shareHigh }) => shareHigh === null) &&
        (base === 'persons' || parts.some(({ low }) => low > 0)),
    ),
    ...disputedNote(years.flatMap(({ cells }) => cells)),
  ]
}

/** The largest part of the last year that has shares, where it certainly is the largest. */
export const largestOf = (years: readonly Year[]): readonly Message[] => {
  const last = years.filter(({ parts }) => parts.some(({ share }) => share !== null)).at(-1)
  if (!last || last.base === 'persons' || last.parts.some(({ disputed }) => disputed)) return []
  // No withheld part is larger than all of them together.
  const hasRest = last.parts.some(({ category }) => category === '_WITHHELD')
  const parts = last.parts.filter((part) => !(hasRest && isWithheld(part)))
  const [first, second] = [...parts].sort((a, b) => (b.share ?? -1) - (a.share ?? -1))
  if (!first || !second || first.share === null || first.category === '_WITHHELD') return []
  if (parts.some((each) => each !== first && !(each.high < first.low))) return []
  const code = last.base === 'total' ? 'shares.largest' : 'shares.largest-shown'
  return [{ code, params: { year: String(last.year), category: first.category, share: first.share } }]
}
