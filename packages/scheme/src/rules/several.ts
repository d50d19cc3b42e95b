import { and, field, gt, le, not, or, size } from '../expression.ts'
import { define } from './define.ts'
import { entries, holdsAny, parents } from './says.ts'

/** Fields of a person that may hold several codes, but for the form of exploitation, of which TIP-FORM-13 speaks. */
export const unknownAlone = {
  act: 'TIP-MULT-01',
  means: 'TIP-MULT-02',
  control: 'TIP-MULT-03',
  sector: 'TIP-MULT-04',
  recruiter: 'TIP-MULT-05',
  recruitment: 'TIP-MULT-06',
  vulnerability: 'TIP-MULT-07',
  service: 'TIP-MULT-08',
  participation: 'TIP-MULT-09',
  sentence: 'TIP-MULT-10',
} as const

/** Fields in which a code says that there is none: looked for and not found, which is not unknown. */
export const noneAlone = {
  means: ['TIP-MULT-11', 'MNS_NA'],
  vulnerability: ['TIP-MULT-12', 'V_NONE'],
  service: ['TIP-MULT-13', 'S_NONE'],
  sentence: ['TIP-MULT-14', 'NONE'],
} as const

/** Fields whose lists have codes below codes. */
export const partBesideWhole = {
  form: 'TIP-MULT-21',
  control: 'TIP-MULT-22',
  sector: 'TIP-MULT-23',
  recruiter: 'TIP-MULT-24',
  service: 'TIP-MULT-25',
  sentence: 'TIP-MULT-26',
} as const

/** Group MULT: several codes in one field of a person. */
export const severalRules = define([
  ...entries(unknownAlone).map(([name, code]) => ({
    code,
    on: 'person' as const,
    over: 'each' as const,
    severity: 'error' as const,
    fields: [name],
    where: gt(size(field(name)), 1),
    holds: not(holdsAny(name, ['_U', '_Z', '_T'])),
    params: { n: size(field(name)) },
    source: 'tipstat: unknown stands alone',
  })),
  ...entries(noneAlone).map(([name, [code, none]]) => ({
    code,
    on: 'person' as const,
    over: 'each' as const,
    severity: 'error' as const,
    fields: [name],
    where: holdsAny(name, [none]),
    holds: le(size(field(name)), 1),
    params: { n: size(field(name)) },
    source: 'tipstat: none stands alone',
  })),
  ...entries(partBesideWhole).map(([name, code]) => ({
    code,
    on: 'person' as const,
    over: 'each' as const,
    severity: 'warning' as const,
    fields: [name],
    where: gt(size(field(name)), 1),
    holds: not(or(...parents(name).map(([whole, parts]) => and(holdsAny(name, [whole]), holdsAny(name, parts))))),
    params: { values: field(name) },
    source: 'tipstat: one thing is said once',
  })),
])
