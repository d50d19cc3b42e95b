import { expect, test } from 'vitest'
import type { PopulationOf } from './denominators.ts'
import type { Breakdown } from './find-table.ts'
import { poissonInterval } from './intervals/poisson-interval.ts'
import { rates } from './rates.ts'
import { codes, look, type Row, releaseOf, tableOf } from './releases.test-data.ts'

/** A million persons, half of them women and girls, a fifth of them children; nothing for 2030. */
const population: PopulationOf = (_, year, sex, age) =>
  year === 2030
    ? null
    : { persons: 1_000_000 * (sex ? 0.5 : 1) * (age ? (age === 'Y0T17' ? 0.2 : 0.8) : 1), source: 'made up' }

const ask = (by: readonly Breakdown[], ...rows: readonly Row[]) =>
  rates(releaseOf(tableOf({ by }, rows)), { stage: 'V_DET', area: 'HRV', by, population })

test('a rate carries the exact Poisson interval of its count; a range runs from limit to limit, without a rate', () => {
  const found = ask([], ['HRV', 2020, 27], ['HRV', 2021, 0], ['HRV', 2022, '<5'], ['HRV', 2023, '..'])
  expect(look(found, 'year category value population rate rateLow rateHigh status')).toEqual([
    [2020, '_T', 27, 1_000_000, 2.7, 1.7793, 3.9284, 'exact'],
    [2021, '_T', 0, 1_000_000, 0, 0, 0.3689, 'exact'],
    [2022, '_T', null, 1_000_000, null, 0, 1.0242, 'censored'],
    [2023, '_T', null, 1_000_000, null, null, null, 'not-available'],
  ])
  expect(poissonInterval(4).high).toBeCloseTo(10.242, 3)
  expect(codes(found.notes)).toEqual(['rates.random-variation', 'rates.denominator'])
  expect(found.sentences).toEqual([
    { code: 'rates.latest', params: { year: '2021', rate: 0, low: 0, high: poissonInterval(0).high / 10 } },
  ])
})

test('a count without an upper bound has a rate without one', () => {
  expect(look(ask([], ['HRV', 2020, '10~Infinity']), 'low high rateLow rateHigh')).toEqual([
    [10, Number.POSITIVE_INFINITY, 0.4795, Number.POSITIVE_INFINITY],
  ])
})

test('by sex and age each count is divided by its own residents; what has none is named', () => {
  const found = ask(
    ['sex', 'age'],
    ['HRV', 2020, 'F', 'Y0T17', 10],
    ['HRV', 2020, 'M', 'Y_GE18', 20],
    ['HRV', 2020, 'M', 'Y18T24', 5],
    ['HRV', 2020, '_U', '_U', 3],
  )
  expect(look(found, 'category population rate')).toEqual([
    ['F.Y0T17', 100_000, 10],
    ['M.Y_GE18', 400_000, 5],
    ['M.Y18T24', null, null],
    ['_U._U', null, null],
  ])
  expect(found.notes.at(-1)).toEqual({
    code: 'rates.no-denominator',
    params: { categories: 'M.Y18T24 _U._U', years: '2020' },
  })
})

test('forms are divided by all residents, citizenships by nobody', () => {
  expect(look(ask(['form'], ['HRV', 2020, 'SEX', 10]), 'rate')).toEqual([[1]])
  expect(look(ask(['citizenship'], ['HRV', 2020, 'SVN', 10]), 'rate population')).toEqual([[null, null]])
})

test('a year without a population has no rate', () => {
  expect(look(ask([], ['HRV', 2030, 10]), 'value population rate rateLow')).toEqual([[10, null, null, null]])
})

test('the default denominators are those of World Population Prospects', () => {
  const found = rates(releaseOf(tableOf({ by: [] }, [['HRV', 2025, 100]])), { stage: 'V_DET', area: 'HRV' })
  expect(look(found, 'population')).toEqual([[3_835_005]])
})

test('rates are of persons alone', () => {
  const release = releaseOf(tableOf({ by: [], unit: 'per-100000' }, [['HRV', 2020, 1.2]]))
  expect(() => rates(release, { stage: 'V_DET', area: 'HRV' })).toThrow('statistics.no-table')
})
