import type { Release, Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { table } from 'arquero'

/** A value of a column. */
export type ColumnValue = string | number | boolean | null

/** What is said about a result, and beside it. */
export interface Said {
  readonly sentences?: readonly Message[]
  readonly notes?: readonly Message[]
}

/** A statistic from rows: the columns are there, in their order, also where no row is. */
export const statisticOf = <Column extends string>(
  release: Release,
  kind: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, ColumnValue>>[],
  said: Said = {},
): Statistic => ({
  kind,
  basis: release,
  table: table(columns.map((column) => [column, rows.map((row) => row[column])] as [string, ColumnValue[]])),
  sentences: said.sentences ?? [],
  notes: said.notes ?? [],
})

/**
 * Years in order, each once, runs of three and more as a range.
 *
 * @example
 * yearList([2011, 2007, 2010, 2009])
 * // => '2007, 2009–2011'
 */
export const yearList = (years: Iterable<number>): string => {
  const runs: number[][] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.at(-1) === year - 1) last.push(year)
    else runs.push([year])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}
