import { descends, field, not } from '../expression.ts'
import { define } from './define.ts'
import { entries, isLegalPerson, isOffender, isVictim, says } from './says.ts'

/** Dimensions of a table of counts that speak of offenders and never of victims. */
export const dimensionsOfOffenders = { participation: 'TIP-DIM-01', sentence: 'TIP-DIM-02' } as const

/** Dimensions of a table of counts that speak of victims and never of offenders. */
export const dimensionsOfVictims = {
  recruiter: 'TIP-DIM-11',
  recruitment: 'TIP-DIM-12',
  vulnerability: 'TIP-DIM-13',
  service: 'TIP-DIM-14',
} as const

/** Group DIM: what a count of one stage can be broken down by. */
export const dimensionRules = define([
  ...entries(dimensionsOfOffenders).map(([name, code]) => ({
    code,
    on: 'count' as const,
    over: 'each' as const,
    severity: 'error' as const,
    fields: [name],
    where: says(name),
    holds: not(isVictim),
    params: { value: field(name) },
    source: 'Plan para 27: victims are not penalised; Plan paras 44 to 49',
  })),
  {
    code: 'TIP-DIM-03',
    on: 'count',
    over: 'each',
    severity: 'error',
    fields: ['kind'],
    where: isLegalPerson,
    holds: not(isVictim),
    source: 'Trafficking in Persons Protocol, article 3; Plan para 48',
  },
  ...entries(dimensionsOfVictims).map(([name, code]) => ({
    code,
    on: 'count' as const,
    over: 'each' as const,
    severity: 'error' as const,
    fields: [name],
    where: says(name),
    holds: not(isOffender),
    params: { value: field(name) },
    source: 'IC-TIP (2025): victim and perpetrator are different units',
  })),
  {
    code: 'TIP-DIM-21',
    on: 'count',
    over: 'each',
    severity: 'error',
    fields: ['demand'],
    where: says('demand'),
    holds: descends(field('stage'), 'stage', 'M'),
    params: { value: field('demand') },
    source: 'Plan paras 17 to 19: measures against demand',
  },
])
