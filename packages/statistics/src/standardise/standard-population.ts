import { lists } from '@tipstat/seeds/codes'
import type { PopulationOf } from '../denominators.ts'
import { StatisticsRefusal } from '../refusal.ts'
import { groupOf, isRegion, liesWithin } from '../region.ts'
import { type Group, residentsOf } from './strata.ts'

/** Residents of the standard by group: of a country, or of all countries of a region that are known so. Throws StatisticsRefusal where none is. */
export const standardOf = (
  groups: readonly Group[],
  { area, year }: { readonly area: string; readonly year: number },
  population: PopulationOf,
): readonly number[] => {
  const countries = isRegion(area)
    ? lists.area.codes.filter((each) => groupOf(each, 'world') !== null && liesWithin(each, area))
    : [area]
  const known = countries.flatMap((each) => {
    const persons = residentsOf(groups, each, year, population)
    return persons ? [persons] : []
  })
  if (known.length === 0) throw new StatisticsRefusal('statistics.no-standard', { area, year: String(year) })
  return groups.map((_, i) => known.reduce((sum, persons) => sum + (persons[i] ?? 0), 0))
}
