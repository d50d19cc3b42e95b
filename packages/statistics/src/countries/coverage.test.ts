import { expect, test } from 'vitest'
import { look, releaseOf, tableOf } from '../releases.test-data.ts'
import { coverage } from './coverage.ts'

const release = releaseOf(
  tableOf({ by: [] }, [
    ['HRV', 2018, 77],
    ['HRV', 2020, '..'],
    ['AUT', 2018, 60],
    ['039', 2018, 500],
  ]),
  tableOf({ by: ['sex'] }, [
    ['HRV', 2018, 'F', '<5'],
    ['AUT', 2018, 'F', 30],
    ['AUT', 2018, 'M', 30],
  ]),
  tableOf({ by: [], stage: 'P_CONV' }, [['AUT', 2020, 5]]),
)

test('every country has a row for every year; a missing number is none, and regions are no country', () => {
  expect(look(coverage(release), 'area year state tables')).toEqual([
    ['AUT', 2018, 'reported', 2],
    ['AUT', 2019, 'none', 0],
    ['AUT', 2020, 'reported', 1],
    ['HRV', 2018, 'reported-censored', 2],
    ['HRV', 2019, 'none', 0],
    ['HRV', 2020, 'none', 0],
  ])
})

test('it can be of one country, or of one region', () => {
  expect(look(coverage(release, { within: '039' }), 'area year state')).toEqual([
    ['HRV', 2018, 'reported-censored'],
    ['HRV', 2019, 'none'],
    ['HRV', 2020, 'none'],
  ])
  expect(look(coverage(release, { area: 'AUT', stages: ['V_DET'] }), 'area year')).toEqual([['AUT', 2018]])
})

test('it can be of some stages only', () => {
  const found = coverage(release, { stages: ['P_CONV'] })
  expect(look(found, 'area year state')).toEqual([['AUT', 2020, 'reported']])
  expect(found.sentences).toEqual([{ code: 'coverage.countries', params: { countries: 1 } }])
  expect(() => coverage(release, { stages: ['V_ASST'] })).toThrow('statistics.no-coverage')
})
