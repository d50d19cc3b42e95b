import type { Message } from '@tipstat/language'
import { isNumber, isOneNumber } from '../cell.ts'
import { flagsOf } from '../flags.ts'
import { groupBy } from '../group-by.ts'
import { clopperPearsonInterval } from '../intervals/clopper-pearson-interval.ts'
import { clusteredShareInterval } from '../intervals/clusters.ts'
import { type ReliabilityRules, reliabilityRules } from '../intervals/reliability.ts'
import type { Share } from '../intervals/share-difference.ts'
import { wilsonInterval } from '../intervals/wilson-interval.ts'
import type { Dispersion } from '../models/series-dispersion.ts'
import { shareDispersion } from '../models/share-dispersion.ts'
import { type Widened, type Widening, type WideningOptions, wideningNotes, wideningOf } from '../widening.ts'
import type { SharedPart } from './share-bases.ts'
import { isUnknown, oneShare } from './share-known.ts'
import type { Year } from './share-notes.ts'

/** How the random variation of shares is given. */
export interface ShareIntervalOptions extends WideningOptions {
  /** `wilson` (default): the score interval. `clopper-pearson`: exact, never short, mostly too wide. */
  readonly interval?: 'wilson' | 'clopper-pearson'
  /** First years of a new law, definition, source or counting unit, besides those declared: no dispersion is measured across. */
  readonly breaks?: readonly number[]
  /** From when on a share is flagged; each rule is switched off by null. */
  readonly reliability?: ReliabilityRules
}

/** The random variation of a share of the persons whose category is known. */
export interface ShareInterval {
  readonly knownShare: number | null
  readonly randomLow: number | null
  readonly randomHigh: number | null
  /** null where there is no interval. */
  readonly widening: Widening | null
  readonly effect: number | null
  readonly flags: string
}

/** The interval of a part in its year. */
export type IntervalOf = (part: SharedPart, year: Year) => ShareInterval

/**
 * How the parts of some years get their intervals. Dispersion is that of the same category in the years of the same base; there is
 * none where `breaks` is null, since the years are of different countries.
 */
export const shareIntervals = (
  years: readonly Year[],
  options: Omit<ShareIntervalOptions, 'breaks'>,
  breaks: readonly number[] | null,
): IntervalOf => {
  const { interval = 'wilson', reliability = reliabilityRules } = options
  const method = { wilson: wilsonInterval, 'clopper-pearson': clopperPearsonInterval }[interval]
  const key = (part: SharedPart, { base }: Year) => `${base} ${part.category}`
  const all = years.flatMap((year) => year.parts.map((part) => ({ part, year })))
  const lines = groupBy(all, ({ part, year }) => key(part, year))
  const widened = new Map(
    [...lines].map(([name, line]): [string, Widened] => {
      const dispersion = breaks ? dispersionOf(line, breaks) : null
      return [name, wideningOf(line[0]?.part.category ?? '', options, dispersion, false)]
    }),
  )
  return (part, year) => {
    const by = widened.get(key(part, year))
    const none = { knownShare: null, randomLow: null, randomHigh: null, widening: null, effect: null }
    if (isUnknown(part) || part.category === '_WITHHELD' || !isNumber(part)) return { ...none, flags: '' }
    if (!part.known || !by) return { ...none, flags: flagsOf(part.low, null, reliability) }
    const { least, most } = part.known
    const limits = ({ count, n }: Share) => clusteredShareInterval(count, n, by.effect, 0.95, method)
    const [low, high] = [limits(least).low, limits(most).high]
    const one = oneShare(part.known)
    return {
      knownShare: one && one.count / one.n,
      randomLow: low,
      randomHigh: high,
      ...by,
      flags: flagsOf(part.low, { value: least.count / least.n, low, high }, reliability),
    }
  }
}

/** Of the years whose share is one number that nobody disputes. */
const dispersionOf = (
  line: readonly { readonly part: SharedPart; readonly year: Year }[],
  breaks: readonly number[],
): Dispersion | null => {
  const told = line.flatMap(({ part, year }) => {
    const one = part.known && isOneNumber(part) && !part.disputed ? oneShare(part.known) : null
    return one ? [{ year: year.year, ...one }] : []
  })
  return shareDispersion(
    {
      years: told.map(({ year }) => year),
      counts: told.map(({ count }) => count),
      of: told.map(({ n }) => n),
    },
    breaks,
  )
}

/** What must be said beside these intervals. */
export const shareIntervalNotes = (found: readonly ShareInterval[]): readonly Message[] => {
  const widened = found.flatMap(({ widening }) => widening ?? [])
  return widened.length ? [{ code: 'shares.random-variation', params: {} }, ...wideningNotes(widened)] : []
}
