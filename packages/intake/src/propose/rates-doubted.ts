import type { Table } from './content.ts'
import { type ColumnProposal, open } from './proposal.ts'
import { hasFractions } from './seen-together.ts'

/** No country detects so many victims among 100,000 of its people. */
const mostPlausible = 100

/** A unit that says per 100,000 beside numbers that are whole, and larger than a rate can be, is a question. */
export const ratesDoubted = (columns: readonly ColumnProposal[], table: Table): readonly ColumnProposal[] => {
  const value = table.columns.find((_, i) => columns[i]?.role.is === 'value')
  if (!value || hasFractions(value)) return columns
  return columns.map((each): ColumnProposal => {
    const { role } = each
    if (role.is !== 'field' || role.field !== 'unit') return each
    const doubted = Object.entries(role.values).filter(
      ([text, code]) => code === 'per-100000' && largest(table, each.index, text, value.index) > mostPlausible,
    )
    if (doubted.length === 0) return each
    return {
      ...each,
      role: { ...role, values: { ...role.values, ...Object.fromEntries(doubted.map(([text]) => [text, open])) } },
      confidence: 'doubtful',
      evidence: [...each.evidence, { code: 'propose.rate-doubted', params: {} }],
    }
  })
}

const largest = (table: Table, unit: number, text: string, value: number): number =>
  table.rows.reduce(
    (most, row) => ((row[unit] ?? '').trim() === text ? Math.max(most, Number(row[value] ?? '') || 0) : most),
    0,
  )
