import { describe, expect, test } from 'vitest'
import { ageContains, ageName, type Language, lists, parseAge } from './codes.ts'

const open = Number.POSITIVE_INFINITY

describe('parseAge', () => {
  test.each([
    ['Y0T17', { low: 0, high: 17 }],
    ['Y17', { low: 17, high: 17 }],
    ['Y_GE18', { low: 18, high: open }],
    ['Y_GE0', { low: 0, high: open }],
    ['Y100T110', { low: 100, high: 110 }],
  ])('reads %s', (code, band) => {
    expect(parseAge(code)).toEqual(band)
  })

  test.each([
    '_T',
    '_U',
    '',
    'Y',
    'Y17T0',
    'Y5T5',
    'Y05T17',
    'Y_LT18',
    'M0',
    'Y0T17 ',
    'y0t17',
    'Y-1',
    'Y1.5',
    'Y1000',
  ])('is null for %j', (code) => {
    expect(parseAge(code)).toBeNull()
  })
})

describe('ageContains', () => {
  test.each([
    ['Y0T17', 'Y9T17', true],
    ['Y0T17', 'Y0T17', true],
    ['Y9T17', 'Y0T17', false],
    ['Y0T17', 'Y15T19', false],
    ['Y_GE18', 'Y_GE25', true],
    ['Y_GE25', 'Y_GE18', false],
    ['Y_GE18', 'Y18', true],
    ['Y0T17', 'Y_GE0', false],
    ['_T', 'Y15T19', true],
    ['_T', '_U', true],
    ['_U', '_U', true],
    ['_U', 'Y0T17', false],
    ['Y0T17', '_U', false],
    ['Y_GE18', '_T', false],
    ['_T', 'nonsense', false],
    ['nonsense', 'nonsense', false],
  ])('%s contains %s: %s', (outer, inner, verdict) => {
    expect(ageContains(outer, inner)).toBe(verdict)
    expect(lists.age.descends(inner, outer)).toBe(verdict)
  })
})

describe('ageName', () => {
  const languages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh']
  test.each([
    ['Y0T17', ['0–17 years', '0–17 ans', '0–17 años', '0–17 лет', '0–17 سنة', '0–17岁']],
    [
      'Y_GE18',
      ['18 years and over', '18 ans et plus', '18 años y más', '18 лет и старше', '18 سنة فأكثر', '18岁及以上'],
    ],
    ['Y1', ['1 year', '1 an', '1 año', '1 год', '1 سنة', '1岁']],
    ['Y21T23', ['21–23 years', '21–23 ans', '21–23 años', '21–23 года', '21–23 سنة', '21–23岁']],
    ['Y5T10', ['5–10 years', '5–10 ans', '5–10 años', '5–10 лет', '5–10 سنوات', '5–10岁']],
    [
      'Y_GE21',
      ['21 years and over', '21 ans et plus', '21 años y más', '21 года и старше', '21 سنة فأكثر', '21岁及以上'],
    ],
  ])('names %s', (code, names) => {
    expect(languages.map((language) => ageName(code, language))).toEqual(names)
  })

  test('refuses what is no age', () => {
    expect(() => ageName('young', 'en')).toThrow(RangeError)
  })
})

test('a band that no list has is an age all the same', () => {
  expect(lists.age.has('Y14T18')).toBe(true)
  expect(lists.age.get('Y14T18').parent).toBe('_T')
  expect(lists.age.get('Y14T16').parent).toBe('Y0T17')
  const shown = ['_U', 'Y_GE21', 'Y0T17', 'Y18T20', '_T', 'Y_GE18']
  shown.sort((a, b) => lists.age.rank(a) - lists.age.rank(b))
  expect(shown).toEqual(['_T', 'Y0T17', 'Y_GE18', 'Y18T20', 'Y_GE21', '_U'])
})

test('the list says children and adults where the Protocol draws the line', () => {
  expect(lists.age.name('Y0T17', 'en')).toBe('Children (0–17 years)')
  expect(lists.age.name('Y9T17', 'en')).toBe('9–17 years')
})
