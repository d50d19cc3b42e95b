import { formatDate, formatNumber, joinList, type Language, type Message, say } from '@tipstat/language'
import { codeListOf, fieldName, isFieldName } from '@tipstat/scheme'
import { areaName, lists } from '@tipstat/seeds/codes'
import type { SumKey } from '@tipstat/store'
import type { Bounds, CategoryChange, Jump, Revision } from './compare-summaries.ts'
import type { Compared, Comparison } from './compared.ts'
import { type ComparisonCode, comparisonMessages } from './messages/comparison-messages.ts'
import { plain, sayRefusal } from './say.ts'

/** So many of each are told; the rest is in the JSON. */
const told = 10

const words = (code: ComparisonCode, language: Language, params: Message['params'] = {}): string =>
  plain(say({ code, params }, language, comparisonMessages))

/** What a sender reads of how a file differs from the one before; nothing where none was looked for. */
export const comparisonLines = (compared: Compared | undefined, language: Language): readonly string[] => {
  if (compared === undefined) return []
  if ('none' in compared) return [words('compare.none', language), '']
  if ('refused' in compared)
    return [words('compare.refused', language, { why: sayRefusal(compared.refused, language) }), '']
  const { against } = compared
  const parts = [
    ...yearLines(compared, language),
    ...categoryLines(compared, language),
    ...listOf('compare.revised', compared.revised, compared.counts.revised, revisionText, language),
    ...listOf('compare.jumps', compared.jumps, compared.counts.jumps, jumpText, language),
  ]
  const title = words('compare.title', language, {
    id: against.submission.slice(0, 12),
    date: formatDate(against.receivedAt.slice(0, 10), language),
    file: plain(against.file),
  })
  return [title, ...(parts.length > 0 ? parts : [`  ${words('compare.same', language)}`]), '']
}

const yearLines = ({ years }: Comparison, language: Language): readonly string[] => [
  ...(years.new.length > 0
    ? [`  ${words('compare.years-new', language, { years: joinList(years.new.map(String), language) })}`]
    : []),
  ...(years.gone.length > 0
    ? [`  ${words('compare.years-gone', language, { years: joinList(years.gone.map(String), language) })}`]
    : []),
]

/** Categories of one field on one line. */
const categoryLines = ({ categories, counts }: Comparison, language: Language): readonly string[] => {
  const kinds = [...new Set(categories.map(({ change, field }) => `${change} ${field}`))].sort()
  const lines = kinds.flatMap((kind) => {
    const these = categories.filter(({ change, field }) => `${change} ${field}` === kind)
    const [first] = these
    if (!first) return []
    const more =
      these.length > told ? ` ${words('compare.more', language, { n: n(these.length - told, language) })}` : ''
    const codes = these.slice(0, told).map((each) => categoryText(each, language))
    const params = { field: fieldName(first.field, language), codes: codes.join(', ') + more }
    return [`  ${words(first.change === 'new' ? 'compare.new' : 'compare.vanished', language, params)}`]
  })
  const cut = counts.categories - categories.length
  return cut > 0 ? [...lines, `  ${words('compare.more', language, { n: n(cut, language) })}`] : lines
}

const categoryText = ({ field, code, records }: CategoryChange, language: Language): string =>
  `${codeText(field, code, language)} (${n(records, language)})`

const listOf = <T>(
  title: ComparisonCode,
  all: readonly T[],
  count: number,
  text: (each: T, language: Language) => string,
  language: Language,
): readonly string[] => {
  if (count === 0) return []
  const lines = all.slice(0, told).map((each) => `    ${text(each, language)}`)
  const more = count > told ? [`    ${words('compare.more', language, { n: n(count - told, language) })}`] : []
  return [`  ${words(title, language)}`, ...lines, ...more]
}

const revisionText = (revision: Revision, language: Language): string => {
  const { key, by, year, before, after, difference, share, isGreat } = revision
  const change =
    difference === null
      ? ''
      : ` (${signed(difference, language)}${share === null ? '' : `; ${signed(share * 100, language, 1)} %`})`
  const what = tableText(key, by, '', language)
  const great = isGreat ? `  ${words('compare.great', language)}` : ''
  return `${year}  ${what}: ${boundsText(before, language)} → ${boundsText(after, language)}${change}${great}`
}

const jumpText = ({ key, by, code, year, value, expected, history }: Jump, language: Language): string =>
  words('compare.jump', language, {
    year,
    what: tableText(key, by, code, language),
    value: boundsText(value, language),
    low: n(expected.low, language),
    high: n(expected.high, language),
    history: history
      .slice(-5)
      .map((past) => `${past.year}: ${n(past.value, language)}`)
      .join(', '),
  })

/** What a number counts: `Detected victims · Kenya · sex: Female`. */
const tableText = (key: SumKey, by: string, code: string, language: Language): string => {
  const { stage, unit, area } = key
  const counted = [codeText('stage', stage, language), codeText('area', area, language)]
  if (unit !== 'persons') counted.push(codeText('unit', unit, language))
  if (by === '') return counted.join(' · ')
  const names = by.split(',').map((name) => (isFieldName(name) ? fieldName(name, language) : name))
  const shown = code === '' ? names.join(', ') : `${names.join(', ')}: ${codeText(by, code, language)}`
  return [...counted, shown].join(' · ')
}

const codeText = (field: string, code: string, language: Language): string => {
  if (field === 'area' && lists.area.has(code)) return areaName(code, language)
  const list = isFieldName(field) ? codeListOf(field) : null
  return plain(list?.has(code) ? list.name(code, language) : code)
}

const n = (value: number, language: Language): string =>
  formatNumber(value, language, { digits: Number.isInteger(value) ? 0 : 1 })

const signed = (value: number, language: Language, digits?: number): string =>
  `${value > 0 ? '+' : ''}${digits === undefined ? n(value, language) : formatNumber(value, language, { digits })}`

const boundsText = (bounds: Bounds, language: Language): string => {
  if (bounds === null) return '–'
  const { low, high } = bounds
  if (low === high) return n(low, language)
  return Number.isFinite(high) ? `${n(low, language)}–${n(high, language)}` : `≥ ${n(low, language)}`
}
