import type { expression } from '@tipstat/scheme'
import { lists } from '@tipstat/seeds/codes'
import type { Dialect } from './engine.ts'
import { number, text } from './sql-text.ts'

type Expression = expression.Expression

/**
 * An expression of the algebra as SQL, with what it is worth: a text, an interval of numbers (`exact` where both bounds
 * are one and the same column), a truth, a field of several codes (which only `known` can look into), or nothing.
 * NULL is the interpreter's `null`, and SQL's three-valued logic is the interpreter's.
 */
export type SqlWorth =
  | { readonly is: 'text' | 'truth'; readonly sql: string }
  | { readonly is: 'interval'; readonly low: string; readonly high: string; readonly exact: boolean }
  | { readonly is: 'several'; readonly sql: string }
  | { readonly is: 'nothing' }

/** Where an expression finds what it speaks of. */
export interface Scope {
  readonly dialect: Dialect
  /** A field of the subject. */
  readonly field: (name: string) => SqlWorth
  /** Parts of an expression that were worked out by the interpreter, once for each distinct value of a field. */
  readonly known: (part: Expression) => SqlWorth | null
  /** Scope of the members, where aggregates are allowed. */
  readonly members?: Scope
  /** Order of the members, for sums that have to add up in one order. */
  readonly order?: string
  /** Whether numbers (`value`) add up to the same in any order, since all are whole and small. */
  readonly addsExactly?: boolean
}

const nothing: SqlWorth = { is: 'nothing' }
export const truth = (sql: string): SqlWorth => ({ is: 'truth', sql })
export const exactNumber = (sql: string): SqlWorth => ({ is: 'interval', low: sql, high: sql, exact: true })

/** Compiles an expression. Every operator has the meaning that `compile` in scheme gives it. */
export const toSql = (of: Expression, scope: Scope): SqlWorth => {
  const known = scope.known(of)
  if (known) return known
  switch (of.op) {
    case 'literal':
      if (typeof of.value === 'number') return exactNumber(number(of.value))
      return typeof of.value === 'boolean' ? truth(String(of.value)) : { is: 'text', sql: text(of.value) }
    case 'field':
      return scope.field(of.name)
    case 'given':
      return truth(given(toSql(of.of, scope)))
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compare(of.op, toSql(of.left, scope), toSql(of.right, scope))
    case 'in':
      return ofText(toSql(of.of, scope), (sql) => `${sql} IN (${of.values.map(text).join(', ')})`)
    case 'descends': {
      const { codes, descends } = lists[of.list]
      const below = (codes as readonly string[]).filter((code) => descends(code, of.ancestor))
      return ofText(toSql(of.of, scope), (sql) => `${sql} IN (${below.map(text).join(', ')})`)
    }
    case 'and':
      return truth(`(${of.all.map((part) => truthOf(toSql(part, scope))).join(' AND ')})`)
    case 'or':
      return truth(`(${of.all.map((part) => truthOf(toSql(part, scope))).join(' OR ')})`)
    case 'not':
      return truth(`(NOT ${truthOf(toSql(of.of, scope))})`)
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return arithmetic(of.op, toSql(of.left, scope), toSql(of.right, scope), scope.dialect)
    case 'low':
      return ofInterval(toSql(of.of, scope), ({ low }) => exactNumber(low))
    case 'high':
      return ofInterval(toSql(of.of, scope), ({ high }) => exactNumber(high))
    case 'whole':
      return ofInterval(toSql(of.of, scope), ({ low, high }) =>
        truth(`(${low} = floor(${low}) AND ${high} = floor(${high}))`),
      )
    case 'count':
    case 'sum':
    case 'minimum':
    case 'maximum':
    case 'the':
    case 'distinct':
    case 'every':
      return aggregate(of, scope)
    case 'includes':
    case 'shape':
    case 'size':
    case 'ageLow':
    case 'ageHigh':
    case 'day':
    case 'yearOf':
    case 'last':
      throw new Error(`"${of.op}" is worked out for each distinct value, and never in SQL`)
  }
}

