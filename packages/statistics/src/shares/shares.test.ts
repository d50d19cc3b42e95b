import type { CubeTable } from '@tipstat/cube'
import { describe, expect, test } from 'vitest'
import { codes, look, type Row, releaseOf, releaseWith, tableOf } from '../releases.test-data.ts'
import { shares } from './shares.ts'

const bySexAge = (...rows: readonly Row[]) => tableOf({ by: ['sex', 'age'] }, rows)
const totals = (...rows: readonly Row[]) => tableOf({ by: [] }, rows)
const ask = (...tables: readonly CubeTable[]) =>
  shares(releaseOf(...tables), { stage: 'V_DET', area: 'HRV', by: ['sex', 'age'] })

/** What is said where shares have intervals that nothing widens. */
const ofIntervals = ['shares.random-variation', 'widening.none']

describe('where everything is exact', () => {
  const found = ask(
    totals(['HRV', 2020, 100]),
    bySexAge(
      ['HRV', 2020, 'F', 'Y0T17', 20],
      ['HRV', 2020, 'F', 'Y_GE18', 40],
      ['HRV', 2020, 'M', 'Y_GE18', 10],
      ['HRV', 2020, '_O', 'Y_GE18', 3],
      ['HRV', 2020, '_O', '_U', 2],
      ['HRV', 2020, '_U', '_U', 7],
    ),
  )

  test('shares are of the published total, and what the parts leave joins not recorded', () => {
    expect(look(found, 'year category value share shareLow shareHigh base')).toEqual([
      [2020, 'F.Y0T17', 20, 0.2, 0.2, 0.2, 'total'],
      [2020, 'F.Y_GE18', 40, 0.4, 0.4, 0.4, 'total'],
      [2020, 'M.Y_GE18', 10, 0.1, 0.1, 0.1, 'total'],
      [2020, '_O', 5, 0.05, 0.05, 0.05, 'total'],
      [2020, '_U', 25, 0.25, 0.25, 0.25, 'total'],
    ])
    expect(codes(found.notes)).toEqual(['shares.not-recorded', ...ofIntervals, 'reliability.flagged'])
  })

  test('the largest part is named', () => {
    expect(found.sentences).toEqual([
      { code: 'shares.largest', params: { year: '2020', category: 'F.Y_GE18', share: 0.4 } },
    ])
  })
})

describe('what the parts leave of the total', () => {
  const bySex = tableOf({ by: ['sex'] }, [
    ['HRV', 2020, 'F', 60],
    ['HRV', 2020, 'M', 37],
  ])
  const of = (other: CubeTable) =>
    look(
      shares(releaseOf(totals(['HRV', 2020, 100]), bySex, other), { stage: 'V_DET', area: 'HRV', by: ['sex'] }),
      'category value share base',
    )
  const withRest = [
    ['F', 60, 0.6, 'total'],
    ['M', 37, 0.37, 'total'],
    ['_U', 3, 0.03, 'total'],
  ]
  const withoutRest = [
    ['F', 60, 0.6186, 'shown'],
    ['M', 37, 0.3814, 'shown'],
  ]

  test.each([
    ['is not told where another table withholds not recorded', bySexAge(['HRV', 2020, '_U', '_U', '<5']), withoutRest],
    [
      'is not told where another table withholds a category that is not printed',
      bySexAge(['HRV', 2020, '_O', 'Y_GE18', 's']),
      withoutRest,
    ],
    [
      'is told where another table withholds a number inside a printed part',
      bySexAge(['HRV', 2020, 'F', '_U', '<5']),
      withRest,
    ],
    [
      'is told where another table withholds a number of another year',
      bySexAge(['HRV', 2019, '_U', '_U', '<5']),
      withRest,
    ],
    [
      'is told where another table withholds a number of another area',
      bySexAge(['AUT', 2020, '_U', '_U', '<5']),
      withRest,
    ],
    [
      'is told where a table of other dimensions withholds a number',
      tableOf({ by: ['form'] }, [['HRV', 2020, '_U', '<5']]),
      withRest,
    ],
  ])('%s', (_, other, rows) => {
    expect(of(other)).toEqual(rows)
  })

  test('is not told of sex and age where the table by sex withholds a number', () => {
    const found = ask(
      totals(['HRV', 2020, 12]),
      bySexAge(['HRV', 2020, 'F', 'Y_GE18', 6], ['HRV', 2020, 'F', 'Y0T17', 5]),
      tableOf({ by: ['sex'] }, [['HRV', 2020, 'M', '<5']]),
    )
    expect(look(found, 'category base')).toEqual([
      ['F.Y_GE18', 'shown'],
      ['F.Y0T17', 'shown'],
    ])
  })
})

