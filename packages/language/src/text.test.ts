import { expect, test } from 'vitest'
import { formatDate } from './format-date.ts'
import { isolate } from './isolate.ts'
import { joinList } from './join-list.ts'
import { languages } from './languages.ts'
import { say } from './say.ts'

test('joinList joins three items as each language does', () => {
  expect(languages.map((language) => joinList(['A', 'B', 'C'], language))).toEqual([
    'A, B and C',
    'A, B et C',
    'A, B y C',
    'A, B и C',
    'A وB وC',
    'A、B和C',
  ])
})

test('joinList takes none, one and two items, and the Spanish e', () => {
  expect(joinList([], 'en')).toBe('')
  expect(joinList(['A'], 'fr')).toBe('A')
  expect(joinList(['mujeres', 'hombres'], 'es')).toBe('mujeres y hombres')
  expect(joinList(['Francia', 'Italia'], 'es')).toBe('Francia e Italia')
  expect(joinList(['agua', 'hielo'], 'es')).toBe('agua y hielo')
})

test('formatDate writes a day in six languages', () => {
  expect(languages.map((language) => formatDate('2023-05-30', language))).toEqual([
    '30 May 2023',
    '30 mai 2023',
    '30 de mayo de 2023',
    '30 мая 2023 г.',
    '30 أيار/مايو 2023',
    '2023年5月30日',
  ])
  expect(formatDate('2024-02-01', 'fr')).toBe('1er février 2024')
})

test.each(['2023-02-29', '2023-13-01', '30/05/2023', '2023-05', '2023-05-30T00:00'])(
  'formatDate refuses %s',
  (text) => {
    expect(() => formatDate(text, 'en')).toThrow(RangeError)
  },
)

test('isolate sets text apart and takes its own direction controls away', () => {
  expect(isolate('abc')).toBe('\u2068abc\u2069')
  expect(isolate('a\u202Eb\u2069c')).toBe('\u2068abc\u2069')
})

test('say finds the words of a code and fails on a code that nobody knows', () => {
  const words = (text: string) => ({ 'a-1': ({ n }: Record<string, string | number>) => `${text} ${n}` })
  const catalogue = {
    en: words('en'),
    fr: words('fr'),
    es: words('es'),
    ru: words('ru'),
    ar: words('ar'),
    zh: words('zh'),
  }
  expect(say({ code: 'a-1', params: { n: 3 } }, 'fr', catalogue)).toBe('fr 3')
  expect(() => say({ code: 'constructor', params: {} }, 'fr', catalogue)).toThrow('No words for the code constructor')
})
