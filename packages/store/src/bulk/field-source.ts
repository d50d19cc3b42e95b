import type { FieldKind } from '@tipstat/scheme'
import { type Dictionary, failingBits, joined } from './dictionary.ts'
import type { SqlValue } from './engine.ts'
import type { RulePlan } from './rule-plan.ts'
import { number, text } from './sql-text.ts'

/** Where a field of a record comes from, in the order in which a mapping speaks of it; a later one stands over an earlier. */
export type Source =
  /** The same for every record. */
  | { readonly is: 'constant'; readonly held: unknown; readonly applies: string | null }
  /** A dictionary, joined under its table's name. */
  | { readonly is: 'dictionary'; readonly dictionary: Dictionary; readonly applies: string | null }
  /** A case number as it stands, or its dictionary where it is unusual. */
  | {
      readonly is: 'id'
      readonly dictionary: Dictionary
      readonly cell: string
      readonly p: string
      readonly applies: string | null
    }

/** A field put together: a constant, or SQL for each of its columns over the joined dictionaries. */
export type FieldSql =
  | { readonly is: 'constant'; readonly held: unknown }
  | { readonly is: 'columns'; readonly of: (column: string) => string }

/** A value of a field as an SQL literal; codes stand in the list of codes of their field. */
export const literal = (held: unknown, type: string | null): string => {
  if (held === null || held === undefined) return 'NULL'
  if (typeof held === 'number') return number(held)
  if (typeof held === 'boolean') return String(held)
  const worth = text(String(joined(held)))
  return type === null ? worth : `${worth}::${type}`
}

/** Puts a field together from its sources. */
export const fieldSql = (field: string, sources: readonly Source[], type: string | null, rules: RulePlan): FieldSql => {
  const last = sources.findLastIndex(({ applies }) => applies === null)
  const standing = sources.slice(Math.max(last, 0))
  const [first] = standing
  if (standing.length === 1 && first?.is === 'constant') return { is: 'constant', held: first.held }
  return {
    is: 'columns',
    of: (column) =>
      standing.reduce((before, source) => {
        const mine = columnOf(source, field, column, type, rules)
        return source.applies === null || mine === before
          ? mine
          : `CASE WHEN ${source.applies} THEN ${mine} ELSE ${before} END`
      }, 'NULL'),
  }
}

const columnOf = (source: Source, field: string, column: string, type: string | null, rules: RulePlan): string => {
  if (source.is === 'constant') return constantColumn(source.held, field, column, type, rules)
  const { table, uniform } = source.dictionary
  const stands = `${table}.${column}`
  if (source.is === 'dictionary')
    return uniform.has(column) ? uniformSql(uniform.get(column) ?? null, column, rules) : stands
  return column === 'v' ? `CASE WHEN ${source.p} IS NULL THEN ${source.cell} ELSE ${stands} END` : stands
}

const uniformSql = (held: SqlValue, column: string, rules: RulePlan): string => {
  if (typeof held === 'bigint') return `${held}::BIGINT`
  return column === 'm' || column === 'ym' ? '0::BIGINT' : attributeSql(held, column, rules)
}

/** What an attribute is; where it is nothing, of its type: a column of nothing else has none. */
const attributeSql = (held: unknown, column: string, { attributes }: RulePlan): string => {
  const type = attributes.find((each) => each.column === column)?.type
  return held === null && type !== undefined ? `NULL::${type}` : literal(held, null)
}

/** What a column of a field is for one value: the value, whether a rule fails, or what an attribute is. */
export const constantColumn = (
  held: unknown,
  field: string,
  column: string,
  type: string | null,
  rules: RulePlan,
): string => {
  if (column === 'v') return literal(held, type)
  if (column === 'm') return `${failingBits(field, held, rules)}::BIGINT`
  const attribute = rules.attributes.find((each) => each.column === column)
  if (attribute) return attributeSql(attribute.of(held), column, rules)
  return 'NULL'
}

/** Whether values of a kind stand in a list of their own, so that they cost a byte or two. */
export const isListed = (kind: FieldKind | undefined): boolean =>
  kind === 'code' || kind === 'codes' || kind === 'age' || kind === 'path' || kind === 'text' || kind === 'date'