test('nobody not recorded in any year is no part of the picture', () => {
  const found = ask(
    totals(['HRV', 2020, 10], ['HRV', 2021, 10]),
    bySexAge(['HRV', 2020, 'F', 'Y_GE18', 10], ['HRV', 2021, 'F', 'Y_GE18', 8], ['HRV', 2021, 'M', 'Y_GE18', 2]),
  )
  expect(look(found, 'year category share')).toEqual([
    [2020, 'F.Y_GE18', 1],
    [2021, 'F.Y_GE18', 0.8],
    [2021, 'M.Y_GE18', 0.2],
  ])
})

describe('a number that is not plain', () => {
  const exact: readonly Row[] = [
    ['HRV', 2020, 'F', 'Y0T17', 30],
    ['HRV', 2020, 'F', 'Y_GE18', 60],
  ]
  const total: readonly Row[] = [['HRV', 2020, 94]]

  test.each([
    ['a censored part', '<5', [null, 0, 4]],
    ['a withheld part', 's', [null, 0, 4]],
    ['a missing part', '..', [null, null, null]],
  ])('%s keeps its row without a share, and the others are of the shown parts', (_, cell, numbers) => {
    const found = ask(totals(...total), bySexAge(...exact, ['HRV', 2020, 'M', 'Y0T17', cell]))
    expect(look(found, 'category share shareLow shareHigh base')).toEqual([
      ['F.Y0T17', 0.3333, 0.3333, 0.3333, 'shown'],
      ['F.Y_GE18', 0.6667, 0.6667, 0.6667, 'shown'],
      ['M.Y0T17', null, null, null, 'shown'],
    ])
    expect(look(found, 'value low high')[2]).toEqual(numbers)
    expect(found.notes[0]).toEqual({ code: 'shares.of-shown-parts', params: { years: '2020' } })
    const flagged = cell === '..' ? [] : ['reliability.flagged']
    expect(codes(found.notes)).toEqual(['shares.of-shown-parts', ...ofIntervals, ...flagged])
  })

  test.each([
    ['censored', '<200'],
    ['missing', '..'],
    ['disputed', '94!'],
    ['rounded', '93~97'],
  ])('a %s total leaves no remainder', (_, cell) => {
    const found = ask(totals(['HRV', 2020, cell]), bySexAge(...exact))
    expect(look(found, 'category share base')).toEqual([
      ['F.Y0T17', 0.3333, 'shown'],
      ['F.Y_GE18', 0.6667, 'shown'],
    ])
  })

  test('a disputed part is shown, said to be disputed, and leaves no remainder', () => {
    const found = ask(totals(...total), bySexAge(...exact, ['HRV', 2020, 'M', 'Y_GE18', '10!']))
    expect(look(found, 'category share base disputed')).toEqual([
      ['F.Y0T17', 0.3, 'shown', false],
      ['F.Y_GE18', 0.6, 'shown', false],
      ['M.Y_GE18', 0.1, 'shown', true],
    ])
    expect(codes(found.notes)).toContain('statistics.disputed')
    expect(codes(found.notes)).toContain('shares.exceed-total')
    expect(found.sentences).toEqual([])
  })

  test('without a total the shares are of the shown parts', () => {
    expect(look(ask(bySexAge(...exact)), 'share base')).toEqual([
      [0.3333, 'shown'],
      [0.6667, 'shown'],
    ])
  })

  test('one shown part alone has no share: it would be all of itself', () => {
    const found = ask(bySexAge(['HRV', 2020, 'F', 'Y0T17', 30], ['HRV', 2020, 'M', 'Y0T17', '<5']))
    expect(look(found, 'category share')).toEqual([
      ['F.Y0T17', null],
      ['M.Y0T17', null],
    ])
  })

  test('shares do not depend on the total, so that they give nothing away', () => {
    const parts = bySexAge(...exact, ['HRV', 2020, 'M', 'Y0T17', '<5'])
    const of = (n: number) => look(ask(totals(['HRV', 2020, n]), parts), 'category share shareLow shareHigh low high')
    expect(of(94)).toEqual(of(91))
  })
})

