import { canonical, compile, type expression, fieldsOf } from '@tipstat/scheme'
import type { Draft } from './draft.ts'
import { exactNumber, type Scope, type SqlWorth, truth } from './expression-sql.ts'
import { literal } from './field-source.ts'
import { type Attribute, boundsOf, type RulePlan } from './rule-plan.ts'
import { number, text } from './sql-text.ts'

type Expression = expression.Expression

/** Where the columns of a record stand: `draft` by itself, or under a name. */
export interface Standing {
  /** Put before every column, such as `m1.`. */
  readonly prefix?: string
  /** Fields that a failing rule has left unread: their columns, as SQL. */
  readonly changed?: ReadonlyMap<string, (column: string) => string>
}

/** The fields of a record as rules see them, in SQL over `draft`. */
export const recordScope = (draft: Draft, rules: RulePlan, { prefix = '', changed }: Standing = {}): Scope => {
  const column = (field: string, name: string): string => {
    const made = changed?.get(field)
    return made ? made(name) : `${prefix}${name === 'v' ? `f_${field}` : name}`
  }
  const isColumn = (field: string) => draft.fields.includes(field) || changed?.has(field) === true
  return {
    dialect: draft.dialect,
    ...(draft.addsExactly ? { addsExactly: true } : {}),
    field: (name) => {
      if (name.startsWith('series.')) return constantWorth(rules.facts[name])
      if (name === 'value' && draft.measured)
        return { is: 'interval', low: `${prefix}low`, high: `${prefix}high`, exact: false }
      if (name === 'text' && draft.measured) return { is: 'text', sql: `${prefix}said` }
      if (name === 'multipleOf5' && draft.measured) return truth(`${prefix}five`)
      if (name === 'unread') return { is: 'text', sql: `${prefix}unread_row` }
      if (!isColumn(name)) return constantWorth(draft.constants.get(name))
      const kind = draft.kinds.get(name)
      const sql = column(name, 'v')
      if (kind === 'year' || kind === 'integer' || kind === 'decimal') return exactNumber(sql)
      return { is: kind === 'codes' || kind === 'path' ? 'several' : 'text', sql }
    },
    known: (part) => knownPart(part, draft, rules, isColumn, column),
  }
}

const knownPart = (
  part: Expression,
  draft: Draft,
  rules: RulePlan,
  isColumn: (field: string) => boolean,
  column: (field: string, name: string) => string,
): SqlWorth | null => {
  const fields = [...fieldsOf(part)]
  if (fields.length > 0 && fields.every((name) => name.startsWith('series.')))
    return constantWorth(compile(part)(rules.facts, [rules.facts]))
  const whole = attributeOf(part, rules)
  if (whole) return attributeWorth(whole, draft, isColumn, column)
  const [low, high] = boundsOf(part).map((bound) => {
    const attribute = attributeOf(bound, rules)
    return attribute ? attributeWorth(attribute, draft, isColumn, column) : null
  })
  if (!low || !high) return null
  if (low.is !== 'interval' || high.is !== 'interval') return { is: 'nothing' }
  return { is: 'interval', low: low.low, high: high.high, exact: false }
}

const attributeOf = (part: Expression, { attributes }: RulePlan): Attribute | undefined => {
  const key = canonical(part)
  return attributes.find((each) => canonical(each.part) === key)
}

const attributeWorth = (
  { field, column: name, type, of }: Attribute,
  draft: Draft,
  isColumn: (field: string) => boolean,
  column: (field: string, name: string) => string,
): SqlWorth => {
  if (!isColumn(field)) return constantWorth(of(draft.constants.get(field)))
  const sql = column(field, name)
  if (type === 'VARCHAR') return { is: 'text', sql }
  return type === 'BOOLEAN' ? truth(sql) : exactNumber(sql)
}

/** A value that is the same for all records. */
export const constantWorth = (held: unknown): SqlWorth => {
  if (typeof held === 'number') return exactNumber(number(held))
  if (typeof held === 'boolean') return truth(String(held))
  if (typeof held === 'string') return { is: 'text', sql: text(held) }
  if (Array.isArray(held)) return { is: 'several', sql: literal(held, null) }
  return { is: 'nothing' }
}