/** Operators that are left to the interpreter: they look inside a text, a date, a band of ages or several codes. */
export const isInterpreted = ({ op }: Expression): boolean => interpreted.has(op)

const interpreted: ReadonlySet<Expression['op']> = new Set([
  'includes',
  'shape',
  'size',
  'ageLow',
  'ageHigh',
  'day',
  'yearOf',
  'last',
] as const)

/** A truth as SQL; what is no truth is never true and never false. */
export const truthOf = (worth: SqlWorth): string => (worth.is === 'truth' ? worth.sql : 'NULL::BOOLEAN')

const given = (worth: SqlWorth): string => {
  switch (worth.is) {
    case 'text':
      return `coalesce(${worth.sql} <> '', false)`
    case 'interval':
      return `(${worth.low} IS NOT NULL)`
    case 'several':
    case 'truth':
      return `(${worth.sql} IS NOT NULL)`
    case 'nothing':
      return 'false'
  }
}

const ofText = (worth: SqlWorth, then: (sql: string) => string): SqlWorth =>
  worth.is === 'text' ? truth(then(worth.sql)) : nothing

type IntervalSql = Extract<SqlWorth, { readonly is: 'interval' }>

const ofInterval = (worth: SqlWorth, then: (value: IntervalSql) => SqlWorth): SqlWorth =>
  worth.is === 'interval' ? then(worth) : nothing

type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'
const signs: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' }

const compare = (op: Comparison, left: SqlWorth, right: SqlWorth): SqlWorth => {
  if (left.is === 'interval' && right.is === 'interval') return truth(compareIntervals(op, left, right))
  if (left.is === 'nothing' || right.is === 'nothing' || left.is === 'several' || right.is === 'several') return nothing
  if (op !== 'eq' && op !== 'ne') return nothing
  if (left.is !== 'interval' && right.is !== 'interval' && left.is === right.is)
    return truth(`(${left.sql} ${signs[op]} ${right.sql})`)
  // A number is no text: they differ as soon as both are there.
  return truth(`CASE WHEN ${given(left)} AND ${given(right)} THEN ${op === 'ne'} END`)
}

const compareIntervals = (op: Comparison, a: IntervalSql, b: IntervalSql): string => {
  if (a.exact && b.exact) return `(${a.low} ${signs[op]} ${b.low})`
  switch (op) {
    case 'eq':
      return `CASE WHEN ${a.low} > ${b.high} OR ${b.low} > ${a.high} THEN false WHEN ${a.low} = ${a.high} AND ${b.low} = ${b.high} THEN true END`
    case 'ne':
      return `(NOT ${compareIntervals('eq', a, b)})`
    case 'lt':
      return `CASE WHEN ${a.high} < ${b.low} THEN true WHEN ${a.low} >= ${b.high} THEN false END`
    case 'le':
      return `CASE WHEN ${a.high} <= ${b.low} THEN true WHEN ${a.low} > ${b.high} THEN false END`
    case 'gt':
      return compareIntervals('lt', b, a)
    case 'ge':
      return compareIntervals('le', b, a)
  }
}

type Arithmetic = 'add' | 'subtract' | 'multiply' | 'divide'

const arithmetic = (op: Arithmetic, left: SqlWorth, right: SqlWorth, dialect: Dialect): SqlWorth => {
  if (left.is !== 'interval' || right.is !== 'interval') return nothing
  const [a, b] = [asDouble(left), asDouble(right)]
  const exact = a.exact && b.exact
  const both = (low: string, high: string): SqlWorth =>
    exact ? exactNumber(low) : { is: 'interval', low, high, exact }
  switch (op) {
    case 'add':
      return both(`(${a.low} + ${b.low})`, `(${a.high} + ${b.high})`)
    case 'subtract':
      return both(`(${a.low} - ${b.high})`, `(${a.high} - ${b.low})`)
    case 'multiply':
      return hull('*', a, b, exact, dialect)
    case 'divide': {
      const bounds = hull('/', a, b, exact, dialect)
      const through = `${b.low} <= 0 AND ${b.high} >= 0`
      return both(
        `CASE WHEN NOT (${through}) THEN ${bounds.low} END`,
        `CASE WHEN NOT (${through}) THEN ${bounds.high} END`,
      )
    }
  }
}

