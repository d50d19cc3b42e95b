import type { FieldName } from '@tipstat/scheme'
import { breakdownOf } from './breakdown.ts'
import { roleOf } from './column-role.ts'
import { type Column, looksNumeric, shareOf, type Table } from './content.ts'
import { namedDimensions } from './named-dimensions.ts'
import type { ColumnProposal, Role } from './proposal.ts'

/** What the columns of a table are, once each was judged alone: breakdowns, wide tables, columns that say the same twice. */
export const seenTogether = (table: Table): readonly ColumnProposal[] => {
  const alone = table.columns.map((column) => roleOf(column, table.columns))
  const told = namedDimensions(
    table,
    alone.map((each, i) => broken(each, table.columns[i])),
  )
  return unitsShared(sameTwice(withValues(told, table), table), table)
}

/** A column of numbers of which nothing else is known. */
export const isOtherNumber = ({ evidence }: ColumnProposal): boolean =>
  evidence.some(({ code }) => code === 'propose.other-numbers')

const isUntold = ({ role, confidence }: ColumnProposal): boolean => role.is === 'ignored' && confidence === 'doubtful'

const broken = (proposal: ColumnProposal, column: Column | undefined): ColumnProposal =>
  (column && isUntold(proposal) && shareOf(column, looksNumeric) < 0.5 && breakdownOf(column, proposal)) || proposal

/** Numbers of which the header says only that they are numbers. */
const isPlain = ({ role }: ColumnProposal): boolean => role.is === 'value' && Object.keys(role.codes).length === 0

/**
 * One column of numbers holds the numbers. Of several that nothing tells apart each is a question; beside the columns of
 * a wide table another column of numbers belongs to it, and what it counts is the question.
 */
const withValues = (columns: readonly ColumnProposal[], table: Table): readonly ColumnProposal[] => {
  const plain = columns.filter(isPlain)
  const wide = columns.filter(({ role }) => role.is === 'value' && !isPlain({ role } as ColumnProposal))
  if (wide.length > 1)
    return columns.map((each) => (isOtherNumber(each) ? { ...each, role: { is: 'value', codes: {} } } : each))
  if (plain.length > 1) {
    // One that is named outright, beside others that only hold such a word.
    const sure = plain.filter(({ confidence }) => confidence === 'sure')
    const [only] = sure.length === 1 ? sure : []
    return columns.map((each) =>
      !plain.includes(each) || each === only
        ? each
        : { ...each, ...(only ? { role: { is: 'ignored' } as Role } : {}), confidence: 'doubtful' },
    )
  }
  const numeric = columns.filter(isOtherNumber)
  if (plain.length + wide.length > 0 || numeric.length !== 1) return columns
  return columns.map((each) =>
    each === numeric[0] && table.rows.length > 0 ? { ...each, role: { is: 'value', codes: {} } } : each,
  )
}

const rank = { sure: 0, likely: 1, doubtful: 2 } as const

/**
 * One field takes one column: of several that claim it the surest stays, the first of them. Another whose texts stand one
 * for one for those of a column that stays says the same in other words, and is left out.
 */
const sameTwice = (columns: readonly ColumnProposal[], table: Table): readonly ColumnProposal[] => {
  const holders = new Map<FieldName, ColumnProposal>()
  for (const each of columns) {
    if (each.role.is !== 'field') continue
    const before = holders.get(each.role.field)
    if (!before || rank[each.confidence] < rank[before.confidence]) holders.set(each.role.field, each)
  }
  return columns.map((each) => {
    const holder = each.role.is === 'field' ? holders.get(each.role.field) : undefined
    if (holder && holder !== each) {
      const same = isOneToOne(table, holder.index, each.index)
      return leftOut(each, same ? 'propose.same' : 'propose.second', holder.header, same)
    }
    if (!isUntold(each)) return each
    const twin = columns.find(
      (other) => other.role.is === 'field' && other.index !== each.index && isOneToOne(table, other.index, each.index),
    )
    return twin ? leftOut(each, 'propose.same', twin.header, true) : each
  })
}

const leftOut = (each: ColumnProposal, code: string, header: string, isSame: boolean): ColumnProposal => ({
  ...each,
  role: { is: 'ignored' },
  confidence: isSame ? 'likely' : 'doubtful',
  evidence: [{ code, params: { header } }],
})

/** Whether each text of one column stands with one text of the other only, in some records and with more than one text. */
const isOneToOne = (table: Table, a: number, b: number): boolean => {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()]
  for (const row of table.rows) {
    const [left, right] = [(row[a] ?? '').trim(), (row[b] ?? '').trim()]
    if (left === '' || right === '') continue
    if ((there.get(left) ?? right) !== right || (back.get(right) ?? left) !== left) return false
    there.set(left, right)
    back.set(right, left)
  }
  return there.size > 1 && table.rows.length > 2 * there.size
}

/** In a table of fractions a unit that one header names goes for the headers beside it, too. */
const unitsShared = (columns: readonly ColumnProposal[], table: Table): readonly ColumnProposal[] => {
  const units = new Set(
    columns.flatMap(({ role }) => (role.is === 'value' && role.codes.unit ? [role.codes.unit] : [])),
  )
  const [unit] = units
  if (unit === undefined || units.size > 1) return columns
  return columns.map((each) => {
    const column = table.columns.find(({ index }) => index === each.index)
    if (each.role.is !== 'value' || each.role.codes.unit || !column || !hasFractions(column)) return each
    return {
      ...each,
      role: { ...each.role, codes: { unit, ...each.role.codes } },
      confidence: each.confidence === 'sure' ? 'likely' : each.confidence,
      evidence: [...each.evidence, { code: 'propose.unit-beside', params: { unit } }],
    }
  })
}

export const hasFractions = ({ texts }: Column): boolean => [...texts.keys()].some(isFraction)

/** Three digits behind a mark may be a thousand. */
export const isFraction = (text: string | undefined): boolean =>
  text !== undefined && /^\d+[.,](?:\d{1,2}|\d{4,}|0\d*)$/.test(text.trim()) && !/[.,]0+$/.test(text.trim())
