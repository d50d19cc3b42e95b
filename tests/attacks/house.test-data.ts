import { bundleFiles } from '@tipstat/charts'
import type { Release } from '@tipstat/cube'
import type { Language } from '@tipstat/language'
import { nationalReport, renderHtml } from '@tipstat/report'
import {
  type InventedOptions,
  type InventedRelease,
  inventedRelease,
  type Person,
  persons,
} from '../../packages/disclosure/src/fixtures/invented-release.ts'

/** Everything that a reader has: each file by its name, those of a release, of figures, and of reports. */
export interface Public {
  readonly files: ReadonlyMap<string, string>
  /** `en/shares/figure.svg`, PNG among them. */
  readonly figures: ReadonlyMap<string, string | Uint8Array>
  /** The page of each language. */
  readonly pages: ReadonlyMap<string, string>
  /** What `openRelease` gives: what an export as SDMX would be made of. */
  readonly release: Release
}

const area = 'HRV'

const group = (citizenship: string, year: number, counts: Readonly<Record<string, number>>): readonly Person[] =>
  Object.entries(counts).flatMap(([codes, count]) => {
    const [sex = '', age = '', form = ''] = codes.split(' ')
    return persons(count, { area, year, citizenship, sex, age, form: form.split('+') })
  })

/**
 * The persons of the house. In 2024 three Albanian men are few, and the 4,711 Albanian women would tell them; three girls are
 * few, and the 6,602 women would tell them; 936 of 937 Romanians are in one form; seven Albanians had organs removed, who were
 * twelve the year before; eight children are Bulgarian.
 */
export const house: readonly Person[] = [
  ...group('ALB', 2023, {
    'F Y_GE18 SEX': 178,
    'F Y_GE18 ORG': 12,
    'F Y0T17 LAB': 85,
    'M Y_GE18 LAB': 120,
    'M Y0T17 BEG': 40,
  }),
  ...group('BGR', 2023, { 'F Y_GE18 SEX': 140, 'F Y0T17 SEX': 55, 'M Y_GE18 LAB': 130, 'M Y0T17 BEG': 35 }),
  ...group('ROU', 2023, { 'F Y_GE18 SEX': 160, 'F Y0T17 BEG': 45, 'M Y_GE18 LAB': 110, 'M Y0T17 LAB': 50 }),
  ...group('ALB', 2024, { 'F Y_GE18 SEX': 2617, 'F Y_GE18 LAB': 2087, 'F Y_GE18 ORG': 7, 'M Y_GE18 LAB': 3 }),
  ...group('BGR', 2024, { 'F Y_GE18 SEX': 421, 'F Y_GE18 LAB': 408, 'M Y_GE18 LAB': 605, 'M Y0T17 BEG': 8 }),
  ...group('ROU', 2024, { 'F Y_GE18 SEX': 505, 'M Y_GE18 SEX': 431, 'M Y_GE18 LAB': 1 }),
  ...group('HRV', 2024, { 'F Y_GE18 SEX': 557, 'F Y0T17 SEX': 3, 'M Y_GE18 LAB': 318, 'M Y0T17 BEG+LAB': 144 }),
  ...group('HRV', 2023, { 'F Y_GE18 SEX': 80, 'F Y0T17 SEX': 77, 'M Y_GE18 LAB': 66, 'M Y0T17 BEG+LAB': 59 }),
]

/** Changes one person of 2024 of a kind. */
const change = (people: readonly Person[], kind: string, to: Partial<Person>): readonly Person[] => {
  const at = people.findIndex(
    ({ year, citizenship, sex, age, form }) =>
      year === 2024 && `${citizenship} ${sex} ${age} ${form.join('+')}` === kind,
  )
  if (at < 0) throw new Error(`Nobody is ${kind}`)
  return people.map((person, i) => (i === at ? { ...person, ...to } : person))
}

/**
 * Other persons of whom the same is shown: of four withheld numbers by sex and citizenship, and of two by sex and age, each is
 * another.
 */
export const otherHouse = [
  { kind: 'ALB M Y_GE18 LAB', to: { sex: 'F' } },
  { kind: 'ROU F Y_GE18 SEX', to: { sex: 'M' } },
  { kind: 'HRV F Y0T17 SEX', to: { age: 'Y_GE18' } },
].reduce((people, { kind, to }) => change(people, kind, to), house)

/** The tables that the house publishes. */
export const tables = [
  [],
  ['sex'],
  ['sex', 'age'],
  ['form'],
  ['citizenship'],
  ['sex', 'citizenship'],
  ['form', 'citizenship'],
] as const

/** The release of the house, or of other persons in the same tables. */
export const releaseOf = (people: readonly Person[] = house, options: InventedOptions = {}): Promise<InventedRelease> =>
  inventedRelease(people, tables, options)

/** What is public of a release in some languages. */
export const publicOf = async (
  { release, files }: Pick<InventedRelease, 'release' | 'files'>,
  languages: readonly Language[],
): Promise<Public> => {
  const figures = new Map<string, string | Uint8Array>()
  const pages = new Map<string, string>()
  for (const language of languages) {
    const document = await nationalReport(release, { area, language })
    pages.set(language, renderHtml(document))
    for (const block of document.blocks)
      if (block.kind === 'figure' && block.bundle)
        for (const [name, bytes] of Object.entries(bundleFiles(block.bundle)))
          figures.set(`${language}/${block.id}/${name}`, bytes)
  }
  return { files, figures, pages, release }
}
