import type { Statistic } from '@tipstat/cube'
import { describe, expect, test } from 'vitest'
import { clusteredRateRatio } from '../intervals/clustered-rate-ratio.ts'
import { rateRatio } from '../intervals/rate-ratio.ts'
import { seriesDispersion } from '../models/series-dispersion.ts'
import { codes, look, type Row, releaseOf, tableOf } from '../releases.test-data.ts'
import { type ChangeOptions, change } from './change.ts'

const ask = (rows: readonly Row[], options: Partial<ChangeOptions> = {}) =>
  change(releaseOf(tableOf({ by: options.by ?? [] }, rows)), {
    stage: 'V_DET',
    area: 'HRV',
    from: 2020,
    to: 2021,
    population: (_, year) => ({ persons: year === 2020 ? 4_000_000 : 4_100_000, source: 'made up' }),
    ...options,
  })
const pair = (before: number | string, now: number | string): readonly Row[] => [
  ['HRV', 2020, before],
  ['HRV', 2021, now],
]

test('two years are compared by their rates, with the exact interval, and said where they differ', () => {
  const found = ask(pair(100, 150))
  const { ratio, low, high, p } = rateRatio({ count: 100, exposure: 4 }, { count: 150, exposure: 4.1 })
  const round = (number: number | null) => Math.round((number ?? 0) * 1e4) / 1e4
  expect(look(found, 'beforeLow nowLow measure ratio low high p pHolm flags status')).toEqual([
    [100, 150, 'rate', round(ratio), round(low), round(high), round(p), round(p), '', 'compared'],
  ])
  expect(codes(found.sentences)).toEqual(['change.rate-rose'])
  expect(codes(ask(pair(150, 100)).sentences)).toEqual(['change.rate-fell'])
  expect(codes(ask(pair(100, 104)).sentences)).toEqual(['change.no-change'])
  expect(codes(found.notes)).toEqual(['rates.random-variation', 'widening.none', 'trend.detection'])
})

test('counts are compared where residents are not known', () => {
  const found = ask(pair(100, 150), { population: () => null })
  expect(look(found, 'measure ratio')).toEqual([['count', 1.5]])
  expect(codes(found.sentences)).toEqual(['change.count-rose'])
})

test('no sentence stands on small numbers, ranges, gaps or a break', () => {
  const of = (before: number | string, now: number | string, options: Partial<ChangeOptions> = {}) => {
    const found = ask(pair(before, now), options)
    return [found.sentences.length, ...(look(found, 'flags status')[0] ?? [])]
  }
  expect(of(3, 30)).toEqual([0, 'very-unreliable wide', 'compared'])
  expect(of(15, 60)).toEqual([0, 'unreliable', 'compared'])
  expect(of(15, 60, { reliability: { veryUnreliableBelow: null, unreliableBelow: null, widest: null } })).toEqual([
    1,
    '',
    'compared',
  ])
  expect(of('<5', 30)).toEqual([0, '', 'ranges'])
  expect(of('..', 30)).toEqual([0, '', 'missing'])
  expect(of('x', 30)).toEqual([0, '', 'missing'])
  expect(of(100, 150, { breaks: [2021] })).toEqual([0, '', 'break'])
  expect(of(100, 150, { breaks: [2020] })).toEqual([1, '', 'compared'])
  expect(codes(ask(pair(3, 30)).notes)).toContain('change.flagged')
})

test('a censored number gives the widest interval that it allows, and no p', () => {
  const found = ask(pair('<5', 30), { population: () => null })
  const low = rateRatio({ count: 4, exposure: 1 }, { count: 30, exposure: 1 }).low
  expect(look(found, 'ratio low high p')).toEqual([[null, Math.round(low * 1e4) / 1e4, Number.POSITIVE_INFINITY, null]])
})

test('several categories are tested together, and each is spoken of by its name, and by p for all', () => {
  const rows: readonly Row[] = [
    ['HRV', 2020, 'F', 100],
    ['HRV', 2021, 'F', 150],
    ['HRV', 2020, 'M', 40],
    ['HRV', 2021, 'M', 60],
  ]
  const found = ask(rows, { by: ['sex'] })
  expect(found.sentences).toMatchObject([
    { code: 'change.rate-rose', params: { category: 'F' } },
    { code: 'change.no-change', params: { category: 'M' } },
  ])
  const [women, men] = look(found, 'p pHolm')
  expect(Number(women?.[1])).toBeGreaterThan(Number(women?.[0]))
  expect(men?.[1]).toBe(men?.[0])
})

test('a year that is not there is refused', () => {
  expect(() => ask(pair(1, 2), { to: 2022 })).toThrow(/no-year/)
})

