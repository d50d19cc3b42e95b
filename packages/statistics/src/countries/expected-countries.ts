import type { Release } from '@tipstat/cube'
import { memberStates } from '@tipstat/seeds/codes'
import { cellsOf, isNumber } from '../cell.ts'
import { demandOneOf } from '../demand-options.ts'
import { groupBy } from '../group-by.ts'
import { compareAreas } from '../region.ts'

/**
 * Of how many countries the reporting ones are: all that have any number in the release; all Member States of the United Nations;
 * or those that are named by their codes. A country with a number in the release is expected in any case.
 */
export type ExpectedCountries = 'with-a-number' | 'member-states' | readonly string[]

/** The countries that are expected, by group, in the order of the code list. */
export const expectedCountries = (
  release: Release,
  expected: ExpectedCountries,
  groupIn: (area: string) => string | null,
): ReadonlyMap<string, readonly string[]> => {
  if (typeof expected === 'string') demandOneOf('expected', expected, ['with-a-number', 'member-states'])
  const told = release.tables.flatMap((table) => cellsOf(table).filter(isNumber)).map(({ area }) => area)
  const named = expected === 'with-a-number' ? [] : expected === 'member-states' ? memberStates() : expected
  const all = [...new Set([...told, ...named])].filter((area) => groupIn(area) !== null).sort(compareAreas)
  return groupBy(all, (area) => groupIn(area) ?? '')
}
