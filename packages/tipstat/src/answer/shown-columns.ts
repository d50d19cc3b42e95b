import { type ColumnFact, isShown } from '@tipstat/intake/engine'
import { dimensions, fieldOf, isFieldName, keyOf, rules } from '@tipstat/scheme'
import type { CheckedFile } from '../checked-file.ts'

/** Fields whose texts no finding repeats: case numbers, and what a rule conceals. */
const isSecret = (field: string): boolean =>
  (isFieldName(field) && fieldOf(field).kind === 'id') || concealed.has(field)

const concealed: ReadonlySet<string> = new Set(
  rules.flatMap(({ conceals, fields }) => (conceals ? fields.slice(0, 1) : [])),
)

/**
 * The columns whose cells a page may show: those that the mapping uses, but none that looks like an identifier, holds case
 * numbers, or of which a rule conceals what it found.
 */
export const shownColumns = ({ sent, plan }: CheckedFile): readonly ColumnFact[] => {
  const secret = new Set(plan.columns.flatMap(({ field, header }) => (isSecret(field) ? [header] : [])))
  return sent.columns.filter((column) => column.index >= 0 && isShown(column) && !secret.has(column.header))
}

/** Where a column stands among those that say which record it is: area, year and stage, then breakdowns, then the rest of a key. */
export const keyRanks = ({ plan }: CheckedFile): ((column: ColumnFact) => number) => {
  const order = [...new Set<string>([...dimensions, ...keyOf(plan.series.record)])]
  const ranks = new Map<string, number>()
  for (const { field, header } of plan.columns) {
    const rank = order.indexOf(field)
    if (rank >= 0) ranks.set(header, Math.min(rank, ranks.get(header) ?? Infinity))
  }
  return ({ header }) => ranks.get(header) ?? Infinity
}
