import { languages, numberFormats } from '@tipstat/language'
import { expect, test } from 'vitest'
import type { ReportCode } from './en.ts'
import { reportMessages } from './index.ts'
import { sentence } from './sentence.ts'

const codes = Object.keys(reportMessages.en) as ReportCode[]
const asked = (words: (params: Record<string, string>) => string): readonly string[] => {
  const seen = new Set<string>()
  const params = {
    n: 'n',
    label: 'label',
    place: 'place',
    period: 'period',
    stage: 'stage',
    source: 'source',
    release: 'release',
    dimensions: 'dimensions',
    range: 'range',
    day: 'day',
    base: 'base',
    most: 'most',
    total: 'total',
  }
  words(
    new Proxy(params, {
      getOwnPropertyDescriptor: (target, name) => {
        seen.add(String(name))
        return Object.getOwnPropertyDescriptor(target, name)
      },
    }),
  )
  return [...seen].sort()
}

test.each(languages)('every sentence says the same things in %s as in English', (language) => {
  const different = codes.filter(
    (code) => String(asked(reportMessages[language][code])) !== String(asked(reportMessages.en[code])),
  )
  expect(different).toEqual([])
})

test('no sentence is left in English, but those that are parameters alone', () => {
  const params = {
    n: 1,
    label: '',
    place: '',
    period: '',
    stage: '',
    source: '',
    release: '',
    dimensions: '',
    range: '',
    day: '',
    base: 5,
    most: 4,
    total: 9,
  }
  const same = (['ru', 'ar', 'zh'] as const).flatMap((language) =>
    codes.filter((code) => reportMessages[language][code](params) === reportMessages.en[code](params)),
  )
  expect(new Set(same)).toEqual(new Set(['figure.aggregate', 'table.by']))
})

test('a hundred thousand is written as the language writes it', () => {
  for (const language of ['en', 'es', 'ar'] as const) {
    expect(reportMessages[language]['heading.rate']({})).toContain(`100${numberFormats[language].group}000`)
  }
})

test('a sentence writes numbers as its language does, text as it is, and misses no parameter', () => {
  expect(sentence('es')('{n} en {year}')({ n: 12345, year: '2020' })).toBe('12.345 en 2020')
  expect(() => sentence('en')('{n}')({})).toThrow('No parameter for {n}')
  expect(() => sentence('en')('{constructor}')({})).toThrow('No parameter')
})
