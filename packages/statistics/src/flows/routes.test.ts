import { describe, expect, test } from 'vitest'
import { certifiedOf, codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { concentration } from './concentration.ts'
import { routes } from './routes.ts'

const rows: Row[] = [
  ['039', 2019, 'NGA', 400],
  ['HRV', 2019, '_NAT', 30],
  ['HRV', 2019, 'SRB', 10],
  ['HRV', 2020, 'HRV', 10],
  ['HRV', 2020, 'SRB', '<5'],
  ['HRV', 2020, 'ROU', 0],
  ['ITA', 2019, 'ITA', 20],
  ['ITA', 2019, 'NGA', 90],
  ['ITA', 2019, 'ROU', 20],
  ['ITA', 2019, '_R_AFR', 5],
  ['ITA', 2019, '_FOR', 6],
  ['ITA', 2019, '_U', 7],
  ['ITA', 2019, '_STLS', '<5'],
  ['FRA', 2019, 'GHA', 2],
  ['ZZZ', 2019, 'HRV', 700],
]
const of = (...given: readonly Row[]) => releaseOf(tableOf({ by: ['citizenship'] }, given))
const release = of(...rows)

describe('routes', () => {
  test('from country to country stand largest first, nationals under the name of their country', () => {
    const found = routes(release, { stage: 'V_DET' })
    expect(look(found, 'origin detection flow low high shareLow shareHigh cumulativeLow cumulativeHigh')).toEqual([
      ['NGA', 'ITA', 'CB_TRANS', 90, 90, 0.456853, 0.466321, 0.456853, 0.466321].map(rounded),
      ['HRV', 'HRV', 'DOM', 40, 40, 0.203046, 0.207254, 0.659898, 0.673575].map(rounded),
      ['ITA', 'ITA', 'DOM', 20, 20, 0.101523, 0.103627, 0.761421, 0.777202].map(rounded),
      ['ROU', 'ITA', 'CB_REG', 20, 20, 0.101523, 0.103627, 0.862944, 0.880829].map(rounded),
      ['SRB', 'HRV', 'CB_SUB', 10, 14, 0.051813, 0.071066, 0.932642, 0.93401].map(rounded),
      ['GHA', 'FRA', 'CB_TRANS', 2, 2, 0.010152, 0.010363, 0.943005, 0.944162].map(rounded),
    ])
  })

  test('leave apart whose country is not told: in the base, in no route; and whose origin is not known: in neither', () => {
    const { notes } = routes(release, { stage: 'V_DET' })
    expect(notes).toContainEqual({ code: 'routes.unplaced', params: { low: 11, high: 11 } })
    expect(notes).toContainEqual({ code: 'routes.unknown', params: { low: 7, high: 11 } })
    expect(codes(notes)).toEqual(expect.arrayContaining(['routes.citizenship', 'flows.double-counting']))
  })

  test('across a border alone have shares of those who crossed one', () => {
    const found = routes(release, { stage: 'V_DET', flows: 'cross-border', top: 2, within: '039' })
    expect(look(found, 'origin detection share shareLow shareHigh')).toEqual([
      ['NGA', 'ITA', null, 0.6667, 0.687],
      ['ROU', 'ITA', null, 0.1481, 0.1527],
    ])
    expect(codes(found.notes)).toContain('routes.base-cross-border')
    expect(found.notes).toContainEqual({ code: 'origins.top', params: { given: 2, all: 3 } })
  })

  test('between groups keep nationals in their own country apart from others of the group', () => {
    const found = routes(release, { stage: 'V_DET', level: 'subregion' })
    expect(look(found, 'origin detection flow low high countries')).toEqual([
      ['202', '039', 'CB_TRANS', 90, 90, 1],
      ['_NAT', '039', 'DOM', 60, 60, 2],
      ['151', '039', 'CB_REG', 20, 20, 2],
      ['039', '039', 'CB_SUB', 10, 14, 1],
      ['202', '155', 'CB_TRANS', 2, 2, 1],
    ])
    expect(look(routes(release, { stage: 'V_DET', level: 'region' }), 'origin detection flow low high')).toEqual([
      ['002', '150', 'CB_TRANS', 97, 97],
      ['_NAT', '150', 'DOM', 60, 60],
      ['150', '150', 'CB', 30, 34],
    ])
  })

  test('into one country, also a made-up one', () => {
    expect(look(routes(release, { stage: 'V_DET', area: 'ZZZ' }), 'origin detection flow value share')).toEqual([
      ['HRV', 'ZZZ', 'CB', 700, 1],
    ])
  })

  test('call one the largest only where none may be larger, whatever those of no country belong to', () => {
    const sentences = (...given: readonly Row[]) => routes(of(...given), { stage: 'V_DET', area: 'ITA' }).sentences
    const nigerian: Row = ['ITA', 2019, 'NGA', 90]
    expect(sentences(nigerian, ['ITA', 2019, 'ROU', 80], ['ITA', 2019, '_FOR', 9])).toEqual([
      { code: 'routes.largest', params: { origin: 'NGA', detection: 'ITA', low: 90, high: 90 } },
    ])
    expect(sentences(nigerian, ['ITA', 2019, 'ROU', 80], ['ITA', 2019, '_FOR', 10])).toEqual([])
    expect(sentences(nigerian, ['ITA', 2019, 'ROU', 'x'])).toEqual([])
    expect(sentences(nigerian, ['ITA', 2019, 'ROU', '80~90'])).toEqual([])
    expect(sentences(nigerian)).toEqual([])
  })

  test('put last what is withheld throughout, and give bounds that allow for it', () => {
    const found = routes(of(['ITA', 2019, 'ALB', 'x'], ['ITA', 2019, 'NGA', 30], ['ITA', 2019, 'ROU', '<5']), {
      stage: 'V_DET',
      area: 'ITA',
    })
    expect(look(found, 'origin low shareLow shareHigh cumulativeLow cumulativeHigh')).toEqual([
      ['NGA', 30, 0, 1, 0, 1],
      ['ROU', 0, 0, 0.1176, 0, 1],
      ['ALB', null, 0, 1, 1, 1],
    ])
  })

  test('in a release that leaves out categories have shares of the published total alone', () => {
    const certified = certifiedOf(
      tableOf({ by: [] }, [['ITA', 2019, 200]]),
      tableOf({ by: ['citizenship'] }, [
        ['ITA', 2019, 'ITA', 50],
        ['ITA', 2019, 'NGA', 90],
        ['ITA', 2019, 'ALB', 'x'],
        ['ITA', 2019, '_FOR', 5],
      ]),
    )
    const found = routes(certified, { stage: 'V_DET', area: 'ITA' })
    expect(look(found, 'origin value share cumulative cumulativeLow')).toEqual([
      ['NGA', 90, 0.45, null, null],
      ['ITA', 50, 0.25, null, null],
      ['ALB', null, null, null, null],
    ])
    expect(found.sentences).toEqual([])
    expect(found.notes).toContainEqual({ code: 'routes.unplaced', params: { low: 5, high: Number.POSITIVE_INFINITY } })
    expect(look(routes(certified, { stage: 'V_DET', level: 'region' }), 'origin value low share')).toEqual([
      ['002', null, 90, null],
      ['_NAT', null, 50, null],
      ['150', null, null, null],
    ])
  })

  test('of nobody are none', () => {
    const found = routes(of(['ITA', 2019, 'NGA', 0], ['ITA', 2019, '_U', 5]), { stage: 'V_DET', area: 'ITA' })
    expect(look(found, 'origin')).toEqual([])
  })
})

const rounded = (value: string | number) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value)

