import { languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import { statisticsMessages } from '../messages/index.ts'
import { codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { type ContextOptions, describeContext, describeDemand } from './describe-context.ts'

const areas = ['AUT', 'BEL', 'BGR', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV']
const rows: readonly Row[] = areas.map((area, i) => [area, 2020, [2, 1, 3, 3, 5, 4, 6, 6, 8, 7, 10, 9][i] ?? 0])
const values = areas.map((area, i) => ({
  area,
  year: 2020,
  value: [1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10][i] ?? 0,
}))
const indicator = { name: 'Made-up index', source: 'nobody', values }
const ask = (some: readonly Row[], options: Partial<ContextOptions> = {}) =>
  describeContext(releaseOf(tableOf({ by: [] }, some)), {
    stage: 'V_DET',
    year: 2020,
    indicator,
    population: () => ({ persons: 100_000, source: 'made up' }),
    ...options,
  })
const always = ['context.ecological', 'context.detection', 'context.no-cause', 'context.source', 'context.missing']

test('rates stand beside the indicator, with the order they have in common', () => {
  const found = ask(rows)
  expect(look(found, 'area rate indicator status').slice(0, 2)).toEqual([
    ['AUT', 2, 1, 'both'],
    ['BEL', 1, 2, 'both'],
  ])
  expect(found.correlation).toMatchObject({ n: 12 })
  expect(found.correlation?.tau).toBeCloseTo(0.84375, 12)
  expect(found.sentences.map((each) => say(each, 'en', statisticsMessages))).toEqual([
    'Among the countries that have both (12), 2020: the rank correlation (Kendall’s tau-b) of “Made-up index” and the rate of “Detected victims” is 0.84 (95 per cent interval of random variation: 0.65 to 0.93).',
  ])
})

test('the warnings stand beside every result, whatever is asked for', () => {
  expect(codes(ask(rows).notes)).toEqual(always)
  expect(codes(ask(rows.slice(0, 3)).notes)).toEqual([...always, 'context.few'])
  const demand = describeDemand(releaseOf(tableOf({ by: [] }, rows)), { stage: 'V_DET', year: 2020, indicator })
  expect(demand.kind).toBe('demand-description')
  expect(codes(demand.notes)).toEqual(['context.demand', ...always])
})

test('fewer than ten countries have no correlation', () => {
  const found = ask(rows.slice(0, 9))
  expect(found.correlation).toBeNull()
  expect(found.sentences).toEqual([])
  expect(found.notes.at(-2)).toEqual({ code: 'context.missing', params: { rates: 0, values: 3 } })
})

test('what is missing keeps its row, and regions and other years have none', () => {
  const more = [...values.slice(1), { area: '150', year: 2020, value: 3 }, { area: 'AUT', year: 2019, value: 3 }]
  const found = ask([...rows, ['150', 2020, 99]], { indicator: { ...indicator, values: more } })
  expect(look(found, 'area rate indicator status').at(0)).toEqual(['AUT', 2, null, 'no-indicator'])
  expect(found.table.numRows()).toBe(12)
})

test('ranges leave bounds of the correlation', () => {
  const found = ask([['AUT', 2020, '<5'], ...rows.slice(1)])
  expect(look(found, 'rate rateLow rateHigh').at(0)).toEqual([null, 0, 4])
  expect(found.correlation).toMatchObject({ tau: null, p: null })
  expect(found.sentences).toMatchObject([{ code: 'context.rank-between' }])
})

test('an indicator of an earlier year is named as such', () => {
  const earlier = values.map((each) => ({ ...each, year: 2018 }))
  const found = ask(rows, { indicator: { ...indicator, values: earlier }, indicatorYear: 2018 })
  expect(found.correlation?.n).toBe(12)
  expect(found.notes).toContainEqual({
    code: 'context.source',
    params: { indicator: 'Made-up index', year: '2018', source: 'nobody' },
  })
})

test('two values of one country are a wrong call', () => {
  const twice = { ...indicator, values: [...values, { area: 'AUT', year: 2020, value: 3 }] }
  expect(() => ask(rows, { indicator: twice })).toThrow(RangeError)
})

// Words of a cause, by language: none may stand in what is said of a description.
const causal = {
  en: /\b(cause[sd]?|leads? to|driven?|explains?|due to|because of|effect|impact|influence)\b/i,
  fr: /\b(causes?|entraîne|provoque|explique|dû à|effet|influence)\b/i,
  es: /\b(causas?|provoca|explica|debido a|efecto|influye)\b/i,
  ru: /(причин|вызва|объясня|влия|из-за)/i,
  ar: /(سبب|يؤدي|تأثير|يفسر)/,
  zh: /(导致|原因|造成|影响|解释)/,
} as const

test.each(languages)('no sentence about a context speaks of a cause in %s', (language) => {
  const all = [...ask(rows).sentences, ...ask([['AUT', 2020, '<5'], ...rows.slice(1)]).sentences]
  expect(
    all.map((each) => say(each, language, statisticsMessages)).filter((words) => causal[language].test(words)),
  ).toEqual([])
})
