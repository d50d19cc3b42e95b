import type { CubeTable } from '@tipstat/cube'
import { describe, expect, test } from 'vitest'
import type { Breakdown } from '../find-table.ts'
import cases from '../fixtures/shares.json' with { type: 'json' }
import { clopperPearsonInterval } from '../intervals/clopper-pearson-interval.ts'
import { clusteredShareInterval } from '../intervals/clusters.ts'
import { wilsonInterval } from '../intervals/wilson-interval.ts'
import { shareDispersion } from '../models/share-dispersion.ts'
import { certifiedOf, codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { type SharesOptions, shares } from './shares.ts'

const totals = (...rows: readonly Row[]) => tableOf({ by: [] }, rows)
const bySex = (...rows: readonly Row[]) => tableOf({ by: ['sex'] }, rows)
const ask = (tables: readonly CubeTable[], options: Partial<SharesOptions> = {}) =>
  shares(releaseOf(...tables), { stage: 'V_DET', area: 'HRV', by: ['sex'], ...options })
const digits = (numbers: readonly number[]) => numbers.map((number) => Math.round(number * 1e4) / 1e4)
const wilson = (count: number, n: number) => {
  const { low, high } = wilsonInterval(count, n)
  return digits([low, high])
}

test('the interval is of the persons whose category is known; not recorded has none', () => {
  const found = ask([
    totals(['HRV', 2020, 100]),
    bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 30], ['HRV', 2020, '_U', 4]),
  ])
  expect(look(found, 'category value share shareLow shareHigh knownShare randomLow randomHigh')).toEqual([
    ['F', 60, 0.6, 0.6, 0.6, 0.6667, ...wilson(60, 90)],
    ['M', 30, 0.3, 0.3, 0.3, 0.3333, ...wilson(30, 90)],
    ['_U', 10, 0.1, 0.1, 0.1, null, null, null],
  ])
  expect(look(found, 'widening effect flags')).toEqual([
    ['none', 1, ''],
    ['none', 1, ''],
    [null, null, ''],
  ])
})

test('shares have the intervals of every reference case at 95 per cent, by both methods', () => {
  const reference = cases.cases.filter(({ conf }) => conf === 0.95)
  const of = (interval: 'wilson' | 'clopper-pearson') =>
    reference.map(({ x, n }) => {
      const found = ask([bySex(['HRV', 2020, 'F', x], ['HRV', 2020, 'M', n - x])], { interval })
      return look(found, 'randomLow randomHigh')[0]
    })
  expect(reference.length).toBeGreaterThan(5)
  expect(of('wilson')).toEqual(reference.map(({ wilson }) => digits(wilson)))
  expect(of('clopper-pearson')).toEqual(reference.map((each) => digits(each.clopper_pearson)))
})

test('the exact interval of Clopper and Pearson can be asked for', () => {
  const found = ask([bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 30])], { interval: 'clopper-pearson' })
  const { low, high } = clopperPearsonInterval(60, 90)
  expect(look(found, 'randomLow randomHigh')[0]).toEqual(digits([low, high]))
})

test('of rounded numbers it runs from the lower limit of the least share to the upper limit of the greatest', () => {
  const found = ask([bySex(['HRV', 2020, 'F', '38~42'], ['HRV', 2020, 'M', '18~22'])])
  expect(look(found, 'share shareLow shareHigh knownShare randomLow randomHigh')[0]).toEqual([
    null,
    0.6333,
    0.7,
    null,
    wilson(38, 60)[0],
    wilson(42, 60)[1],
  ])
})

test('a part without a share has no interval, and the only known part that is shown has none', () => {
  const censored = ask([bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 30], ['HRV', 2020, '_O', '<5'])])
  expect(look(censored, 'category knownShare randomLow flags')).toEqual([
    ['F', 0.6667, wilson(60, 90)[0], ''],
    ['M', 0.3333, wilson(30, 90)[0], ''],
    ['_O', null, null, 'very-unreliable'],
  ])
  const alone = ask([bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', '<5'], ['HRV', 2020, '_U', 30])])
  expect(look(alone, 'category share knownShare randomLow')).toEqual([
    ['F', 0.6667, null, null],
    ['M', null, null, null],
    ['_U', 0.3333, null, null],
  ])
  const ofTotal = ask([totals(['HRV', 2020, 100]), bySex(['HRV', 2020, 'F', 60])])
  expect(look(ofTotal, 'category share knownShare randomLow')).toEqual([
    ['F', 0.6, null, null],
    ['_U', 0.4, null, null],
  ])
  const nobodyElse = ask([totals(['HRV', 2020, 100]), bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 0])])
  expect(look(nobodyElse, 'category knownShare randomLow')[0]).toEqual(['F', 1, wilson(60, 60)[0]])
})

