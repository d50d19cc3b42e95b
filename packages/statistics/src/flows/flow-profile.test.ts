import type { CubeTable } from '@tipstat/cube'
import { describe, expect, test } from 'vitest'
import { certifiedOf, codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { flowProfile } from './flow-profile.ts'

const bySex = tableOf({ by: ['sex', 'citizenship'] }, [
  ['HRV', 2019, 'F', 'HRV', 30],
  ['HRV', 2019, 'M', '_NAT', 10],
  ['HRV', 2019, '_U', 'HRV', 10],
  ['HRV', 2019, 'F', 'SRB', '<5'],
  ['HRV', 2019, 'M', 'SRB', 16],
  ['ITA', 2019, 'F', 'NGA', 80],
  ['ITA', 2019, 'M', 'NGA', 20],
  ['ITA', 2019, 'M', '_STLS', 3],
])

describe('by sex', () => {
  const release = releaseOf(bySex)

  test('each flow has shares of those whose sex is recorded, and not recorded apart', () => {
    const found = flowProfile(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] })
    expect(look(found, 'flow category low high base share shareLow shareHigh')).toEqual([
      ['DOM', 'F', 30, 30, 'known', 0.75, 0.75, 0.75],
      ['DOM', 'M', 10, 10, 'known', 0.25, 0.25, 0.25],
      ['DOM', '_U', 10, 10, 'all', 0.2, 0.2, 0.2],
      ['CB_SUB', 'F', 0, 4, 'known', null, 0, 0.2],
      ['CB_SUB', 'M', 16, 16, 'known', null, 0.8, 1],
    ])
    expect(found.sentences).toEqual([
      { code: 'flow-profile.largest', params: { flow: 'DOM', category: 'F', low: 0.75, high: 0.75 } },
      { code: 'flow-profile.largest', params: { flow: 'CB_SUB', category: 'M', low: 0.8, high: 1 } },
    ])
    expect(codes(found.notes)).toEqual([
      'flow-profile.base',
      'flows.regions',
      'flows.citizenship',
      'origins.year',
      'rates.random-variation',
    ])
  })

  test('countries are added up at any level', () => {
    const found = flowProfile(release, { stage: 'V_DET', level: 'world', by: ['sex'] })
    expect(look(found, 'detection flow category value countries').slice(-3)).toEqual([
      ['001', 'CB_TRANS', 'F', 80, 1],
      ['001', 'CB_TRANS', 'M', 20, 1],
      ['001', '_U', 'M', 3, 1],
    ])
  })
})

describe('by sex and age', () => {
  const of = (...rows: readonly Row[]) => releaseOf(tableOf({ by: ['sex', 'age', 'citizenship'] }, rows))

  test('the categories are women, girls, men and boys', () => {
    const release = of(
      ['HRV', 2019, 'F', 'Y0T17', 'HRV', 5],
      ['HRV', 2019, 'F', 'Y18T24', 'HRV', 6],
      ['HRV', 2019, 'F', 'Y_GE25', 'HRV', 7],
      ['ITA', 2019, 'F', 'Y_GE18', 'ITA', 10],
      ['ITA', 2019, 'M', '_U', 'ITA', 1],
    )
    expect(look(flowProfile(release, { stage: 'V_DET', by: ['sex', 'age'] }), 'flow category value share')).toEqual([
      ['DOM', 'F.Y0T17', 5, 0.1786],
      ['DOM', 'F.Y_GE18', 23, 0.8214],
      ['DOM', '_U', 1, 0.0345],
    ])
  })

  test('ages that overlap are refused, in one country and over several', () => {
    const ask = (...rows: readonly Row[]) => flowProfile(of(...rows), { stage: 'V_DET', by: ['sex', 'age'] })
    expect(() => ask(['HRV', 2019, 'F', 'Y_GE18', 'HRV', 5], ['HRV', 2019, 'F', 'Y18T24', 'SRB', 5])).toThrow(
      'statistics.overlapping-ages',
    )
    expect(() => ask(['HRV', 2019, 'F', 'Y_GE18', 'HRV', 5], ['ITA', 2019, 'F', 'Y15T19', 'ITA', 5])).toThrow(
      'statistics.overlapping-ages',
    )
    const byAge = tableOf({ by: ['age', 'citizenship'] }, [
      ['HRV', 2019, 'Y_GE18', 'HRV', 5],
      ['ITA', 2019, 'Y18T24', 'ITA', 5],
    ])
    expect(() => flowProfile(releaseOf(byAge), { stage: 'V_DET', by: ['age'] })).toThrow('statistics.overlapping-ages')
    expect(look(flowProfile(releaseOf(byAge), { stage: 'V_DET', by: ['age'], area: 'ITA' }), 'category')).toEqual([
      ['Y18T24'],
    ])
  })
})

