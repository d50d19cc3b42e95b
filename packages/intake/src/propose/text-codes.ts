import { type FieldName, fieldOf, isCode } from '@tipstat/scheme'
import { country, lists } from '@tipstat/seeds/codes'
import { fold, namesFor, normalise, resolve } from '../resolve.ts'
import { isYear } from './content.ts'
import { readAgeText } from './read-age-text.ts'

/** What is longer tells a story and names no category. */
const longestLabel = 200

/** The codes that a text of a field can mean: none, one, or several between which the sender has to choose. */
export const codesOf = (field: FieldName, text: string, others: readonly string[] = []): readonly string[] => {
  if (text.length > longestLabel) return []
  switch (field) {
    case 'year':
      return isYear(text) ? [text] : []
    case 'age':
      return isCode('age', text) ? [text] : orUnknown(text, readAgeText(text, others))
    case 'unit':
      return unitOf(text)
    case 'stage':
      return stageOf(text)
    case 'form':
      return formOf(text)
    default:
      return orUnknown(text, namedCodes(field, text))
  }
}

/** Words for what is not known, whatever it is that is not: `Age not known`, `Unbekanntes Geschlecht`. */
const notKnown =
  /unknown|not known|not (?:stated|recorded|specified|available)|unspecified|unbekannt|inconnu|non (?:précisé|renseigné)|desconocid|sin (?:dato|información|especificar|descripci[oó]n)|no (?:especifica|registra|identificad)|nepoznat|неизвест|не указан|غير معروف|غير محدد|不详|未知|ignorad|não informad|sconosciut|onbekend/iu

const orUnknown = (text: string, codes: readonly string[]): readonly string[] =>
  codes.length === 0 && text.length <= 60 && notKnown.test(text) ? ['_U'] : codes

/** Fields whose texts can be told by their content alone. */
export const toldByContent = [
  'year',
  'sex',
  'age',
  'form',
  'citizenship',
  'stage',
  'unit',
  'scope',
  'authority',
] as const

/** Countries by their codes of two letters (ISO 3166-1 alpha-2), which a file may use and records do not. */
let alpha2: ReadonlyMap<string, string> | undefined
const ofTwoLetters = (text: string): string | undefined => {
  alpha2 ??= new Map(lists.country.codes.map((code) => [country(code).alpha2, code]))
  return alpha2.get(text)
}

const namedCodes = (field: FieldName, text: string): readonly string[] => {
  if (['area', 'citizenship'].includes(fieldOf(field).list ?? '') && /^[A-Z]{2}$/.test(text)) {
    const code = ofTwoLetters(text)
    if (code) return [code]
  }
  const read = resolve(text, { header: '', field, reading: 'names', table: {}, when: [] })
  if (read.code !== null) return [read.code]
  // Totals are never taken by name: in a proposal that spells them out they are.
  const known = namesFor(field).get(fold(text))
  if (known?.kind === 'total') return ['_T']
  return read.candidates
}

/** The codes that each text of a column can mean, seen together: some mean one thing beside others. */
export const codesTogether = (field: FieldName, texts: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const read = new Map(texts.map((text) => [text, codesOf(field, text, texts)]))
  if (field === 'sex') return sexesTogether(read)
  return ['area', 'citizenship'].includes(fieldOf(field).list ?? '') ? countriesTogether(read) : read
}

type Codes = ReadonlyMap<string, readonly string[]>

/** `M` is male beside `F`, and female beside `H`. */
const sexesTogether = (read: Codes): Codes => {
  const certain = new Set([...read.values()].flatMap((codes) => (codes.length === 1 ? codes : [])))
  const told = certain.has('F') || certain.has('M')
  return new Map(
    [...read].map(([text, codes]) => {
      const left = codes.filter((code) => !certain.has(code))
      return [text, told && codes.length > 1 && left.length === 1 ? left : codes]
    }),
  )
}

/** `Georgia` is the country beside other countries, and may be the state of the United States beside anything else. */
const countriesTogether = (read: Codes): Codes => {
  const others = [...read.values()].filter((codes) => codes.length !== 2 || !codes.includes('USA'))
  const countries = others.filter(([code, other]) => other === undefined && lists.country.has(code ?? ''))
  if (countries.length < 3 || countries.length < 0.9 * others.length) return read
  return new Map(
    [...read].map(([text, codes]) => [
      text,
      codes.length === 2 && codes.includes('USA') ? codes.filter((code) => code !== 'USA') : codes,
    ]),
  )
}

const units: readonly (readonly [RegExp, string])[] = [
  [/100[\s.,'’\u00A0\u202F]?000|10万|十万/u, 'per-100000'],
  [
    /%|per ?cent|percentage|prozent|pour ?cent|pourcentage|por ciento|porcentaje|posto(?:tak)?|процент|في المائة|نسبة مئوية|百分/iu,
    'per-cent',
  ],
]

const countWords =
  /^(?:(?:absolute )?numbers?|counts?|no\.|nombre|effectifs?|número|numero|cantidad|anzahl|broj|число|количество|العدد|عدد|人数|数量|persons?|people|victims?|units?)(?: (?:of|de|der) .*)?$/iu

const unitOf = (text: string): readonly string[] => {
  if (isCode('unit', text)) return [text]
  const plain = normalise(text)
  const unit = units.find(([shape]) => shape.test(plain))
  if (unit) return [unit[1]]
  const named = namesFor('unit').get(fold(plain))
  if (named) return named.codes
  return countWords.test(plain) ? ['persons'] : []
}

/** Words for victims, whatever became of them. */
const victim = /victim|víctima|vítima|vittim|opfer|žrtv|жертв|потерпевш|ضحايا|ضحية|受害/iu

/** The stage that a text names: a known name, one that stands in it, or victims in general. */
export const stageOf = (text: string): readonly string[] => {
  const codes = namedCodes('stage', text)
  if (codes.length > 0) return codes
  const within = namedWithin('stage', text)
  return within.length > 0 ? within : victim.test(text) ? ['V'] : []
}

/** `Sexual exploitation of girls and boys` names a form among other words. */
const formOf = (text: string): readonly string[] => {
  const codes = orUnknown(text, namedCodes('form', text))
  return codes.length > 0 ? codes : namedWithin('form', text)
}

/** Shorter names stand in too many texts by chance. */
const shortestWithin = 6

/** The codes of the longest name that stands in a text. */
const namedWithin = (field: FieldName, text: string): readonly string[] => {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  let best = ''
  let codes: readonly string[] = []
  for (const [name, { kind, codes: some }] of namesFor(field)) {
    if (kind !== 'plain' || name.length <= best.length || name.length < shortestWithin) continue
    if (!words.includes(` ${name} `)) continue
    best = name
    codes = some
  }
  return codes
}
