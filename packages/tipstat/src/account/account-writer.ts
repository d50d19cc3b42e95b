import { type AdviceCode, type CellKind, primaryMessages } from '@tipstat/disclosure'
import { formatNumber, formatPercent, type Language, type Params, say } from '@tipstat/language'
import { escapeHtml } from '@tipstat/report'
import { codeListOf, type Dimension, fieldName } from '@tipstat/scheme'
import { type AreaCode, ageName, areaName, lists, parseAge } from '@tipstat/seeds/codes'
import { colonIn } from '../colon.ts'
import { cellText, plain } from '../say.ts'
import { type AccountCode, accountMessages } from './messages/account-messages.ts'

/** What the page of an account is written with: everything that it gives is escaped. */
export interface AccountWriter {
  readonly language: Language
  readonly colon: string
  say(code: AccountCode, params?: Params): string
  /** Why a cell is what it is, in a sentence. */
  why(kind: CellKind): string
  advice(code: AdviceCode, params: Params): string
  n(value: number): string
  /** In whole per cent; less than one as `<1%`. */
  share(value: number): string
  dimension(name: Dimension): string
  stage(code: string): string
  /** A code as a person knows it. */
  code(dimension: Dimension, code: string, longest?: number): string
  text(value: string): string
}

/** Writes in one language. */
export const accountWriter = (language: Language): AccountWriter => ({
  language,
  colon: escapeHtml(colonIn(language)),
  say: (code, params = {}) => escapeHtml(plain(say({ code, params }, language, accountMessages))),
  why: (kind) => escapeHtml(whyOf(kind, language)),
  advice: (code, params) => escapeHtml(plain(say({ code, params }, language, primaryMessages))),
  n: (value) => formatNumber(value, language),
  share: (value) =>
    value > 0 && value < 0.01
      ? `&lt;\u2060${formatPercent(0.01, language)}`
      : value < 1 && value > 0.99
        ? `&gt;\u2060${formatPercent(0.99, language)}`
        : formatPercent(value, language),
  dimension: (name) => escapeHtml(fieldName(name, language)),
  stage: (code) => escapeHtml(lists.stage.has(code) ? lists.stage.name(code as never, language) : code),
  code: (dimension, code, longest = 200) => escapeHtml(cellText(codeName(dimension, code, language), longest)),
  text: (value) => escapeHtml(cellText(value, 500)),
})

const whyOf = (kind: CellKind, language: Language): string => {
  switch (kind) {
    case 'shown':
    case 'earlier':
    case 'complementary':
    case 'symbol-zero':
    case 'left-out':
      return say({ code: `why.${kind}`, params: {} }, language, accountMessages)
    default:
      return say({ code: `primary.${kind}`, params: {} }, language, primaryMessages)
  }
}

const codeName = (dimension: Dimension, code: string, language: Language): string => {
  if (dimension === 'year') return code
  if (dimension === 'area') return lists.area.has(code) ? areaName(code as AreaCode, language) : code
  if (parseAge(code)) return ageName(code, language)
  const list = codeListOf(dimension)
  return list.has(code) ? list.name(code as never, language) : code
}
