import { and, descends, eq, field, given, isIn, ne, not, or } from '../expression.ts'
import { define } from './define.ts'

const [area, citizenship, scope] = [field('area'), field('citizenship'), field('scope')]
const own = or(eq(citizenship, area), eq(citizenship, '_NAT'))
const known = not(isIn(citizenship, '_T', '_U', '_Z', '_O'))

/** Group FLOW: citizenship, route and return. */
export const flowRules = define([
  {
    code: 'TIP-FLOW-01',
    on: 'record',
    over: 'each',
    severity: 'warning',
    fields: ['scope'],
    where: and(own, given(scope)),
    holds: not(isIn(scope, 'CB', 'CB_SUB', 'CB_REG', 'CB_TRANS')),
    params: { citizenship },
    source: 'Plan para 56: origin, transit and destination',
  },
  {
    code: 'TIP-FLOW-02',
    on: 'record',
    over: 'each',
    severity: 'warning',
    fields: ['scope'],
    where: and(known, not(own)),
    holds: ne(scope, 'DOM'),
    params: { citizenship },
    source: 'UNODC uses citizenship as a proxy of origin',
  },
  {
    code: 'TIP-FLOW-03',
    on: 'record',
    over: 'each',
    severity: 'error',
    fields: ['counterpart'],
    where: and(descends(field('stage'), 'stage', 'V_REP'), not(isIn(field('counterpart'), '_T', '_U', '_Z'))),
    holds: ne(field('counterpart'), area),
    params: { country: field('counterpart') },
    source: 'GLOTIP: returned from another country',
  },
])
