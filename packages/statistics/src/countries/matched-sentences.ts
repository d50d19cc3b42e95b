import type { Message } from '@tipstat/language'
import { writePercent } from '../messages/sentence.ts'
import type { MatchedStep } from './matched-steps.ts'

/** What is said of one step: its line, and its countries. */
export interface SpokenStep extends Omit<MatchedStep, 'matched' | 'dropped' | 'flags'> {
  readonly area: string
  readonly category: string
  readonly countries: number
  readonly expected: number
  readonly flags: string
}

/**
 * What may be said of the step of a line into a year, or of its last: that the sum rose or fell, where the limits of random variation leave out 1; that
 * neither can be told; or the change of the sums alone, where too few countries tell how far chance goes. Nothing of flagged ones.
 */
export const sentencesOfMatched = (line: readonly SpokenStep[], year?: number): readonly Message[] => {
  const asked = year === undefined ? line : line.filter(({ to }) => to === year)
  const last = asked.filter(({ ratioLow, ratioHigh }) => ratioLow !== null && ratioHigh !== null).at(-1)
  if (!last || last.ratioLow === null || last.ratioHigh === null || last.flags !== '') return []
  const { area, category, from, to, countries, expected, ratioLow, ratioHigh, low, high, dispersion } = last
  const about = { area, category, from: String(from), to: String(to), countries, expected }
  if (low === null || high === null || dispersion === null) {
    const [least, most] = [ratioLow - 1, ratioHigh - 1]
    return said('matched.latest', about, least, most)
  }
  const limits = { ...about, low: low - 1, high: high - 1 }
  if (low > 1) return said('matched.rose', limits, ratioLow - 1, ratioHigh - 1)
  if (high < 1) return said('matched.fell', limits, 1 - ratioHigh, 1 - ratioLow)
  return [{ code: 'matched.no-change', params: limits }]
}

/** One number where both bounds are written alike, else from one to the other. */
const said = (code: string, about: Message['params'], least: number, most: number): readonly Message[] =>
  writePercent(least, 'en') === writePercent(most, 'en')
    ? [{ code, params: { ...about, change: least } }]
    : [{ code: `${code}-between`, params: { ...about, least, most } }]