describe('for victims who come in cases', () => {
  const others = [12, 40, 18, 33, 9].map((count, i): Row => ['HRV', 2012 + i, count])
  const population = () => ({ persons: 1_000_000, source: 'made up' })

  test('a stated design effect widens the interval and raises p, and a rise is no longer said', () => {
    const found = ask(pair(100, 150), { designEffect: 4 })
    const wanted = clusteredRateRatio({ count: 100, exposure: 4 }, { count: 150, exposure: 4.1 }, 4)
    const round = (number: number) => Math.round(number * 1e4) / 1e4
    expect(look(found, 'low high p widening effect')).toEqual([
      [round(wanted.low), round(wanted.high), round(wanted.p), 'design-effect', 4],
    ])
    expect(codes(found.sentences)).toEqual(['change.no-change'])
  })

  test('else the dispersion of the other years, which the change itself is not in', () => {
    const effectOf = (now: number) => look(ask([...others, ...pair(100, now)], { population }), 'widening effect').at(0)
    const dispersion = seriesDispersion({
      years: [2012, 2013, 2014, 2015, 2016],
      counts: [12, 40, 18, 33, 9],
    })?.dispersion
    const effect = (dispersion ?? 0) * (3.18244630528371 / 1.95996398454005) ** 2
    expect(effectOf(110)).toEqual(['dispersion', Math.round(effect * 1e4) / 1e4])
    expect(effectOf(400)).toEqual(effectOf(110))
    const notes = codes(ask([...others, ...pair(100, 150)], { population }).notes)
    expect(notes.filter((code) => code.startsWith('widening'))).toEqual(['widening.dispersion'])
  })

  test('years on both sides of a break, declared or given, have trends of their own', () => {
    const rows: readonly Row[] = [
      ...[20, 21, 20, 80, 81, 80].map((count, i): Row => ['HRV', 2011 + i, count]),
      ...pair(100, 110),
    ]
    const effect = (statistic: Statistic) => Number(look(statistic, 'effect')[0]?.[0])
    expect(effect(ask(rows, { population }))).toBeGreaterThan(5)
    expect(effect(ask(rows, { population, breaks: [2014] }))).toBe(1)
  })

  test('four other years tell of none', () => {
    const found = ask([...others.slice(1), ...pair(100, 150)])
    expect(look(found, 'widening effect')).toEqual([['none', 1]])
  })

  test('what is not compared is not widened', () => {
    expect(look(ask(pair('..', 150), { designEffect: 8 }), 'widening effect')).toEqual([[null, null]])
    expect(look(ask(pair('<5', 150), { designEffect: 8 }), 'widening effect')).toEqual([['design-effect', 8]])
  })
})

test('the earlier year comes first, and a year is not compared with itself', () => {
  expect(() => ask(pair(100, 150), { from: 2021, to: 2020 })).toThrow(RangeError)
  expect(() => ask(pair(100, 150), { from: 2020, to: 2020 })).toThrow(RangeError)
})

test('a number that is not whole lies between two that are', () => {
  const [found, between] = [ask(pair(100.5, 150)), ask(pair('100~101', 150))]
  expect(found.sentences).toEqual([])
  expect(look(found, 'ratio low high status')).toEqual(look(between, 'ratio low high status'))
})

test('where p for all that are compared is not small, nothing has risen, and a note says why', () => {
  const rows = ['A', 'B', 'C', 'D', 'E'].flatMap((form): Row[] => [
    ['HRV', 2020, form, 50],
    ['HRV', 2021, form, form === 'A' ? 75 : 50],
  ])
  const found = ask(rows, { by: ['form'], population: () => null })
  const [first] = look(found, 'low p pHolm')
  expect(Number(first?.[0])).toBeGreaterThan(1)
  expect(Number(first?.[1])).toBeLessThan(0.05)
  expect(Number(first?.[2])).toBeGreaterThan(0.05)
  expect(codes(found.sentences)).toEqual(Array(5).fill('change.no-change'))
  expect(codes(found.notes)).toContain('change.alone')
  expect(codes(ask(pair(100, 150)).notes)).not.toContain('change.alone')
})

test('of rounded numbers nothing is said, and a note says why', () => {
  const found = ask(pair('48~52', '98~102'))
  expect(look(found, 'status')).toEqual([['ranges']])
  expect(found.sentences).toEqual([])
  expect(codes(found.notes)).toContain('change.ranges')
})

test('of many categories one is chosen', () => {
  const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].flatMap((form): Row[] => [
    ['HRV', 2020, form, 50],
    ['HRV', 2021, form, 50],
  ])
  expect(ask(rows, { by: ['form'] }).sentences).toEqual([])
  expect(ask(rows, { by: ['form'] }).notes).toContainEqual({ code: 'sentences.choose', params: { n: 7 } })
  const one = ask(rows, { by: ['form'], speakOf: { category: 'G' } })
  expect(one.sentences).toMatchObject([{ params: { area: 'HRV', category: 'G' } }])
  expect(codes(one.notes)).not.toContain('sentences.choose')
})
