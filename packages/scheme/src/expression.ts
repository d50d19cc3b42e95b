import type { Shape } from './shape.ts'

/**
 * The closed expression algebra of the rules (scheme.md, section 1): plain data, so that it can be interpreted, compiled
 * to SQL and printed. Nothing from outside runs in it: no functions, no patterns from a user.
 */
export type Expression =
  | { readonly op: 'literal'; readonly value: string | number | boolean }
  | { readonly op: 'field'; readonly name: string }
  | { readonly op: 'given'; readonly of: Expression }
  | { readonly op: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'in'; readonly of: Expression; readonly values: readonly string[] }
  | { readonly op: 'descends'; readonly of: Expression; readonly list: ListName; readonly ancestor: string }
  | { readonly op: 'includes'; readonly of: Expression; readonly value: string }
  | { readonly op: 'shape'; readonly of: Expression; readonly shape: Shape }
  | { readonly op: 'and' | 'or'; readonly all: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'add' | 'subtract' | 'multiply' | 'divide'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'low' | 'high' | 'whole' | 'size' | 'ageLow' | 'ageHigh'; readonly of: Expression }
  | { readonly op: 'day' | 'yearOf' | 'last'; readonly of: Expression }
  | { readonly op: 'count'; readonly where?: Expression }
  | { readonly op: Aggregate; readonly of: Expression; readonly where?: Expression }

/** Comparisons of texts, numbers and intervals. On intervals they are certain, or undecided: never guessed. */
export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'

/** Over the members of a group. `the`: the one value there is (the hull, where a key is repeated). */
export type Aggregate = 'sum' | 'minimum' | 'maximum' | 'distinct' | 'the' | 'every'

/** Classifications that `descends` can look up. */
export type ListName = 'stage' | 'form' | 'sex' | 'unit'

type Operand = Expression | string | number | boolean

const expression = (operand: Operand): Expression =>
  typeof operand === 'object' ? operand : { op: 'literal', value: operand }
const compare =
  (op: Comparison) =>
  (left: Expression, right: Operand): Expression => ({ op, left, right: expression(right) })

/** A field of the subject: of the record, the cell, the column, the file or the series. */
export const field = (name: string): Expression => ({ op: 'field', name })
export const literal = (value: string | number | boolean): Expression => ({ op: 'literal', value })
export const given = (of: Expression): Expression => ({ op: 'given', of })
export const eq = compare('eq')
export const ne = compare('ne')
export const lt = compare('lt')
export const le = compare('le')
export const gt = compare('gt')
export const ge = compare('ge')
export const isIn = (of: Expression, ...values: readonly string[]): Expression => ({ op: 'in', of, values })
/** Whether a code is `ancestor` or below it in a classification. */
export const descends = (of: Expression, list: ListName, ancestor: string): Expression => ({
  op: 'descends',
  of,
  list,
  ancestor,
})
/** Whether a several-valued field holds a value. */
export const includes = (of: Expression, value: string): Expression => ({ op: 'includes', of, value })
export const hasShape = (of: Expression, shape: Shape): Expression => ({ op: 'shape', of, shape })
export const and = (...all: readonly Expression[]): Expression => ({ op: 'and', all })
export const or = (...all: readonly Expression[]): Expression => ({ op: 'or', all })
export const not = (of: Expression): Expression => ({ op: 'not', of })
export const implies = (a: Expression, b: Expression): Expression => or(not(a), b)
export const add = (left: Expression, right: Operand): Expression => ({ op: 'add', left, right: expression(right) })
export const subtract = (left: Expression, right: Operand): Expression => ({
  op: 'subtract',
  left,
  right: expression(right),
})
export const multiply = (left: Expression, right: Operand): Expression => ({
  op: 'multiply',
  left,
  right: expression(right),
})
export const divide = (left: Expression, right: Operand): Expression => ({
  op: 'divide',
  left,
  right: expression(right),
})
export const low = (of: Expression): Expression => ({ op: 'low', of })
export const high = (of: Expression): Expression => ({ op: 'high', of })
/** Whether both bounds of a number are whole. */
export const whole = (of: Expression): Expression => ({ op: 'whole', of })
/** Number of values in a several-valued field. */
export const size = (of: Expression): Expression => ({ op: 'size', of })
/** First and last year of age of a band. */
export const ageLow = (of: Expression): Expression => ({ op: 'ageLow', of })
export const ageHigh = (of: Expression): Expression => ({ op: 'ageHigh', of })
/** The day of a date, as a number of days; of a month or a year alone, all of its days: which one is not known. */
export const dayOf = (of: Expression): Expression => ({ op: 'day', of })
/** The year of a date, which a month or a year alone gives too. */
export const yearOf = (of: Expression): Expression => ({ op: 'yearOf', of })
/** Last value of a path: where it ends. */
export const lastOf = (of: Expression): Expression => ({ op: 'last', of })

const aggregate =
  (op: Aggregate) =>
  (of: Expression, where?: Expression): Expression =>
    where ? { op, of, where } : { op, of }
export const count = (where?: Expression): Expression => (where ? { op: 'count', where } : { op: 'count' })
export const sum = aggregate('sum')
export const minimum = aggregate('minimum')
export const maximum = aggregate('maximum')
export const distinct = aggregate('distinct')
export const the = aggregate('the')
/** Whether a statement is true of every member. */
export const every = aggregate('every')
