import type { Message } from '@tipstat/language'
import type { StatisticsCode } from '../messages/en.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { pairsOf } from './histories.ts'
import type { Models } from './models.ts'
import { checkTopModels, emptyPairs } from './top-models.ts'

/** A list with fewer cases is warned about, and its total is not given. */
export const smallList = 20

/** Throws StatisticsRefusal `hidden.few-lists` for fewer than three lists, or two where they are accepted. */
export const refuseFewLists = (lists: number, accepted: number): void => {
  if (lists < accepted) throw new StatisticsRefusal('hidden.few-lists', { lists })
}

/** What makes a table a weak ground for an estimate. */
export const weaknesses = (models: Models, names: readonly string[]): readonly Message<StatisticsCode>[] => {
  const small = names.filter((_, list) => (models.overlaps[1 << list] ?? 0) < smallList)
  const isSparse = emptyPairs(models).length * 2 > pairsOf(names.length).length
  return [
    ...(small.length > 0
      ? [{ code: 'hidden.small-lists' as const, params: { lists: small.join(', '), least: smallList } }]
      : []),
    ...(isSparse ? [{ code: 'hidden.sparse' as const, params: {} }] : []),
  ]
}

/** Where some model of pairs has no estimate, that is said. */
export const modelWarnings = (models: Models): readonly Message<StatisticsCode>[] =>
  checkTopModels(models)?.every((code) => code === 0) ? [] : [{ code: 'hidden.some-models-fail', params: {} }]