describe('concentration', () => {
  test('of exact numbers is one number', () => {
    const found = concentration(of(['ITA', 2019, 'ITA', 20], ['ITA', 2019, 'NGA', 60], ['ITA', 2019, '_U', 9]), {
      stage: 'V_DET',
      area: 'ITA',
      top: 1,
    })
    expect(look(found, 'detection routes low high hhi top share')).toEqual([['ITA', 2, 80, 80, 0.625, 1, 0.75]])
    expect(found.sentences).toEqual([
      { code: 'concentration.top', params: { area: 'ITA', top: 1, low: 0.75, high: 0.75 } },
    ])
  })

  test('by place has bounds where numbers have, or where persons are on a route that is not known', () => {
    const found = concentration(release, { stage: 'V_DET', flows: 'cross-border', top: 1 })
    expect(look(found, 'detection routes low high hhi hhiLow hhiHigh shareLow shareHigh')).toEqual([
      ['039', 3, 131, 135, null, 0.4771, 0.6236, 0.6667, 0.771],
      ['155', 1, 2, 2, 1, 1, 1, 1, 1],
    ])
  })

  test('is not told where routes may be left out', () => {
    const found = concentration(certifiedOf(tableOf({ by: ['citizenship'] }, [['ITA', 2019, 'ITA', 20]])), {
      stage: 'V_DET',
      area: 'ITA',
    })
    expect(look(found, 'hhi hhiLow hhiHigh share shareHigh low high')).toEqual([
      [null, null, null, null, null, 20, Number.POSITIVE_INFINITY],
    ])
    expect(found.sentences).toEqual([])
    expect(codes(found.notes)).toContain('statistics.left-out')
  })

  test('of few who may be nobody is not told', () => {
    const found = concentration(of(['ITA', 2019, 'ITA', '<5'], ['ITA', 2019, 'NGA', '<5']), {
      stage: 'V_DET',
      area: 'ITA',
    })
    expect(look(found, 'hhi hhiLow hhiHigh share')).toEqual([[null, null, null, null]])
    expect(found.sentences).toEqual([])
  })
})
