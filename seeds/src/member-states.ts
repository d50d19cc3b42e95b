import { countryList } from './areas.ts'
import type { CountryCode } from './generated/country.ts'

/** Codes of ISO 3166-1 (and XKX) that are of no Member State: territories, areas, and the two observer States. */
const others: ReadonlySet<string> = new Set(
  [
    'ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT',
    'JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VAT VGB VIR WLF XKX',
  ].flatMap((line) => line.split(' ')),
)

/** Whether a code is of one of the 193 Member States of the United Nations: South Sudan was the last, General Assembly resolution 65/308 (2011). */
export const isMemberState = (code: string): boolean => countryList.has(code) && !others.has(code)

/** The 193 Member States of the United Nations, in the order of the code list. */
export const memberStates = (): readonly CountryCode[] => countryList.codes.filter(isMemberState)