test('rounded parts have shares as ranges; a symbol for small numbers has none', () => {
  const found = ask(
    totals(['HRV', 2020, '48~52']),
    bySexAge(
      ['HRV', 2020, 'F', 'Y0T17', '8~12'],
      ['HRV', 2020, 'F', 'Y_GE18', '38~42'],
      ['HRV', 2020, 'M', 'Y0T17', '0~4'],
    ),
  )
  expect(look(found, 'category share shareLow shareHigh base')).toEqual([
    ['F.Y0T17', null, 0.16, 0.24, 'shown'],
    ['F.Y_GE18', null, 0.76, 0.84, 'shown'],
    ['M.Y0T17', null, null, null, 'shown'],
  ])
  expect(codes(found.notes)).toEqual(['shares.of-shown-parts', 'shares.rounded', ...ofIntervals, 'reliability.flagged'])
})

test('ages that nest are merged into children and adults; one that straddles 18 is not', () => {
  const found = ask(
    bySexAge(
      ['HRV', 2020, 'F', 'Y0T14', 5],
      ['HRV', 2020, 'F', 'Y15T17', 10],
      ['HRV', 2020, 'F', 'Y_GE18', 25],
      ['HRV', 2021, 'F', 'Y0T14', 5],
      ['HRV', 2021, 'F', 'Y15T19', 15],
      ['HRV', 2021, 'F', 'Y_GE20', 20],
    ),
  )
  expect(look(found, 'year category value')).toEqual([
    [2020, 'F.Y0T17', 15],
    [2020, 'F.Y_GE18', 25],
    [2021, 'F.Y0T17', 5],
    [2021, 'F.Y15T19', 15],
    [2021, 'F.Y_GE18', 20],
  ])
})

test('ages that overlap are refused', () => {
  const table = bySexAge(['HRV', 2020, 'F', 'Y18T24', 5], ['HRV', 2020, 'F', 'Y_GE18', 25])
  expect(() => ask(table)).toThrow('statistics.overlapping-ages')
})

test('a table by sex alone, and one by form, keep their codes', () => {
  const release = releaseOf(
    totals(['HRV', 2020, 10]),
    tableOf({ by: ['sex'] }, [
      ['HRV', 2020, 'F', 6],
      ['HRV', 2020, 'M', 3],
      ['HRV', 2020, '_U', 1],
    ]),
    tableOf({ by: ['form'] }, [
      ['HRV', 2020, 'SEX', 7],
      ['HRV', 2020, 'LAB', 2],
    ]),
  )
  const by = (dimension: 'sex' | 'form') =>
    look(shares(release, { stage: 'V_DET', area: 'HRV', by: [dimension] }), 'category share base')
  expect(by('sex')).toEqual([
    ['F', 0.6, 'total'],
    ['M', 0.3, 'total'],
    ['_U', 0.1, 'total'],
  ])
  expect(by('form')).toEqual([
    ['SEX', 0.7, 'total'],
    ['LAB', 0.2, 'total'],
    ['_U', 0.1, 'total'],
  ])
})

test('where one person may stand in several forms, shares are of persons and have no remainder', () => {
  const release = releaseOf(
    totals(['HRV', 2020, 10], ['HRV', 2021, '<5']),
    tableOf({ by: ['form'], multiple: ['form'] }, [
      ['HRV', 2020, 'SEX', 8],
      ['HRV', 2020, 'LAB', 5],
      ['HRV', 2020, 'BEG', '<5'],
      ['HRV', 2021, 'SEX', 3],
    ]),
  )
  const found = shares(release, { stage: 'V_DET', area: 'HRV', by: ['form'] })
  expect(look(found, 'year category share shareLow shareHigh base')).toEqual([
    [2020, 'SEX', 0.8, 0.8, 0.8, 'persons'],
    [2020, 'LAB', 0.5, 0.5, 0.5, 'persons'],
    [2020, 'BEG', null, 0, 0.4, 'persons'],
    [2021, 'SEX', null, null, null, 'persons'],
  ])
  expect(codes(found.notes)).toEqual(['shares.multiple', 'shares.no-base', ...ofIntervals, 'reliability.flagged'])
})

