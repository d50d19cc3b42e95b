import { isReleased, type Release, type Statistic, shownNumber } from '@tipstat/cube'
import type { FigureOptions } from './figure.ts'
import { ChartsRefusal } from './refusal.ts'

/** One row of a statistic, read by column. */
export interface Entry {
  readonly text: (column: string) => string
  /** Null where the statistic has none. Infinity is kept. */
  readonly number: (column: string) => number | null
  readonly flag: (column: string) => boolean
}

/** The one number that was printed with such bounds; null where they are those of a sum, or of nothing that was rounded. */
export type ShownWithin = (low: number, high: number) => number | null

/** What a drawing starts from: rows that may be shown, and the release they rest on. */
export interface Released {
  readonly basis: Release
  readonly entries: readonly Entry[]
  /** What was printed of a rounded number, by its bounds; null where that is not known. */
  readonly shownWithin: ShownWithin
}

/**
 * Rows of a statistic that rests on a release. Throws ChartsRefusal for confidential numbers, for a release that
 * disclosure control did not make, for a column that is not there, and for a statistic without rows.
 */
export const releasedRows = (statistic: Statistic, options: FigureOptions, columns: readonly string[]): Released => {
  const { basis, kind, table } = statistic
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(options.id)) throw new ChartsRefusal('charts.id', { id: options.id })
  if (!isReleased(basis)) throw new ChartsRefusal('charts.not-released', { id: options.id })
  const names = table.columnNames()
  const absent = columns.find((column) => !names.includes(column))
  if (absent) throw new ChartsRefusal('charts.column-missing', { id: options.id, kind, column: absent })
  const rows = table.objects() as readonly Readonly<Record<string, unknown>>[]
  if (rows.length === 0) throw new ChartsRefusal('charts.empty', { id: options.id })
  const shownWithin: ShownWithin = (low, high) => shownNumber(basis.manifest.policy, { low, high })
  return { basis, entries: rows.map(readEntry), shownWithin }
}

/** Throws where two rows stand for one place in the picture. */
export const refuseRepeated = (
  entries: readonly Entry[],
  key: (entry: Entry) => string,
  options: FigureOptions,
): void => {
  const seen = new Set<string>()
  for (const entry of entries) {
    const cell = key(entry)
    if (seen.has(cell)) throw new ChartsRefusal('charts.repeated-cell', { id: options.id, cell })
    seen.add(cell)
  }
}

const readEntry = (row: Readonly<Record<string, unknown>>): Entry => ({
  text: (column) => (row[column] === null || row[column] === undefined ? '' : String(row[column])),
  number: (column) => {
    const value = row[column]
    return typeof value === 'number' && !Number.isNaN(value) ? value : null
  },
  flag: (column) => row[column] === true,
})
