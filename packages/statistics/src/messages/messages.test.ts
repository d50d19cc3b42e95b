import { languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import type { StatisticsCode } from './en.ts'
import { statisticsMessages } from './index.ts'

const codes = Object.keys(statisticsMessages.en) as StatisticsCode[]
const params = {
  wanted: 'V_DET',
  tables: 'a; b',
  area: 'HRV',
  areas: 'HRV SRB',
  table: 'a',
  there: 'V_DET',
  unit: 'per-cent',
  within: '150',
  ages: 'Y18T24, Y_GE18',
  years: '2019, 2020',
  year: '2020',
  from: '2019',
  to: '2020',
  low: 1234,
  high: 5678,
  category: 'F.Y0T17',
  share: 0.25,
  rate: 1.234,
  change: 0.07,
  least: 0.03,
  most: 0.09,
  places: 'XKX HRV',
  stage: 'P_CONV',
  victims: 'V_DET',
  counting: 'PERSON',
  reference: 'DETECTION',
  later: '2021',
  ratio: 12.34,
  indicator: 'GINI',
  tau: 0.25,
  rates: 3,
  values: 4,
  source: 'WPP',
  categories: '_U M.Y18T24',
  origin: 'SRB',
  detection: 'ITA',
  flow: 'CB_SUB',
  top: 3,
  n: 2,
  countries: 12_345,
  expected: 13_000,
  given: 3,
  all: 9,
  stages: 'P_PROS P_CONV',
  row: 2,
  lists: 'A, B',
  methods: 5,
  part: 'F',
  level: 0.95,
  estimate: '11000',
}

/** The parameters that a sentence reads. */
const read = (words: (given: typeof params) => string): readonly string[] => {
  const seen = new Set<string>()
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
    (code) => String(read(statisticsMessages[language][code])) !== String(read(statisticsMessages.en[code])),
  )
  expect(different).toEqual([])
})

test('no sentence is left in English', () => {
  const same = languages
    .filter((language) => language !== 'en')
    .flatMap((language) =>
      codes.filter((code) => statisticsMessages[language][code](params) === statisticsMessages.en[code](params)),
    )
  expect(same).toEqual([])
})

test('numbers, ranges, shares and codes are written as the language writes them', () => {
  const inAll = (code: StatisticsCode) =>
    languages.map((language) => say({ code, params }, language, statisticsMessages))
  expect(inAll('series.latest')).toEqual([
    'Latest number, 2020: 1,234–5,678.',
    'Dernier nombre, 2020 : 1\u202F234–5\u202F678.',
    'Último número, 2020: 1234–5678.',
    'Последнее число, 2020: 1\u00A0234–5\u00A0678.',
    'آخر رقم، 2020: 1,234–5,678.',
    '最近的数字，2020年：1,234–5,678。',
  ])
  expect(inAll('shares.largest')).toEqual([
    'Largest part, 2020: girls, 25%.',
    'Part la plus grande, 2020 : filles, 25\u202F%.',
    'Parte mayor, 2020: niñas, 25\u00A0%.',
    'Наибольшая часть, 2020: девочки, 25\u00A0%.',
    'أكبر جزء، 2020: فتيات، 25\u200E%\u200E.',
    '最大的部分，2020年：女童，25%。',
  ])
  const shares = { ...params, low: 0.25, high: 0.401 }
  expect(languages.map((language) => statisticsMessages[language]['flow-profile.largest'](shares))).toEqual([
    'Cross-border within a subregion: most frequent among persons for whom it is recorded: girls, 25%–40%.',
    'Transfrontière dans une même sous-région : le plus fréquent parmi les personnes pour lesquelles l’information est enregistrée : filles, 25\u202F%–40\u202F%.',
    'Transfronteriza dentro de una subregión: lo más frecuente entre las personas de las que consta el dato: niñas, 25\u00A0%–40\u00A0%.',
    'Трансграничная в пределах субрегиона: чаще всего среди лиц, для которых признак зарегистрирован: девочки, 25\u00A0%–40\u00A0%.',
    'عبر الحدود داخل المنطقة دون الإقليمية: الأكثر تكراراً بين الأشخاص الذين سُجلت لهم المعلومة: فتيات، 25\u200E%\u200E–40\u200E%\u200E.',
    '次区域内跨境：在有记录的人中最常见的：女童，25%–40%。',
  ])
  expect(statisticsMessages.en['concentration.top']({ ...shares, high: 0.2501 })).toContain(': 25%.')
  expect(statisticsMessages.en['rates.no-denominator'](params)).toBe(
    'No rate, because the number of such residents is not known: not recorded; Male, 18–24 years (2019, 2020).',
  )
  expect(statisticsMessages.fr['stages.absent'](params)).toBe(
    'Pas de totaux dans la publication : Personnes poursuivies ; Personnes condamnées.',
  )
  expect(statisticsMessages.en['origins.largest']({ ...params, origin: '_NAT' })).toBe(
    'The most frequent citizenship: Nationals of the reporting country, 1,234–5,678.',
  )
})

test('a change of less than half a per cent is not written as none', () => {
  const rose = { code: 'trend.rate-rose', params: { ...params, change: 0.0041, low: 0.0006, high: 0.012 } } as const
  expect(say(rose, 'en', statisticsMessages)).toContain('rose by 0.4% a year on average')
  expect(say(rose, 'en', statisticsMessages)).toContain('0.1% to 1%')
  const none = { code: 'trend.no-change', params: { ...params, low: -1e-12, high: 0.0004 } } as const
  expect(say(none, 'fr', statisticsMessages)).toContain('de 0\u202F% à 0,04\u202F%')
})

test('a sentence without its parameters is a bug', () => {
  expect(() => statisticsMessages.en['series.latest']({ year: '2020', low: 3 })).toThrow('No parameter')
})
