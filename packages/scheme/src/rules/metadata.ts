import { and, eq, field, given, isIn, not } from '../expression.ts'
import { define } from './define.ts'

/** Group META: what must be declared about a series before it can be compared with another. */
export const metadataRules = define([
  {
    code: 'TIP-META-01',
    on: 'series',
    over: 'each',
    severity: 'warning',
    fields: [],
    where: isIn(field('record'), 'person', 'count'),
    holds: and(given(field('authority')), given(field('counting')), given(field('law')), given(field('coverage'))),
    params: { lacks: field('lacks') },
    source: 'SIMS/ESMS; Plan para 15',
  },
  {
    code: 'TIP-META-02',
    on: 'series',
    over: 'each',
    severity: 'warning',
    fields: [],
    where: isIn(field('record'), 'person', 'count'),
    holds: not(eq(field('stageOnlyVictims'), true)),
    source: 'Eurostat: registered, identified and presumed victims are different',
  },
  {
    code: 'TIP-META-05',
    on: 'series',
    over: 'each',
    severity: 'info',
    fields: [],
    where: isIn(field('record'), 'person', 'count'),
    holds: not(isIn(field('detects'), 'yes')),
    source: 'SDG indicator 16.2.2 metadata, section 4.b: detection is not prevalence',
  },
])
