import { describe, expect, test } from 'vitest'
import { aggregate } from './countries/aggregate.ts'
import { aggregateBounds } from './countries/aggregate-bounds.ts'
import { flows } from './flows/flows.ts'
import { bends } from './over-time/bends.ts'
import { series } from './over-time/series.ts'
import { trend } from './over-time/trend.ts'
import { unusualYears } from './over-time/unusual-years.ts'
import { certifiedOf, codes, look, type Row, releaseOf, roundedOf, tableOf } from './releases.test-data.ts'
import { shares } from './shares/shares.ts'

const asked = { stage: 'V_DET', area: 'HRV' }
const rising = Array.from({ length: 12 }, (_, i): Row => ['HRV', 2010 + i, 20 + 3 * i])
const without = (...years: readonly number[]) => rising.filter(([, year]) => !years.includes(year))
const kept = (year: number) => rising.map((row): Row => (row[1] === year ? ['HRV', year, 'c'] : row))

describe('a year that a release leaves out because its number is withheld', () => {
  const release = certifiedOf(tableOf({ by: [] }, without(2013, 2014)))

  test('is no gap in a trend, in bends, and before a year that is screened', () => {
    expect(look(trend(release, asked), 'years status')).toEqual([[10, 'ranges']])
    expect(trend(release, asked).sentences).toEqual([])
    expect(trend(release, asked).notes).toContainEqual({ code: 'trend.ranges', params: { years: '2013, 2014' } })
    expect(look(bends(release, asked), 'status')).toEqual([['ranges']])
    const screened = look(unusualYears(release, asked), 'year status')
    expect(screened.filter(([, status]) => status === 'ranges').map(([year]) => year)).toEqual([
      2013, 2014, 2015, 2016, 2017, 2018, 2019,
    ])
  })

  test('is one where an owner published nothing', () => {
    const published = releaseOf(tableOf({ by: [] }, without(2013, 2014)))
    expect(look(trend(published, asked), 'years status')).toEqual([[10, 'stated']])
  })

  test('leaves no number the only one', () => {
    const only = certifiedOf(tableOf({ by: [] }, [['HRV', 2019, 30]]))
    expect(series(only, asked).sentences).toEqual([])
  })

  test('is bounded by no other year', () => {
    const two = certifiedOf(tableOf({ by: [] }, [...without(2021), ['SRB', 2021, 40]]))
    const found = aggregateBounds(two, { stage: 'V_DET', level: 'world', expected: ['HRV', 'SRB'] })
    expect(look(found, 'year low high filled unfilled status').at(-1)).toEqual([
      2021,
      40,
      Number.POSITIVE_INFINITY,
      '',
      'HRV',
      'open',
    ])
  })
})

describe('a number that its source keeps confidential', () => {
  const release = releaseOf(tableOf({ by: [] }, kept(2013)))

  test('is no gap in a line', () => {
    expect(look(trend(release, asked), 'status')).toEqual([['ranges']])
    expect(look(bends(release, asked), 'status')).toEqual([['ranges']])
    expect(look(unusualYears(release, asked), 'year status')).toContainEqual([2015, 'ranges'])
  })

  test('is left out of sums by name, and bounded by no other year', () => {
    const world = { stage: 'V_DET', level: 'world' } as const
    expect(aggregate(release, world).notes).toContainEqual({ code: 'aggregate.withheld', params: { years: '2013' } })
    expect(codes(aggregateBounds(release, world).notes)).toContain('bounds.open')
  })
})

describe('a release of rounded numbers leaves out categories as well', () => {
  const release = roundedOf(
    tableOf({ by: [] }, [['HRV', 2021, '38~42']]),
    tableOf({ by: ['citizenship'] }, [
      ['HRV', 2021, 'HRV', '18~22'],
      ['HRV', 2021, 'SRB', '8~12'],
    ]),
    tableOf({ by: ['sex'] }, [
      ['HRV', 2021, 'F', '28~32'],
      ['HRV', 2021, 'M', '8~12'],
    ]),
  )

  test('so that a sum of several is no more than a lower bound, and none is called the most frequent', () => {
    const found = flows(release, asked)
    expect(look(found, 'flow low high')).toEqual([
      ['DOM', 18, 22],
      ['CB_SUB', 8, Number.POSITIVE_INFINITY],
    ])
    expect(found.sentences).toEqual([])
    expect(codes(found.notes)).toContain('statistics.left-out')
  })

  test('and shares are of the parts that are shown', () => {
    const found = shares(release, { ...asked, by: ['sex'] })
    expect(look(found, 'category shareLow shareHigh base')).toEqual([
      ['F', 0.7, 0.8, 'shown'],
      ['M', 0.2, 0.3, 'shown'],
    ])
    expect(codes(found.notes)).toContain('statistics.left-out')
  })
})
