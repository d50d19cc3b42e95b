import type { Message } from '@tipstat/language'
import type { JusticeRatio } from './justice-steps.ts'

/** The last ratio of each stage and lag that is one number and not flagged. */
export const sentencesOfJustice = (
  lines: readonly { readonly stage: string; readonly lag: number; readonly line: readonly JusticeRatio[] }[],
  victims: string,
): readonly Message[] =>
  lines.flatMap(({ stage, lag, line }): readonly Message[] => {
    const last = line.at(-1)
    if (!last || last.per100 === null || last.flags.length > 0) return []
    const { from, to, per100, low, high } = last
    const span = (later: number) => (from === to ? String(to + later) : `${from + later}–${to + later}`)
    const params = { stages: stage, victims, later: span(lag), years: span(0), ratio: per100, low, high }
    return [{ code: 'justice.ratio', params }]
  })
