import { and, eq, field, hasShape, isIn, not } from '../expression.ts'
import { define } from './define.ts'

const text = field('text')

/** Group CODE, continued: texts that are understood, and do not belong into the table. */
export const belongingRules = define([
  {
    code: 'TIP-CODE-14',
    on: 'cell',
    over: 'each',
    severity: 'info',
    fields: ['key', 'field'],
    declared: true,
    where: eq(field('field'), 'case'),
    holds: not(eq(field('label'), 'left-out')),
    params: { value: text, reason: field('candidates') },
    source: 'Statistics Canada, table of crimes: changes and shares beside numbers in one column',
  },
  {
    code: 'TIP-CODE-15',
    on: 'cell',
    over: 'each',
    severity: 'error',
    fields: ['key', 'field'],
    where: and(isIn(field('field'), 'case', 'stage', 'form', 'law'), not(eq(field('label'), 'left-out'))),
    holds: not(and(hasShape(text, 'smuggling'), not(hasShape(text, 'trafficking')))),
    params: { value: text },
    source:
      'Protocol against the Smuggling of Migrants (2000), article 3; Criminal Code of Colombia, articles 188 and 188 A',
  },
  {
    code: 'TIP-CODE-16',
    on: 'cell',
    over: 'each',
    severity: 'error',
    fields: ['field'],
    where: and(
      eq(field('coded'), true),
      not(hasShape(text, 'damaged')),
      not(hasShape(text, 'placeholder')),
      not(hasShape(text, 'number-and-label')),
    ),
    holds: not(eq(field('label'), 'no-name')),
    params: { value: text },
    source: 'UNODC, GLOTIP database, file of 30 May 2023: a number among citizenships',
  },
])
