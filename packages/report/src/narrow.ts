import type { Statistic } from '@tipstat/cube'
import type { Message } from '@tipstat/language'
import { yearList } from '@tipstat/statistics'
import { type ColumnTable, escape as perRow } from 'arquero'

interface Placed {
  readonly area: string
}

/** The rows of a statistic whose area is asked for, on the same basis. What was said of all the rows is not said of these. */
export const keepAreas = (statistic: Statistic, isAsked: (area: string) => boolean): Statistic => ({
  ...statistic,
  table: statistic.table.filter(perRow((row: Placed) => isAsked(row.area))).reify(),
  sentences: [],
})

/** Statistics of the same columns as one, a category to each: sums of persons prosecuted and of persons convicted, say. */
export const joinTables = (statistics: readonly Statistic[], categories: readonly string[]): Statistic => {
  const [first, ...others] = statistics.map((statistic, i) => ({
    ...statistic,
    table: statistic.table.derive({ category: perRow(() => categories[i] ?? '_T') }),
  }))
  if (!first) throw new Error('There is nothing to join')
  const table = first.table.concat(others.map((other) => other.table)).reify()
  const notes = [first, ...others].flatMap((each) => each.notes)
  const plain = notes.filter(({ code }) => code !== 'statistics.disputed')
  return { ...first, table, sentences: [], notes: [...plain, ...disputedIn(table)] }
}

/** One note for all, since a reader is not told which of the joined tables a note is of. */
const disputedIn = (table: ColumnTable): readonly Message[] => {
  const rows = table.objects() as readonly { readonly year: number; readonly disputed: boolean }[]
  const years = rows.filter(({ disputed }) => disputed).map(({ year }) => year)
  return years.length ? [{ code: 'statistics.disputed', params: { years: yearList(years) } }] : []
}
