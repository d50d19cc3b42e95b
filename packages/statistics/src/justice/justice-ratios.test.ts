import { say } from '@tipstat/language'
import { expect, test } from 'vitest'
import cases from '../fixtures/ratios.json' with { type: 'json' }
import { statisticsMessages } from '../messages/index.ts'
import { codes, look, type Row, releaseOf, releaseWith, tableOf } from '../releases.test-data.ts'
import { justiceRatios } from './justice-ratios.ts'

const court = { stage: 'P_CONV', counting: 'PERSON', reference: 'CONVICTION_1' }
const ask = (victims: readonly Row[], convicted: readonly Row[], options = {}) =>
  justiceRatios(releaseOf(tableOf({ by: [] }, victims), tableOf({ by: [], ...court }, convicted)), {
    area: 'HRV',
    stages: ['P_CONV'],
    lags: [0],
    ...options,
  })
const columns = 'lag from to personsLow personsHigh victimsLow victimsHigh per100 low high flags'

test('the ratio for each 100 victims has the exact limits of the reference', () => {
  for (const { convictions, detected, per_100_detected: ratio, exact_ci95: limits } of cases.cases) {
    const found = ask([['HRV', 2020, detected]], [['HRV', 2020, convictions]])
    expect(look(found, 'per100 low high')).toEqual([
      [ratio, ...limits.map((limit) => 100 * limit)].map((each) => Math.round(each * 1e4) / 1e4),
    ])
  }
})

const victims: readonly Row[] = [
  ['HRV', 2018, 100],
  ['HRV', 2019, 110],
  ['HRV', 2020, 120],
]
const convicted: readonly Row[] = [
  ['HRV', 2018, 30],
  ['HRV', 2019, 40],
  ['HRV', 2020, 50],
]

test('victims of a year stand against persons of the same and of later years, side by side', () => {
  const found = ask(victims, convicted, { lags: [0, 1, 2] })
  expect(look(found, 'lag from to personsLow victimsLow per100')).toEqual([
    [0, 2018, 2018, 30, 100, 30],
    [0, 2019, 2019, 40, 110, 36.3636],
    [0, 2020, 2020, 50, 120, 41.6667],
    [1, 2018, 2018, 40, 100, 40],
    [1, 2019, 2019, 50, 110, 45.4545],
    [2, 2018, 2018, 50, 100, 50],
  ])
  expect(found.sentences.map((sentence) => say(sentence, 'en', statisticsMessages))).toEqual([
    'Croatia: Persons convicted (2020) for each 100 of: Detected victims (2020): 41.7 (95 per cent interval of random variation: 29.3 to 58.4). They are other persons: this is no share.',
    'Croatia: Persons convicted (2020) for each 100 of: Detected victims (2019): 45.5 (95 per cent interval of random variation: 31.9 to 64.1). They are other persons: this is no share.',
    'Croatia: Persons convicted (2020) for each 100 of: Detected victims (2018): 50.0 (95 per cent interval of random variation: 34.9 to 70.9). They are other persons: this is no share.',
  ])
})

test('notes say that it is no share, in what each is counted, and of what its years are', () => {
  const found = ask(victims, convicted)
  expect(codes(found.notes)).toEqual([
    'justice.no-share',
    'justice.unit',
    'justice.unit',
    'justice.lags',
    'rates.random-variation',
  ])
  expect(found.notes[2]).toEqual({
    code: 'justice.unit',
    params: { stage: 'P_CONV', counting: 'PERSON', reference: 'CONVICTION_1' },
  })
})

test('fewer than ten persons take three years together, where all have numbers', () => {
  const few: readonly Row[] = [
    ['HRV', 2018, 4],
    ['HRV', 2019, 12],
    ['HRV', 2020, 7],
  ]
  const found = ask(victims, few)
  expect(look(found, columns)).toEqual([
    [0, 2018, 2018, 4, 4, 100, 100, 4, 1.069, 10.5651, 'very-unreliable wide'],
    [0, 2019, 2019, 12, 12, 110, 110, 10.9091, 5.4702, 19.8342, 'unreliable'],
    [0, 2018, 2020, 23, 23, 330, 330, 6.9697, 4.3567, 10.6395, ''],
  ])
  expect(codes(found.notes)).toEqual(expect.arrayContaining(['justice.pooled', 'justice.flagged']))
  expect(found.sentences).toMatchObject([{ params: { years: '2018–2020', later: '2018–2020' } }])
})

