import { type Code, type CodeList, codeList, type Language, readCode } from './code-list.ts'
import { ageRows } from './generated/age.ts'

/** A band of ages in completed years, both ends included; `high` is Infinity where nothing bounds it above. */
export interface AgeBand {
  readonly low: number
  readonly high: number
}

const grammar = /^Y(?:(0|[1-9]\d{0,2})(?:T(0|[1-9]\d{0,2}))?|_GE(0|[1-9]\d{0,2}))$/

/** Reads `Y{a}`, `Y{a}T{b}` and `Y_GE{a}` (SDMX CL_AGE); null for anything else, `_T` and `_U` included. */
export const parseAge = (code: string): AgeBand | null => {
  const [, low, high, from] = grammar.exec(code) ?? []
  if (from !== undefined) return { low: Number(from), high: Number.POSITIVE_INFINITY }
  if (low === undefined) return null
  const band = { low: Number(low), high: Number(high ?? low) }
  return band.high > band.low || high === undefined ? band : null
}

/** Whether every age of `inner` lies in `outer`. `_T` contains all codes of age; `_U` contains itself alone. */
export const ageContains = (outer: string, inner: string): boolean => {
  if (outer === inner) return isAge(inner)
  if (outer === '_T') return isAge(inner)
  const [wide, narrow] = [parseAge(outer), parseAge(inner)]
  return wide !== null && narrow !== null && wide.low <= narrow.low && narrow.high <= wide.high
}

/** Name of any band of the grammar, of `_T` and `_U`: `0-17 years`, `18 years and over`. Throws RangeError for others. */
export const ageName = (code: string, language: Language): string => {
  const band = parseAge(code)
  if (!band) return listed.name(code, language)
  return bandNames[language](band.low, band.high)
}

/** Ages are an open list: `codes` are the usual bands, and every code of the grammar is in it. */
export const ageList: CodeList = {
  id: 'age',
  get codes() {
    return listed.codes
  },
  has: (code): code is string => isAge(code),
  get: (code) => {
    const found = listed.has(code) ? listed.get(code) : { ...bandCode(code), parent: groupOf(code) }
    return found.names.en === '' ? { ...bandCode(code), parent: found.parent, definition: found.definition } : found
  },
  name: (code, language) => ageList.get(code).names[language],
  descends: (code, ancestor) => ageContains(ancestor, code),
  rank: (code) => {
    const band = parseAge(code)
    if (band) return 1 + band.low * 1000 + (999 - Math.min(band.high, 999))
    return code === '_T' ? 0 : code === '_U' ? Number.MAX_SAFE_INTEGER : Number.POSITIVE_INFINITY
  },
}

const isAge = (code: string): boolean => parseAge(code) !== null || code === '_T' || code === '_U'

/** Children, adults, or only the total where a band straddles 18. */
const groupOf = (code: string): string => ['Y0T17', 'Y_GE18'].find((group) => ageContains(group, code)) ?? '_T'

const bandCode = (code: string): Code => ({
  code,
  parent: null,
  names: {
    en: ageName(code, 'en'),
    fr: ageName(code, 'fr'),
    es: ageName(code, 'es'),
    ru: ageName(code, 'ru'),
    ar: ageName(code, 'ar'),
    zh: ageName(code, 'zh'),
  },
  definition: '',
})

/** `high` is Infinity for an open band, and the same as `low` for one year of age. */
const bandNames: Readonly<Record<Language, (low: number, high: number) => string>> = {
  en: (low, high) => {
    if (high === Number.POSITIVE_INFINITY) return `${low} ${low === 1 ? 'year' : 'years'} and over`
    return low === high ? `${low} ${low === 1 ? 'year' : 'years'}` : `${low}–${high} years`
  },
  fr: (low, high) => {
    if (high === Number.POSITIVE_INFINITY) return `${low} ${low < 2 ? 'an' : 'ans'} et plus`
    return low === high ? `${low} ${low < 2 ? 'an' : 'ans'}` : `${low}–${high} ${high < 2 ? 'an' : 'ans'}`
  },
  es: (low, high) => {
    if (high === Number.POSITIVE_INFINITY) return `${low} ${low === 1 ? 'año' : 'años'} y más`
    return low === high ? `${low} ${low === 1 ? 'año' : 'años'}` : `${low}–${high} años`
  },
  ru: (low, high) => {
    if (high === Number.POSITIVE_INFINITY)
      return `${low} ${low % 10 === 1 && low % 100 !== 11 ? 'года' : 'лет'} и старше`
    return low === high ? `${low} ${russianYears(low)}` : `${low}–${high} ${russianYears(high)}`
  },
  ar: (low, high) => {
    if (high === Number.POSITIVE_INFINITY) return `${arabicYears(low)} فأكثر`
    return low === high ? arabicYears(low) : `${low}–${arabicYears(high)}`
  },
  zh: (low, high) => {
    if (high === Number.POSITIVE_INFINITY) return `${low}岁及以上`
    return low === high ? `${low}岁` : `${low}–${high}岁`
  },
}

const russianYears = (n: number): string => {
  const teens = n % 100 >= 11 && n % 100 <= 14
  if (teens) return 'лет'
  return n % 10 === 1 ? 'год' : n % 10 >= 2 && n % 10 <= 4 ? 'года' : 'лет'
}

const arabicYears = (n: number): string => {
  const small = n % 100 >= 3 && n % 100 <= 10
  return `${n} ${small ? 'سنوات' : 'سنة'}`
}

const listed: CodeList = codeList('age', () => ageRows.map(readCode))