describe('over the countries of a region', () => {
  const of = (...tables: readonly CubeTable[]) =>
    shares(releaseOf(...tables), { stage: 'V_DET', within: '039', by: ['sex', 'age'] })

  test('shown parts are added up, withheld ones left out, and other regions and printed regions do not enter', () => {
    const found = of(
      bySexAge(
        ['039', 2020, 'F', 'Y_GE18', 900],
        ['AUT', 2020, 'F', 'Y_GE18', 80],
        ['HRV', 2020, 'F', 'Y_GE18', 20],
        ['HRV', 2020, 'M', 'Y_GE18', '<5'],
        ['ITA', 2020, 'F', 'Y_GE18', 40],
        ['ITA', 2020, 'M', 'Y_GE18', 60],
      ),
    )
    expect(look(found, 'area year category value share base')).toEqual([
      ['039', 2020, 'F.Y_GE18', 60, 0.5, 'shown'],
      ['039', 2020, 'M.Y_GE18', 60, 0.5, 'shown'],
    ])
    expect(codes(found.notes)).toEqual([
      'shares.of-countries',
      'aggregate.changing-set',
      'aggregate.detections',
      'shares.of-shown-parts',
      ...ofIntervals,
    ])
    expect(found.sentences).toEqual([])
  })

  test('ages may overlap from country to country, not within one', () => {
    const apart = bySexAge(
      ['HRV', 2020, 'F', 'Y18T24', 20],
      ['ITA', 2020, 'F', 'Y_GE18', 40],
      ['ITA', 2020, 'F', 'Y0T17', 60],
    )
    expect(look(of(apart), 'category value')).toEqual([
      ['F.Y_GE18', 60],
      ['F.Y0T17', 60],
    ])
    const twice = bySexAge(['HRV', 2020, 'F', 'Y18T24', 20], ['HRV', 2020, 'F', 'Y_GE18', 40])
    expect(() => of(twice)).toThrow('statistics.overlapping-ages')
  })

  test('where persons may stand in several forms, shares are of the persons in the totals of the same countries', () => {
    const release = releaseOf(
      totals(['HRV', 2020, 10], ['ITA', 2020, 90], ['ESP', 2020, 500]),
      tableOf({ by: ['form'], multiple: ['form'] }, [
        ['GRC', 2020, 'SEX', 7],
        ['HRV', 2020, 'SEX', 8],
        ['HRV', 2020, 'LAB', 5],
        ['ITA', 2020, 'SEX', 72],
        ['ITA', 2020, 'LAB', '<5'],
      ]),
    )
    const found = shares(release, { stage: 'V_DET', within: '039', by: ['form'] })
    expect(look(found, 'category low high share shareLow shareHigh base')).toEqual([
      ['SEX', 80, 80, 0.8, 0.8, 0.8, 'persons'],
      ['LAB', 5, 9, null, 0.05, 0.09, 'persons'],
    ])
  })

  test('a region without a number is refused', () => {
    expect(() => of(bySexAge(['AUT', 2020, 'F', 'Y_GE18', 80]))).toThrow('statistics.no-countries')
  })
})

test('breaks in series stand beside shares, of one country and of several', () => {
  const table = bySexAge(
    ['HRV', 2020, 'F', 'Y_GE18', 40],
    ['HRV', 2020, 'M', 'Y_GE18', 20],
    ['HRV', 2021, 'F', 'Y_GE18', 30],
    ['HRV', 2021, 'M', 'Y_GE18', 30],
  )
  const release = releaseWith([{ year: 2021, what: 'definition' }], table)
  const note = { code: 'break.definition', params: { years: '2021' } }
  const asked = { stage: 'V_DET', by: ['sex', 'age'] } as const
  expect(shares(release, { ...asked, area: 'HRV' }).notes).toContainEqual(note)
  expect(shares(release, { ...asked, within: '039' }).notes).toContainEqual(note)
  expect(shares(release, { ...asked, area: 'HRV', breaks: [2021] }).notes).toContainEqual(note)
})
