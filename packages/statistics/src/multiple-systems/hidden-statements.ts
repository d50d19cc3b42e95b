import type { Message } from '@tipstat/language'
import type { StatisticsCode } from '../messages/en.ts'
import { modelWarnings, weaknesses } from './gates.ts'
import type { HiddenMethod, MethodOutcome } from './hidden-methods.ts'
import type { HiddenPopulation, MethodResult } from './hidden-population.ts'
import type { Models } from './models.ts'

type Statement = Message<StatisticsCode>

const said = (code: StatisticsCode, params: Message['params'] = {}): Statement => ({ code, params })

/** What may be said: the range, the interval, and each method that has an estimate. */
export const sentencesOf = (
  victims: HiddenPopulation['victims'],
  { range, interval, level, methods }: Pick<HiddenPopulation, 'range' | 'interval' | 'level' | 'methods'>,
): readonly Statement[] => {
  const found = methods.filter(({ estimate }) => estimate !== null)
  return [
    said(`hidden.${victims}`, { low: range.low, high: range.high, methods: found.length }),
    said('hidden.interval', { low: interval.low, high: interval.high, level }),
    ...found.flatMap(sentenceOf),
  ]
}

const sentenceOf = ({ method, estimate, interval }: MethodResult): readonly Statement[] =>
  estimate === null || interval === null
    ? []
    : [said(`hidden.${method}`, { estimate, low: interval.low, high: interval.high })]

/** Said beside every result. */
const always = [
  'hidden.closed',
  'hidden.linked',
  'hidden.reachable',
  'hidden.no-referral',
  'hidden.random-variation',
  'hidden.criticism',
  'hidden.rounded',
  'hidden.no-denominator',
] as const

/** What must be said beside it: `isWhole` where all methods were asked for, `dropped` the names of lists that tell nothing. */
export const notesOf = (about: {
  readonly isWhole: boolean
  readonly methods: readonly HiddenMethod[]
  readonly dropped: readonly string[]
}): readonly Statement[] => [
  ...always.map((code) => said(code)),
  ...(about.isWhole ? [] : [said('hidden.chosen-methods')]),
  ...(about.methods.includes('two-lists') ? [said('hidden.two-lists-untested')] : []),
  ...(about.dropped.length > 0 ? [said('hidden.dropped-lists', { lists: about.dropped.join(', ') })] : []),
]

/** What makes the table a weak ground, and the outcomes of methods on it; null for a method without an estimate. */
export const warningsOf = (
  models: Models,
  names: readonly string[],
  outcomes: readonly (MethodOutcome | null)[],
): readonly Statement[] => {
  const found = outcomes.filter((outcome) => outcome !== null)
  const estimates = found.map(({ estimate }) => estimate)
  return [
    ...weaknesses(models, names),
    ...(names.length > 2 ? modelWarnings(models) : []),
    ...(Math.max(...estimates) > 2 * Math.min(...estimates) ? [said('hidden.methods-disagree')] : []),
    ...(found.length < outcomes.length ? [said('hidden.methods-failed')] : []),
    ...(found.some(({ flags }) => flags.length > 0) ? [said('hidden.flagged')] : []),
  ]
}
