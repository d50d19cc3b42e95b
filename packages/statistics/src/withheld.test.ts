import { describe, expect, test } from 'vitest'
import { aggregate } from './countries/aggregate.ts'
import { coverage } from './countries/coverage.ts'
import { origins } from './flows/origins.ts'
import { series } from './over-time/series.ts'
import { rates } from './rates.ts'
import { certifiedOf, codes, look, type Row, tableOf } from './releases.test-data.ts'
import { shares } from './shares/shares.ts'

/** Releases under cell suppression: a withheld cell tells nothing, and categories without a shown number are left out. */

const totals = tableOf({ by: [] }, [
  ['HRV', 2019, 100],
  ['HRV', 2020, 120],
  ['HRV', 2021, 'x'],
])
const bySex: Row[] = [
  ['HRV', 2019, 'F', 60],
  ['HRV', 2019, 'M', 'x'],
  ['HRV', 2020, 'F', 75],
  ['HRV', 2020, 'M', 40],
  ['HRV', 2021, 'F', 80],
  ['HRV', 2021, 'M', 'x'],
]

describe('series and rates', () => {
  const release = certifiedOf(totals)

  test('have no number and no bound where a number is withheld, and speak of shown numbers alone', () => {
    const statistic = series(release, { stage: 'V_DET', area: 'HRV' })
    expect(look(statistic, 'year value low high status').at(-1)).toEqual([2021, null, null, null, 'suppressed'])
    expect(statistic.sentences.map(({ params }) => params.year)).toEqual(['2019', '2020'])
    const population = () => ({ persons: 4_000_000, source: 'x' })
    const rate = rates(release, { stage: 'V_DET', area: 'HRV', population })
    expect(look(rate, 'year rate rateLow rateHigh').at(-1)).toEqual([2021, null, null, null])
    expect(rate.sentences[0]?.params.year).toBe('2020')
  })

  test('call no number the only one where others are withheld', () => {
    const one = tableOf({ by: [] }, [
      ['HRV', 2019, 7],
      ['HRV', 2020, 'x'],
    ])
    expect(series(certifiedOf(one), { stage: 'V_DET', area: 'HRV' }).sentences).toEqual([])
  })

  test('say that categories may be left out, but not of totals', () => {
    const both = certifiedOf(totals, tableOf({ by: ['sex'] }, bySex))
    expect(codes(series(both, { stage: 'V_DET', by: ['sex'] }).notes)).toEqual(['statistics.left-out'])
    expect(codes(series(both, { stage: 'V_DET' }).notes)).toEqual([])
  })
})

describe('shares', () => {
  const release = certifiedOf(totals, tableOf({ by: ['sex'] }, bySex))
  const statistic = shares(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] })

  test('of a shown part in a shown total are exact; what the shown parts leave is withheld and left out together', () => {
    expect(look(statistic, 'year category value share status base').slice(0, 6)).toEqual([
      [2019, 'F', 60, 0.6, 'exact', 'total'],
      [2019, 'M', null, null, 'suppressed', 'total'],
      [2019, '_WITHHELD', 40, 0.4, 'exact', 'total'],
      [2020, 'F', 75, 0.625, 'exact', 'total'],
      [2020, 'M', 40, 0.3333, 'exact', 'total'],
      [2020, '_WITHHELD', 5, 0.0417, 'exact', 'total'],
    ])
    expect(codes(statistic.notes)).toContain('shares.withheld-rest')
    expect(codes(statistic.notes)).not.toContain('shares.not-recorded')
  })

  test('are not given where the total is withheld', () => {
    expect(look(statistic, 'year category share shareLow shareHigh').slice(6)).toEqual([
      [2021, 'F', null, null, null],
      [2021, 'M', null, null, null],
    ])
    expect(statistic.notes).toContainEqual({ code: 'shares.no-base', params: { years: '2021' } })
  })

  test('call a part the largest only where it is larger than all that is withheld together', () => {
    const of = (women: number) =>
      shares(
        certifiedOf(
          tableOf({ by: [] }, [['HRV', 2019, 100]]),
          tableOf({ by: ['sex'] }, [
            ['HRV', 2019, 'F', women],
            ['HRV', 2019, 'M', 'x'],
          ]),
        ),
        { stage: 'V_DET', area: 'HRV', by: ['sex'] },
      ).sentences
    expect(codes(of(60))).toEqual(['shares.largest'])
    expect(of(40)).toEqual([])
  })

  test('are never of women or men of whom the table may lack an age', () => {
    const of = (...ages: readonly string[]) =>
      look(
        shares(
          certifiedOf(
            tableOf({ by: [] }, [['HRV', 2019, 100]]),
            tableOf(
              { by: ['sex', 'age'] },
              ages.map((age): Row => ['HRV', 2019, 'F', age, 20]),
            ),
          ),
          { stage: 'V_DET', area: 'HRV', by: ['sex', 'age'] },
        ),
        'category value',
      )
    expect(of('Y_GE18')).toEqual([
      ['F.Y_GE18', 20],
      ['_WITHHELD', 80],
    ])
    expect(of('Y18T24', 'Y_GE25')).toEqual([
      ['F.Y_GE18', 40],
      ['_WITHHELD', 60],
    ])
    expect(of('Y18T24', 'Y_GE30')).toEqual([['F.Y_GE18', null]])
    expect(of('Y18T24', 'Y25T29')).toEqual([['F.Y_GE18', null]])
  })

  test('of persons over countries give none to a category that one of the countries withholds', () => {
    const form = { by: ['form'], multiple: ['form'] } as const
    const several = certifiedOf(
      tableOf({ by: [] }, [
        ['HRV', 2019, 100],
        ['ITA', 2019, 300],
      ]),
      tableOf(form, [
        ['HRV', 2019, 'SEX', 50],
        ['HRV', 2019, 'LAB', 'x'],
        ['ITA', 2019, 'SEX', 100],
        ['ITA', 2019, 'LAB', 200],
      ]),
    )
    expect(look(shares(several, { stage: 'V_DET', by: ['form'] }), 'category value share')).toEqual([
      ['SEX', 150, 0.375],
      ['LAB', null, null],
    ])
  })
})

