import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { categoryOf, cellsOf, isHeldBack, isNumber, numberColumns, type PlacedCell } from '../cell.ts'
import { demandOptions, ofTable } from '../demand-options.ts'
import { disputedNote } from '../disputed-note.ts'
import { demandArea, demandRelease, findTable, isOfAll, type TableChoice } from '../find-table.ts'
import { leavesOut, leftOutNote } from '../left-out.ts'
import { statisticOf } from '../statistic-of.ts'
import { breakNotes, breaksOf } from './series-breaks.ts'

/** Options of `series`. */
export interface SeriesOptions extends TableChoice {
  /** The area. Default: all areas of the table. */
  readonly area?: string
}

const optionNames = { ...ofTable, unit: true, by: true, area: true } as const

const columns = ['area', 'year', 'category', 'value', 'low', 'high', 'status', 'disputed'] as const

/**
 * The numbers of one table over the years, as printed: counts of any unit, or rates as the source reports them. Nothing
 * is computed, so nothing carries an interval but what the source prints as a range. Years without a row stay absent.
 * Category: the codes of the table's `by` joined by points (`F.Y0T17`), `_T` for totals.
 *
 * Throws StatisticsRefusal where no table, or more than one, fits, and where the table has no row of `area`.
 *
 * @example
 * series(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] }).table.array('value')
 * // => [20, 11]
 */
export const series = (release: Release, options: SeriesOptions): Statistic => {
  demandOptions(options, optionNames)
  demandRelease(release)
  const table = findTable(release, options, options.area)
  if (options.area !== undefined) demandArea(table, options.area)
  const cells = cellsOf(table, options.area)
  const years = cells.filter(isNumber).map(({ year }) => year)
  const breaks = options.area === undefined ? [] : breaksOf(release, table, options.area, years)
  const rows = cells.map((cell) => ({
    area: cell.area,
    year: cell.year,
    category: categoryOf(cell.codes),
    ...numberColumns(cell),
    disputed: cell.disputed,
  }))
  return statisticOf(release, 'series', columns, rows, {
    sentences: !isOfAll(table) ? [] : endsOf(cells, leavesOut(release)),
    notes: [...breakNotes(breaks), ...leftOutNote(release, table), ...disputedNote(cells)],
  })
}

/** The first and the last number, where there is but one line to speak of. Two numbers are no trend, and none is named. */
const endsOf = (cells: readonly PlacedCell[], mayLack: boolean): readonly Message[] => {
  if (new Set(cells.map((cell) => `${cell.area} ${categoryOf(cell.codes)}`)).size !== 1) return []
  const said = cells.filter((cell) => isNumber(cell) && !cell.disputed && Number.isFinite(cell.high))
  const [first, last] = [said.at(0), said.at(-1)]
  const sentence = (code: string, { year, low, high }: PlacedCell): Message => ({
    code,
    params: { year: String(year), low, high },
  })
  if (!first || !last) return []
  if (first === last) return mayLack || cells.some(isHeldBack) ? [] : [sentence('series.only', first)]
  return [sentence('series.first', first), sentence('series.latest', last)]
}
