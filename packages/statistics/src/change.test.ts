import { expect, test } from 'vitest'
import { type ChangeOptions, change } from './change.ts'
import { rateRatio } from './intervals/rate-ratio.ts'
import { codes, look, type Row, releaseOf, tableOf } from './releases.test-data.ts'

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
  expect(codes(found.notes)).toEqual(['rates.random-variation', 'trend.detection'])
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

test('several categories are tested together, and nothing is said of one of them', () => {
  const rows: readonly Row[] = [
    ['HRV', 2020, 'F', 100],
    ['HRV', 2021, 'F', 150],
    ['HRV', 2020, 'M', 40],
    ['HRV', 2021, 'M', 60],
  ]
  const found = ask(rows, { by: ['sex'] })
  expect(found.sentences).toEqual([])
  const [women, men] = look(found, 'p pHolm')
  expect(Number(women?.[1])).toBeGreaterThan(Number(women?.[0]))
  expect(men?.[1]).toBe(men?.[0])
})

test('a year that is not there is refused', () => {
  expect(() => ask(pair(1, 2), { to: 2022 })).toThrow(/no-year/)
})
