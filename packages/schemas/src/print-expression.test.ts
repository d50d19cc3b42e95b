import { expression as e, rules } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { printExpression } from './print-expression.ts'

const { field } = e
const value = field('value')

describe('an expression in print', () => {
  test.each([
    [e.eq(field('stage'), 'V_DET'), 'stage = V_DET'],
    [e.ne(field('text'), 'a b'), 'text ≠ “a b”'],
    [e.and(e.ge(value, 0), e.le(value, 100)), 'value ≥ 0 and value ≤ 100'],
    [e.or(e.and(e.eq(field('sex'), 'F'), e.given(value)), e.gt(value, 1)), 'sex = F and given(value) or value > 1'],
    [e.and(e.or(e.gt(value, 1), e.lt(value, 0)), e.given(value)), '(value > 1 or value < 0) and given(value)'],
    [e.not(e.and(e.given(value), e.whole(value))), 'not (given(value) and whole(value))'],
    [e.implies(e.eq(field('sex'), 'F'), e.given(value)), 'if sex = F then given(value)'],
    [e.not(e.isIn(field('scope'), 'DOM', '_U')), 'scope not in {DOM, _U}'],
    [e.descends(field('stage'), 'stage', 'P'), 'stage is P or below'],
    [e.subtract(value, e.subtract(field('a'), field('b'))), 'value − (a − b)'],
    [e.multiply(e.add(field('a'), field('b')), 2), '(a + b) × 2'],
    [e.divide(e.count(e.eq(field('sex'), 'F')), e.count()), 'count(where sex = F) ÷ count()'],
    [e.sum(value, e.ne(field('sex'), '_T')), 'sum(value where sex ≠ _T)'],
    [e.hasShape(field('text'), 'e-mail'), 'text looks e-mail'],
    [e.lt(e.ageLow(field('age')), 18), 'first year(age) < 18'],
    [e.ge(e.dayOf(field('review')), e.dayOf(field('since'))), 'day(review) ≥ day(since)'],
    [e.le(e.yearOf(field('since')), field('year')), 'year(since) ≤ year'],
    [e.ne(e.lastOf(field('route')), field('area')), 'last(route) ≠ area'],
    [e.or(e.includes(field('form'), 'LAB'), e.includes(field('form'), 'BEG')), 'form includes any of {LAB, BEG}'],
    [e.not(e.or(e.includes(field('act'), '_U'), e.includes(field('act'), '_Z'))), 'act includes none of {_U, _Z}'],
  ])('is %#', (expression, text) => {
    expect(printExpression(expression)).toBe(text)
  })

  test('writes a code and everything below it once', () => {
    const forms = ['ORG', 'ORG_TISS', 'BEG']
    expect(printExpression(e.isIn(field('form'), ...forms))).toBe('form in {ORG…, BEG}')
    expect(printExpression(e.isIn(field('other'), ...forms))).toBe('other in {ORG, ORG_TISS, BEG}')
  })

  test('has words for every rule', () => {
    for (const { where, holds } of rules) {
      expect(printExpression(holds)).not.toMatch(/undefined|\[object/)
      if (where) expect(printExpression(where)).not.toMatch(/undefined|\[object/)
    }
  })
})
