import { fieldOf, isCodedKind } from '@tipstat/scheme'
import type { Condition, Plan, PlanColumn, PlanValue } from './plan.ts'

/**
 * The entry of a mapping for a column, as it should read where the column has got another name: `Units: { unit: { Number:
 * persons } }`. Of a column that only cases turn on, the condition.
 */
export const mappingEntry = (plan: Plan, header: string, renamed: string): string => {
  const column = plan.columns.find((each) => each.header === header)
  const value = plan.values.find((each) => each.header === header)
  if (column) return `${scalar(renamed)}: ${readingOf(column)}`
  if (value) return `${scalar(renamed)}: ${numbersOf(value)}`
  return `when: { ${scalar(renamed)}: ${list(textsOf(plan, header))} }`
}

const readingOf = ({ field, reading, table, separator, aggregates }: PlanColumn): string => {
  const usual = isCodedKind(fieldOf(field).kind) ? 'codes' : 'number'
  const hasTable = Object.keys(table).length > 0
  if (reading === usual && !hasTable && separator === undefined && aggregates === undefined) return field
  return inBraces([
    [field, reading === 'table' ? tableOf(table) : reading],
    ...(reading !== 'table' && hasTable ? [['values', tableOf(table)] as const] : []),
    ...(separator === undefined ? [] : [['separator', scalar(separator)] as const]),
    ...(aggregates === undefined ? [] : [['aggregates', list(aggregates)] as const]),
  ])
}

/** What `value` says is the unit; persons are said as `count`. */
const numbersOf = ({ fixed: { unit = 'count', ...codes } }: PlanValue): string =>
  inBraces([['value', scalar(unit)], ...Object.entries(codes).map(([name, code]) => [name, scalar(code)] as const)])

const textsOf = ({ columns, sets, cases }: Plan, header: string): readonly string[] => {
  const all: readonly Condition[] = [
    ...columns.flatMap(({ when }) => when),
    ...sets.flatMap(({ when }) => when),
    ...cases,
  ]
  return [...new Set(all.filter((each) => each.header === header).flatMap(({ texts }) => texts))]
}

const tableOf = (table: Readonly<Record<string, string>>): string =>
  inBraces(Object.entries(table).map(([text, code]) => [scalar(text), scalar(code)] as const))

const inBraces = (entries: readonly (readonly [string, string])[]): string =>
  `{ ${entries.map(([key, held]) => `${key}: ${held}`).join(', ')} }`

const list = (texts: readonly string[]): string => `[${texts.map(scalar).join(', ')}]`

/** A text as it stands in YAML, in quotes where it could be read as anything else. JSON's strings are YAML's. */
const scalar = (text: string): string =>
  /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} _./()%+<>’–-]*[\p{L}\p{M}\p{N}_.)%+>])?$/u.test(text) ? text : JSON.stringify(text)
