import { lists, parseAge } from '@tipstat/seeds/codes'
import { dateSpan, yearOfDate } from './date-span.ts'
import type { Comparison, Expression, ListName } from './expression.ts'
import { shapes } from './shape.ts'
import type { Interval } from './value.ts'

/** What an expression can be worth. `null`: blank, or not known; never zero and never false. */
export type Worth = string | number | boolean | Interval | readonly string[] | null

/** The subject of a rule: its fields by name. */
export type Subject = Readonly<Record<string, unknown>>

/** An expression made ready to run on a subject, with the members of its group (one, for a rule on each). */
export type Evaluate = (subject: Subject, members: readonly Subject[]) => Worth

/**
 * The one meaning of every expression. Three-valued: a comparison is true or false only where it is certain for every
 * number in the intervals; `null` in, `null` out, except `given`. `and` is false as soon as one part is false, `or` true
 * as soon as one is true. An aggregate over no member is `null`, but `count` and `distinct` are 0 and `every` is true.
 * `minimum`, `maximum` and `the` speak of the members that have a value; a `sum` with a missing part has no upper bound.
 * Parts of a sum are taken for not negative.
 */
export const compile = (expression: Expression): Evaluate => {
  switch (expression.op) {
    case 'literal':
      return () => expression.value
    case 'field':
      return (subject) => worth(subject[expression.name])
    case 'given': {
      const of = compile(expression.of)
      return (s, m) => {
        const value = of(s, m)
        return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
      }
    }
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const [left, right] = [compile(expression.left), compile(expression.right)]
      return (s, m) => compareWorth(expression.op, left(s, m), right(s, m))
    }
    case 'in': {
      const [of, values] = [compile(expression.of), new Set(expression.values)]
      return ifText(of, (text) => values.has(text))
    }
    case 'descends': {
      const list = classification(expression.list)
      return ifText(compile(expression.of), (code) => list.descends(code, expression.ancestor))
    }
    case 'includes':
      return ifSeveral(compile(expression.of), (values) => values.includes(expression.value))
    case 'shape': {
      const pattern = shapes[expression.shape]
      return ifText(compile(expression.of), (text) => pattern.test(text))
    }
    case 'and':
      return junction(expression.all.map(compile), false)
    case 'or':
      return junction(expression.all.map(compile), true)
    case 'not': {
      const of = compile(expression.of)
      return (s, m) => {
        const value = of(s, m)
        return typeof value === 'boolean' ? !value : null
      }
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const [left, right] = [compile(expression.left), compile(expression.right)]
      const { op } = expression
      return (s, m) => arithmetic(op, interval(left(s, m)), interval(right(s, m)))
    }
    case 'low':
    case 'high': {
      const [of, end] = [compile(expression.of), expression.op]
      return (s, m) => interval(of(s, m))?.[end] ?? null
    }
    case 'whole':
      return ifInterval(
        compile(expression.of),
        (v) => Number.isInteger(v.low) && (Number.isInteger(v.high) || v.high === Infinity),
      )
    case 'size':
      return ifSeveral(compile(expression.of), (values) => values.length)
    case 'ageLow':
      return ifText(compile(expression.of), (code) => parseAge(code)?.low ?? null)
    case 'ageHigh':
      return ifText(compile(expression.of), (code) => parseAge(code)?.high ?? null)
    case 'day':
      return ifText(compile(expression.of), dateSpan)
    case 'yearOf':
      return ifText(compile(expression.of), yearOfDate)
    case 'last':
      return ifSeveral(compile(expression.of), (values) => values.at(-1) ?? null)
    case 'count': {
      const where = compileWhere(expression.where)
      return (_, members) => members.filter(where).length
    }
    case 'sum':
    case 'minimum':
    case 'maximum':
    case 'the':
    case 'distinct':
    case 'every': {
      const [of, where, { op }] = [compile(expression.of), compileWhere(expression.where), expression]
      return (_, members) =>
        aggregate(
          op,
          members.filter(where).map((member) => of(member, [member])),
        )
    }
  }
}

/** The conditions of all aggregates in an expression that have one: the members that a group rule speaks of. */
export const filters = (expression: Expression): readonly ((member: Subject) => boolean)[] => {
  const found: ((member: Subject) => boolean)[] = []
  const visit = (node: Expression) => {
    if (isAggregate(node) && node.where) found.push(compileWhere(node.where))
    for (const inner of children(node)) visit(inner)
  }
  visit(expression)
  return found
}

/** Names of the fields that an expression reads. */
export const fieldsOf = (expression: Expression): ReadonlySet<string> => {
  const names = new Set<string>()
  const visit = (node: Expression) => {
    if (node.op === 'field') names.add(node.name)
    for (const inner of children(node)) visit(inner)
  }
  visit(expression)
  return names
}

const isAggregate = (node: Expression): node is Extract<Expression, { where?: Expression }> =>
  ['count', 'sum', 'minimum', 'maximum', 'the', 'distinct', 'every'].includes(node.op)

const children = (node: Expression): readonly Expression[] => {
  if ('all' in node) return node.all
  const inner: Expression[] = []
  if ('of' in node) inner.push(node.of)
  if ('left' in node) inner.push(node.left, node.right)
  if ('where' in node && node.where) inner.push(node.where)
  return inner
}

