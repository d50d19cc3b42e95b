import type { FieldName } from '@tipstat/scheme'
import { type Column, looksNumeric, type Table } from './content.ts'
import { type ColumnProposal, type Evidence, open } from './proposal.ts'

/**
 * Whether the blank cells of a dimension stand for its total: over records that are the same in all other dimensions, the
 * number at the blank is never below one of the parts, and comes near their sum in most. Null where that can't be tried.
 */
export const blankIsTotal = (
  table: Table,
  column: Column,
  dimensions: readonly Column[],
  value: Column,
): { readonly isTotal: boolean; readonly groups: number } | null => {
  const others = dimensions.filter((each) => each !== column)
  const groups = new Map<string, { blank: number[]; parts: number[] }>()
  for (const row of table.rows) {
    const number = plainNumber(row[value.index] ?? '')
    if (number === null) continue
    const name = others.map(({ index }) => (row[index] ?? '').trim()).join('\u0001')
    const group = groups.get(name) ?? { blank: [], parts: [] }
    if ((row[column.index] ?? '').trim() === '') group.blank.push(number)
    else group.parts.push(number)
    groups.set(name, group)
  }
  const tried = [...groups.values()].filter(({ blank, parts }) => blank.length === 1 && parts.length > 1)
  if (tried.length < 2) return null
  const near = tried.filter(({ blank: [whole = 0], parts }) => {
    const sum = parts.reduce((all, part) => all + part, 0)
    return parts.every((part) => part <= whole) && sum >= 0.9 * whole
  })
  return { isTotal: near.length >= 0.8 * tried.length, groups: tried.length }
}

const plainNumber = (text: string): number | null => {
  const plain = text.trim().replace(',', '.')
  return looksNumeric(text.trim()) && /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** A column of a dimension with what its blank cells stand for; a question where the numbers do not tell. */
export const withBlank = (
  proposal: ColumnProposal,
  record: 'person' | 'count',
  found: ReturnType<typeof blankIsTotal>,
): ColumnProposal => {
  const { role } = proposal
  if (role.is !== 'field') return proposal
  const [code, evidence] = meaning(record, role.field, Object.values(role.values), found)
  return {
    ...proposal,
    role: { ...role, values: { ...role.values, '': code } },
    evidence: [...proposal.evidence, evidence],
  }
}

const meaning = (
  record: 'person' | 'count',
  field: FieldName,
  codes: readonly string[],
  found: ReturnType<typeof blankIsTotal>,
): readonly [string, Evidence] => {
  if (record === 'person') return ['_U', { code: 'propose.blank-unknown', params: {} }]
  if (field === 'status') return ['A', { code: 'propose.blank-status', params: {} }]
  if (found?.isTotal && !codes.includes('_T'))
    return ['_T', { code: 'propose.blank-total', params: { groups: found.groups } }]
  return [open, { code: 'propose.blank-dimension', params: {} }]
}
