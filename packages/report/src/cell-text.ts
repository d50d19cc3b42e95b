import { type CellStatus, type CubeTable, isMissingStatus } from '@tipstat/cube'
import { formatNumber, formatRange, type Language } from '@tipstat/language'

/** Signs of the tables of a report; the summary explains them. */
const signs: Readonly<
  Record<Exclude<CellStatus, 'exact' | 'censored' | 'rounded' | 'estimated' | 'suppressed'>, string>
> = {
  'not-available': '..',
  'not-collected': '..',
  'not-recorded': '..',
  confidential: 'c',
  'not-applicable': '–',
}

/** One cell of a table as a reader sees it: a number, a range, or a sign; an asterisk where the source contradicts itself. */
export const cellText = (table: CubeTable, i: number, language: Language): string => {
  const status = table.status[i] ?? 'not-available'
  const mark = table.disputed[i] ? '*' : ''
  if (isMissingStatus(status)) return signs[status] + mark
  const [low, high] = [table.low[i] ?? Number.NaN, table.high[i] ?? Number.NaN]
  return (low === high ? formatNumber(low, language) : formatRange(low, high, language)) + mark
}
