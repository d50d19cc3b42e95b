import { eq, field, isIn, not } from '../expression.ts'
import { define } from './define.ts'

/** Group PRIV: no direct identifier is read, stored or shown (Plan paras 28 and 56). */
export const privacyRules = define([
  {
    code: 'TIP-PRIV-01',
    on: 'column',
    over: 'each',
    severity: 'fatal',
    fields: ['file'],
    where: not(isIn(field('identifier'), 'birth_date', 'free_text', 'exact_time', 'case_no')),
    holds: not(eq(field('identifierSeverity'), 'fatal')),
    params: { column: field('header'), kind: field('identifier') },
    source: 'Plan paras 28 and 56',
  },
  {
    code: 'TIP-PRIV-02',
    on: 'column',
    over: 'each',
    severity: 'fatal',
    fields: ['file'],
    holds: eq(field('pattern'), ''),
    params: { column: field('header'), kind: field('pattern') },
    source: 'Plan paras 28 and 56',
  },
  {
    code: 'TIP-PRIV-03',
    on: 'column',
    over: 'each',
    severity: 'fatal',
    fields: ['file'],
    holds: not(isIn(field('identifier'), 'birth_date')),
    params: { column: field('header') },
    source: 'Plan paras 28 and 56',
  },
  {
    code: 'TIP-PRIV-04',
    on: 'column',
    over: 'each',
    severity: 'warning',
    fields: [],
    where: isIn(field('identifier'), 'free_text', 'exact_time'),
    holds: not(isIn(field('role'), 'unmapped', 'withheld')),
    params: { column: field('header') },
    source: 'Plan paras 28 and 56',
  },
])
