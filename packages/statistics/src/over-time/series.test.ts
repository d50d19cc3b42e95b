import { expect, test } from 'vitest'
import { StatisticsRefusal } from '../refusal.ts'
import { codes, look, releaseOf, tableOf } from '../releases.test-data.ts'
import { series } from './series.ts'

const totals = tableOf({ by: [] }, [
  ['HRV', 2018, 77],
  ['HRV', 2019, '<5'],
  ['HRV', 2021, '..'],
  ['HRV', 2022, '30!'],
  ['SVN', 2018, 4],
])
const bySexAge = tableOf({ by: ['sex', 'age'] }, [
  ['HRV', 2018, 'F', 'Y0T17', 20],
  ['HRV', 2018, 'F', 'Y_GE18', 41],
  ['HRV', 2018, 'M', 'Y_GE18', '<5'],
])
const rates = tableOf({ by: [], unit: 'per-100000' }, [['HRV', 2018, 1.9]])
const release = releaseOf(totals, bySexAge, rates)

test('a series gives the numbers as printed, a range as a range and no number as none', () => {
  const found = series(release, { stage: 'V_DET', area: 'HRV' })
  expect(found.kind).toBe('series')
  expect(found.basis).toBe(release)
  expect(look(found, 'area year category value low high status disputed')).toEqual([
    ['HRV', 2018, '_T', 77, 77, 77, 'exact', false],
    ['HRV', 2019, '_T', null, 0, 4, 'censored', false],
    ['HRV', 2021, '_T', null, null, null, 'not-available', false],
    ['HRV', 2022, '_T', 30, 30, 30, 'exact', true],
  ])
})

test('categories are the codes of the table in its order, however the breakdown is asked for', () => {
  const found = series(release, { stage: 'V_DET', by: ['age', 'sex'] })
  expect(look(found, 'category low high')).toEqual([
    ['F.Y0T17', 20, 20],
    ['F.Y_GE18', 41, 41],
    ['M.Y_GE18', 0, 4],
  ])
})

test('rates that a source reports go through unchanged', () => {
  const found = series(release, { stage: 'V_DET', unit: 'per-100000' })
  expect(look(found, 'area year value low high')).toEqual([['HRV', 2018, 1.9, 1.9, 1.9]])
  expect(found.notes).toEqual([])
})

test('a series of one line names its first and its last number, none that is disputed, and no change', () => {
  const found = series(release, { stage: 'V_DET', area: 'HRV' })
  expect(found.sentences).toEqual([
    { code: 'series.first', params: { year: '2018', low: 77, high: 77 } },
    { code: 'series.latest', params: { year: '2019', low: 0, high: 4 } },
  ])
  expect(found.notes).toEqual([{ code: 'statistics.disputed', params: { years: '2022' } }])
  expect(codes(series(release, { stage: 'V_DET', area: 'SVN' }).sentences)).toEqual(['series.only'])
  expect(series(release, { stage: 'V_DET' }).sentences).toEqual([])
})

const refusal = (run: () => unknown): StatisticsRefusal | undefined => {
  try {
    run()
  } catch (error) {
    if (error instanceof StatisticsRefusal) return error
    throw error
  }
  return undefined
}

test('a table that is not there is refused, and those there are are named', () => {
  const found = refusal(() => series(release, { stage: 'P_CONV', by: ['sex'] }))
  expect(found?.code).toBe('statistics.no-table')
  expect(found?.params).toEqual({
    wanted: 'P_CONV / sex',
    tables: 'made-up.V_DET.persons.total; made-up.V_DET.persons.by-sex-age; made-up.V_DET.per-100000.total',
  })
})

test('two tables that fit are refused until one is named', () => {
  const other = tableOf({ by: [], source: 'other', reference: 'REFERRAL' }, [['HRV', 2018, 80]])
  const both = releaseOf(totals, other)
  expect(refusal(() => series(both, { stage: 'V_DET', area: 'HRV' }))?.code).toBe('statistics.several-tables')
  for (const choice of [{ source: 'other' }, { reference: 'REFERRAL' }]) {
    expect(look(series(both, { stage: 'V_DET', area: 'HRV', ...choice }), 'value')).toEqual([[80]])
  }
  expect(look(series(both, { stage: 'V_DET', area: 'SVN' }), 'value')).toEqual([[4]])
})

test('an area without a row is refused', () => {
  expect(refusal(() => series(release, { stage: 'V_DET', area: 'AUT' }))?.code).toBe('statistics.no-area')
})

test('what only looks like a release is refused', () => {
  const copy = JSON.parse(JSON.stringify(release))
  expect(refusal(() => series(copy, { stage: 'V_DET' }))?.code).toBe('statistics.not-released')
})
