import { areaName } from './areas.ts'
import type { CodeList, Language } from './code-list.ts'
import { lists } from './codes.ts'
import { variantRows } from './generated/variants.ts'

/** What a text is read as. `missing` and `censored` give codes of the list `status`, `header` short names of fields. */
export type VariantList =
  | 'citizenship'
  | 'area'
  | 'sex'
  | 'age'
  | 'form'
  | 'stage'
  | 'scope'
  | 'authority'
  | (typeof coded)[number]
  | 'header'
  | 'missing'
  | 'censored'
  | 'yes-no'

/**
 * `plain`: safe to read. `damaged`: misspelt or wrongly encoded, one meaning. `total`: a total among parts.
 * `ambiguous`: ask the sender. `historical`: a country that is no more. `placeholder`: text of a template, or the header
 * repeated. `refused`: no value of the list at all.
 */
export type VariantKind = 'plain' | 'damaged' | 'total' | 'ambiguous' | 'historical' | 'placeholder' | 'refused'

/** A spelling found in real files, or the name of a code in one of six languages. */
export interface Variant {
  readonly text: string
  /** ISO 639-1, or `und` where it is the same in many. */
  readonly language: string
  readonly list: VariantList
  /** More than one: ambiguous. None: not to be read as any code; `kind` and `note` say why. */
  readonly codes: readonly string[]
  readonly kind: VariantKind
  /** In English; empty where there is nothing to say. */
  readonly note: string
}

/** Note of a spelling that names the people of a country rather than the country. */
export const ofPeople = 'A word for its people'

const languages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh']
/** Lists of which few spellings are known beside the names of their codes. */
const coded = [
  'act',
  'means',
  'control',
  'sector',
  'recruiter',
  'recruitment',
  'vulnerability',
  'realised',
  'service',
  'participation',
  'person_kind',
  'sentence',
  'demand_measure',
  'indicator',
  'duty',
  'policy_status',
  'topic',
  'evidence',
  'unit',
] as const
const named = ['citizenship', 'area', 'sex', 'age', 'form', 'stage', 'scope', 'authority', ...coded] as const

/** Every list of spellings that there is. */
export const variantLists: readonly VariantList[] = [...named, 'header', 'missing', 'censored', 'yes-no']

/**
 * Every known spelling for a list: those of real files first, then the names of its codes in six languages, official and
 * short. A text stands once; codes themselves (alpha-2, alpha-3, `Y0T17`) are no spellings and are not here.
 */
export const variants = (list: VariantList): readonly Variant[] => {
  const known = made.get(list)
  if (known) return known
  const found = new Map(stored(list).map((variant) => [fold(variant.text), variant]))
  for (const variant of namesOf(list)) {
    const other = found.get(fold(variant.text))
    found.set(fold(variant.text), other ? merge(other, variant) : variant)
  }
  const all = [...found.values()]
  made.set(list, all)
  return all
}

const made = new Map<VariantList, readonly Variant[]>()

/** Case, kind of apostrophe and width of space make no other spelling. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')

/** A spelling of a citizenship that names countries only is one of an area, too. */
const stored = (list: VariantList): readonly Variant[] => {
  const all = variantRows.map(readVariant)
  if (list !== 'area') return all.filter((variant) => variant.list === list)
  return all
    .filter(({ list, codes }) => list === 'citizenship' && codes.length > 0 && codes.every(lists.country.has))
    .map((variant) => ({ ...variant, list }))
}

const readVariant = (line: string): Variant => {
  const [list = '', text = '', language = '', codes = '', kind = '', note = ''] = line.split('\t')
  return {
    text,
    language,
    list: list as VariantList,
    codes: codes === '' ? [] : codes.split(' '),
    kind: kind as VariantKind,
    note,
  }
}

/** A name that a real file also uses keeps what is known of it; two codes of one name make it ambiguous. */
const merge = (known: Variant, name: Variant): Variant => {
  if (known.kind !== 'plain' || known.codes.some((code) => name.codes.includes(code))) return known
  return { ...known, codes: [...known.codes, ...name.codes], kind: 'ambiguous', note: 'The name of several codes' }
}

const namesOf = (list: VariantList): readonly Variant[] => {
  if (!isNamed(list)) return []
  const codes: CodeList = lists[list]
  return codes.codes.flatMap((code) =>
    languages.flatMap((language) =>
      [...new Set([codes.name(code, language), shortName(code, language)])]
        .filter((text) => text !== null)
        .map((text): Variant => ({ text, language, list, codes: [code], kind: 'plain', note: '' })),
    ),
  )
}

const isNamed = (list: VariantList): list is (typeof named)[number] => (named as readonly string[]).includes(list)

const shortName = (code: string, language: Language): string | null =>
  lists.area.has(code) ? areaName(code, language) : null
