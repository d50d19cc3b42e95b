import { describe, expect, test } from 'vitest'
import { codes, look, releaseOf, tableOf } from '../releases.test-data.ts'
import { citizenships } from './citizenships.test-data.ts'
import { origins } from './origins.ts'

const release = releaseOf(tableOf({ by: ['citizenship'] }, citizenships))

describe('of one country', () => {
  test('single citizenships, largest first, own nationals under one code and not recorded last', () => {
    const found = origins(release, { stage: 'V_DET', area: 'HRV' })
    expect(look(found, 'detection origin low high value status share shareLow shareHigh countries')).toEqual([
      ['HRV', '_NAT', 40, 40, 40, 'exact', null, 0.7692, 0.8333, 1],
      ['HRV', 'BIH', 5, 5, 5, 'exact', null, 0.0962, 0.1042, 1],
      ['HRV', '_R_AFR', 1, 1, 1, 'exact', null, 0.0192, 0.0208, 1],
      ['HRV', 'SRB', 0, 4, null, 'censored', null, 0, 0.0769, 1],
      ['HRV', '_U', 2, 2, 2, 'exact', null, 0.0385, 0.0417, 1],
    ])
    expect(found.notes).toEqual([
      { code: 'origins.citizenship-is-a-proxy', params: {} },
      { code: 'origins.years', params: { from: '2019', to: '2020', n: 2 } },
    ])
    expect(found.sentences).toEqual([{ code: 'origins.largest', params: { origin: '_NAT', low: 40, high: 40 } }])
  })

  test('the largest few, with a note of how many there are', () => {
    const found = origins(release, { stage: 'V_DET', area: 'HRV', top: 2, years: [2019] })
    expect(look(found, 'origin')).toEqual([['_NAT'], ['BIH'], ['_U']])
    expect(found.notes.slice(1)).toEqual([
      { code: 'origins.year', params: { year: '2019' } },
      { code: 'origins.top', params: { given: 2, all: 4 } },
    ])
  })

  test('exact numbers have a share', () => {
    expect(look(origins(release, { stage: 'V_DET', area: 'FRA' }), 'origin share')).toEqual([['NGA', 1]])
  })
})

describe('of regions', () => {
  test('bounds of printed cells add up; rows that a source prints for regions never enter', () => {
    const found = origins(release, { stage: 'V_DET', level: 'region' })
    expect(look(found, 'detection origin low high value countries')).toEqual([
      ['150', '_NAT', 40, 40, 40, 1],
      ['150', '002', 141, 141, 141, 3],
      ['150', '150', 25, 29, null, 2],
      ['150', '_STLS', 0, 4, null, 1],
      ['150', '_U', 2, 2, 2, 1],
    ])
    expect(codes(found.notes)).toContain('origins.reporting-countries')
    expect(codes(found.notes)).toContain('aggregate.detections')
    expect(found.sentences).toEqual([])
  })

  test('by subregion, and of one of them', () => {
    const found = origins(release, { stage: 'V_DET', level: 'subregion', within: '039', years: [2019] })
    expect(look(found, 'detection origin low high')).toEqual([
      ['039', '_NAT', 30, 30],
      ['039', '202', 90, 90],
      ['039', '151', 20, 20],
      ['039', '039', 5, 9],
      ['039', '_R_AFR', 1, 1],
      ['039', '_STLS', 0, 4],
      ['039', '_U', 2, 2],
    ])
  })
})

test('where nothing is left it is refused', () => {
  expect(() => origins(release, { stage: 'V_DET', within: '002' })).toThrow('statistics.no-origins')
  expect(() => origins(release, { stage: 'V_DET', area: 'HRV', years: [1999] })).toThrow('statistics.no-origins')
  expect(() => origins(releaseOf(), { stage: 'V_DET' })).toThrow('statistics.no-table')
})

test('nationals printed by name and as such may be the same persons: at least the greater number, at most the sum', () => {
  const twice = releaseOf(
    tableOf({ by: ['citizenship'] }, [
      ['SLB', 2019, 'SLB', 8],
      ['SLB', 2019, '_NAT', 8],
      ['SLB', 2019, 'FJI', 2],
    ]),
  )
  expect(look(origins(twice, { stage: 'V_DET', area: 'SLB' }), 'origin low high disputed')).toEqual([
    ['_NAT', 8, 16, true],
    ['FJI', 2, 2, false],
  ])
})

test('a number about which its source contradicts itself is said so', () => {
  const table = tableOf({ by: ['citizenship'] }, [
    ['HRV', 2021, 'HRV', '21!'],
    ['HRV', 2021, 'SRB', 10],
  ])
  expect(origins(releaseOf(table), { stage: 'V_DET', area: 'HRV' }).notes).toContainEqual({
    code: 'statistics.disputed',
    params: { years: '2021' },
  })
})
