import { country, lists } from '@tipstat/seeds/codes'
import { compareIn } from './code-order.ts'
import { demandOneOf } from './demand-options.ts'

/** How countries are grouped: the world, M49 regions (`150`), M49 subregions as UNODC prints them (`039`, `202`). */
export type RegionLevel = (typeof regionLevels)[number]

export const regionLevels = ['world', 'region', 'subregion'] as const

/** Whether a code is of a group of countries: such rows are printed by some sources, and never enter a sum over countries. */
export const isRegion = (area: string): boolean => lists.area.has(area) && country(area) === null

/** The group that a country belongs to at a level; null where M49 gives none, for made-up countries and for regions. */
export const groupOf = (area: string, level: RegionLevel): string | null => {
  const found = country(area)
  if (!found || found.madeUp) return null
  return level === 'world' ? '001' : level === 'region' ? found.region : found.subregion
}

/** Whether a country lies in a region of M49; always where no region is named. */
export const liesWithin = (area: string, region: string | undefined): boolean =>
  region === undefined || lists.area.descends(area, region)

/** The group of a country at a level, of those that lie in a region; the whole region where the level is the world. */
export const groupsWithin = (level: RegionLevel, within: string | undefined) => {
  demandOneOf('level', level, regionLevels)
  return (area: string): string | null => {
    const group = liesWithin(area, within) ? groupOf(area, level) : null
    return group !== null && level === 'world' ? (within ?? group) : group
  }
}

/** Areas in the order of the code list, those of no list after them. */
export const compareAreas = (a: string, b: string): number => compareIn(lists.area, a, b)
