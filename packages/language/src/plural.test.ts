import { expect, test } from 'vitest'
import { languages } from './languages.ts'
import { plural, pluralCategory } from './plural.ts'

test('Arabic has six forms', () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100, 103, 111, 1.5].map((n) => pluralCategory('ar', n))).toEqual([
    'zero',
    'one',
    'two',
    'few',
    'few',
    'many',
    'many',
    'other',
    'few',
    'many',
    'other',
  ])
})

test('Russian counts by the last digits', () => {
  const victims = { one: 'жертва', few: 'жертвы', many: 'жертв', other: 'жертвы' }
  expect([1, 2, 5, 11, 12, 21, 111, 112, 1001, 0, 1.5].map((n) => plural('ru', n, victims))).toEqual([
    'жертва',
    'жертвы',
    'жертв',
    'жертв',
    'жертв',
    'жертва',
    'жертв',
    'жертв',
    'жертва',
    'жертв',
    'жертвы',
  ])
})

test('French takes zero and one and a half as one; a form that is not given is other', () => {
  const victims = { one: 'victime', other: 'victimes' }
  expect([0, 1, 1.5, 2, 1_000_000].map((n) => plural('fr', n, victims))).toEqual([
    'victime',
    'victime',
    'victime',
    'victimes',
    'victimes',
  ])
})

test('the rules agree with CLDR as this Node carries it', () => {
  const numbers = [
    ...Array(250).keys(),
    1000,
    1001,
    1011,
    999_999,
    1_000_000,
    2_000_000,
    1_000_001,
    0.5,
    1.5,
    2.5,
    11.5,
  ]
  for (const language of languages) {
    const there = new Intl.PluralRules(language, { maximumFractionDigits: 3 })
    expect(numbers.filter((n) => pluralCategory(language, n) !== there.select(n))).toEqual([])
  }
})
