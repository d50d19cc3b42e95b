import {
  and,
  count,
  descends,
  type Expression,
  eq,
  field,
  ge,
  given,
  high,
  implies,
  includes,
  isIn,
  le,
  low,
  ne,
  not,
  or,
  sum,
  the,
} from '../expression.ts'
import type { FieldName } from '../fields.ts'
import { define } from './define.ts'
import { except } from './keys.ts'
import { entries, parents, topCodes } from './says.ts'

const value = field('value')
const isTotal = (name: string): Expression => eq(field(name), '_T')
const isPart = (name: string): Expression => ne(field(name), '_T')
const single = (dimension: string): Expression => not(includes(field('series.multiple'), dimension))
const adds = not(eq(field('unit'), 'per-100000'))

/** Parts at the first level of a list: below them the same persons stand again. */
const isTop = (name: FieldName): Expression => isIn(field(name), ...topCodes(name))

/** Dimensions in which a person (or offence, or measure) stands once, unless the mapping says that there may be several. */
export const partsWithinTotal = {
  scope: 'TIP-SUM-14',
  sector: 'TIP-SUM-15',
  recruiter: 'TIP-SUM-16',
  participation: 'TIP-SUM-17',
  sentence: 'TIP-SUM-18',
  kind: 'TIP-SUM-19',
  demand: 'TIP-SUM-20',
} as const

/** Sex parts are given over all ages; persons of unknown sex may also be given with unknown age alone. */
const sexPart = and(isPart('sex'), or(isTotal('age'), and(eq(field('sex'), '_U'), eq(field('age'), '_U'))))
const agePart = and(isPart('age'), or(isTotal('sex'), and(eq(field('age'), '_U'), eq(field('sex'), '_U'))))
const bothTotal = and(isTotal('sex'), isTotal('age'))
const total = the(value, bothTotal)
const is = (name: string, code: string): Expression => eq(field(name), code)
const childAdult = or(is('age', 'Y0T17'), is('age', 'Y_GE18'), is('age', '_U'))

/**
 * That parts make up their total. A source may give the unknown both over all of the other dimension and with it unknown,
 * the same persons twice: then either sum will do.
 */
const makeUp = (part: Expression, unknownOverAll: Expression): Expression =>
  or(
    eq(sum(value, part), total),
    and(ge(count(unknownOverAll), 1), eq(sum(value, and(part, not(and(is('sex', '_U'), is('age', '_U'))))), total)),
  )

