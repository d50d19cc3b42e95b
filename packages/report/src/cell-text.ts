import { withheldSign } from '@tipstat/charts'
import { type CellStatus, type CubeTable, isMissingStatus, type Release, shownNumber } from '@tipstat/cube'
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

/**
 * One cell of a table as a reader sees it: a number, that of a rounded one as its release prints it; a range; or a sign, that
 * for withheld where no bound is told. An asterisk where the source contradicts itself.
 */
export const cellText = (
  { manifest }: Pick<Release, 'manifest'>,
  table: CubeTable,
  i: number,
  language: Language,
): string => {
  const status = table.status[i] ?? 'not-available'
  const mark = table.disputed[i] ? '*' : ''
  if (isMissingStatus(status)) return signs[status] + mark
  const [low, high] = [table.low[i] ?? Number.NaN, table.high[i] ?? Number.NaN]
  if (status === 'suppressed' && high === Number.POSITIVE_INFINITY) return withheldSign + mark
  const shown = status === 'rounded' ? shownNumber(manifest.policy, { low, high }) : low === high ? low : null
  return (shown === null ? formatRange(low, high, language) : formatNumber(shown, language)) + mark
}
