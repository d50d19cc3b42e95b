import { and, count, divide, eq, field, ge, gt, includes, le, not, or, size } from '../expression.ts'
import { define } from './define.ts'
import { holdsAny, isAdult, isVictim, saysSeveral, under } from './says.ts'

const forms = field('form')

const organs = under('form', 'ORG')
/** Forms that have a branch of work or a place of exploitation; mixed and other forms may. */
const atWork = under('form', 'LAB', 'SLAV', 'SERV', 'SEX', 'BEG', 'CRIM', 'MIX', 'MIL', 'OTH')

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
  {
    code: 'TIP-FORM-01',
    on: 'person',
    over: 'each',
    severity: 'warning',
    fields: ['sector'],
    needs: ['form'],
    where: and(saysSeveral('sector'), saysSeveral('form'), not(holdsAny('form', organs))),
    holds: holdsAny('form', atWork),
    params: { sector: field('sector'), form: forms },
    source: 'Plan para 43: forced labour or services; CTDC: sectors of labour and of sexual exploitation',
  },
  {
    code: 'TIP-FORM-02',
    on: 'person',
    over: 'each',
    severity: 'warning',
    fields: ['sector'],
    needs: ['form'],
    where: and(saysSeveral('sector'), holdsAny('form', organs), eq(size(forms), 1)),
    holds: includes(field('sector'), 'ISIC4_Q'),
    params: { sector: field('sector') },
    source: 'Plan para 43: removal of organs',
  },
  {
    code: 'TIP-FORM-04',
    on: 'person',
    over: 'each',
    severity: 'warning',
    fields: ['form'],
    needs: ['age'],
    where: and(includes(forms, 'LAB_CHILD'), isVictim),
    holds: not(isAdult),
    params: { band: field('age') },
    source: 'ILO Worst Forms of Child Labour Convention, 1999 (No. 182), article 2: a child is under 18',
  },
  {
    code: 'TIP-FORM-09',
    on: 'person',
    over: 'each',
    severity: 'info',
    fields: ['control'],
    needs: ['form'],
    where: includes(forms, 'SLAV_DEBT'),
    holds: not(includes(field('control'), 'MC_DEBT')),
    source: 'HTCDS 2.0: debt bondage is a form of exploitation and a means of control',
  },
])
