import { describe, expect, test } from 'vitest'
import { wilsonInterval } from '../intervals/wilson-interval.ts'
import { certifiedOf, codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { citizenships } from './citizenships.test-data.ts'
import { flows } from './flows.ts'

const rows: readonly Row[] = [...citizenships, ['ZZZ', 2019, 'HRV', 700]]
const release = releaseOf(tableOf({ by: ['citizenship'] }, rows))
const of = (...given: readonly Row[]) => releaseOf(tableOf({ by: ['citizenship'] }, given))

describe('one country', () => {
  const found = flows(release, { stage: 'V_DET', area: 'HRV' })

  test('has a row for each class with a number, shares of the known, and the unknown apart', () => {
    expect(look(found, 'detection flow low high value status base share shareLow shareHigh countries')).toEqual([
      ['HRV', 'DOM', 40, 40, 40, 'exact', 'known', null, 0.8, 0.8696, 1],
      ['HRV', 'CB_SUB', 5, 9, null, 'censored', 'known', null, 0.1087, 0.18, 1],
      ['HRV', 'CB_TRANS', 1, 1, 1, 'exact', 'known', null, 0.02, 0.0217, 1],
      ['HRV', '_U', 2, 2, 2, 'exact', 'all', null, 0.0385, 0.0417, 1],
    ])
    expect(found.table.get('variationLow', 0)).toBe(wilsonInterval(40, 50).low)
    expect(found.table.get('variationHigh', 0)).toBe(wilsonInterval(40, 46).high)
  })

  test('is spoken of, and what must stand beside it is said', () => {
    expect(found.sentences.map(({ code, params }) => [code, params.flow ?? params.low])).toEqual([
      ['flows.largest', 'DOM'],
      ['flows.unknown', 2],
    ])
    expect(codes(found.notes)).toEqual([
      'flows.base',
      'flows.regions',
      'flows.citizenship',
      'origins.years',
      'rates.random-variation',
    ])
  })

  test('that is made up has flows, whose region is not known', () => {
    expect(look(flows(release, { stage: 'V_DET', area: 'ZZZ' }), 'flow value share')).toEqual([['CB', 700, 1]])
  })
})

describe('groups of countries', () => {
  test('are added up from the same table, without regions that a source prints and without made-up countries', () => {
    const look2019 = (level: 'world' | 'region' | 'subregion') =>
      look(flows(release, { stage: 'V_DET', level, years: [2019] }), 'detection flow low high countries')
    expect(look2019('subregion')).toEqual([
      ['039', 'DOM', 30, 30, 1],
      ['039', 'CB_SUB', 5, 9, 1],
      ['039', 'CB_REG', 20, 20, 1],
      ['039', 'CB_TRANS', 91, 91, 2],
      ['039', '_U', 2, 6, 2],
      ['155', 'CB_TRANS', 50, 50, 1],
    ])
    const world = [
      ['DOM', 30, 30, 1],
      ['CB_SUB', 5, 9, 1],
      ['CB_REG', 20, 20, 1],
      ['CB_TRANS', 141, 141, 3],
      ['_U', 2, 6, 2],
    ]
    expect(look2019('region')).toEqual(world.map((row) => ['150', ...row]))
    expect(look2019('world')).toEqual(world.map((row) => ['001', ...row]))
  })

  test('are told what a sum over countries cannot tell', () => {
    const found = flows(release, { stage: 'V_DET', level: 'world' })
    expect(codes(found.notes)).toEqual(
      expect.arrayContaining(['flows.double-counting', 'origins.reporting-countries', 'flows.no-nationals']),
    )
    expect(found.notes).toContainEqual({ code: 'flows.no-nationals', params: { countries: 2 } })
  })

  test('within a region carry its code, also at the level of the world', () => {
    const found = flows(release, { stage: 'V_DET', level: 'world', within: '039' })
    expect(new Set(look(found, 'detection').flat())).toEqual(new Set(['039']))
  })
})

describe('no class is called the most frequent', () => {
  const largest = (...given: readonly Row[]) => codes(flows(of(...given), { stage: 'V_DET', area: 'ITA' }).sentences)
  const nationals: Row = ['ITA', 2019, 'ITA', 60]

  test('where another may be as large', () => {
    expect(largest(nationals, ['ITA', 2019, 'NGA', 59])).toEqual(['flows.largest'])
    expect(largest(nationals, ['ITA', 2019, 'NGA', '55~60'])).toEqual([])
    expect(largest(nationals, ['ITA', 2019, 'NGA', 60])).toEqual([])
  })

  test('where those who crossed a border, none knows which, may make another as large', () => {
    expect(largest(nationals, ['ITA', 2019, 'NGA', 40], ['ITA', 2019, '_FOR', 19])).toEqual(['flows.largest'])
    expect(largest(nationals, ['ITA', 2019, 'NGA', 40], ['ITA', 2019, '_FOR', 20])).toEqual([])
    expect(largest(nationals, ['ITA', 2019, '_FOR', 80])).toEqual([])
    expect(largest(['ITA', 2019, 'ITA', 20], ['ITA', 2019, '_FOR', 80])).toEqual([])
  })

  test('where there is but one, or nobody', () => {
    expect(largest(nationals)).toEqual([])
    expect(largest(['ITA', 2019, 'ITA', 0], ['ITA', 2019, 'NGA', 0])).toEqual([])
  })
})

describe('numbers that tell little', () => {
  test('censored everywhere give bounds and no share', () => {
    const found = flows(of(['ITA', 2019, 'ITA', '<5'], ['ITA', 2019, 'NGA', '<5'], ['ITA', 2019, '_U', '<5']), {
      stage: 'V_DET',
      area: 'ITA',
    })
    expect(look(found, 'flow low high shareLow shareHigh variationLow')).toEqual([
      ['DOM', 0, 4, null, null, null],
      ['CB_TRANS', 0, 4, null, null, null],
      ['_U', 0, 4, null, null, null],
    ])
    expect(codes(found.sentences)).toEqual(['flows.unknown'])
  })

  test('zeros are zeros, and have no share of nobody', () => {
    const found = flows(of(['ITA', 2019, 'ITA', 0], ['ITA', 2019, '_U', 0]), { stage: 'V_DET', area: 'ITA' })
    expect(look(found, 'flow value share')).toEqual([
      ['DOM', 0, null],
      ['_U', 0, null],
    ])
    expect(found.sentences).toEqual([])
    const one = flows(of(['ITA', 2019, 'ITA', 0], ['ITA', 2019, 'NGA', 7]), { stage: 'V_DET', area: 'ITA' })
    expect(look(one, 'flow share')).toEqual([
      ['DOM', 0],
      ['CB_TRANS', 1],
    ])
  })

  test('one origin alone is all of the known', () => {
    const found = flows(of(['ITA', 2019, 'NGA', 7], ['ITA', 2019, '_U', 3]), { stage: 'V_DET', area: 'ITA' })
    expect(look(found, 'flow share base')).toEqual([
      ['CB_TRANS', 1, 'known'],
      ['_U', 0.3, 'all'],
    ])
  })

  test('only unknown origins are all of all', () => {
    const found = flows(of(['ITA', 2019, '_U', 3], ['ITA', 2019, '_STLS', 2]), { stage: 'V_DET', area: 'ITA' })
    expect(look(found, 'flow value share base')).toEqual([['_U', 5, 1, 'all']])
  })

  test('withheld without a bound leave a lower bound, and shares that allow for anything above it', () => {
    const found = flows(
      of(
        ['ITA', 2019, 'ITA', 60],
        ['ITA', 2019, 'NGA', 30],
        ['ITA', 2019, 'GHA', 'x'],
        ['ITA', 2019, 'ALB', 'x'],
        ['ITA', 2019, '_U', 's'],
      ),
      { stage: 'V_DET', area: 'ITA' },
    )
    expect(look(found, 'flow value low high shareLow shareHigh')).toEqual([
      ['DOM', 60, 60, 60, 0, 0.6667],
      ['CB_SUB', null, null, null, 0, 1],
      ['CB_TRANS', null, 30, Number.POSITIVE_INFINITY, 0, 1],
      ['_U', null, 0, 4, 0, 0.0426],
    ])
    expect(codes(found.notes)).toContain('origins.at-least')
    expect(codes(found.sentences)).toEqual(['flows.unknown'])
  })

  test('disputed carry their mark and a note', () => {
    const found = flows(of(['ITA', 2019, 'ITA', '50!'], ['ITA', 2019, 'NGA', 20]), { stage: 'V_DET', area: 'ITA' })
    expect(look(found, 'flow disputed')).toEqual([
      ['DOM', true],
      ['CB_TRANS', false],
    ])
    expect(codes(found.notes)).toContain('statistics.disputed')
  })
})

test('other countries are across a border where nationals are printed apart in the same year', () => {
  const found = (year: number) =>
    look(flows(of(['ITA', 2019, 'ITA', 5], ['ITA', year, '_O', 9]), { stage: 'V_DET', area: 'ITA' }), 'flow value')
  expect(found(2019)).toEqual([
    ['DOM', 5],
    ['CB', 9],
  ])
  expect(found(2020)).toEqual([
    ['DOM', 5],
    ['_U', 9],
  ])
})

test('nationals printed twice in one year may be the same persons or others', () => {
  const found = (...given: readonly Row[]) =>
    look(flows(of(...given), { stage: 'V_DET', area: 'SLB' }), 'flow low high value disputed')
  expect(found(['SLB', 2019, 'SLB', 8], ['SLB', 2019, '_NAT', 8])).toEqual([['DOM', 8, 16, null, true]])
  expect(found(['SLB', 2019, 'SLB', 8], ['SLB', 2020, '_NAT', 8])).toEqual([['DOM', 16, 16, 16, false]])
  expect(found(['SLB', 2019, 'SLB', '<5'], ['SLB', 2019, '_NAT', 'x'])).toEqual([['DOM', null, null, null, false]])
})

describe('a release that leaves out categories', () => {
  const withheld: Row[] = [
    ['HRV', 2019, 'HRV', 40],
    ['HRV', 2019, 'BIH', 9],
    ['HRV', 2019, 'SRB', 'x'],
    ['HRV', 2019, 'NGA', 6],
    ['HRV', 2019, '_U', 3],
  ]
  const totals = tableOf({ by: [] }, [['HRV', 2019, 100]])
  const found = flows(certifiedOf(totals, tableOf({ by: ['citizenship'] }, withheld)), { stage: 'V_DET', area: 'HRV' })

  test('has lower bounds of all classes but nationals, and shares of the published total', () => {
    expect(look(found, 'flow value low high base share shareLow variationLow')).toEqual([
      ['DOM', 40, 40, 40, 'total', 0.4, 0.4, null],
      ['CB_SUB', null, 9, Number.POSITIVE_INFINITY, 'total', null, null, null],
      ['CB_TRANS', null, 6, Number.POSITIVE_INFINITY, 'total', null, null, null],
      ['_U', null, 3, Number.POSITIVE_INFINITY, 'total', null, null, null],
    ])
  })

  test('says nothing of the most frequent, and why', () => {
    expect(found.sentences).toEqual([])
    expect(codes(found.notes)).toEqual([
      'origins.share-of-total',
      'flows.regions',
      'flows.citizenship',
      'origins.year',
      'origins.at-least',
      'statistics.left-out',
    ])
  })

  test('has lower bounds alone for groups, nationals among them', () => {
    const grouped = flows(certifiedOf(tableOf({ by: ['citizenship'] }, withheld)), { stage: 'V_DET' })
    expect(look(grouped, 'flow value low share')[0]).toEqual(['DOM', null, 40, null])
  })

  test('gives no share where a total is withheld or not there', () => {
    const hidden = tableOf({ by: [] }, [['HRV', 2019, 'x']])
    for (const tables of [[], [hidden]]) {
      const released = certifiedOf(...tables, tableOf({ by: ['citizenship'] }, withheld))
      const without = flows(released, { stage: 'V_DET', area: 'HRV' })
      expect(look(without, 'share')[0]).toEqual([null])
      expect(codes(without.notes)).not.toContain('origins.share-of-total')
    }
  })
})

test('what cannot be given is refused', () => {
  const table = tableOf({ by: ['citizenship'] }, rows)
  expect(() => flows(release, { stage: 'V_DET', within: '002' })).toThrow('statistics.no-origins')
  expect(() => flows(release, { stage: 'V_DET', area: 'HRV', years: [1999] })).toThrow('statistics.no-origins')
  expect(() => flows(release, { stage: 'V_DET', area: 'AUT' })).toThrow('statistics.no-area')
  expect(() => flows(releaseOf(), { stage: 'V_DET' })).toThrow('statistics.no-table')
  expect(() => flows(releaseOf(table, { ...table, source: 'other' }), { stage: 'V_DET' })).toThrow(
    'statistics.several-tables',
  )
  expect(() => flows(releaseOf({ ...table, multiple: ['citizenship'] }), { stage: 'V_DET' })).toThrow(
    'statistics.several-citizenships',
  )
  expect(() => flows({ ...release }, { stage: 'V_DET' })).toThrow('statistics.not-released')
})

test('the order of the rows of a table changes nothing', () => {
  const options = { stage: 'V_DET', level: 'subregion' } as const
  const backwards = flows(of(...[...rows].reverse()), options)
  expect(backwards.table.objects()).toEqual(flows(release, options).table.objects())
})
