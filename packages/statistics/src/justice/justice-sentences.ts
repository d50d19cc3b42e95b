import type { Message } from '@tipstat/language'
import type { JusticeRatio } from './justice-steps.ts'

/** What all ratios are of. */
export interface JusticePlace {
  readonly area: string
  /** Stage of the victims. */
  readonly victims: string
  /** Of how many countries those of a ratio are; not of one country. */
  readonly expected?: number
}

/** The last ratio of each stage and lag that is one number and not flagged. */
export const sentencesOfJustice = (
  lines: readonly { readonly stage: string; readonly lag: number; readonly line: readonly JusticeRatio[] }[],
  { area, victims, expected }: JusticePlace,
): readonly Message[] =>
  lines.flatMap(({ stage, lag, line }): readonly Message[] => {
    const last = line.at(-1)
    if (!last || last.per100 === null || last.flags.length > 0) return []
    const { from, to, per100, low, high, countries } = last
    const span = (later: number) => (from === to ? String(to + later) : `${from + later}–${to + later}`)
    const params = { area, stages: stage, victims, later: span(lag), years: span(0), ratio: per100, low, high }
    return expected === undefined
      ? [{ code: 'justice.ratio', params }]
      : [{ code: 'justice.ratio-countries', params: { ...params, countries, expected } }]
  })
