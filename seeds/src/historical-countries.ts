import type { CountryCode } from './areas.ts'
import type { Language } from './code-list.ts'
import { historicalCountryRows } from './generated/historical-country.ts'

/** A country, a name or a code that is no more, and what followed. None of these is a code of the list of countries. */
export interface HistoricalCountry {
  /** The former alpha-3 code, or a made one (`SDN_PRE2011`) where the code lives on with another meaning. */
  readonly id: string
  readonly alpha3: string
  readonly alpha2: string
  readonly numeric: string
  readonly names: Readonly<Record<Language, string>>
  /** Year, or year and month; null where it is not recorded. */
  readonly validFrom: string | null
  readonly validTo: string
  /** Countries of today. More than one: the former name can't be resolved to a country. */
  readonly successors: readonly CountryCode[]
  readonly note: string
}

const readHistorical = (line: string): HistoricalCountry => {
  const [id = '', alpha3 = '', alpha2 = '', numeric = '', from = '', validTo = '', successors = '', ...texts] =
    line.split('\t')
  const [en = '', fr = '', es = '', ru = '', ar = '', zh = '', note = ''] = texts
  return {
    id,
    alpha3,
    alpha2,
    numeric,
    names: { en, fr, es, ru, ar, zh },
    validFrom: from || null,
    validTo,
    successors: successors.split(' ') as CountryCode[],
    note,
  }
}

/** Countries that are no more, former names, and former codes. */
export const historicalCountries: readonly HistoricalCountry[] = historicalCountryRows.map(readHistorical)
