import { count, eq, field, given, hasShape, not, or } from '../expression.ts'
import { keyOf } from '../record-types.ts'
import { define } from './define.ts'

/** Texts of a practice in which a person's address or number could stand. */
const texts = ['title', 'what', 'where', 'office'] as const

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
  {
    code: 'TIP-PRAC-04',
    on: 'practice',
    over: 'each',
    severity: 'warning',
    // No field is named, so that the finding does not repeat what it warns of.
    fields: [],
    needs: ['office'],
    holds: not(or(...texts.flatMap((name) => [hasShape(field(name), 'e-mail'), hasShape(field(name), 'phone')]))),
    source: 'Plan paras 28 and 56',
  },
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