test('years are not taken together across a break, which stands beside them', () => {
  const few: readonly Row[] = [
    ['HRV', 2018, 4],
    ['HRV', 2019, 5],
    ['HRV', 2020, 7],
  ]
  const declared = { year: 2020, what: 'law', stages: ['P_CONV'] } as const
  const tables = [tableOf({ by: [] }, victims), tableOf({ by: [], ...court }, few)]
  const found = justiceRatios(releaseWith([declared], ...tables), { area: 'HRV', stages: ['P_CONV'], lags: [0] })
  expect(look(found, 'from to personsLow').at(-1)).toEqual([2020, 2020, 7])
  expect(found.notes).toContainEqual({ code: 'break.law', params: { years: '2020' } })
})

test('ranges give bounds and no ratio, and a dispute is no number', () => {
  const found = ask([['HRV', 2019, 100]], [['HRV', 2019, '<5']])
  expect(look(found, columns)).toEqual([[0, 2019, 2019, 0, 4, 100, 100, null, 0, 10.5651, 'very-unreliable']])
  expect(codes(found.notes)).toContain('justice.bounds')
  expect(found.sentences).toEqual([])
  expect(() => ask([['HRV', 2019, '100!']], [['HRV', 2019, 4]])).toThrow('statistics.no-countries')
})

test('over countries each ratio is of those that have all its numbers', () => {
  const found = ask([...victims, ['ITA', 2020, 1000], ['ESP', 2020, 80]], [...convicted, ['ITA', 2020, 100]], {
    area: undefined,
    within: '039',
  })
  expect(look(found, 'from countries personsLow victimsLow').at(-1)).toEqual([2020, 2, 150, 1120])
  expect(codes(found.notes)).toEqual(expect.arrayContaining(['justice.countries', 'aggregate.detections']))
})

test('without victims there is no ratio, only a lower limit', () => {
  const found = ask([['HRV', 2019, 0]], [['HRV', 2019, 12]])
  expect(look(found, 'per100 high')).toEqual([[null, Number.POSITIVE_INFINITY]])
})

test('a stage without a table is named, and where there is none it is refused', () => {
  const found = ask(victims, convicted, { stages: ['P_PROS', 'P_CONV'] })
  expect(found.notes.at(-1)).toEqual({ code: 'stages.absent', params: { stages: 'P_PROS' } })
  expect(() => ask(victims, convicted, { stages: ['P_PROS'] })).toThrow('statistics.no-table')
})

test('a ratio over countries is said of how many, and not of two, or of fewer than half', () => {
  const areas = ['HRV', 'ITA', 'ESP', 'SRB', 'AUT', 'FRA', 'DEU']
  const of = (count: number, some: readonly string[]) => some.map((area): Row => [area, 2020, count])
  const saidOf = (convicted: number) => {
    const found = ask(of(100, areas), of(30, areas.slice(0, convicted)), { area: undefined, lags: [0] })
    return [...found.sentences, ...found.notes.filter(({ code }) => code === 'justice.few-countries')].map((each) =>
      say(each, 'en', statisticsMessages),
    )
  }
  expect(saidOf(4)).toEqual([
    expect.stringMatching(
      /^World, countries with all these numbers: 4 of 7\. Persons convicted \(2020\) for each 100 of: Detected victims \(2020\): 30\.0/,
    ),
  ])
  const few =
    'Nothing is said of a ratio of fewer than three countries, or of fewer than half of those with any number. Option area names one country.'
  expect(saidOf(3)).toEqual([few])
  expect(saidOf(1)).toEqual([few])
})
