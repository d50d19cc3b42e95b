import {
  add,
  ageHigh,
  ageLow,
  and,
  count,
  distinct,
  divide,
  type Expression,
  eq,
  every,
  field,
  ge,
  given,
  high,
  includes,
  isIn,
  le,
  low,
  lt,
  maximum,
  minimum,
  multiply,
  ne,
  not,
  subtract,
  sum,
  the,
  whole,
} from '../expression.ts'
import { define } from './define.ts'
import { except } from './keys.ts'
import { topCodes } from './says.ts'

const value = field('value')
const age = field('age')
const is = (name: string, code: string): Expression => eq(field(name), code)
const isRate = is('unit', 'per-100000')
const adds = not(isRate)
const total = the(value, and(is('sex', '_T'), is('age', '_T')))

/** A band of ages of all sexes. */
const isBand = and(is('sex', '_T'), ne(age, '_T'), given(ageLow(age)))
const isOpenBand = and(isBand, ge(ageLow(age), 18), not(lt(ageHigh(age), 150)))
const isClosedBand = and(isBand, lt(ageHigh(age), 150))
const after = add(ageHigh(age), 1)
const square = (of: Expression): Expression => multiply(of, of)

/**
 * Whether the bands of a table are all ages, each once: one of them is open above, and what the closed ones end before is
 * what the others begin with. Sums of the bounds and of their squares tell that from bands that overlap or leave a gap.
 */
const areAllAges = and(
  eq(count(isOpenBand), 1),
  ge(count(isClosedBand), 2),
  eq(sum(ageLow(age), isBand), sum(after, isClosedBand)),
  eq(sum(square(ageLow(age)), isBand), sum(square(after), isClosedBand)),
)

/** A cell of a table by sex and age together. */
const isCross = and(isIn(field('sex'), 'F', 'M'), ne(age, '_T'), given(ageLow(age)))
const of = (sex: string, band: string): Expression => sum(value, and(is('sex', sex), is('age', band)))
const [girls, boys, women, men] = [of('F', 'Y0T17'), of('M', 'Y0T17'), of('F', 'Y_GE18'), of('M', 'Y_GE18')]
const [children, adults] = [add(girls, boys), add(women, men)]
const apart = subtract(divide(girls, children), divide(women, adults))

const isTopForm = isIn(field('form'), ...topCodes('form'))
const forms = sum(value, isTopForm)
const ofForms = the(value, is('form', '_T'))

/** Groups NUM, SUM and AGE, continued: what a table of persons can hardly be. */
export const plausibleRules = define([
  {
    code: 'TIP-NUM-14',
    on: 'count',
    over: 'group',
    by: ['area', 'stage', 'unit'],
    severity: 'error',
    fields: ['value', 'unit'],
    where: and(isRate, ge(count(given(value)), 5), ge(low(maximum(value)), 20)),
    holds: not(every(whole(value), given(value))),
    params: { n: count(given(value)), high: maximum(value) },
    source: 'National SDG 16.2.2 file of Nigeria: numbers of victims under the unit “per 100,000 population”',
  },
  {
    code: 'TIP-NUM-15',
    on: 'count',
    over: 'group',
    by: except('sex', 'age'),
    severity: 'warning',
    fields: ['value'],
    where: and(adds, ge(count(isCross), 4), ge(low(minimum(value, isCross)), 5)),
    holds: ge(distinct(value, isCross), 2),
    params: { n: count(isCross), value: minimum(value, isCross) },
    source: 'An unverified table of India: 12 boys, 12 girls, 12 men, 12 women',
  },
  {
    code: 'TIP-NUM-16',
    on: 'count',
    over: 'group',
    by: except('sex', 'age', 'slice'),
    severity: 'warning',
    fields: ['value'],
    where: and(adds, ge(low(children), 100), ge(low(adults), 100)),
    holds: and(le(apart, 0.5), ge(apart, -0.5)),
    params: { girls, children, women, adults },
    source: 'An unverified table of India: most of the children are girls, and most of the adults men',
  },
  {
    code: 'TIP-SUM-21',
    on: 'count',
    over: 'group',
    by: except('sex', 'age'),
    severity: 'error',
    fields: ['value', 'age'],
    where: and(adds, given(total), areAllAges, not(includes(field('series.multiple'), 'age'))),
    holds: le(low(sum(value, isBand)), high(total)),
    params: { parts: sum(value, isBand), total },
    source: 'National SDG 16.2.2 file of Nigeria, 2020: ages add to 1,088, the total is 1,087',
  },
  {
    code: 'TIP-SUM-22',
    on: 'count',
    over: 'group',
    by: except('sex', 'age'),
    severity: 'warning',
    fields: ['value', 'age'],
    where: and(adds, given(total), areAllAges, eq(count(is('age', '_U')), 0)),
    holds: ge(high(sum(value, isBand)), low(total)),
    params: { parts: sum(value, isBand), total },
    source: 'National SDG 16.2.2 file of Nigeria, 2017: ages add to 1,490, the total is 1,890',
  },
  {
    code: 'TIP-SUM-23',
    on: 'count',
    over: 'group',
    by: except('form'),
    severity: 'info',
    fields: ['value', 'form'],
    where: and(adds, includes(field('series.multiple'), 'form'), given(ofForms), given(forms)),
    holds: le(low(forms), high(ofForms)),
    params: { parts: forms, total: ofForms },
    source: 'National SDG 16.2.2 file of Malta, 2020: 16 forms of 12 persons',
  },
  {
    code: 'TIP-AGE-09',
    on: 'person',
    over: 'group',
    by: ['area', 'stage'],
    severity: 'warning',
    fields: ['age'],
    needs: ['ageYears'],
    where: ge(count(given(field('ageYears'))), 50),
    holds: le(divide(count(eq(field('ageYears'), 0)), count(given(field('ageYears')))), 0.05),
    params: { n: count(eq(field('ageYears'), 0)), of: count(given(field('ageYears'))) },
    source: 'Ministry of Justice of Argentina, line 145: an apparent age of 0 stands where it is not known',
  },
])
