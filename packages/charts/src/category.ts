import { type Language, say } from '@tipstat/language'
import { type AreaCode, ageName, areaName, lists, parseAge } from '@tipstat/seeds/codes'
import type { ChartsCode } from './messages/en.ts'
import { chartsMessages } from './messages/index.ts'

/** Words of this package. */
export const word = (
  code: ChartsCode,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string => say({ code, params }, language, chartsMessages)

const groups: Readonly<Record<string, ChartsCode>> = {
  'F.Y_GE18': 'category.women',
  'F.Y0T17': 'category.girls',
  'M.Y_GE18': 'category.men',
  'M.Y0T17': 'category.boys',
  _O: 'category.other',
  _U: 'category.not-recorded',
  '_U._U': 'category.not-recorded',
  _WITHHELD: 'category.withheld',
  _T: 'category.total',
}

/** The fixed order of the parts of detected persons: women, girls, men, boys, other, not recorded. */
const groupOrder = ['F.Y_GE18', 'F.Y0T17', 'M.Y_GE18', 'M.Y0T17']

/**
 * Name of a category as statistics code it: one code (`SEX`, `F`, `Y0T17`, `P_CONV`), or several joined by points
 * (`F.Y0T17`). Women, girls, men and boys have words of their own. A code of no list is shown as it is.
 */
export const categoryName = (code: string, language: Language): string => {
  const group = groups[code]
  if (group) return word(group, language)
  return code
    .split('.')
    .filter((part, _, all) => part !== '_T' || all.length === 1)
    .map((part) => partName(part, language))
    .join(language === 'zh' ? '，' : language === 'ar' ? '، ' : ', ')
}

/** Name of an area or of what is said instead of one (`_U`, nationals, stateless). */
export const placeName = (code: string, language: Language): string => {
  const group = groups[code]
  if (group) return word(group, language)
  if (lists.area.has(code)) return areaName(code as AreaCode, language)
  return partName(code, language)
}

/** Sorts categories: women, girls, men, boys; then as their code lists have them; other, then not recorded last. */
export const compareCategories = (a: string, b: string): number => {
  const [left, right] = [rank(a), rank(b)]
  for (let i = 0; i < left.length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return a < b ? -1 : a > b ? 1 : 0
}

/** What the shown parts leave of a total: withheld and left out together. */
export const withheldCategory = '_WITHHELD'

/** Whether a category says that nothing was recorded. */
export const isUnknown = (code: string): boolean => code.split('.').every((part) => part === '_U')

const rank = (code: string): readonly number[] => {
  if (code === withheldCategory) return [4]
  if (isUnknown(code)) return [3]
  const parts = code.split('.')
  if (parts.includes('_U')) return [2, ...parts.map(partRank)]
  if (parts.every((part) => part === '_O' || part === '_T' || part === 'OTH')) return [1, ...parts.map(partRank)]
  const at = groupOrder.indexOf(code)
  return [0, at >= 0 ? at : groupOrder.length, ...parts.map(partRank)]
}

const ordered = [lists.sex, lists.age, lists.form, lists.stage, lists.scope, lists.citizenship, lists.area] as const

const partRank = (part: string): number => {
  const list = ordered.find((each) => each.has(part))
  return Math.min(list?.rank(part) ?? 1e9, 1e9)
}

const partName = (part: string, language: Language): string => {
  if (part === '_U') return word('category.not-recorded', language)
  if (parseAge(part)) return ageName(part, language)
  const list = ordered.find((each) => each.has(part))
  const { names } = list ? (list as (typeof ordered)[0]).get(part as never) : { names: null }
  return names ? names[language] || names.en : part
}