describe('by form, of which one person may have several', () => {
  const byForm = tableOf({ by: ['form', 'citizenship'], multiple: ['form'] }, [
    ['HRV', 2019, 'SEX', 'HRV', 30],
    ['HRV', 2019, 'LAB', '_NAT', 25],
    ['HRV', 2019, 'SEX', 'SRB', '<5'],
  ])
  const byCitizenship = tableOf({ by: ['citizenship'] }, [
    ['HRV', 2019, 'HRV', 50],
    ['HRV', 2019, 'SRB', 8],
    ['HRV', 2019, 'NGA', 9],
  ])

  test('shares are of persons, and may add up to more than 1', () => {
    const found = flowProfile(releaseOf(byForm, byCitizenship), { stage: 'V_DET', area: 'HRV', by: ['form'] })
    expect(look(found, 'flow category base share shareLow shareHigh variationLow')).toEqual([
      ['DOM', 'SEX', 'persons', 0.6, 0.6, 0.6, null],
      ['DOM', 'LAB', 'persons', 0.5, 0.5, 0.5, null],
      ['CB_SUB', 'SEX', 'persons', null, 0, 0.5, null],
    ])
    expect(found.sentences).toEqual([])
    expect(codes(found.notes)).toEqual(['shares.multiple', 'flows.regions', 'flows.citizenship', 'origins.year'])
  })

  test('without the table by citizenship, or a part of it, there are none', () => {
    const lacking = tableOf({ by: ['citizenship'] }, [['HRV', 2019, 'HRV', 50]])
    const shares = (...tables: readonly CubeTable[]) =>
      look(flowProfile(releaseOf(byForm, ...tables), { stage: 'V_DET', area: 'HRV', by: ['form'] }), 'flow shareHigh')
    expect(shares()).toEqual([
      ['DOM', null],
      ['DOM', null],
      ['CB_SUB', null],
    ])
    expect(shares(lacking)).toEqual([
      ['DOM', 0.6],
      ['DOM', 0.5],
      ['CB_SUB', null],
    ])
  })
})

test('a release that leaves out categories has lower bounds, but of nationals, and no shares', () => {
  const certified = certifiedOf(
    tableOf({ by: ['sex', 'citizenship'] }, [
      ['HRV', 2019, 'F', 'HRV', 30],
      ['HRV', 2019, 'M', 'HRV', 'x'],
      ['HRV', 2019, 'F', 'SRB', 12],
    ]),
  )
  const found = flowProfile(certified, { stage: 'V_DET', area: 'HRV', by: ['sex'] })
  expect(look(found, 'flow category value low shareHigh')).toEqual([
    ['DOM', 'F', 30, 30, null],
    ['DOM', 'M', null, null, null],
    ['CB_SUB', 'F', null, 12, null],
  ])
  expect(found.sentences).toEqual([])
  expect(codes(found.notes)).toEqual(expect.arrayContaining(['origins.at-least', 'statistics.left-out']))
})

test('a release without such a table is refused, with the tables that it has', () => {
  expect(() => flowProfile(releaseOf(bySex), { stage: 'V_DET', by: ['form'] })).toThrow('statistics.no-table')
  try {
    flowProfile(releaseOf(bySex), { stage: 'V_DET', by: ['form'] })
  } catch (refusal) {
    expect(refusal).toMatchObject({ params: { tables: 'made-up.V_DET.persons.by-sex-citizenship' } })
  }
})
