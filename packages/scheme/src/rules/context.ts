import { indicator, lists } from '@tipstat/seeds/codes'
import { and, count, eq, field, ge, given, isIn, le, low, ne, not, or } from '../expression.ts'
import { keyOf } from '../record-types.ts'
import { define } from './define.ts'

const [value, unit, which] = [field('value'), field('unit'), field('indicator')]
const all = lists.indicator.codes.map((code) => indicator(code))
const units = [...new Set(all.flatMap((each) => (each.unit === null ? [] : [each.unit])))]
const inUnit = (wanted: string) => all.flatMap((each) => (each.unit === wanted ? [each.code] : []))
/** Indicators that others stand below: headings, of which there are no numbers. */
const headings = all.flatMap(({ code }) => (all.some(({ parent }) => parent === code) ? [code] : []))

/** Group CTX: indicators of the conditions in which people become vulnerable (Plan para 13). */
export const contextRules = define([
  {
    code: 'TIP-CTX-01',
    on: 'context',
    over: 'each',
    severity: 'error',
    fields: ['unit', 'indicator'],
    where: not(isIn(which, ...headings, 'OTH')),
    holds: or(...units.map((each) => and(eq(unit, each), isIn(which, ...inUnit(each))))),
    params: { unit, indicator: which },
    source: 'Global indicator framework for the Sustainable Development Goals',
  },
  {
    code: 'TIP-CTX-02',
    on: 'context',
    over: 'each',
    severity: 'error',
    fields: ['indicator'],
    holds: not(isIn(which, ...headings)),
    params: { indicator: which },
    source: 'tipstat',
  },
  {
    code: 'TIP-CTX-03',
    on: 'context',
    over: 'each',
    severity: 'error',
    fields: ['value'],
    where: and(
      given(value),
      eq(unit, 'per-cent'),
      not(isIn(which, 'GDP_PC_GROWTH', 'RECRUIT_COST', 'REMITTANCES', 'OTH')),
    ),
    holds: le(low(value), 100),
    params: { value },
    source: 'A share of a population is at most all of it; growth and ratios to income are no shares',
  },
  {
    code: 'TIP-CTX-04',
    on: 'context',
    over: 'each',
    severity: 'error',
    fields: ['value'],
    where: and(given(value), not(isIn(which, 'GDP_PC_GROWTH', 'OTH'))),
    holds: ge(low(value), 0),
    params: { value },
    source: 'Only growth can be negative',
  },
  {
    code: 'TIP-CTX-05',
    on: 'context',
    over: 'each',
    severity: 'error',
    fields: ['value'],
    where: and(given(value), isIn(which, 'GINI', 'GENDER_INEQ')),
    holds: or(and(eq(which, 'GINI'), le(low(value), 100)), and(eq(which, 'GENDER_INEQ'), le(low(value), 1))),
    params: { value },
    source: 'World Bank, Gini index: 0 to 100; UNDP, Gender Inequality Index: 0 to 1',
  },
  {
    code: 'TIP-CTX-06',
    on: 'context',
    over: 'group',
    by: keyOf('context'),
    asSent: true,
    report: 'members',
    severity: 'error',
    fields: ['value'],
    holds: eq(count(), 1),
    params: { n: count() },
    source: 'tipstat: one indicator of one area and year has one value',
  },
  {
    code: 'TIP-CTX-07',
    on: 'context',
    over: 'each',
    severity: 'warning',
    fields: ['publisher'],
    holds: given(field('publisher')),
    source: 'Plan para 13: root causes are described by published figures, never inferred',
  },
  {
    code: 'TIP-CTX-08',
    on: 'context',
    over: 'each',
    severity: 'warning',
    fields: ['indicator'],
    where: eq(which, 'OTH'),
    holds: given(field('note')),
    source: 'tipstat',
  },
  {
    code: 'TIP-CTX-09',
    on: 'context',
    over: 'each',
    severity: 'warning',
    fields: ['sex'],
    where: isIn(which, 'CHILD_MARRIAGE', 'PARTNER_VIOLENCE'),
    holds: ne(field('sex'), 'M'),
    params: { indicator: which },
    source: 'Global indicator framework for the Sustainable Development Goals, indicators 5.2.1 and 5.3.1',
  },
])
