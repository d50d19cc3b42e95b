import type { Statistic } from '@tipstat/cube'
import { escape as perRow } from 'arquero'

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
  const all = [first, ...others]
  return {
    ...first,
    table: first.table.concat(others.map(({ table }) => table)).reify(),
    sentences: [],
    notes: all.flatMap(({ notes }) => notes),
  }
}
