import { lists } from '@tipstat/seeds/codes'
import { count, distinct, eq, field, given, hasShape, isIn, le, ne, not } from '../expression.ts'
import { keyOf } from '../record-types.ts'
import { define } from './define.ts'

const [state, since, evidence] = [field('state'), field('since'), field('evidence')]
const applies = isIn(state, 'IN_FORCE', 'PARTLY')
/** Chapters of the Plan: headings of the register, which no State fulfils as such. */
const chapters = lists.duty.codes.filter((code) =>
  lists.duty.codes.some((other) => lists.duty.get(other).parent === code),
)

/** Group POL: the register of the duties of the Plan. */
export const policyRules = define([
  {
    code: 'TIP-POL-01',
    on: 'policy',
    over: 'group',
    by: keyOf('policy'),
    asSent: true,
    report: 'members',
    severity: 'error',
    fields: ['state'],
    holds: le(distinct(state), 1),
    params: { n: distinct(state) },
    source: 'tipstat: one duty in one country and year has one state',
  },
  {
    code: 'TIP-POL-02',
    on: 'policy',
    over: 'group',
    by: [...keyOf('policy'), 'state'],
    asSent: true,
    report: 'members',
    severity: 'warning',
    fields: [],
    holds: eq(count(), 1),
    params: { n: count() },
    source: 'tipstat: one duty in one country and year has one state',
  },
  {
    code: 'TIP-POL-03',
    on: 'policy',
    over: 'each',
    severity: 'error',
    fields: ['since'],
    where: given(since),
    holds: ne(state, 'NONE'),
    params: { since },
    source: 'tipstat: what does not exist has no date',
  },
  {
    code: 'TIP-POL-04',
    on: 'policy',
    over: 'each',
    severity: 'warning',
    fields: ['evidence'],
    where: applies,
    holds: not(eq(evidence, '_U')),
    params: { state },
    source: 'Plan para 15: gaps and shortcomings in policies and programmes',
  },
  {
    code: 'TIP-POL-05',
    on: 'policy',
    over: 'each',
    severity: 'warning',
    fields: ['publisher'],
    holds: given(field('publisher')),
    source: 'Plan para 67: reports name their sources',
  },
  {
    code: 'TIP-POL-06',
    on: 'policy',
    over: 'each',
    severity: 'error',
    fields: ['duty'],
    holds: not(isIn(field('duty'), ...chapters, '_U')),
    params: { duty: field('duty') },
    source: 'Plan, paragraph by paragraph',
  },
  {
    code: 'TIP-POL-07',
    on: 'policy',
    over: 'each',
    severity: 'info',
    fields: ['since'],
    where: applies,
    holds: given(since),
    source: 'Plan para 71 (b): baselines and review dates',
  },
  {
    code: 'TIP-POL-08',
    on: 'policy',
    over: 'each',
    severity: 'warning',
    fields: ['evidence'],
    where: eq(state, 'NONE'),
    holds: not(isIn(evidence, 'EVAL_IND', 'EVAL_INT', 'MONITORED')),
    params: { evidence },
    source: 'tipstat: what does not exist is not evaluated',
  },
  {
    code: 'TIP-LINK-01',
    on: 'record',
    over: 'each',
    severity: 'warning',
    fields: ['url'],
    where: given(field('url')),
    holds: hasShape(field('url'), 'url'),
    source: 'RFC 3986',
  },
])
