import { formatNumber, type Language } from '@tipstat/language'
import { escapeHtml } from '@tipstat/report'
import { colonIn } from '../colon.ts'
import { answerWords } from '../say.ts'
import type { AnswerCode } from './messages/answer-messages.ts'

/** What a page is written with: everything that it gives is escaped. */
export interface PageWriter {
  say(code: AnswerCode, params?: Readonly<Record<string, string | number>>): string
  n(value: number, digits?: number): string
  /** What parts the members of a list: Arabic and Chinese have a comma of their own. */
  readonly comma: string
  /** What stands after a label, with the space that belongs to it. */
  readonly colon: string
  /** A sentence of ours with texts of cells in it: in a script of one direction no text may turn round the rest. */
  sentence(text: string): string
}

/** Writes in one language. */
export const pageWriter = (language: Language): PageWriter => ({
  say: (code, params) => escapeHtml(answerWords(code, language, params)),
  comma: language === 'ar' ? '، ' : language === 'zh' ? '、' : ', ',
  colon: colonIn(language),
  n: (value, digits = 0) => formatNumber(value, language, { digits }),
  sentence: (text) => escapeHtml(language === 'ar' ? text : text.replace(/[\u2066-\u2069]/gu, '')),
})
