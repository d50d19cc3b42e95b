import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  ageHigh,
  ageLow,
  and,
  count,
  dayOf,
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
  high,
  implies,
  includes,
  isIn,
  lastOf,
  le,
  literal,
  low,
  lt,
  maximum,
  minimum,
  multiply,
  ne,
  not,
  or,
  size,
  subtract,
  sum,
  the,
  whole,
  yearOf,
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
  date: '2016-07-15',
  month: '2016-07',
  bareYear: '2016',
  path: ['NGA', 'LBY', 'ITA'],
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
  ['a literal', literal(7), 7],
  ['an interval equals itself only where it is a point', eq(f('some'), f('some')), null],
  ['an interval of one number is a point', eq(add(f('five'), 0), 5), true],
  ['undecided unequal', ne(f('some'), 5), null],
  ['at most, certainly not', le(f('some'), 2), false],
  ['at most, undecided', le(f('some'), 3), null],
  ['more, certainly not, at the edge', gt(f('few'), 4), false],
  ['at least, undecided', ge(f('open'), 3), null],
  ['nothing is certainly more than what is open above', gt(f('five'), f('open')), null],
  ['a text is no more and no less than a number', lt(f('sex'), 5), null],
  ['a number is not equal to its text', eq(f('five'), '5'), false],
  ['lists are not compared', eq(f('forms'), f('forms')), null],
  ['in no list', isIn(f('sex'), 'M', '_U'), false],
  ['a number is in no list of texts and out of none', isIn(f('five'), '5'), null],
  ['a code descends from itself', descends(f('stage'), 'stage', 'V_DET'), true],
  ['an unknown code descends from nothing', descends(f('sex'), 'stage', 'V'), false],
  ['blank descends from nothing, nor does it not', descends(f('blank'), 'stage', 'V'), null],
  ['a single value includes nothing, nor does it not', includes(f('sex'), 'F'), null],
  ['a single value has no size', size(f('sex')), null],
  ['an empty list has one', size(f('none')), 0],
  ['the day of a date', dayOf(literal('1970-01-02')), { low: 1, high: 1 }],
  ['the days of a month', dayOf(literal('1970-02')), { low: 31, high: 58 }],
  ['a text that is no date has no day', dayOf(f('sex')), null],
  ['blank has no day', dayOf(f('blank')), null],
  ['a day in a month is not certainly before it', ge(dayOf(f('month')), dayOf(f('date'))), null],
  ['a day in a year is not certainly after it', le(dayOf(f('date')), dayOf(f('bareYear'))), null],
  ['a month is certainly after an earlier year', gt(dayOf(f('month')), dayOf(literal('2015'))), true],
  ['a day is certainly not before an earlier month', lt(dayOf(f('date')), dayOf(literal('2016-06'))), false],
  ['a month is not certainly itself', eq(dayOf(f('month')), dayOf(f('month'))), null],
  ['days are counted from a date', add(dayOf(literal('1970')), 1), { low: 1, high: 365 }],
  ['the year of a date', yearOf(f('date')), 2016],
  ['the year of a month', yearOf(f('month')), 2016],
  ['a text that is no date has no year', yearOf(f('sex')), null],
  ['last of a path', lastOf(f('path')), 'ITA'],
  ['an empty path ends nowhere', lastOf(f('none')), null],
  ['a path that is not given ends nowhere', lastOf(f('blank')), null],
  ['a single value is no path', lastOf(f('sex')), null],
  ['another shape', hasShape(literal('albanian'), 'number-and-label'), false],
  ['blank has no shape, nor does it not', hasShape(f('blank'), 'damaged'), null],
  ['and of nothing is true', and(), true],
  ['or of nothing is false', or(), false],
  ['what is no statement leaves and open', and(f('sex')), null],
  ['what is no statement leaves or open', or(f('five')), null],
  ['not of a text is open', not(f('sex')), null],
  ['a true premise asks for its conclusion', implies(eq(f('five'), 5), eq(f('five'), 6)), false],
  ['a product of intervals', multiply(f('some'), f('few')), { low: 0, high: 32 }],
  ['a product with a negative number turns the bounds', multiply(f('some'), -2), { low: -16, high: -6 }],
  ['zero times what is open is from zero on', multiply(f('few'), f('open')), { low: 0, high: Infinity }],
  ['open plus open', add(f('open'), f('open')), { low: 4, high: Infinity }],
  ['open minus open is anything', subtract(f('open'), f('open')), { low: -Infinity, high: Infinity }],
  ['open by open is from zero on', divide(f('open'), f('open')), { low: 0, high: Infinity }],
  ['a point by what is open', divide(f('five'), f('open')), { low: 0, high: 2.5 }],
  ['a quotient by zero is unknown', divide(f('five'), 0), null],
  ['arithmetic with a text is blank', add(f('sex'), 1), null],
  ['lower bound', low(f('some')), 3],
  ['upper bound', high(f('open')), Infinity],
  ['bounds of blank', low(f('blank')), null],
  ['whole as far as it goes', whole(f('open')), true],
  ['blank is not whole, nor broken', whole(f('blank')), null],
  ['first age of a band', ageLow(f('age')), 0],
  ['an open band has no last age', ageHigh(literal('Y_GE18')), Infinity],
  ['a total has no age', ageLow(literal('_T')), null],
  ['least over none', minimum(f('value'), eq(f('sex'), 'X')), null],
  ['greatest over none', maximum(f('value'), eq(f('sex'), 'X')), null],
  ['least of what has no value', minimum(f('value'), eq(f('sex'), '_U')), null],
  ['the one over none', the(f('value'), eq(f('sex'), 'X')), null],
  ['the one that has no value', the(f('value'), eq(f('sex'), '_U')), null],
  ['the one with a value, wherever it stands', the(f('value'), isIn(f('sex'), '_U', '_T')), { low: 12, high: 12 }],
  ['the one text', the(f('sex'), eq(f('sex'), 'F')), 'F'],
  ['of several texts there is not one', the(f('sex')), null],
  ['different values over none', distinct(f('sex'), eq(f('sex'), 'X')), 0],
  ['blank is no value', distinct(f('value'), eq(f('sex'), '_U')), 0],
  ['every member of those that are parts', every(isPart, isPart), true],
  ['every member, where one is open', every(eq(f('value'), 10), isIn(f('sex'), 'F', '_U')), null],
  ['every member of none', every(isPart, eq(f('sex'), 'X')), true],
  ['a condition that is open leaves a member out', count(ge(f('value'), 3)), 2],
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
  test('sum, difference and product hold them', () => {
    fc.assert(
      fc.property(pair, ([a, b, x, y]) => {
        for (const [expression, exact] of [
          [add(f('a'), f('b')), x + y] as const,
          [subtract(f('a'), f('b')), x - y] as const,
          [multiply(f('a'), f('b')), x * y] as const,
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

  test('a quotient holds them, and is unknown where it may be by zero', () => {
    fc.assert(
      fc.property(pair, ([a, b, x, y]) => {
        const quotient = holds(divide(f('a'), f('b')), a, b) as { low: number; high: number } | null
        if (quotient === null) expect(b.low <= 0 && b.high >= 0).toBe(true)
        else expect(quotient.low <= x / y && x / y <= quotient.high).toBe(true)
      }),
    )
  })

  test('open bounds never make what is no number', () => {
    const open = fc.oneof(
      interval,
      interval.map(({ low: from }) => ({ low: from, high: Infinity })),
    )
    fc.assert(
      fc.property(open, open, (a, b) => {
        for (const operation of [add, subtract, multiply, divide]) {
          const made = holds(operation(f('a'), f('b')), a, b) as { low: number; high: number } | null
          if (made !== null) expect(made.low <= made.high).toBe(true)
        }
      }),
    )
  })

  test('only points are certainly equal', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        if (holds(eq(f('a'), f('b')), a, b) === true) expect([a.low, b.low]).toEqual([a.high, b.high])
      }),
    )
  })

  test('not of not is the statement itself, and a sum does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(true, false, null), (a) => {
        expect(holds(not(not(f('a'))), a, null)).toBe(a)
      }),
    )
    const parts = fc.array(fc.option(interval), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(parts, (values) => {
        const members = values.map((value) => ({ value }))
        for (const aggregate of [sum, minimum, maximum, the]) {
          const evaluate = compile(aggregate(f('value')))
          expect(evaluate({}, [...members].reverse())).toEqual(evaluate({}, members))
        }
      }),
    )
  })
})

test('a group may have hundreds of thousands of members', () => {
  const many = Array.from({ length: 300_000 }, (_, i): Subject => ({ value: { low: i, high: i + 1 } }))
  const worth = (of: Expression) => compile(of)({}, many)
  expect([minimum, maximum, the].map((aggregate) => worth(aggregate(f('value'))))).toEqual([
    { low: 0, high: 1 },
    { low: 299_999, high: 300_000 },
    { low: 0, high: 300_000 },
  ])
})
