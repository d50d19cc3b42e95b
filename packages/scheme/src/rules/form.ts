import { count, divide, field, ge, gt, includes, le, not, or, size } from '../expression.ts'
import { define } from './define.ts'

const forms = field('form')

/** Group FORM: forms of exploitation of a person. */
export const formRules = define([
  {
    code: 'TIP-FORM-07',
    on: 'person',
    over: 'each',
    severity: 'error',
    fields: ['form'],
    where: or(includes(forms, 'MIX'), includes(forms, 'MIX_SEXLAB')),
    holds: le(size(forms), 1),
    params: { n: size(forms) },
    source: 'Plan para 43: a mixed form and its components count twice',
  },
  {
    code: 'TIP-FORM-08',
    on: 'person',
    over: 'group',
    by: ['area', 'year', 'stage'],
    severity: 'warning',
    fields: ['form'],
    needs: ['form'],
    where: ge(count(), 20),
    holds: le(divide(count(or(includes(forms, 'OTH'), includes(forms, '_U'))), count()), 0.4),
    params: { n: count(or(includes(forms, 'OTH'), includes(forms, '_U'))), of: count() },
    source: 'Plan para 43: all forms of exploitation',
  },
  {
    code: 'TIP-FORM-13',
    on: 'person',
    over: 'each',
    severity: 'error',
    fields: ['form'],
    where: gt(size(forms), 1),
    holds: not(or(includes(forms, '_U'), includes(forms, '_Z'), includes(forms, '_T'))),
    params: { n: size(forms) },
    source: 'tipstat: unknown stands alone',
  },
])
