import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  ageHigh,
  and,
  count,
  descends,
  distinct,
  divide,
  type Expression,
  eq,
  every,
  field,
  ge,
  given,
  gt,
  hasShape,
  implies,
  includes,
  isIn,
  le,
  literal,
  lt,
  maximum,
  minimum,
  ne,
  not,
  or,
  size,
  subtract,
  sum,
  the,
  whole,
} from './expression.ts'
import { compile, fieldsOf, type Subject } from './interpret.ts'

const subject = {
  five: 5,
  few: { low: 0, high: 4 },
  some: { low: 3, high: 8 },
  open: { low: 2, high: Infinity },
  blank: null,
  empty: '',
  sex: 'F',
  age: 'Y0T17',
  stage: 'V_DET',
  forms: ['SEX', 'LAB'],
  none: [],
  half: 0.5,
}
const group: readonly Subject[] = [
  { sex: 'F', value: { low: 10, high: 10 } },
  { sex: 'M', value: { low: 0, high: 4 } },
  { sex: '_T', value: { low: 12, high: 12 } },
  { sex: '_U', value: null },
]
const f = field
const isPart = ne(f('sex'), '_T')

const meanings: readonly (readonly [string, Expression, unknown])[] = [
  ['equal numbers', eq(f('five'), 5), true],
  ['a point within an interval is undecided', eq(f('some'), 5), null],
  ['a point outside an interval is unequal', eq(f('few'), 5), false],
  ['unequal is the opposite of equal', ne(f('few'), 5), true],
  ['blank compares with nothing', eq(f('blank'), 5), null],
  ['blank is not zero', eq(f('blank'), 0), null],
  ['less, certainly', lt(f('few'), 5), true],
  ['less, undecided', lt(f('some'), 5), null],
  ['less, certainly not', lt(f('some'), 3), false],
  ['at most, at the edge', le(f('few'), 4), true],
  ['more, certainly', gt(f('five'), 4), true],
  ['at least, of an open interval', ge(f('open'), 2), true],
  ['texts are equal or not', eq(f('sex'), 'F'), true],
  ['a text is never more than another', gt(f('sex'), 'E'), null],
  ['a text is unequal to a number', ne(f('sex'), 5), true],
  ['given', given(f('five')), true],
  ['blank is not given', given(f('blank')), false],
  ['an empty text is not given', given(f('empty')), false],
  ['an empty list is not given', given(f('none')), false],
  ['a field that is not there is blank', given(f('nowhere')), false],
  ['in a list', isIn(f('sex'), 'F', 'M'), true],
  ['blank is in no list and out of none', isIn(f('blank'), 'F'), null],
  ['below a code', descends(f('stage'), 'stage', 'V'), true],
  ['not below another', descends(f('stage'), 'stage', 'P'), false],
  ['one of several', includes(f('forms'), 'LAB'), true],
  ['none of several', includes(f('forms'), 'ORG'), false],
  ['how many of several', size(f('forms')), 2],
  ['text shape', hasShape(literal('97 albanian'), 'number-and-label'), true],
  ['false decides and', and(f('blank'), eq(f('five'), 6)), false],
  ['blank leaves and open', and(f('blank'), eq(f('five'), 5)), null],
  ['true decides or', or(f('blank'), eq(f('five'), 5)), true],
  ['blank leaves or open', or(f('blank'), eq(f('five'), 6)), null],
  ['not of open is open', not(f('blank')), null],
  ['a false premise implies all', implies(eq(f('five'), 6), f('blank')), true],
  ['sum of intervals', add(f('few'), f('some')), { low: 3, high: 12 }],
  ['difference of intervals', subtract(f('some'), f('few')), { low: -1, high: 8 }],
  ['a quotient by what may be zero is unknown', divide(f('five'), f('few')), null],
  ['a quotient', divide(f('some'), 2), { low: 1.5, high: 4 }],
  ['arithmetic with blank is blank', add(f('blank'), 1), null],
  ['whole', whole(f('few')), true],
  ['not whole', whole(f('half')), false],
  ['last age of a band', ageHigh(f('age')), 17],
  ['count of all', count(), 4],
  ['count where', count(isPart), 3],
  ['a sum with a missing part is bounded below only', sum(f('value'), isPart), { low: 10, high: Infinity }],
  ['a sum over none is blank', sum(f('value'), eq(f('sex'), 'X')), null],
  ['count over none is zero', count(eq(f('sex'), 'X')), 0],
  ['least', minimum(f('value')), { low: 0, high: 4 }],
  ['greatest', maximum(f('value')), { low: 12, high: 12 }],
  ['the one there is', the(f('value'), eq(f('sex'), 'F')), { low: 10, high: 10 }],
  ['the hull of several', the(f('value'), isIn(f('sex'), 'F', 'M')), { low: 0, high: 10 }],
  ['different values', distinct(f('sex')), 4],
  ['every member', every(isPart), false],
]

describe('the one meaning of every expression', () => {
  test.each(meanings)('%s', (_, expression, worth) => {
    expect(compile(expression)(subject, group)).toEqual(worth)
  })

  test('names the fields that it reads, in conditions too', () => {
    expect([...fieldsOf(sum(f('value'), and(isPart, eq(f('age'), '_T'))))].sort()).toEqual(['age', 'sex', 'value'])
  })
})

const interval = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20))
  .map(([low, width]) => ({ low, high: low + width }))
const within = ({ low, high }: { low: number; high: number }) => fc.integer({ min: low, max: high })
const pair = fc
  .tuple(interval, interval)
  .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), within(a), within(b)))
const holds = (expression: Expression, a: unknown, b: unknown) => compile(expression)({ a, b }, [])

describe('whatever the numbers in the intervals are', () => {
  test('sum and difference hold them', () => {
    fc.assert(
      fc.property(pair, ([a, b, x, y]) => {
        for (const [expression, exact] of [
          [add(f('a'), f('b')), x + y] as const,
          [subtract(f('a'), f('b')), x - y] as const,
        ]) {
          const { low, high } = holds(expression, a, b) as { low: number; high: number }
          expect(low <= exact && exact <= high).toBe(true)
        }
      }),
    )
  })

  test('a comparison that is certain is right of each of them', () => {
    fc.assert(
      fc.property(pair, ([a, b, x, y]) => {
        for (const compare of [eq, ne, lt, le, gt, ge]) {
          const certain = holds(compare(f('a'), f('b')), a, b)
          if (certain !== null) expect(holds(compare(f('a'), f('b')), x, y)).toBe(certain)
        }
      }),
    )
  })

  test('and, or, not keep to De Morgan in three values', () => {
    const truth = fc.constantFrom(true, false, null)
    fc.assert(
      fc.property(truth, truth, (a, b) => {
        expect(holds(not(and(f('a'), f('b'))), a, b)).toBe(holds(or(not(f('a')), not(f('b'))), a, b))
      }),
    )
  })
})