/** Whole numbers divide like any others. */
const asDouble = ({ low, high, exact }: IntervalSql): IntervalSql => ({
  is: 'interval',
  low: `${low}::DOUBLE`,
  high: `${high}::DOUBLE`,
  exact,
})

/** Around the corners; one of zero times infinity, or of two infinities, adds nothing but 0. */
const hull = (sign: '*' | '/', a: IntervalSql, b: IntervalSql, exact: boolean, { isNan }: Dialect): IntervalSql => {
  const corner = (x: string, y: string) => {
    const worth = `(${x} ${sign} ${y})`
    return `CASE WHEN ${isNan(worth)} THEN 0 ELSE ${worth} END`
  }
  if (exact) {
    const sql = corner(a.low, b.low)
    return { is: 'interval', low: sql, high: sql, exact }
  }
  const corners = [corner(a.low, b.low), corner(a.low, b.high), corner(a.high, b.low), corner(a.high, b.high)].join(
    ', ',
  )
  const known = `${a.low} IS NOT NULL AND ${b.low} IS NOT NULL`
  const bound = (which: string) => `CASE WHEN ${known} THEN ${which}(${corners}) END`
  return { is: 'interval', low: bound('least'), high: bound('greatest'), exact }
}

type AggregateNode = Extract<Expression, { readonly where?: Expression }>

const aggregate = (of: AggregateNode, scope: Scope): SqlWorth => {
  const { members, order = '', dialect } = scope
  if (!members) throw new Error(`"${of.op}" stands outside a group`)
  const where = of.where ? truthOf(toSql(of.where, members)) : undefined
  const filter = where === undefined ? '' : ` FILTER (WHERE ${where})`
  if (of.op === 'count') return exactNumber(`count(*)${filter}`)
  const worth = toSql(of.of, members)
  const counted = `count(*)${filter}`
  if (of.op === 'every') {
    const held = truthOf(worth)
    const all = `count(*) FILTER (WHERE ${held}${where === undefined ? '' : ` AND ${where}`})`
    return truth(
      `CASE WHEN coalesce(${dialect.any(`NOT ${held}`)}${filter}, false) THEN false WHEN ${all} = ${counted} THEN true END`,
    )
  }
  if (of.op === 'distinct') return exactNumber(`count(DISTINCT ${distinctKey(worth, dialect)})${filter}`)
  if (of.op === 'the' && worth.is === 'text')
    return {
      is: 'text',
      sql: `CASE WHEN count(DISTINCT ${worth.sql})${filter} = 1 THEN min(${worth.sql}::VARCHAR)${filter} END`,
    }
  if (worth.is !== 'interval') return nothing
  const over = (name: string, bound: string) => `${name}(${bound})${filter}`
  switch (of.op) {
    case 'sum': {
      const added = (bound: string, missing: string) => {
        const isExact = scope.addsExactly && of.of.op === 'field' && of.of.name === 'value'
        const sum = dialect[isExact ? 'sum' : 'sumInOrder'](`coalesce(${bound}::DOUBLE, ${missing})`, order, where)
        return `CASE WHEN ${counted} > 0 THEN ${sum} END`
      }
      return { is: 'interval', low: added(worth.low, '0'), high: added(worth.high, "'infinity'::DOUBLE"), exact: false }
    }
    case 'minimum':
      return { is: 'interval', low: over('min', worth.low), high: over('min', worth.high), exact: worth.exact }
    case 'maximum':
      return { is: 'interval', low: over('max', worth.low), high: over('max', worth.high), exact: worth.exact }
    case 'the':
      return { is: 'interval', low: over('min', worth.low), high: over('max', worth.high), exact: false }
  }
}

const distinctKey = (worth: SqlWorth, { pair }: Dialect): string => {
  if (worth.is === 'interval') return worth.exact ? worth.low : pair(worth.low, worth.high)
  return worth.is === 'nothing' ? 'NULL' : worth.sql
}
