import { formatDate, formatNumber, joinList, type Language, type Message, say } from '@tipstat/language'
import { codeListOf, fieldName, isFieldName } from '@tipstat/scheme'
import { areaName, lists } from '@tipstat/seeds/codes'
import type { SumKey } from '@tipstat/store'
import { colonIn } from './colon.ts'
import type { Bounds, CategoryChange, Jump, Revision } from './compare-summaries.ts'
import type { Compared, Comparison } from './compared.ts'
import { type ComparisonCode, comparisonMessages } from './messages/comparison-messages.ts'
import { plain, sayRefusal } from './say.ts'

/** So many of each are told; the rest is in the JSON. */
const told = 10

/** Words about a comparison. */
export const comparisonWords = (code: ComparisonCode, language: Language, params: Message['params'] = {}): string =>
  plain(say({ code, params }, language, comparisonMessages))

/** What a sender reads of how a file differs from the one before; nothing where none was looked for. */
export const comparisonLines = (compared: Compared | undefined, language: Language): readonly string[] => {
  if (compared === undefined) return []
  const uncompared = uncomparedText(compared, language)
  if (uncompared !== null) return [uncompared, '']
  if (!('against' in compared)) return []
  const { against, revised, jumps, counts } = compared
  const parts = [
    ...changeLines(compared, language).map((line) => `  ${line}`),
    ...listOf('compare.revised', revised, counts.revised, revisionText, language),
    ...listOf('compare.jumps', jumps, counts.jumps, jumpText, language),
  ]
  const title = comparisonWords('compare.title', language, {
    id: against.submission.slice(0, 12),
    date: formatDate(against.receivedAt.slice(0, 10), language),
    file: plain(against.file),
  })
  return [title, ...(parts.length > 0 ? parts : [`  ${comparisonWords('compare.same', language)}`]), '']
}

/** Why there is no comparison; null where there is one. */
export const uncomparedText = (compared: Compared, language: Language): string | null => {
  if ('none' in compared) return comparisonWords('compare.none', language)
  if (!('refused' in compared)) return null
  return comparisonWords('compare.refused', language, { why: sayRefusal(compared.refused, language) })
}

/** Years and categories that are new or gone, a line each. */
export const changeLines = (comparison: Comparison, language: Language): readonly string[] => [
  ...yearLines(comparison, language),
  ...categoryLines(comparison, language),
]

const yearLines = ({ years }: Comparison, language: Language): readonly string[] =>
  (['new', 'gone'] as const).flatMap((change) => {
    const all = joinList(years[change].map(String), language)
    return years[change].length > 0 ? [comparisonWords(`compare.years-${change}`, language, { years: all })] : []
  })

/** Categories of one field on one line. */
const categoryLines = ({ categories, counts }: Comparison, language: Language): readonly string[] => {
  const kinds = [...new Set(categories.map(({ change, field }) => `${change} ${field}`))].sort()
  const lines = kinds.flatMap((kind) => {
    const these = categories.filter(({ change, field }) => `${change} ${field}` === kind)
    const [first] = these
    if (!first) return []
    const more = these.length > told ? ` ${moreText(these.length - told, language)}` : ''
    const codes = these.slice(0, told).map((each) => categoryText(each, language))
    const params = { field: fieldName(first.field, language), codes: codes.join(', ') + more }
    return [comparisonWords(first.change === 'new' ? 'compare.new' : 'compare.vanished', language, params)]
  })
  const cut = counts.categories - categories.length
  return cut > 0 ? [...lines, moreText(cut, language)] : lines
}

const categoryText = ({ field, code, records }: CategoryChange, language: Language): string =>
  `${codeText(field, code, language)} (${numberText(records, language)})`

/** That there are so many more than are told. */
export const moreText = (more: number, language: Language): string =>
  comparisonWords('compare.more', language, { n: numberText(more, language) })

const listOf = <T>(
  title: ComparisonCode,
  all: readonly T[],
  count: number,
  text: (each: T, language: Language) => string,
  language: Language,
): readonly string[] => {
  if (count === 0) return []
  const lines = all.slice(0, told).map((each) => `    ${text(each, language)}`)
  const more = count > told ? [`    ${moreText(count - told, language)}`] : []
  return [`  ${comparisonWords(title, language)}`, ...lines, ...more]
}

const revisionText = (revision: Revision, language: Language): string => {
  const { key, by, year, before, after, difference, isGreat } = revision
  const change = difference === null ? '' : ` (${differenceText(revision, language)})`
  const what = tableText(key, by, '', language)
  const great = isGreat ? `  ${comparisonWords('compare.great', language)}` : ''
  return `${year}  ${what}${colonIn(language)}${boundsText(before, language)} → ${boundsText(after, language)}${change}${great}`
}

/** `+10; +9.8 %`; nothing where there was or is no number. */
export const differenceText = ({ difference, share }: Revision, language: Language): string => {
  if (difference === null) return ''
  const percent = share === null ? '' : `; ${signed(formatNumber(share * 100, language, { digits: 1 }), share)} %`
  return signed(numberText(difference, language), difference) + percent
}

const jumpText = ({ key, by, code, year, value, expected, history }: Jump, language: Language): string =>
  comparisonWords('compare.jump', language, {
    year,
    what: tableText(key, by, code, language),
    value: boundsText(value, language),
    low: numberText(expected.low, language),
    high: numberText(expected.high, language),
    history: historyTexts(history, language).join(', '),
  })

/** `2023: 101`: the last five years before. */
export const historyTexts = (history: Jump['history'], language: Language): readonly string[] =>
  history.slice(-5).map(({ year, value }) => `${year}${colonIn(language)}${numberText(value, language)}`)

/** What a number counts: `Detected victims · Kenya · sex: Female`. */
export const tableText = (key: SumKey, by: string, code: string, language: Language): string => {
  const { stage, unit, area } = key
  const counted = [codeText('stage', stage, language), codeText('area', area, language)]
  if (unit !== 'persons') counted.push(codeText('unit', unit, language))
  if (by === '') return counted.join(' · ')
  const names = by.split(',').map((name) => (isFieldName(name) ? fieldName(name, language) : name))
  const shown =
    code === '' ? names.join(', ') : `${names.join(', ')}${colonIn(language)}${codeText(by, code, language)}`
  return [...counted, shown].join(' · ')
}

const codeText = (field: string, code: string, language: Language): string => {
  if (field === 'area' && lists.area.has(code)) return areaName(code, language)
  const list = isFieldName(field) ? codeListOf(field) : null
  return plain(list?.has(code) ? list.name(code, language) : code)
}

const numberText = (value: number, language: Language): string =>
  formatNumber(value, language, { digits: Number.isInteger(value) ? 0 : 1 })

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text)

/** A number as it was sent: `7`, `1–4`, `≥ 100`; a dash where there is none. */
export const boundsText = (bounds: Bounds, language: Language): string => {
  if (bounds === null) return '–'
  const { low, high } = bounds
  if (low === high) return numberText(low, language)
  return Number.isFinite(high)
    ? `${numberText(low, language)}–${numberText(high, language)}`
    : `≥ ${numberText(low, language)}`
}
