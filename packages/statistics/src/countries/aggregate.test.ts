import { expect, test } from 'vitest'
import { codes, look, releaseOf, tableOf } from '../releases.test-data.ts'
import { aggregate } from './aggregate.ts'

const release = releaseOf(
  tableOf({ by: [] }, [
    ['039', 2018, 500],
    ['HRV', 2018, 77],
    ['HRV', 2019, '<5'],
    ['ITA', 2018, 1000],
    ['ITA', 2019, '..'],
    ['NGA', 2018, '<5'],
    ['ZZZ', 2018, 9],
  ]),
  tableOf({ by: ['sex'] }, [
    ['HRV', 2018, 'M', 7],
    ['ITA', 2018, 'F', 900],
    ['ITA', 2018, 'M', '<5'],
  ]),
  tableOf({ by: [], stage: 'P_CONV' }, [['SVN', 2018, 3]]),
  tableOf({ by: [], unit: 'per-100000', stage: 'V_IDN' }, [['HRV', 2018, 1.5]]),
)
const columns = 'area year category low high value countries expected status'

test('bounds add up to bounds over the countries with a number; regions and made-up countries never enter', () => {
  const found = aggregate(release, { stage: 'V_DET', level: 'world' })
  expect(look(found, columns)).toEqual([
    ['001', 2018, '_T', 1077, 1081, null, 3, 4, 'censored'],
    ['001', 2019, '_T', 0, 4, null, 1, 4, 'censored'],
  ])
  expect(codes(found.notes)).toEqual(['aggregate.changing-set', 'aggregate.detections'])
  expect(found.sentences).toEqual([
    { code: 'aggregate.latest', params: { year: '2019', low: 0, high: 4, countries: 1, expected: 4 } },
  ])
})

test('by subregion and category, in the order of the lists; a country with any number in the release is expected', () => {
  const found = aggregate(release, { stage: 'V_DET', by: ['sex'], level: 'subregion', within: '150' })
  expect(look(found, columns)).toEqual([
    ['039', 2018, 'F', 900, 900, 900, 1, 3, 'exact'],
    ['039', 2018, 'M', 7, 11, null, 2, 3, 'censored'],
  ])
})

test('a region without a number has no row, and none at all is refused', () => {
  expect(look(aggregate(release, { stage: 'V_DET', level: 'region' }), 'area year')).toEqual([
    ['002', 2018],
    ['150', 2018],
    ['150', 2019],
  ])
  expect(() => aggregate(release, { stage: 'V_DET', level: 'region', within: '009' })).toThrow(
    'statistics.no-countries',
  )
})

test('rates are not added', () => {
  expect(() => aggregate(release, { stage: 'V_IDN', level: 'world' })).toThrow('statistics.rates-dont-add')
})

test('expected may be all Member States, and coverage is of their residents', () => {
  const found = aggregate(release, {
    stage: 'V_DET',
    level: 'region',
    within: '150',
    expected: 'member-states',
    population: (area) => ({ persons: area === 'HRV' ? 8 : area === 'ITA' ? 50 : 1, source: 'made up' }),
  })
  expect(look(found, 'year countries expected coverage')).toEqual([
    [2018, 2, 43, 0.5859],
    [2019, 1, 43, 0.0808],
  ])
})

test('indices and money of different currencies are not added', () => {
  for (const unit of ['index', 'XDC', 'ratio'])
    expect(() =>
      aggregate(releaseOf(tableOf({ by: [], unit }, [['HRV', 2018, 2]])), { stage: 'V_DET', level: 'world' }),
    ).toThrow('statistics.rates-dont-add')
})
