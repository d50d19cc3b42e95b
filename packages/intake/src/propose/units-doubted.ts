import type { Table } from './content.ts'
import { type ColumnProposal, open } from './proposal.ts'
import { isFraction } from './seen-together.ts'

/** No country detects so many victims among 100,000 of its people. */
const mostPlausible = 100

/**
 * A unit that says per 100,000 beside numbers that are whole, and larger than a rate can be, is a question; so is one that
 * says persons beside numbers with fractions.
 */
export const unitsDoubted = (columns: readonly ColumnProposal[], table: Table): readonly ColumnProposal[] => {
  const value = table.columns.find((_, i) => columns[i]?.role.is === 'value')
  if (!value) return columns
  return columns.map((each): ColumnProposal => {
    const { role } = each
    if (role.is !== 'field' || role.field !== 'unit') return each
    const doubted = Object.entries(role.values).filter(([text, code]) => {
      const numbers = table.rows.filter((row) => (row[each.index] ?? '').trim() === text).map((row) => row[value.index])
      return code === 'per-100000' ? areTooLarge(numbers) : isOfPersons(code) && numbers.some(isFraction)
    })
    if (doubted.length === 0) return each
    return {
      ...each,
      role: { ...role, values: { ...role.values, ...Object.fromEntries(doubted.map(([text]) => [text, open])) } },
      confidence: 'doubtful',
      evidence: [
        ...each.evidence,
        { code: doubted[0]?.[1] === 'per-100000' ? 'propose.rate-doubted' : 'propose.unit-asked', params: {} },
      ],
    }
  })
}

type Numbers = readonly (string | undefined)[]

const areTooLarge = (numbers: Numbers): boolean =>
  !numbers.some(isFraction) && numbers.some((text) => Number(text) > mostPlausible)

const isOfPersons = (code: string): boolean => code === 'persons' || code === 'offences' || code === 'cases'