/** Group SUM: parts against totals. All are tests of intervals: a censored part raises no false alarm. */
export const sumRules = define([
  {
    code: 'TIP-SUM-01',
    on: 'count',
    over: 'group',
    by: except('sex', 'age'),
    severity: 'error',
    fields: ['value', 'sex'],
    where: and(
      adds,
      given(total),
      given(the(value, and(sexPart, is('sex', 'F')))),
      given(the(value, and(sexPart, is('sex', 'M')))),
      given(sum(value, and(sexPart, is('sex', '_U')))),
    ),
    holds: makeUp(sexPart, and(is('sex', '_U'), isTotal('age'))),
    params: { parts: sum(value, sexPart), total },
    source: 'Plan para 15; UNODC, GLOTIP questionnaire',
  },
  {
    code: 'TIP-SUM-02',
    on: 'count',
    over: 'group',
    by: except('sex', 'age'),
    severity: 'error',
    fields: ['value', 'age'],
    where: and(
      adds,
      given(total),
      given(the(value, and(agePart, is('age', 'Y0T17')))),
      given(the(value, and(agePart, is('age', 'Y_GE18')))),
      given(sum(value, and(agePart, is('age', '_U')))),
    ),
    holds: makeUp(and(agePart, childAdult), and(is('age', '_U'), isTotal('sex'))),
    params: { parts: sum(value, and(agePart, childAdult)), total },
    source: 'Plan para 15; UNODC, GLOTIP questionnaire',
  },
  {
    code: 'TIP-SUM-03',
    on: 'count',
    over: 'group',
    by: except('sex', 'age'),
    severity: 'warning',
    fields: ['value', 'sex'],
    where: and(
      adds,
      given(total),
      given(the(value, and(sexPart, is('sex', 'F')))),
      given(the(value, and(sexPart, is('sex', 'M')))),
      eq(count(and(sexPart, is('sex', '_U'))), 0),
    ),
    holds: ge(high(sum(value, sexPart)), low(total)),
    params: { parts: sum(value, sexPart), total },
    source: 'National SDG 16.2.2 file of the United Kingdom: unknown sex is not shown',
  },
  {
    code: 'TIP-SUM-04',
    on: 'count',
    over: 'group',
    by: except('sex', 'age'),
    severity: 'error',
    fields: ['value', 'sex'],
    where: and(
      adds,
      given(total),
      given(sum(value, sexPart)),
      single('sex'),
      eq(count(and(sexPart, is('sex', '_U'))), 0),
    ),
    holds: le(low(sum(value, sexPart)), high(total)),
    params: { parts: sum(value, sexPart), total },
    source: 'A person has one sex in one record',
  },
  {
    code: 'TIP-SUM-05',
    on: 'count',
    over: 'group',
    by: except('form'),
    severity: 'error',
    fields: ['value', 'form'],
    where: and(
      adds,
      given(the(value, isTotal('form'))),
      given(sum(value, isTop('form'))),
      single('form'),
      ne(field('counting'), 'PERSON_FORM'),
    ),
    holds: le(low(sum(value, isTop('form'))), high(the(value, isTotal('form')))),
    params: { parts: sum(value, isTop('form')), total: the(value, isTotal('form')) },
    source: 'CTDC codebook (2024), section 6: forms may add to more than the victims',
  },
  {
    code: 'TIP-SUM-06',
    on: 'count',
    over: 'group',
    by: except('age'),
    severity: 'error',
    fields: ['value', 'age'],
    where: and(
      adds,
      isPart('sex'),
      ne(field('sex'), '_U'),
      given(the(value, isTotal('age'))),
      given(sum(value, and(isPart('age'), childAdult))),
      single('age'),
    ),
    holds: le(low(sum(value, and(isPart('age'), childAdult))), high(the(value, isTotal('age')))),
    params: { parts: sum(value, and(isPart('age'), childAdult)), total: the(value, isTotal('age')) },
    source: 'Plan para 15: sex and age together',
  },
  {
    code: 'TIP-SUM-09',
    on: 'count',
    over: 'group',
    by: except('citizenship'),
    severity: 'error',
    fields: ['value', 'citizenship'],
    where: and(
      adds,
      descends(field('stage'), 'stage', 'V'),
      given(the(value, isTotal('citizenship'))),
      given(sum(value, isPart('citizenship'))),
      single('citizenship'),
    ),
    holds: le(low(sum(value, isPart('citizenship'))), high(the(value, isTotal('citizenship')))),
    params: { parts: sum(value, isPart('citizenship')), total: the(value, isTotal('citizenship')) },
    source: 'Citizenship of record is one',
  },
  {
    code: 'TIP-SUM-13',
    on: 'count',
    over: 'group',
    by: except('sex', 'age'),
    severity: 'error',
    fields: ['value', 'age'],
    where: and(
      adds,
      given(total),
      given(sum(value, and(agePart, childAdult))),
      single('age'),
      eq(count(and(agePart, is('age', '_U'))), 0),
    ),
    holds: le(low(sum(value, and(agePart, childAdult))), high(total)),
    params: { parts: sum(value, and(agePart, childAdult)), total },
    source: 'A person has one age in one record',
  },
  {
    code: 'TIP-SUM-12',
    on: 'count',
    over: 'group',
    by: except('form'),
    severity: 'error',
    fields: ['value', 'form'],
    where: and(adds, single('form'), ne(field('counting'), 'PERSON_FORM')),
    holds: and(
      ...parents('form').map(([whole, parts]) =>
        implies(
          given(the(value, is('form', whole))),
          le(low(sum(value, isIn(field('form'), ...parts))), high(the(value, is('form', whole)))),
        ),
      ),
    ),
    source: 'Plan para 43: all forms, at every level of detail',
  },
  ...entries(partsWithinTotal).map(([name, code]) => ({
    code,
    on: 'count' as const,
    over: 'group' as const,
    by: except(name),
    severity: 'error' as const,
    fields: ['value', name],
    where: and(adds, given(the(value, isTotal(name))), given(sum(value, isTop(name))), single(name)),
    holds: le(low(sum(value, isTop(name))), high(the(value, isTotal(name)))),
    params: { parts: sum(value, isTop(name)), total: the(value, isTotal(name)) },
    source: 'Plan para 15: disaggregated data, whose parts are no more than their total',
  })),
])
