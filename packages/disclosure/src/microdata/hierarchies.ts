import { codeListOf, fieldOf, isFieldName } from '@tipstat/scheme'
import { ageContains, type CodeList, parseAge, regionOf, subregionOf } from '@tipstat/seeds/codes'
import type { Level } from './key-variable.ts'

/** The finest level: codes as they were recorded. */
export const recorded: Level = { name: 'recorded', of: (code) => code }

/** The coarsest level: the key is as good as left out, and tells nothing. */
export const all: Level = { name: 'all', of: () => '_T' }

/**
 * Years, then periods of some years, then all. Periods are counted from year 0, whatever years there are: those of next
 * year's file are the same, and do not overlap with them.
 */
export const yearLevels = (years = 3): readonly Level[] => [
  recorded,
  {
    name: `period-${years}`,
    of: (code) => {
      if (!/^\d{4}$/.test(code)) return code
      const first = Math.floor(Number(code) / years) * years
      return `${first}-${first + years - 1}`
    },
  },
  all,
]

/** Regions that stand in a list of citizenships in place of countries. */
const spokenRegions: Readonly<Record<string, string>> = { _R_AFR: '002', _R_AME: '019', _R_ASI: '142', _R_EUR: '150' }

/**
 * Countries or citizenships, then subregions and regions of M49 as UNODC prints them, then all. What is said instead of a
 * country (`_STLS`, `_NAT`, `_U`) has no region, and stays what it is until all are one.
 */
export const placeLevels = (): readonly Level[] => [
  recorded,
  { name: 'subregion', of: (code) => subregionOf(code) ?? code },
  { name: 'region', of: (code) => regionOf(code) ?? spokenRegions[code] ?? code },
  all,
]

/** Bands of about ten years that do not straddle 18. */
const decades = ['Y0T8', 'Y9T17', 'Y18T29', 'Y30T39', 'Y40T49', 'Y_GE50']

/**
 * Ages, then bands, then children and adults, then all. A band that lies across two of a level stays what it is: to put it
 * into either would say more than is known. No band may straddle 18.
 */
export const ageLevels = (bands: readonly string[] = decades): readonly Level[] => [
  recorded,
  { name: 'band', of: (code) => within(bands, code) },
  { name: 'child-adult', of: (code) => within(['Y0T17', 'Y_GE18'], code) },
  all,
]

const within = (bands: readonly string[], code: string): string =>
  parseAge(code) === null ? code : (bands.find((band) => ageContains(band, code)) ?? code)

/** Codes of a list, then level by level the codes above them, then all. */
export const listLevels = (list: CodeList): readonly Level[] => {
  const above = (code: string): readonly string[] => {
    const chain: string[] = []
    for (let at = code; at !== '_T' && list.has(at); at = list.get(at).parent ?? '_T') chain.unshift(at)
    return chain
  }
  const depth = Math.max(1, ...list.codes.map((code) => above(code).length))
  const between = Array.from({ length: depth - 1 }, (_, i): Level => {
    const steps = depth - 1 - i
    return { name: `level-${steps}`, of: (code) => above(code)[steps - 1] ?? above(code).at(-1) ?? code }
  })
  return [recorded, ...between, all]
}

/**
 * The usual levels of a field of the scheme, from its code list. A column that the scheme does not know is either as
 * recorded or left out. Where a record holds several codes of a field, its column must say them as one code.
 */
export const levelsOf = (name: string): readonly Level[] => {
  if (!isFieldName(name)) return [recorded, all]
  if (name === 'year') return yearLevels()
  const { kind, list } = fieldOf(name)
  if (kind === 'age') return ageLevels()
  if (list === 'citizenship' || list === 'area') return placeLevels()
  return list === undefined ? [recorded, all] : listLevels(codeListOf(name))
}
