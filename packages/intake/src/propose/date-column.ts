import type { Column } from './content.ts'
import { shareOf } from './content.ts'

/** In which order the parts of dates stand; `?` where both day and month could come first. */
export type ProposedOrder = 'year-first' | 'day-first' | 'month-first' | '?'

const date = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T ].*)?$/

/** The order of the dates in a column; null where it is no column of dates. */
export const dateOrderOf = (column: Column): ProposedOrder | null => {
  if (column.filled === 0 || shareOf(column, (text) => date.test(text)) < 0.9) return null
  const parts = [...column.texts.keys()].flatMap((text) => {
    const [, first = '', second = ''] = date.exec(text) ?? []
    return first === '' ? [] : [{ first, second: Number(second) }]
  })
  if (parts.every(({ first }) => first.length === 4)) return 'year-first'
  const isDayFirst = parts.some(({ first }) => Number(first) > 12)
  const isMonthFirst = parts.some(({ second }) => second > 12)
  if (isDayFirst === isMonthFirst) return '?'
  return isDayFirst ? 'day-first' : 'month-first'
}
