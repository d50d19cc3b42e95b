import { and, type Expression, eq, field, given, high, le, low, the } from '../expression.ts'
import { define } from './define.ts'
import { except } from './keys.ts'
import { entries } from './says.ts'

const of = (stage: string): Expression => the(field('value'), eq(field('stage'), stage))
const persons = eq(field('unit'), 'persons')

/** Pairs of stages of which the second is, within a year, part of the first or follows it: `[whole, part]`. */
export const notMoreThan = {
  'TIP-CONS-04': ['V_REF', 'V_IDN', 'UK NRM, first quarter of 2024: 5,161 decisions on 4,524 referrals'],
  'TIP-CONS-10': [
    'I_DONE',
    'I_FOUND',
    'Plan paras 17 to 19 and 63: inspections that found something are among those done',
  ],
  'TIP-CONS-11': ['B_PROS', 'B_CONV', 'Plan paras 17 to 19; legal where proceedings take longer than a year'],
  'TIP-CONS-12': ['A_SEIZ', 'A_CONF', 'Plan para 52; legal where proceedings take longer than a year'],
  'TIP-CONS-13': ['B_SUSP', 'B_PROS', 'Plan paras 17 to 19'],
  'TIP-CONS-14': ['A_ORD', 'A_PAID', 'Plan para 38; legal where earlier orders are paid'],
  'TIP-CONS-15': ['P_CONV', 'P_SENT', 'Plan para 49'],
  'TIP-CONS-16': ['V_SCR', 'V_NOT', 'Plan para 16: screening and its outcome'],
} as const

/** Group CONS: stages against each other. Unusual is not impossible: these ask for an explanation. */
export const consistencyRules = define([
  {
    code: 'TIP-CONS-01',
    on: 'count',
    over: 'group',
    by: except('stage'),
    severity: 'warning',
    fields: ['value', 'stage'],
    where: and(persons, given(of('P_CONV')), given(of('P_PROS'))),
    holds: le(low(of('P_CONV')), high(of('P_PROS'))),
    params: { convicted: of('P_CONV'), prosecuted: of('P_PROS') },
    source: 'UNODC, GLOTIP database, file of 30 May 2023; legal where proceedings take longer than a year',
  },
  {
    code: 'TIP-CONS-02',
    on: 'count',
    over: 'group',
    by: except('stage'),
    severity: 'warning',
    fields: ['value', 'stage'],
    where: and(persons, given(of('P_PROS')), given(of('P_SUSP'))),
    holds: le(low(of('P_PROS')), high(of('P_SUSP'))),
    params: { prosecuted: of('P_PROS'), suspected: of('P_SUSP') },
    source: 'UNODC, GLOTIP database, file of 30 May 2023',
  },
  {
    code: 'TIP-CONS-05',
    on: 'count',
    over: 'group',
    by: except('stage'),
    severity: 'warning',
    fields: ['value', 'stage'],
    where: and(persons, given(of('V_ASST')), given(of('V_DET'))),
    holds: le(low(of('V_ASST')), high(of('V_DET'))),
    params: { assisted: of('V_ASST'), detected: of('V_DET') },
    source: 'Plan paras 25 and 30 to 41',
  },
  ...entries(notMoreThan).map(([code, [whole, part, source]]) => ({
    code,
    on: 'count' as const,
    over: 'group' as const,
    by: except('stage'),
    severity: 'warning' as const,
    fields: ['value', 'stage'],
    where: and(given(of(part)), given(of(whole))),
    holds: le(low(of(part)), high(of(whole))),
    params: { part: of(part), whole: of(whole) },
    source,
  })),
])
