import type { ReliabilityFlag } from '../intervals/reliability.ts'
import { kaplanMeier } from '../models/kaplan-meier.ts'

/** A case: months from charge to judgment, or so far, where it is pending. */
export interface ChargedCase {
  readonly months: number
  readonly isJudged: boolean
}

/** Half of the cases take longer than the median. */
export interface TimeToJudgment {
  readonly judged: number
  readonly pending: number
  /** Months; null where fewer than half are judged, so far as can be told. */
  readonly median: number | null
  readonly low: number | null
  /** Null where the cases do not bound it. */
  readonly high: number | null
  /** Of the number of judgments: below 10 very unreliable, below 20 unreliable. */
  readonly flags: readonly ReliabilityFlag[]
}

/** Shares this near to a half are a half. */
const near = 1e-9

/**
 * Median of the months from charge to judgment where some cases are still pending, with 95 per cent limits. Leaving pending cases out
 * would make justice look faster than it is, since the long ones are pending: by the estimate of Kaplan and Meier (`kaplanMeier`)
 * they count for as long as they have lasted. The median is the first time after which no more than half go on, and the middle
 * between it and the next judgment where just half do. The limits are the times at which the limits of the share cross a half (Brookmeyer
 * and Crowley 1982, on the scale of log(-log)). A case that ended without a judgment is not pending: leave it out, and say so.
 *
 * Dates of single cases are confidential: this is for the office that holds them, on numbers of months without dates or names, and what it
 * gives is looked at by disclosure control before it is published, as any number of few persons.
 *
 * @throws RangeError for months below 0, for no case at all, and for what is no level.
 * @example
 * timeToJudgment([
 *   { months: 6, isJudged: true }, { months: 11, isJudged: true }, { months: 14, isJudged: true }, { months: 9, isJudged: false },
 * ]).median
 * // => 11
 */
export const timeToJudgment = (cases: readonly ChargedCase[], level = 0.95): TimeToJudgment => {
  if (cases.length === 0) throw new RangeError('A time to judgment takes a case at least')
  const steps = kaplanMeier(
    cases.map(({ months, isJudged }) => ({ time: months, hasEnded: isJudged })),
    level,
  )
  const crossing = (of: (step: (typeof steps)[number]) => number) =>
    steps.find((step) => of(step) <= 0.5 + near)?.time ?? null
  const at = steps.findIndex(({ share }) => share <= 0.5 + near)
  const isHalf = Math.abs((steps[at]?.share ?? 0) - 0.5) <= near
  const times = steps.slice(at, isHalf ? at + 2 : at + 1).map(({ time }) => time)
  const judged = cases.filter(({ isJudged }) => isJudged).length
  return {
    judged,
    pending: cases.length - judged,
    median: at < 0 ? null : times.reduce((sum, time) => sum + time, 0) / times.length,
    low: crossing(({ low }) => low ?? 0),
    high: crossing(({ high }) => high ?? 1),
    flags: judged < 10 ? ['very-unreliable'] : judged < 20 ? ['unreliable'] : [],
  }
}
