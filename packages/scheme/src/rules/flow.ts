import { codeListOf } from '../code-lists.ts'
import { and, descends, eq, field, given, gt, includes, isIn, lastOf, le, ne, not, or, size } from '../expression.ts'
import { define } from './define.ts'
import { holdsAny, isVictim } from './says.ts'

const [area, citizenship, scope] = [field('area'), field('citizenship'), field('scope')]
const own = or(eq(citizenship, area), eq(citizenship, '_NAT'))
const known = not(isIn(citizenship, '_T', '_U', '_Z', '_O'))

/** Codes of citizenships that are no place on a route. */
const nowhere = ['_T', '_Z', '_FOR', '_EU_OTH', '_NEU', '_EEA', '_STLS', '_DUAL', '_MIX', '_ETH'] as const

/** Codes of citizenships that name no country: groups of countries, unknown, and what is no place at all. */
const noCountry = codeListOf('route').codes.filter((code) => code.startsWith('_'))

/** Stages of victims who may have been detected in another area than the one that reports. */
const perhapsAbroad = ['V', 'V_ASST', 'V_REP'] as const

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
  {
    code: 'TIP-FLOW-08',
    on: 'person',
    over: 'each',
    severity: 'warning',
    fields: ['route'],
    needs: ['scope'],
    where: eq(scope, 'DOM'),
    holds: le(size(field('route')), 1),
    params: { route: field('route') },
    source: 'Plan para 56: origin, transit and destination',
  },
  {
    code: 'TIP-FLOW-09',
    on: 'person',
    over: 'each',
    severity: 'warning',
    fields: ['route'],
    needs: ['scope'],
    where: and(isIn(scope, 'CB', 'CB_SUB', 'CB_REG', 'CB_TRANS'), not(includes(field('route'), '_U'))),
    holds: gt(size(field('route')), 1),
    params: { route: field('route') },
    source: 'Plan para 56: origin, transit and destination',
  },
  {
    code: 'TIP-FLOW-10',
    on: 'person',
    over: 'each',
    severity: 'error',
    fields: ['route'],
    holds: not(holdsAny('route', nowhere)),
    params: { route: field('route') },
    source: 'tipstat: a route passes places, and a legal bond is no place',
  },
  {
    code: 'TIP-FLOW-11',
    on: 'person',
    over: 'each',
    severity: 'warning',
    fields: ['route'],
    where: and(isVictim, not(isIn(field('stage'), ...perhapsAbroad)), not(isIn(lastOf(field('route')), ...noCountry))),
    holds: eq(lastOf(field('route')), area),
    params: { last: lastOf(field('route')), area },
    source: 'UNODC: the area that reports is that of detection, where a route ends unless the victim was found abroad',
  },
])