describe('origins of one country', () => {
  const rows: Row[] = [
    ['HRV', 2019, 'ALB', 'x'],
    ['HRV', 2019, 'BIH', 9],
    ['HRV', 2019, 'NGA', 40],
    ['HRV', 2019, 'SRB', 'x'],
    ['HRV', 2020, 'ALB', 'x'],
    ['HRV', 2020, 'BIH', 'x'],
    ['HRV', 2020, 'NGA', 30],
    ['HRV', 2020, 'SRB', 'x'],
    ['ITA', 2020, 'ALB', 5],
    ['ITA', 2020, 'SRB', 5],
  ]
  const of = (given: readonly Row[]) =>
    origins(certifiedOf(totals, tableOf({ by: ['citizenship'] }, given)), { stage: 'V_DET', area: 'HRV' })
  const statistic = of(rows)

  test('stand by what is shown, and what is withheld throughout last, in the order of the list', () => {
    expect(look(statistic, 'origin value low share status')).toEqual([
      ['NGA', 70, 70, 0.3182, 'exact'],
      ['BIH', null, 9, null, 'suppressed'],
      ['ALB', null, null, null, 'suppressed'],
      ['SRB', null, null, null, 'suppressed'],
    ])
    expect(codes(statistic.notes)).toEqual(
      expect.arrayContaining(['origins.at-least', 'origins.share-of-total', 'statistics.left-out']),
    )
  })

  test('name none as the most frequent: one that is left out may be', () => {
    expect(statistic.sentences).toEqual([])
  })

  test('do not depend on the order in which withheld rows stand', () => {
    const withheld = rows.filter((row) => row.at(-1) === 'x')
    const shown = rows.filter((row) => row.at(-1) !== 'x')
    expect(of([...[...withheld].reverse(), ...shown]).table.objects()).toEqual(statistic.table.objects())
  })
})

test('origins of a region are lower bounds, because countries may be left out of the table', () => {
  const table = tableOf({ by: ['citizenship'] }, [
    ['HRV', 2019, 'NGA', 40],
    ['HRV', 2019, 'GHA', 'x'],
    ['HRV', 2019, '_U', 12],
  ])
  expect(look(origins(certifiedOf(table), { stage: 'V_DET', level: 'region' }), 'origin value low share')).toEqual([
    ['002', null, 40, null],
    ['_U', 12, 12, null],
  ])
})

test('a sum over countries leaves a withheld number out and counts the countries that are in it', () => {
  const table = tableOf({ by: [] }, [
    ['HRV', 2019, 40],
    ['ITA', 2019, 'x'],
    ['HRV', 2020, 'x'],
    ['ITA', 2020, 'x'],
    ['ITA', 2021, 9],
  ])
  const statistic = aggregate(certifiedOf(table), { stage: 'V_DET', level: 'world' })
  expect(look(statistic, 'year value high countries expected status')).toEqual([
    [2019, 40, 40, 1, 2, 'exact'],
    [2020, null, null, 0, 2, 'suppressed'],
    [2021, 9, 9, 1, 2, 'exact'],
  ])
  expect(statistic.notes).toContainEqual({ code: 'aggregate.withheld', params: { years: '2019, 2020' } })
})

test('coverage tells what is withheld in part, what is withheld throughout, and what has no row', () => {
  const statistic = coverage(
    certifiedOf(
      tableOf({ by: ['sex'] }, [
        ['HRV', 2018, 'F', 40],
        ['HRV', 2018, 'M', 30],
        ['HRV', 2019, 'F', 40],
        ['HRV', 2019, 'M', 'x'],
        ['HRV', 2020, 'F', 'x'],
        ['HRV', 2020, 'M', 'x'],
        ['ITA', 2021, 'F', 8],
      ]),
    ),
    { area: 'HRV' },
  )
  expect(look(statistic, 'year state tables')).toEqual([
    [2018, 'reported', 1],
    [2019, 'reported-censored', 1],
    [2020, 'withheld', 0],
  ])
  expect(codes(statistic.notes)).toEqual(['coverage.none-or-withheld'])
})
