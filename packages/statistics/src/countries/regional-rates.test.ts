import { expect, test } from 'vitest'
import cases from '../fixtures/aggregation.json' with { type: 'json' }
import { codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { regionalRates } from './regional-rates.ts'

const names: Readonly<Record<string, string>> = { A: 'HRV', B: 'SRB', C: 'ITA', D: 'ESP' }
const rows = cases.data.map(({ country, year, victims }): Row => [names[country] ?? '', year, victims ?? '..'])
const persons = new Map(cases.data.map(({ country, pop }) => [names[country] ?? '', pop]))
const ask = (some: readonly Row[]) =>
  regionalRates(releaseOf(tableOf({ by: [] }, some)), {
    stage: 'V_DET',
    level: 'world',
    population: (area) => {
      const own = persons.get(area)
      return own === undefined ? null : { persons: own, source: 'made up' }
    },
  })
const round = (number: number) => Math.round(number * 1e4) / 1e4

test('pooled, mean and median rates are three measures over the same reporters, as in the reference', () => {
  expect(look(ask(rows), 'year countries expected coverage pooled mean median')).toEqual(
    cases.by_year.map((each) => [
      each.year,
      each.n_reporting,
      each.n_expected,
      round(each.pop_coverage),
      round(each.pooled_rate_per_100k),
      round(each.mean_of_country_rates),
      round(each.median_of_country_rates),
    ]),
  )
})

test('the pooled rate has the exact Poisson limits of the sum', () => {
  const found = ask(rows)
  expect(look(found, 'pooledLow pooledHigh').at(0)).toEqual([0.8511, 1.1675])
  expect(found.sentences).toMatchObject([{ code: 'regional-rates.latest', params: { countries: 4, expected: 4 } }])
  expect(codes(found.notes)).toEqual([
    'regional-rates.measures',
    'aggregate.changing-set',
    'aggregate.detections',
    'rates.random-variation',
  ])
})

test('a censored number gives bounds, and a country without known residents is in neither part', () => {
  const found = ask([
    ['HRV', 2019, 100],
    ['SRB', 2019, '<5'],
    ['AUT', 2019, 900],
  ])
  expect(look(found, 'countries population pooled mean meanLow meanHigh medianLow medianHigh')).toEqual([
    [2, 11_000_000, null, null, 0.5, 0.7, 0.5, 0.7],
  ])
  expect(found.notes).toContainEqual({ code: 'aggregate.no-residents', params: { places: 'AUT' } })
})

test('of a sex that is not recorded there is no rate, and a note says so', () => {
  const release = releaseOf(
    tableOf({ by: ['sex'] }, [
      ['HRV', 2019, 'F', 20],
      ['HRV', 2019, '_U', 3],
    ]),
  )
  const found = regionalRates(release, { stage: 'V_DET', by: ['sex'], level: 'world' })
  expect(look(found, 'category countries')).toEqual([['F', 1]])
  expect(found.notes).toContainEqual({ code: 'rates.no-denominator', params: { categories: '_U', years: '2019' } })
})

test('no rate is spoken of that rests on a number about which its source contradicts itself', () => {
  const found = regionalRates(
    releaseOf(
      tableOf({ by: [] }, [
        ['HRV', 2020, 27],
        ['HRV', 2021, '31!'],
      ]),
    ),
    { stage: 'V_DET', level: 'world' },
  )
  expect(found.sentences.map(({ params }) => params.year)).toEqual(['2020'])
})
