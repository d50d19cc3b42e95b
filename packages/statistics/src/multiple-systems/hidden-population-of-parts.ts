import { StatisticsRefusal } from '../refusal.ts'
import { type CaptureTable, historiesOf } from './capture-table.ts'
import { weaknesses } from './gates.ts'
import { type HiddenPopulation, type HiddenPopulationOptions, hiddenPopulation } from './hidden-population.ts'
import { informativeLists } from './informative-lists.ts'
import { modelsOf } from './models.ts'

/**
 * The same for each part of a population, such as women and men, each by itself; parts are never added up. Throws
 * StatisticsRefusal `hidden.weak-part` before anything is estimated where a part has fewer than three lists that tell
 * something, a list with fewer than 20 cases, or no common case in more than half of its pairs of lists: then there is an
 * estimate of the whole alone. And what `hiddenPopulation` throws.
 *
 * @example
 * // Invented, and far too small.
 * const girls = captureTable(['police', 'shelter', 'labour'], [{ on: ['police', 'shelter'], cases: 3 }])
 * const said = (work: () => unknown) => {
 *   try {
 *     return work()
 *   } catch (refusal) {
 *     return String(refusal)
 *   }
 * }
 * said(() => hiddenPopulationOfParts({ girls }, { victims: 'potential' }))
 * // => 'StatisticsRefusal: hidden.weak-part {"part":"girls"}'
 */
export const hiddenPopulationOfParts = (
  tables: Readonly<Record<string, CaptureTable>>,
  options: Omit<HiddenPopulationOptions, 'twoLists'>,
): Readonly<Record<string, HiddenPopulation>> => {
  for (const [part, table] of Object.entries(tables))
    if (isWeak(table)) throw new StatisticsRefusal('hidden.weak-part', { part })
  return Object.fromEntries(Object.entries(tables).map(([part, table]) => [part, hiddenPopulation(table, options)]))
}

const isWeak = (table: CaptureTable): boolean => {
  const { histories, kept } = informativeLists(historiesOf(table))
  return (
    histories.lists < 3 ||
    weaknesses(
      modelsOf(histories),
      kept.map((list) => table.lists[list] ?? ''),
    ).length > 0
  )
}
