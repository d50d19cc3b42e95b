import { joinList, type Language } from '@tipstat/language'
import type { Series, SeriesBreak } from '@tipstat/scheme'
import { type AreaCode, areaName, lists } from '@tipstat/seeds/codes'
import { nameOf } from './check-text.ts'
import { words } from './say.ts'

/** The breaks in series that a mapping declares, as they were understood; empty where there are none. */
export const breaksText = ({ breaks = [] }: Pick<Series, 'breaks'>, language: Language): string =>
  joinList(
    breaks.map((each) => breakText(each, language)),
    language,
  )

const breakText = ({ year, what, areas = [], stages = [] }: SeriesBreak, language: Language): string => {
  const within = [
    words(`break.${what}`, language),
    ...areas.map((code) => (lists.area.has(code) ? areaName(code as AreaCode, language) : code)),
    ...stages.map((code) => nameOf(lists.stage, code, language)),
  ].join(language === 'ar' ? '، ' : language === 'zh' ? '，' : ', ')
  return language === 'zh' ? `${year}（${within}）` : `${year} (${within})`
}
