import { groupOf } from '../region.ts'

/**
 * Classes of flows, with the codes of list `scope`: domestic; across a border within the subregion; across a border within
 * the region, between its subregions; between regions; across a border without more known; unknown.
 */
export const flowClasses = ['DOM', 'CB_SUB', 'CB_REG', 'CB_TRANS', 'CB', '_U'] as const

export type FlowClass = (typeof flowClasses)[number]

/** The region and the subregion of a country; null where there is none or it isn't known. */
export interface CountryGroups {
  readonly region: string | null
  readonly subregion: string | null
}

/** Regions and subregions of M49 as UNODC prints them; none for made-up countries. */
export const m49Groups = (country: string): CountryGroups => ({
  region: groupOf(country, 'region'),
  subregion: groupOf(country, 'subregion'),
})

/**
 * The class of a flow from a country of origin to one of detection. `CB` where one of them has no region; `_U` where the
 * origin is null. Regions are those of M49, unless others are given.
 *
 * @example
 * flowClass('ROU', 'ITA')
 * // => 'CB_REG'
 * flowClass('NGA', 'ITA')
 * // => 'CB_TRANS'
 */
export const flowClass = (
  origin: string | null,
  detection: string,
  groupsOf: (country: string) => CountryGroups = m49Groups,
): FlowClass => {
  if (origin === null) return '_U'
  if (origin === detection) return 'DOM'
  const [from, to] = [groupsOf(origin), groupsOf(detection)]
  if (from.region === null || to.region === null) return 'CB'
  if (from.region !== to.region) return 'CB_TRANS'
  if (from.subregion === null || to.subregion === null) return 'CB'
  return from.subregion === to.subregion ? 'CB_SUB' : 'CB_REG'
}
