import { type ColumnFact, isShown } from '@tipstat/intake/engine'
import { fieldOf, isFieldName, rules } from '@tipstat/scheme'
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
