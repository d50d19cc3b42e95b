import { count, eq, field, given, hasShape, not, or } from '../expression.ts'
import { keyOf } from '../record-types.ts'
import { define } from './define.ts'
import { entries } from './says.ts'

/** Texts of a practice in which a person's address or number could stand. */
export const addressIn = {
  title: 'TIP-PRAC-11',
  what: 'TIP-PRAC-12',
  where: 'TIP-PRAC-13',
  office: 'TIP-PRAC-14',
} as const

/** Group PRAC: good practices and lessons learned (Plan paras 65 and 67). */
export const practiceRules = define([
  {
    code: 'TIP-PRAC-01',
    on: 'practice',
    over: 'each',
    severity: 'error',
    fields: ['title'],
    holds: given(field('title')),
    source: 'Plan para 67',
  },
  {
    code: 'TIP-PRAC-02',
    on: 'practice',
    over: 'each',
    severity: 'error',
    fields: ['what'],
    holds: given(field('what')),
    source: 'Plan para 67',
  },
  {
    code: 'TIP-PRAC-03',
    on: 'practice',
    over: 'each',
    severity: 'warning',
    fields: ['office'],
    holds: given(field('office')),
    source: 'Plan para 67: lessons learned are shared by those who learned them',
  },
  ...entries(addressIn).map(([name, code]) => ({
    code,
    on: 'practice' as const,
    over: 'each' as const,
    severity: 'error' as const,
    fields: [name],
    conceals: true as const,
    holds: not(or(hasShape(field(name), 'e-mail'), hasShape(field(name), 'phone'))),
    source: 'Plan paras 28 and 56',
  })),
  {
    code: 'TIP-PRAC-05',
    on: 'practice',
    over: 'each',
    severity: 'info',
    fields: ['evidence'],
    holds: not(eq(field('evidence'), '_U')),
    source: 'Plan para 65: best practices',
  },
  {
    code: 'TIP-PRAC-06',
    on: 'practice',
    over: 'group',
    by: keyOf('practice'),
    asSent: true,
    report: 'members',
    severity: 'error',
    fields: ['title'],
    where: given(field('title')),
    holds: eq(count(), 1),
    params: { n: count() },
    source: 'tipstat: one practice, one record',
  },
])
