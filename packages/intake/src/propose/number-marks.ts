import { variants } from '@tipstat/seeds/vocabulary'
import { fold } from '../resolve.ts'
import { type Column, looksNumeric } from './content.ts'
import { open, type Stated } from './proposal.ts'

/** Reasons for which the texts of cells without a number are known; the codes are those of the list `status`. */
const reasons: Readonly<Record<string, string>> = { O: 'not-available', M: 'not-applicable', Q: 'confidential' }

/** The decimal and thousands marks of columns of numbers: what only one reading fits; a question where two do. */
export const marksOf = (columns: readonly Column[]): readonly Stated[] => {
  const texts = columns.flatMap((column) => [...column.texts.keys()]).filter(looksNumeric)
  const has = (shape: RegExp) => texts.some((text) => shape.test(text))
  const stated = (entry: string, value: string, confidence: Stated['confidence'], code: string): Stated => ({
    entry,
    value,
    confidence,
    evidence: [{ code, params: { mark: value === open ? '' : value } }],
  })
  if (has(/\d[ \u00A0\u202F]\d{3}(?!\d)/))
    return [
      stated('thousands', ' ', 'sure', 'propose.thousands'),
      ...(has(/,\d+$/) ? [stated('decimal', ',', 'sure', 'propose.decimal')] : []),
    ]
  const [comma, point] = [useOf(texts, ',', '.'), useOf(texts, '.', ',')]
  if (comma === 'decimal')
    return [
      stated('decimal', ',', 'sure', 'propose.decimal'),
      ...(point === 'none' ? [] : [stated('thousands', '.', 'sure', 'propose.thousands')]),
    ]
  if (comma === 'thousands') return [stated('thousands', ',', 'likely', 'propose.thousands')]
  if (comma === 'either') return [stated('thousands', open, 'doubtful', 'propose.mark-asked')]
  return point === 'thousands' ? [stated('thousands', '.', 'likely', 'propose.thousands')] : []
}

type Use = 'decimal' | 'thousands' | 'either' | 'none'

/** So many different numbers with three digits behind a mark are thousands: not all of them would have three decimals. */
const enough = 3

/** How a mark is used: `1,5` parts decimals, `1,234,567` and `1,234.5` thousands, and `1,234` alone may be either. */
const useOf = (texts: readonly string[], mark: string, other: string): Use => {
  const uses = texts.filter((text) => text.includes(mark)).map((text) => useIn(text, mark, other))
  if (uses.includes('thousands')) return uses.includes('decimal') ? 'either' : 'thousands'
  if (uses.includes('decimal')) return 'decimal'
  return uses.length === 0 ? 'none' : uses.length >= enough ? 'thousands' : 'either'
}

const useIn = (text: string, mark: string, other: string): Use => {
  const [first = '', ...groups] = text.replace(/^-/, '').split(mark)
  const [last = ''] = (groups.at(-1) ?? '').split(other)
  const isGrouped =
    /^[1-9]\d{0,2}$/.test(first) && [...groups.slice(0, -1), last].every((group) => /^\d{3}$/.test(group))
  if (!isGrouped) return 'decimal'
  return groups.length > 1 || (groups[0] ?? '').includes(other) ? 'thousands' : 'either'
}

/** Texts among the numbers that stand for none, and why, where that is known. */
export const blanksOf = (columns: readonly Column[]): readonly Stated[] => {
  const missing = new Map(variants('missing').map((variant) => [fold(variant.text), variant]))
  const censored = new Map(variants('censored').map((variant) => [fold(variant.text), variant]))
  const texts = new Set(columns.flatMap((column) => [...column.texts.keys()].filter((text) => !looksNumeric(text))))
  const blanks = [...texts].map((text): Stated => {
    const known = missing.get(fold(text)) ?? censored.get(fold(text))
    const reason = known?.kind === 'plain' ? reasons[known.codes[0] ?? ''] : undefined
    return reason === undefined
      ? { entry: text, value: open, confidence: 'doubtful', evidence: [{ code: 'propose.blank-asked', params: {} }] }
      : { entry: text, value: reason, confidence: 'likely', evidence: [{ code: 'propose.missing', params: {} }] }
  })
  if (!columns.some(({ blank }) => blank > 0)) return blanks
  return [
    ...blanks,
    { entry: '', value: open, confidence: 'doubtful', evidence: [{ code: 'propose.blank-cell', params: {} }] },
  ]
}
