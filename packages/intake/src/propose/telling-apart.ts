import type { Table } from './content.ts'
import type { ColumnProposal } from './proposal.ts'

/**
 * In a table of counts, records that are the same in everything that is proposed repeat a key. A column that is left out
 * and tells such records apart (a region, an agency) is a question: without it their numbers would contradict each other.
 */
export const tellingApart = (columns: readonly ColumnProposal[], table: Table): readonly ColumnProposal[] => {
  if (!columns.some(({ role }) => role.is === 'value')) return columns
  const kept = columns.filter(({ role }) => ['field', 'breakdown', 'naming', 'category'].includes(role.is))
  const seen = new Map<string, readonly string[]>()
  const repeated: (readonly [readonly string[], readonly string[]])[] = []
  for (const row of table.rows) {
    const key = kept.map(({ index }) => (row[index] ?? '').trim()).join('\u0001')
    const before = seen.get(key)
    if (before) repeated.push([before, row])
    else seen.set(key, row)
  }
  if (repeated.length === 0) return columns
  return columns.map((each): ColumnProposal => {
    const differs = ([a, b]: (typeof repeated)[number]) => (a[each.index] ?? '').trim() !== (b[each.index] ?? '').trim()
    if (each.role.is !== 'ignored' || each.confidence === 'doubtful' || !repeated.some(differs)) return each
    return { ...each, confidence: 'doubtful', evidence: [{ code: 'propose.tells-apart', params: {} }] }
  })
}
