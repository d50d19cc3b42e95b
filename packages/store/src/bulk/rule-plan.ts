import type { Plan } from '@tipstat/intake'
import { type RuleSet, type Runner, rulesFor, seriesFacts } from '@tipstat/intake/engine'
import { canonical, compile, type expression, fieldsOf, fieldsOfType, type Subject, type Worth } from '@tipstat/scheme'
import { isInterpreted } from './expression-sql.ts'

type Expression = expression.Expression

/** A part of a rule that looks inside one field: the interpreter works it out once for each distinct value. */
export interface Attribute {
  readonly column: string
  readonly field: string
  readonly part: Expression
  readonly type: 'BOOLEAN' | 'DOUBLE' | 'VARCHAR'
  readonly of: (held: unknown) => boolean | number | string | null
}

/** How the rules of a plan are run. */
export interface RulePlan {
  readonly set: RuleSet
  /** Rules that read one field alone: judged by the interpreter once for each distinct value; the bit of each in `m`. */
  readonly single: readonly { readonly runner: Runner; readonly field: string; readonly bit: bigint }[]
  /** Rules across fields, compiled to SQL; the bit of each in `x`. */
  readonly cross: readonly { readonly runner: Runner; readonly bit: bigint }[]
  readonly groups: readonly Runner[]
  readonly attributes: readonly Attribute[]
  /** Attributes that rules on groups need, too. */
  readonly groupAttributes: ReadonlySet<string>
  /** What is true of the whole series, by name (`series.latestYear`). */
  readonly facts: Subject
}

/** Most bits of a mask: DuckDB's BIGINT without its sign. */
const mostBits = 62

/** Decides how each rule of a plan is run. */
export const planRules = (plan: Plan, latestYear: number, only?: ReadonlySet<string>): RulePlan => {
  const set = chosen(rulesFor(plan.series.record, plan), only)
  const byValue = new Set(
    fieldsOfType(plan.series.record).flatMap(({ name, kind }) =>
      kind === 'id' || kind === 'measure' ? [] : [name as string],
    ),
  )
  const single: { runner: Runner; field: string; bit: bigint }[] = []
  const cross: { runner: Runner; bit: bigint }[] = []
  for (const runner of set.each) {
    const [field, other] = [...ownFields(runner)].filter((name) => !name.startsWith('series.'))
    if (field !== undefined && other === undefined && byValue.has(field))
      single.push({ runner, field, bit: 1n << BigInt(single.length) })
    else cross.push({ runner, bit: 1n << BigInt(cross.length) })
  }
  if (single.length > mostBits || cross.length > mostBits)
    throw new Error('More rules of one kind than a mask has bits')
  const attributes = attributesOf([...set.groups, ...cross.map(({ runner }) => runner)])
  const groupAttributes = new Set(attributesOf(set.groups).map(({ column }) => column))
  return { set, single, cross, groups: set.groups, attributes, groupAttributes, facts: seriesFacts(plan, latestYear) }
}

const chosen = (set: RuleSet, only: ReadonlySet<string> | undefined): RuleSet => {
  if (!only) return set
  const wanted = ({ rule }: Runner) => only.has(rule.code)
  return { ...set, each: set.each.filter(wanted), groups: set.groups.filter(wanted) }
}

const expressionsOf = ({ rule }: Runner): readonly Expression[] => [
  ...(rule.where ? [rule.where] : []),
  rule.holds,
  ...Object.values(rule.params ?? {}),
]

const ownFields = ({ rule }: Runner): ReadonlySet<string> =>
  new Set([...(rule.where ? fieldsOf(rule.where) : []), ...fieldsOf(rule.holds)])

const attributesOf = (runners: readonly Runner[]): readonly Attribute[] => {
  const found = new Map<string, Attribute>()
  const visit = (part: Expression) => {
    const field = isInside(part) ? fieldOfPart(part) : null
    if (field === null) for (const inner of childrenOf(part)) visit(inner)
    else for (const each of isSpan(part) ? boundsOf(part) : [part]) add(field, each)
  }
  const add = (field: string, part: Expression) => {
    const key = canonical(part)
    if (!found.has(key)) found.set(key, attribute(`a${found.size}`, field, part))
  }
  for (const expression of runners.flatMap(expressionsOf)) visit(expression)
  return [...found.values()]
}

/** Whether a part is worth an interval that may hold more than one number: the days of a partial date, and what is counted from them. */
const isSpan = (part: Expression): boolean =>
  part.op === 'day' || (arithmetic.has(part.op) && childrenOf(part).some(isSpan))

/** Both bounds of a part, which stand in columns of their own. */
export const boundsOf = (part: Expression): readonly [Expression, Expression] => [
  { op: 'low', of: part },
  { op: 'high', of: part },
]

/** Whether a part looks inside a text, a date, a band of ages or several codes somewhere. */
const isInside = (part: Expression): boolean => isInterpreted(part) || childrenOf(part).some(isInside)

/** The one field that a part reads; null where it reads more, or aggregates. */
const fieldOfPart = (part: Expression): string | null => {
  const [field, other] = [...fieldsOf(part)].filter((name) => !name.startsWith('series.'))
  return field === undefined || other !== undefined || aggregates(part) || fieldsOf(part).size > 1 ? null : field
}

const aggregates = (part: Expression): boolean => isAggregate(part) || childrenOf(part).some(aggregates)

const isAggregate = ({ op }: Expression): boolean =>
  ['count', 'sum', 'minimum', 'maximum', 'the', 'distinct', 'every'].includes(op)

const arithmetic: ReadonlySet<string> = new Set(['add', 'subtract', 'multiply', 'divide'])
const numeric: ReadonlySet<string> = new Set(['size', 'ageLow', 'ageHigh', 'yearOf', 'low', 'high', ...arithmetic])

const typeOf = ({ op }: Expression): Attribute['type'] => {
  if (op === 'last') return 'VARCHAR'
  return numeric.has(op) ? 'DOUBLE' : 'BOOLEAN'
}

const attribute = (column: string, field: string, part: Expression): Attribute => {
  const run = compile(part)
  return {
    column,
    field,
    part,
    type: typeOf(part),
    of: (held) => plainWorth(run({ [field]: held }, [])),
  }
}

const plainWorth = (worth: Worth): boolean | number | string | null => {
  if (typeof worth === 'boolean' || typeof worth === 'number' || typeof worth === 'string') return worth
  return worth !== null && typeof worth === 'object' && 'low' in worth && worth.low === worth.high ? worth.low : null
}

/** The parts that an expression is made of. */
export const childrenOf = (node: Expression): readonly Expression[] => [
  ...('all' in node ? node.all : []),
  ...('of' in node ? [node.of] : []),
  ...('left' in node ? [node.left, node.right] : []),
  ...('where' in node && node.where ? [node.where] : []),
]
