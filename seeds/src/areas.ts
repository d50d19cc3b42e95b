import { type Code, type CodeList, codeList, type Language, readCode } from './code-list.ts'
import { citizenshipSpecialRows, type SpecialCitizenshipCode } from './generated/citizenship-special.ts'
import { type CountryCode, countryRows, type MadeUpCountryCode } from './generated/country.ts'
import { type RegionCode, regionRows } from './generated/region.ts'

export type { CountryCode, MadeUpCountryCode, RegionCode, SpecialCitizenshipCode }

/** What a figure may be about: a country, a region of M49, or the made-up country. */
export type AreaCode = CountryCode | RegionCode | MadeUpCountryCode

/** A citizenship: a country, or what is said instead of one (`_NAT` nationals, `_STLS` stateless, `_U` unknown ...). */
export type CitizenshipCode = CountryCode | MadeUpCountryCode | SpecialCitizenshipCode

/** A country with its codes and its place in M49. */
export interface Country<C extends string = CountryCode | MadeUpCountryCode> extends Code<C> {
  readonly alpha2: string
  /** Three digits; null for a code that users assign. */
  readonly numeric: string | null
  /** M49 code of the region (level 1), such as 150 for Europe; null where M49 gives none. */
  readonly region: RegionCode | null
  /** M49 code of the subregion as UNODC prints it (level 2), such as 039 or 202. */
  readonly subregion: RegionCode | null
  /** M49 code of the level below, in Africa south of the Sahara and Latin America and the Caribbean. */
  readonly intermediate: RegionCode | null
  /** Common short names: `names` where there is no shorter one. */
  readonly shortNames: Readonly<Record<Language, string>>
  /** True for a country that does not exist. */
  readonly madeUp: boolean
}

/** A country by its alpha-3 code. Text from outside gives null where there is no such code. */
export function country(code: CountryCode | MadeUpCountryCode): Country
export function country(code: string): Country | null
export function country(code: string): Country | null {
  return countries().get(code) ?? null
}

/** M49 level-1 region of a country or region, such as 150; null for the world, for what is no area and for made-up ones. */
export const regionOf = (area: string): RegionCode | null => {
  const found = countries().get(area)
  if (found) return found.region
  return climb(area, (code) => code.parent === '001')
}

/** M49 subregion of a country or region as UNODC prints it, such as 039 or 419; null above that level and for made-up ones. */
export const subregionOf = (area: string): RegionCode | null => {
  const found = countries().get(area)
  if (found) return found.subregion
  return climb(
    area,
    (code) => areaList.has(code.parent ?? '') && areaList.get(code.parent as AreaCode).parent === '001',
  )
}

/** Short common name of an area for charts and running text: `United Kingdom`, `Türkiye`. */
export const areaName = (code: AreaCode, language: Language): string =>
  countries().get(code)?.shortNames[language] ?? areaList.name(code, language)

/** Countries. The parent of a country is its smallest M49 region and stands in the list `area`. */
export const countryList: CodeList<CountryCode> = codeList('country', () =>
  [...countries().values()].filter(isReal).map((found) => ({ ...found, parent: null })),
)

/** The world, its regions, its countries, and the made-up country. */
export const areaList: CodeList<AreaCode> = codeList('area', () => [
  ...regionRows.map((line) => readCode<RegionCode>(line)),
  ...countries().values(),
])

/** Total, nationals and foreigners, countries, what is said instead of a country, unknown. */
export const citizenshipList: CodeList<CitizenshipCode> = codeList('citizenship', () => {
  const special = citizenshipSpecialRows.map((line) => readCode<SpecialCitizenshipCode>(line))
  const last = special.findIndex(({ code }) => code === '_O')
  const inTotal = [...countries().values()].map((found) => ({ ...found, parent: '_T' }))
  return [...special.slice(0, last), ...inTotal, ...special.slice(last)]
})

const isReal = (found: Country): found is Country<CountryCode> => !found.madeUp

const climb = (area: string, isThere: (code: Code<AreaCode>) => boolean): RegionCode | null => {
  for (let at = area; areaList.has(at); ) {
    const code = areaList.get(at)
    if (isThere(code)) return code.code as RegionCode
    at = code.parent ?? ''
  }
  return null
}

let read: ReadonlyMap<string, Country> | undefined
const countries = (): ReadonlyMap<string, Country> => {
  read ??= new Map(countryRows.map((line) => [line.split('\t', 1)[0] ?? '', readCountry(line)]))
  return read
}

const readCountry = (line: string): Country => {
  const [code = '', alpha2 = '', numeric = '', region = '', subregion = '', intermediate = '', ...texts] =
    line.split('\t')
  const [en = '', fr = '', es = '', ru = '', ar = '', zh = ''] = texts
  const short = texts.slice(6, 12)
  const place = (m49: string) => (m49 === '' ? null : (m49 as RegionCode))
  return {
    code: code as CountryCode,
    parent: place(intermediate) ?? place(subregion) ?? place(region) ?? '001',
    names: { en, fr, es, ru, ar, zh },
    definition: texts[12] ?? '',
    alpha2,
    numeric: numeric || null,
    region: place(region),
    subregion: place(subregion),
    intermediate: place(intermediate),
    shortNames: {
      en: short[0] || en,
      fr: short[1] || fr,
      es: short[2] || es,
      ru: short[3] || ru,
      ar: short[4] || ar,
      zh: short[5] || zh,
    },
    madeUp: code === 'ZZZ',
  }
}
