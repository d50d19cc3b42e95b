import { field, given, implies, ne, not } from '../expression.ts'
import { define } from './define.ts'
import { entries, isOffender, isVictim, saysSeveral } from './says.ts'

/** Fields that speak of an offender and never of a victim. */
export const ofOffenders = { participation: 'TIP-ROLE-01', sentence: 'TIP-ROLE-02' } as const

/** Fields that speak of what a victim went through or was given. */
export const ofVictims = {
  recruiter: 'TIP-ROLE-11',
  recruitment: 'TIP-ROLE-12',
  vulnerability: 'TIP-ROLE-13',
  service: 'TIP-ROLE-14',
} as const

/** Fields that speak of a victim, and of an offender only by what was done to victims: kept, and asked about. */
export const ofTheOffence = { act: 'TIP-ROLE-15', means: 'TIP-ROLE-16', control: 'TIP-ROLE-17' } as const

/** Group ROLE: what belongs to a victim and what to an offender. */
export const roleRules = define([
  ...entries(ofOffenders).map(([name, code]) => ({
    code,
    on: 'person' as const,
    over: 'each' as const,
    severity: 'error' as const,
    fields: [name],
    where: saysSeveral(name),
    holds: not(isVictim),
    params: { value: field(name) },
    source: 'Plan para 27: victims are not penalised; Plan paras 44 to 49',
  })),
  {
    code: 'TIP-ROLE-03',
    on: 'person',
    over: 'each',
    severity: 'error',
    fields: ['sentenceMonths'],
    where: given(field('sentenceMonths')),
    holds: not(isVictim),
    params: { value: field('sentenceMonths') },
    source: 'Plan para 27: victims are not penalised; Plan para 49',
  },
  {
    code: 'TIP-ROLE-04',
    on: 'person',
    over: 'each',
    severity: 'error',
    fields: ['kind'],
    holds: implies(isVictim, ne(field('kind'), 'LEGAL')),
    source: 'Trafficking in Persons Protocol, article 3; Plan para 48',
  },
  ...entries(ofVictims).map(([name, code]) => ({
    code,
    on: 'person' as const,
    over: 'each' as const,
    severity: 'error' as const,
    fields: [name],
    where: saysSeveral(name),
    holds: not(isOffender),
    params: { value: field(name) },
    source: 'IC-TIP (2025): victim and perpetrator are different units',
  })),
  ...entries(ofTheOffence).map(([name, code]) => ({
    code,
    on: 'person' as const,
    over: 'each' as const,
    severity: 'warning' as const,
    fields: [name],
    where: saysSeveral(name),
    holds: not(isOffender),
    params: { value: field(name) },
    source: 'IC-TIP (2025): victim and perpetrator are different units',
  })),
])
