import { expect, test } from 'vitest'
import cases from '../fixtures/aggregation.json' with { type: 'json' }
import { codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { aggregateBounds } from './aggregate-bounds.ts'

const names: Readonly<Record<string, string>> = { A: 'HRV', B: 'SRB', C: 'ITA', D: 'ESP' }
const rows = cases.data.map(({ country, year, victims }): Row => [names[country] ?? '', year, victims ?? '..'])
const columns = 'year reportedLow countries expected low high filled unfilled status'
const ask = (some: readonly Row[], options = {}) =>
  aggregateBounds(releaseOf(tableOf({ by: [] }, some)), { stage: 'V_DET', level: 'world', ...options })

test('a country without a number lies between 0 and its own largest, as in the reference', () => {
  const found = ask(rows)
  const { lower_nonreporters_zero: low, upper_own_max: high } = cases.bounds_2020
  expect(look(found, columns)).toEqual([
    [2019, 160, 3, 4, 160, 580, 'ITA', '', 'bounds'],
    [2020, 155, 2, 4, low, high, 'ITA SRB', '', 'bounds'],
    [2021, 519, 3, 4, 519, 579, 'ESP', '', 'bounds'],
    [2022, 615, 4, 4, 615, 615, '', '', 'reported'],
  ])
  expect(codes(found.notes)).toEqual(['bounds.not-reported', 'aggregate.detections'])
  expect(found.sentences).toEqual([])
})

test('one that never printed a number leaves no upper bound', () => {
  const found = ask(rows, { expected: ['AUT'] })
  expect(look(found, columns).at(-1)).toEqual([2022, 615, 4, 5, 615, Number.POSITIVE_INFINITY, '', 'AUT', 'open'])
  expect(codes(found.notes)).toContain('bounds.open')
  expect(found.sentences).toEqual([
    {
      code: 'bounds.latest',
      params: { year: '2022', low: 615, high: Number.POSITIVE_INFINITY, countries: 4, expected: 5 },
    },
  ])
})

test('a number that is withheld is not bounded by other years', () => {
  const found = ask([
    ['HRV', 2019, 40],
    ['HRV', 2020, 'x'],
    ['ITA', 2020, '<5'],
  ])
  expect(look(found, columns)).toEqual([
    [2019, 40, 1, 2, 40, 44, 'ITA', '', 'bounds'],
    [2020, 0, 1, 2, 0, Number.POSITIVE_INFINITY, '', 'HRV', 'open'],
  ])
})

test('the last value is carried only when asked for, forward only, and makes an estimate', () => {
  const found = ask(rows, { fill: 'last-value' })
  expect(look(found, columns)).toEqual([
    [2019, 160, 3, 4, 160, 160, '', 'ITA', 'estimated'],
    [2020, 155, 2, 4, 165, 165, 'SRB', 'ITA', 'estimated'],
    [2021, 519, 3, 4, 564, 564, 'ESP', '', 'estimated'],
    [2022, 615, 4, 4, 615, 615, '', '', 'reported'],
  ])
  expect(codes(found.notes)).toEqual(['bounds.carried', 'bounds.left-out', 'aggregate.detections'])
})
