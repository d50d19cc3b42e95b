import { moneyUnits } from '../concepts.ts'
import { and, descends, type Expression, field, implies, isIn, not, or } from '../expression.ts'
import { define } from './define.ts'
import { isOffender, isVictim } from './says.ts'

const [stage, unit] = [field('stage'), field('unit')]
const at = (ancestor: string): Expression => descends(stage, 'stage', ancestor)
const params = { stage, unit }

/** Group UNIT: what a stage is counted in. An amount read as a number of persons would be the worst of errors. */
export const unitRules = define([
  {
    code: 'TIP-UNIT-01',
    on: 'count',
    over: 'each',
    severity: 'error',
    fields: ['unit', 'stage'],
    where: at('A'),
    holds: or(
      isIn(unit, ...moneyUnits, 'cases', 'decisions'),
      and(isIn(stage, 'A', 'A_ORD', 'A_PAID'), isIn(unit, 'persons')),
    ),
    params,
    source: 'Plan paras 38 and 52: compensation, frozen and confiscated assets',
  },
  {
    code: 'TIP-UNIT-02',
    on: 'count',
    over: 'each',
    severity: 'error',
    fields: ['unit', 'stage'],
    where: at('I_INSP'),
    holds: isIn(unit, 'inspections', 'per-cent'),
    params,
    source: 'Plan paras 17 to 19 and 63: labour inspection',
  },
  {
    code: 'TIP-UNIT-03',
    on: 'count',
    over: 'each',
    severity: 'error',
    fields: ['unit', 'stage'],
    where: at('M'),
    holds: isIn(unit, 'measures'),
    params,
    source: 'Plan paras 17 to 19: measures against demand',
  },
  {
    code: 'TIP-UNIT-04',
    on: 'count',
    over: 'each',
    severity: 'error',
    fields: ['unit', 'stage'],
    holds: and(
      implies(isIn(unit, ...moneyUnits), at('A')),
      implies(isIn(unit, 'inspections'), at('I_INSP')),
      implies(isIn(unit, 'measures'), at('M')),
      implies(isIn(unit, 'services'), isVictim),
      implies(isIn(unit, 'legal-persons'), isOffender),
      not(isIn(unit, 'index', 'ratio')),
    ),
    params,
    source: 'tipstat: numbers of different units are never one series',
  },
  {
    code: 'TIP-UNIT-05',
    on: 'count',
    over: 'each',
    severity: 'warning',
    fields: ['unit', 'stage'],
    where: isIn(stage, 'O', 'I', 'E'),
    holds: not(isIn(unit, 'persons')),
    params,
    source: 'IC-TIP (2025): person, offence and event are different units',
  },
])