const compileWhere = (where: Expression | undefined): ((member: Subject) => boolean) => {
  if (!where) return () => true
  const test = compile(where)
  return (member) => test(member, [member]) === true
}

const worth = (value: unknown): Worth => {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value as readonly string[]
  if (typeof value === 'object' && 'low' in value) return value as unknown as Interval
  return null
}

const interval = (value: Worth): Interval | null => {
  if (typeof value === 'number') return { low: value, high: value }
  return typeof value === 'object' && value !== null && 'low' in value ? value : null
}

const ifText =
  (of: Evaluate, then: (text: string) => Worth): Evaluate =>
  (s, m) => {
    const value = of(s, m)
    return typeof value === 'string' ? then(value) : null
  }

const ifSeveral =
  (of: Evaluate, then: (values: readonly string[]) => Worth): Evaluate =>
  (s, m) => {
    const value = of(s, m)
    return Array.isArray(value) ? then(value) : null
  }

const ifInterval =
  (of: Evaluate, then: (value: Interval) => Worth): Evaluate =>
  (s, m) => {
    const value = interval(of(s, m))
    return value ? then(value) : null
  }

const junction =
  (parts: readonly Evaluate[], deciding: boolean): Evaluate =>
  (s, m) => {
    let undecided = false
    for (const part of parts) {
      const value = part(s, m)
      if (value === deciding) return deciding
      if (typeof value !== 'boolean') undecided = true
    }
    return undecided ? null : !deciding
  }

const compareWorth = (op: Comparison, left: Worth, right: Worth): boolean | null => {
  if (left === null || right === null) return null
  const [a, b] = [interval(left), interval(right)]
  if (a && b) return compareIntervals(op, a, b)
  if (Array.isArray(left) || Array.isArray(right)) return null
  if (op === 'eq') return left === right
  if (op === 'ne') return left !== right
  return null
}

const compareIntervals = (op: Comparison, a: Interval, b: Interval): boolean | null => {
  switch (op) {
    case 'eq':
      if (a.low > b.high || b.low > a.high) return false
      return a.low === a.high && b.low === b.high ? true : null
    case 'ne': {
      const equal = compareIntervals('eq', a, b)
      return equal === null ? null : !equal
    }
    case 'lt':
      return a.high < b.low ? true : a.low >= b.high ? false : null
    case 'le':
      return a.high <= b.low ? true : a.low > b.high ? false : null
    case 'gt':
      return compareIntervals('lt', b, a)
    case 'ge':
      return compareIntervals('le', b, a)
  }
}

const arithmetic = (
  op: 'add' | 'subtract' | 'multiply' | 'divide',
  a: Interval | null,
  b: Interval | null,
): Interval | null => {
  if (!a || !b) return null
  switch (op) {
    case 'add':
      return { low: a.low + b.low, high: a.high + b.high }
    case 'subtract':
      return { low: a.low - b.high, high: a.high - b.low }
    case 'multiply':
      return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high])
    case 'divide':
      if (b.low <= 0 && b.high >= 0) return null
      return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high])
  }
}

/** Around the corners of a product or quotient. A corner of zero times infinity, or of two infinities, adds nothing but 0. */
const hull = (corners: readonly number[]): Interval => {
  const numbers = corners.map((corner) => (Number.isNaN(corner) ? 0 : corner))
  return { low: Math.min(...numbers), high: Math.max(...numbers) }
}

/** What the bounds of several intervals come to. */
const bounds = {
  minimum: [Math.min, Math.min],
  maximum: [Math.max, Math.max],
  the: [Math.min, Math.max],
} as const

const aggregate = (
  op: 'sum' | 'minimum' | 'maximum' | 'the' | 'distinct' | 'every',
  values: readonly Worth[],
): Worth => {
  if (op === 'distinct') return new Set(values.filter((v) => v !== null).map((v) => JSON.stringify(v))).size
  if (op === 'every') return values.some((v) => v === false) ? false : values.every((v) => v === true) ? true : null
  if (values.length === 0) return null
  const intervals = values.map(interval)
  if (op === 'sum') return sumOf(intervals)
  const known = intervals.filter((v) => v !== null)
  if (known.length === 0) return op === 'the' ? theText(values) : null
  const [low, high] = bounds[op]
  // One by one: a group may have more members than a function may have arguments.
  return known.reduce((a, b) => ({ low: low(a.low, b.low), high: high(a.high, b.high) }))
}

/** The one text that there is; null where there are several. */
const theText = (values: readonly Worth[]): Worth => {
  const [text = null, other] = new Set(values.filter((value) => value !== null))
  return other === undefined ? text : null
}

/** A missing part leaves a sum bounded below only. */
const sumOf = (parts: readonly (Interval | null)[]): Interval => {
  let [low, high] = [0, 0]
  for (const part of parts) {
    low += part?.low ?? 0
    high += part?.high ?? Infinity
  }
  return { low, high }
}

const classification = (name: ListName): { descends(code: string, ancestor: string): boolean } => lists[name]
