import { languages } from '@tipstat/language'
import { codeListOf, type FieldName, isCode } from '@tipstat/scheme'
import { historicalCountries, type Variant, type VariantList, variants } from '@tipstat/seeds/vocabulary'
import type { PlanColumn } from './plan.ts'
import { westernDigits } from './western-digits.ts'

/** What became of a text that should stand for a code. */
export type Resolution = 'code' | 'table' | 'name' | 'ambiguous' | 'unknown'

/** The reading of one text of one coded column. */
export interface Resolved {
  readonly resolution: Resolution
  /** The code; null where there is none, or more than one. */
  readonly code: string | null
  /** Codes that the text can mean, where there are several. */
  readonly candidates: readonly string[]
  /** What kind of text it is where it stands for no code: `total`, `placeholder`, `header`, `historical`, `ethnic`, `city`, `aggregate`, `no-name`. */
  readonly label: string
}

/** What a spelling stands for. */
export type Name = Pick<Variant, 'codes' | 'kind' | 'note'>

/**
 * Reads one text of a coded column: the mapping's own values first, then codes, then names where the mapping allows them.
 * Where it does, a code that is a word of several meanings, too, is a question: `M` is mujer in some files.
 */
export const resolve = (text: string, column: PlanColumn): Resolved => {
  const { field } = column
  const own = fromTable(text, column.table)
  if (own !== undefined) return found('table', own)
  const clean = normalise(text)
  if (column.aggregates?.includes(clean)) return { ...unknown, label: 'aggregate' }
  const names = column.reading === 'names'
  if (isCode(field, clean) && !(names && isAmbiguous(clean, field))) {
    return column.reading === 'table' ? unknown : found('code', clean)
  }
  if (names) return fromNames(clean, field)
  if (field === 'area') return areaCode(clean)
  return unknown
}

/** What the mapping's own table says of a text; undefined where it says nothing. */
export const fromTable = (text: string, table: Readonly<Record<string, string>>): string | undefined => {
  const exact = Object.hasOwn(table, text) ? table[text] : undefined
  return exact ?? tableKeys(table).get(fold(text))
}

const folded = new WeakMap<object, ReadonlyMap<string, string>>()
const tableKeys = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const known = folded.get(table)
  if (known) return known
  const made = new Map(Object.entries(table).map(([text, code]) => [fold(text), code]))
  folded.set(table, made)
  return made
}

const isAmbiguous = (text: string, field: FieldName): boolean => namesFor(field).get(fold(text))?.kind === 'ambiguous'

const fromNames = (text: string, field: FieldName): Resolved => {
  const variant = namesFor(field).get(fold(text))
  if (!variant) return namesCountries(field) && isQuestionnaireCode(text) ? { ...unknown, label: 'no-name' } : unknown
  const base = { candidates: variant.codes, label: labelOf(variant, field) }
  const [code = null] = variant.codes
  if (variant.kind === 'ambiguous') return { resolution: 'ambiguous', code: null, ...base }
  if (variant.kind === 'historical' || variant.kind === 'refused' || variant.kind === 'placeholder' || code === null) {
    return { resolution: 'unknown', code: null, ...base }
  }
  if (variant.kind === 'total' || base.label !== '') return { resolution: 'unknown', code: null, ...base }
  return { resolution: 'name', code, ...base }
}

/** What kind of text it is; a text that names nothing is told apart where countries are named. */
const labelOf = (variant: Name, field: FieldName): string => {
  if (variant.kind === 'total') return 'total'
  if (variant.kind === 'refused' && namesCountries(field)) return 'no-name'
  if (variant.kind === 'historical') return variant.codes.length > 1 ? 'former-union' : 'historical'
  if (variant.kind === 'placeholder') return /header/i.test(variant.note) ? 'header' : 'placeholder'
  if (variant.codes.includes('_ETH')) return 'ethnic'
  return ''
}

const namesCountries = (field: FieldName): boolean => field === 'area' || listOf[field] === 'citizenship'

/** A number, or letters and a number, as questionnaires number their answers; three digits may be a country in M49. */
const isQuestionnaireCode = (text: string): boolean =>
  /^(?:-?\d{1,2}|-?\d{4,9}|-\d{3}|\p{L}{1,3}[ ._-]?\d{1,4})$/u.test(text)

/** A text in a column of area codes that is no code: withdrawn, several in one, or not known. */
const areaCode = (text: string): Resolved => {
  const historical = historicalCountries.find((each) => each.alpha3 === text)
  if (historical) return { ...unknown, candidates: historical.successors, label: 'historical' }
  return /^[A-Z]{3}$/.test(text) || !text.includes('/') ? unknown : { ...unknown, label: 'several' }
}

const unknown: Resolved = { resolution: 'unknown', code: null, candidates: [], label: '' }
const found = (resolution: 'code' | 'table', code: string): Resolved => ({
  resolution,
  code,
  candidates: [code],
  label: '',
})

/** Invisible characters and space at the ends say nothing. */
export const normalise = (text: string): string =>
  text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .trim()
    .replace(/\s+/gu, ' ')

/** How texts are compared: normal form, one case, plain apostrophes, digits of ASCII. */
export const fold = (text: string): string =>
  westernDigits(normalise(text))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")

const listOf: Readonly<Partial<Record<FieldName, VariantList>>> = {
  area: 'area',
  citizenship: 'citizenship',
  counterpart: 'citizenship',
  route: 'citizenship',
  sex: 'sex',
  age: 'age',
  form: 'form',
  stage: 'stage',
  scope: 'scope',
  authority: 'authority',
}

const namesByField = new Map<FieldName, ReadonlyMap<string, Name>>()
/** The spellings known for a field, folded, with what each stands for. */
export const namesFor = (field: FieldName): ReadonlyMap<string, Name> => {
  const known = namesByField.get(field)
  if (known) return known
  const list = listOf[field]
  const made = list ? new Map(variants(list).map((variant) => [fold(variant.text), variant])) : ownNames(field)
  namesByField.set(field, made)
  return made
}

/** The names of a list's codes in six languages, for lists of which no other spellings are known. */
const ownNames = (field: FieldName): ReadonlyMap<string, Name> => {
  const list = codeListOf(field)
  const named = new Map<string, Name>()
  for (const code of list.codes) {
    for (const language of languages) {
      const text = list.name(code, language)
      const codes = [...new Set([...(named.get(fold(text))?.codes ?? []), code])]
      const kind = codes.length > 1 ? 'ambiguous' : 'plain'
      named.set(fold(text), { codes, kind, note: '' })
    }
  }
  return named
}
