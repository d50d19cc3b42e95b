import { type expression as algebra, codeListOf, fieldOf, isFieldName } from '@tipstat/scheme'

type Expression = ReturnType<typeof algebra.field>

/** How tightly an operator binds; what binds less stands in brackets inside of it. */
const binding = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, atom: 7 } as const

interface Printed {
  readonly text: string
  readonly binds: number
}

const symbols = { eq: '=', ne: '≠', lt: '<', le: '≤', gt: '>', ge: '≥' } as const
const arithmetic = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const
const called = {
  low: 'low',
  high: 'high',
  whole: 'whole',
  size: 'size',
  ageLow: 'first year',
  ageHigh: 'last year',
  day: 'day',
  yearOf: 'year',
  last: 'last',
  given: 'given',
} as const

/**
 * An expression of a rule as a person reads it: `stage = V_DET and value ≥ 0`. The notation is the same in every language:
 * short names of fields, codes, and a few English words, as in mappings. What a group is asked has its condition behind:
 * `sum(value where sex ≠ _T)`. `if A then B` is written where the rule says that A implies B.
 */
export const printExpression = (expression: Expression): string => print(expression).text

const print = (node: Expression): Printed => {
  switch (node.op) {
    case 'literal':
      return atom(literalText(node.value))
    case 'field':
      return atom(node.name)
    case 'given':
    case 'low':
    case 'high':
    case 'whole':
    case 'size':
    case 'ageLow':
    case 'ageHigh':
    case 'day':
    case 'yearOf':
    case 'last':
      return atom(`${called[node.op]}(${printExpression(node.of)})`)
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return comparison(`${within(node.left, binding.sum)} ${symbols[node.op]} ${within(node.right, binding.sum)}`)
    case 'in':
      return comparison(`${within(node.of, binding.sum)} in ${codeSet(node.values, node.of)}`)
    case 'descends':
      return comparison(`${within(node.of, binding.sum)} is ${node.ancestor} or below`)
    case 'includes':
      return comparison(`${within(node.of, binding.sum)} includes ${literalText(node.value)}`)
    case 'shape':
      return comparison(`${within(node.of, binding.sum)} looks ${node.shape}`)
    case 'and':
      return junction(node.all, 'and')
    case 'or':
      return printOr(node.all)
    case 'not':
      return printNot(node.of)
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const binds = node.op === 'add' || node.op === 'subtract' ? binding.sum : binding.product
      // The right side of a difference or a quotient is never left without its brackets.
      return { text: `${within(node.left, binds)} ${arithmetic[node.op]} ${within(node.right, binds + 1)}`, binds }
    }
    case 'count':
      return atom(`count(${node.where ? `where ${printExpression(node.where)}` : ''})`)
    case 'sum':
    case 'minimum':
    case 'maximum':
    case 'distinct':
    case 'the':
    case 'every':
      return atom(`${node.op}(${printExpression(node.of)}${node.where ? ` where ${printExpression(node.where)}` : ''})`)
  }
}

const atom = (text: string): Printed => ({ text, binds: binding.atom })
const comparison = (text: string): Printed => ({ text, binds: binding.comparison })

const within = (node: Expression, least: number): string => {
  const { text, binds } = print(node)
  return binds < least ? `(${text})` : text
}

const literalText = (value: string | number | boolean): string =>
  typeof value === 'string' && !/^\w[\w-]*$/.test(value) ? `“${value}”` : String(value)

const junction = (all: readonly Expression[], word: 'and' | 'or'): Printed => {
  const [only] = all
  if (only && all.length === 1) return print(only)
  return { text: all.map((part) => within(part, binding[word] + 1)).join(` ${word} `), binds: binding[word] }
}

const printOr = (all: readonly Expression[]): Printed => {
  const values = includedValues(all)
  if (values) return comparison(`${printExpression(values.of)} includes any of ${codeSet(values.values, values.of)}`)
  const [first, second] = all
  if (first?.op === 'not' && second && all.length === 2) {
    return { text: `if ${within(first.of, binding.and)} then ${within(second, binding.and)}`, binds: binding.or }
  }
  return junction(all, 'or')
}

/** What does not hold, in words where there are any: `≠`, `not in`, `includes none of`. */
const printNot = (of: Expression): Printed => {
  const values = of.op === 'or' ? includedValues(of.all) : null
  if (values) return comparison(`${printExpression(values.of)} includes none of ${codeSet(values.values, values.of)}`)
  const subject = (node: Expression) => within(node, binding.sum)
  switch (of.op) {
    case 'eq':
      return comparison(`${subject(of.left)} ≠ ${subject(of.right)}`)
    case 'in':
      return comparison(`${subject(of.of)} not in ${codeSet(of.values, of.of)}`)
    case 'includes':
      return comparison(`${subject(of.of)} does not include ${literalText(of.value)}`)
    case 'descends':
      return comparison(`${subject(of.of)} is not ${of.ancestor} or below`)
    case 'shape':
      return comparison(`${subject(of.of)} does not look ${of.shape}`)
    default:
      return { text: `not ${within(of, binding.comparison)}`, binds: binding.not }
  }
}

/** The values of `or(includes(f, A), includes(f, B) ...)`; null where the parts are something else. */
const includedValues = (
  all: readonly Expression[],
): { readonly of: Expression; readonly values: readonly string[] } | null => {
  const [first] = all
  if (first?.op !== 'includes' || all.length < 2) return null
  const of = printExpression(first.of)
  const values = all.flatMap((part) => (part.op === 'includes' && printExpression(part.of) === of ? [part.value] : []))
  return values.length === all.length ? { of: first.of, values } : null
}

/** A set of codes; a code that stands there with everything below it is written once, with `…` for what is below. */
const codeSet = (values: readonly string[], of: Expression): string => {
  const shown = of.op === 'field' && isFieldName(of.name) && fieldOf(of.name).list ? folded(values, of.name) : values
  return `{${shown.map(literalText).join(', ')}}`.replaceAll(/“([^”]*…)”/g, '$1')
}

const folded = (values: readonly string[], name: Parameters<typeof codeListOf>[0]): readonly string[] => {
  const list = codeListOf(name)
  const there = new Set(values)
  const below = (code: string) => list.codes.filter((each) => each !== code && list.descends(each, code))
  const isWhole = (code: string) => below(code).length > 0 && below(code).every((each) => there.has(each))
  const wholes = values.filter((code) => list.has(code) && code !== '_T' && isWhole(code))
  const isInside = (code: string) => wholes.some((whole) => whole !== code && list.descends(code, whole))
  return values.filter((code) => !isInside(code)).map((code) => (wholes.includes(code) ? `${code}…` : code))
}
