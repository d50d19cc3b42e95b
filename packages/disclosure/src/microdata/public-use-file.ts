import type { Lineage } from '@tipstat/cube'
import { DisclosureRefusal } from '../refusal.ts'
import type { CaseRecords } from './case-records.ts'
import type { Generalised } from './generalise.ts'

/** That the owner of the records lets them out one by one: who decided, on whose check, on which day. */
export interface OwnersDecision {
  /** The office that answers for the records. */
  readonly owner: string
  /** Role that checked the file and its report, and role that approved it: two, not one. */
  readonly checkedBy: string
  readonly approvedBy: string
  /** Day of the decision, `2026-01-31`. */
  readonly date: string
}

/**
 * Generalised records as the text of a CSV file, which may leave the house: of made-up data, or by a decision of their
 * owner. That a record is one of k is no proof that nobody is found in it, so no rule of tipstat decides this. Throws
 * DisclosureRefusal otherwise.
 */
export const publicUseFile = (
  { records }: Generalised,
  lineage: Pick<Lineage, 'madeUp' | 'title'>,
  decision?: OwnersDecision,
): string => {
  if (lineage.madeUp !== true && !isWhole(decision))
    throw new DisclosureRefusal('disclosure.no-decision', { source: lineage.title })
  return recordsCsv(records)
}

const isWhole = (decision: OwnersDecision | undefined): boolean =>
  decision !== undefined &&
  [decision.owner, decision.checkedBy, decision.approvedBy].every((text) => text.trim() !== '') &&
  decision.checkedBy.trim() !== decision.approvedBy.trim() &&
  /^\d{4}-\d{2}-\d{2}$/.test(decision.date)

/** Records as CSV (RFC 4180, line feeds): a line of names, then one a record. */
export const recordsCsv = ({ length, columns }: CaseRecords): string => {
  const names = Object.keys(columns)
  const lines = [names.map(quoted).join(',')]
  for (let row = 0; row < length; row++) lines.push(names.map((name) => quoted(columns[name]?.[row] ?? '')).join(','))
  return `${lines.join('\n')}\n`
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
