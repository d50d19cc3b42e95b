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
  const comma = markOf(texts, ',')
  const point = markOf(texts, '.')
  if (comma === 'decimal')
    return [
      stated('decimal', ',', 'sure', 'propose.decimal'),
      ...(point === 'thousands' ? [stated('thousands', '.', 'sure', 'propose.thousands')] : []),
    ]
  if (comma === 'thousands') return [stated('thousands', ',', 'likely', 'propose.thousands')]
  if (comma === 'either') return [stated('thousands', open, 'doubtful', 'propose.mark-asked')]
  if (point === 'thousands') return [stated('thousands', '.', 'likely', 'propose.thousands')]
  return []
}

/** How a mark is used: `1,5` parts decimals, `1,234,567` thousands, and `1,234` alone may be either. */
const markOf = (texts: readonly string[], mark: '.' | ','): 'decimal' | 'thousands' | 'either' | 'none' => {
  const with_ = texts.filter((text) => text.includes(mark))
  if (with_.length === 0) return 'none'
  const escaped = mark === '.' ? '\\.' : mark
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:${escaped}\\d{3})+(?:[^${escaped}\\d]\\d+)?$`)
  const twice = new RegExp(`(?:${escaped}\\d{3}){2}`)
  if (with_.some((text) => !grouped.test(text)))
    return mark === '.' && with_.every((text) => !twice.test(text))
      ? 'decimal'
      : with_.some((text) => twice.test(text))
        ? 'thousands'
        : 'decimal'
  if (with_.some((text) => twice.test(text)) || with_.length >= 3) return 'thousands'
  return 'either'
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