describe('of persons who may stand in several forms', () => {
  const byForm = (...rows: readonly Row[]) => tableOf({ by: ['form'], multiple: ['form'] }, rows)
  const of = (total: number | string, ...rows: readonly Row[]) =>
    look(
      shares(releaseOf(totals(['HRV', 2020, total]), byForm(...rows)), {
        stage: 'V_DET',
        area: 'HRV',
        by: ['form'] as readonly Breakdown[],
      }),
      'category knownShare randomLow randomHigh',
    )

  test('it is of the total less those not recorded', () => {
    expect(of(100, ['HRV', 2020, 'SEX', 60], ['HRV', 2020, 'LAB', 40], ['HRV', 2020, '_U', 10])).toEqual([
      ['SEX', 0.6667, ...wilson(60, 90)],
      ['LAB', 0.4444, ...wilson(40, 90)],
      ['_U', null, null, null],
    ])
  })

  test('bounds of parts, of those not recorded and of the total make it wider, and never more than all', () => {
    expect(of(100, ['HRV', 2020, 'SEX', '<5'], ['HRV', 2020, '_U', '<11'])).toEqual([
      ['SEX', null, 0, wilson(4, 90)[1]],
      ['_U', null, null, null],
    ])
    expect(of('20~24', ['HRV', 2020, 'SEX', '18~22'])).toEqual([['SEX', null, wilson(18, 24)[0], 1]])
  })

  test('there is none where it is not known how many are not recorded', () => {
    expect(of(100, ['HRV', 2020, 'SEX', 60], ['HRV', 2020, '_U', '..'])[0]).toEqual(['SEX', null, null, null])
    const certified = shares(certifiedOf(totals(['HRV', 2020, 100]), byForm(['HRV', 2020, 'SEX', 60])), {
      stage: 'V_DET',
      area: 'HRV',
      by: ['form'],
    })
    expect(look(certified, 'share knownShare randomLow')).toEqual([[0.6, null, null]])
  })
})

test('what is withheld may be of any category: the interval runs over all that the rest may be', () => {
  const release = certifiedOf(
    totals(['HRV', 2020, 120]),
    bySex(['HRV', 2020, 'F', 60], ['HRV', 2020, 'M', 40], ['HRV', 2020, '_O', 'x']),
  )
  const found = shares(release, { stage: 'V_DET', area: 'HRV', by: ['sex'] })
  expect(look(found, 'category share knownShare randomLow randomHigh flags')).toEqual([
    ['F', 0.5, null, wilson(60, 120)[0], wilson(60, 100)[1], ''],
    ['M', 0.3333, null, wilson(40, 120)[0], wilson(40, 100)[1], ''],
    ['_O', null, null, null, null, ''],
    ['_WITHHELD', 0.1667, null, null, null, ''],
  ])
})

describe('for victims who come in cases', () => {
  const women = [12, 40, 18, 33, 9]
  const men = [30, 20, 31, 18, 36]
  const rows = women.flatMap((count, i): Row[] => [
    ['HRV', 2012 + i, 'F', count],
    ['HRV', 2012 + i, 'M', men[i] ?? 0],
  ])
  const dispersion = shareDispersion({
    years: [2012, 2013, 2014, 2015, 2016],
    counts: women,
    of: women.map((count, i) => count + (men[i] ?? 0)),
  })
  const effect = (dispersion?.dispersion ?? 0) * (3.18244630528371 / 1.95996398454005) ** 2

  test('five years widen by the dispersion of the share, and both sexes alike', () => {
    const found = ask([bySex(...rows)])
    const { low, high } = clusteredShareInterval(12, 42, effect)
    expect(effect).toBeGreaterThan(10)
    expect(look(found, 'randomLow randomHigh widening effect')[0]).toEqual([
      ...digits([low, high]),
      'dispersion',
      ...digits([effect]),
    ])
    expect(look(found, 'effect')[1]).toEqual(look(found, 'effect')[0])
    expect(codes(found.notes)).toContain('widening.dispersion')
  })

  test('four years, years of other bases, and countries that come and go widen nothing', () => {
    expect(look(ask([bySex(...rows.slice(2))]), 'widening')[0]).toEqual(['none'])
    const withTotal = ask([totals(['HRV', 2012, 42]), bySex(...rows)])
    expect(look(withTotal, 'base widening').at(0)).toEqual(['total', 'none'])
    const pooled = shares(releaseOf(bySex(...rows)), { stage: 'V_DET', within: '150', by: ['sex'] })
    expect(look(pooled, 'knownShare widening effect')[0]).toEqual([0.2857, 'none', 1])
  })

  test('a stated design effect comes first, and is for one category where it is stated so', () => {
    const { low, high } = clusteredShareInterval(12, 42, 3)
    const found = ask([bySex(...rows)], { designEffect: { F: 3 } })
    expect(look(found, 'randomLow randomHigh widening effect')[0]).toEqual([...digits([low, high]), 'design-effect', 3])
    expect(look(found, 'widening')[1]).toEqual(['dispersion'])
  })
})

test('flags go by the persons of the part and by the width, and are switched off by null', () => {
  const flags = (options: Partial<SharesOptions> = {}) =>
    look(ask([bySex(['HRV', 2020, 'F', 7], ['HRV', 2020, 'M', 193])], options), 'flags')
  expect(flags()).toEqual([['very-unreliable'], ['']])
  expect(flags({ designEffect: 4 })).toEqual([['very-unreliable wide'], ['']])
  expect(
    flags({ designEffect: 4, reliability: { veryUnreliableBelow: null, unreliableBelow: null, widest: null } }),
  ).toEqual([[''], ['']])
})
