import { expect, test } from 'vitest'
import { codes, look, releaseOf, tableOf } from '../releases.test-data.ts'
import { stages } from './stages.ts'

const release = releaseOf(
  tableOf({ by: [], stage: 'P_CONV' }, [
    ['HRV', 2019, '<5'],
    ['HRV', 2020, 9],
  ]),
  tableOf({ by: [], stage: 'P_PROS' }, [
    ['HRV', 2020, 15],
    ['AUT', 2020, 60],
  ]),
  tableOf({ by: [], stage: 'P_SUSP' }, [['AUT', 2020, 80]]),
)

test('prosecuted and convicted stand side by side, and a note says that they are no funnel', () => {
  const found = stages(release, { area: 'HRV' })
  expect(look(found, 'area year category value low high status')).toEqual([
    ['HRV', 2020, 'P_PROS', 15, 15, 15, 'exact'],
    ['HRV', 2019, 'P_CONV', null, 0, 4, 'censored'],
    ['HRV', 2020, 'P_CONV', 9, 9, 9, 'exact'],
  ])
  expect(codes(found.notes)).toEqual(['stages.not-a-funnel'])
})

test('stages that the area has no totals of are named', () => {
  const found = stages(release, { stages: ['P_SUSP', 'P_PROS', 'P_SENT'], area: 'HRV' })
  expect(look(found, 'category')).toEqual([['P_PROS']])
  expect(found.notes.at(-1)).toEqual({ code: 'stages.absent', params: { stages: 'P_SUSP P_SENT' } })
})

test('where there are none at all, or two for one stage, it is refused', () => {
  expect(() => stages(release, { stages: ['P_SENT'], area: 'HRV' })).toThrow('statistics.no-table')
  const other = tableOf({ by: [], stage: 'P_CONV', source: 'courts' }, [['HRV', 2020, 8]])
  const both = releaseOf(...release.tables, other)
  expect(() => stages(both, { stages: ['P_PROS', 'P_CONV'], area: 'HRV' })).toThrow('statistics.several-tables')
})

test('over the countries of a region the printed bounds are added up, and the sums are said to show no trend', () => {
  const more = releaseOf(
    tableOf({ by: [], stage: 'P_CONV' }, [
      ['AUT', 2020, 70],
      ['HRV', 2020, '<5'],
      ['ITA', 2020, 30],
      ['SVN', 2020, '..'],
    ]),
  )
  const found = stages(more, { stages: ['P_CONV'], within: '039' })
  expect(look(found, 'area year category value low high')).toEqual([['039', 2020, 'P_CONV', null, 30, 34]])
  expect(codes(found.notes)).toEqual(['stages.not-a-funnel', 'aggregate.changing-set', 'aggregate.detections'])
})
