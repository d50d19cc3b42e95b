import { and, type Expression, eq, field, given, high, le, low, the } from '../expression.ts'
import { define } from './define.ts'
import { except } from './keys.ts'

const of = (stage: string): Expression => the(field('value'), eq(field('stage'), stage))
const persons = eq(field('unit'), 'persons')

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
])
