import { describe, expect, test } from 'vitest'
import reference from '../fixtures/flows.json' with { type: 'json' }
import type { Limits } from '../intervals/limits.ts'
import { wilsonInterval } from '../intervals/wilson-interval.ts'
import { randomFrom } from '../random/random-from.ts'
import { flowBalance } from './flow-balance.ts'
import { type FlowClass, flowClass } from './flow-class.ts'
import type { FlowCount } from './flow-count.ts'
import { flowShares } from './flow-shares.ts'
import { herfindahlIndex } from './herfindahl-index.ts'
import { topShare } from './top-share.ts'

const names: Readonly<Record<FlowClass, string>> = {
  DOM: 'domestic',
  CB_SUB: 'cross_border_same_subregion',
  CB_REG: 'none: the regions of the reference have one level',
  CB_TRANS: 'transregional',
  CB: 'cross_border_region_unknown',
  _U: 'unknown',
}

const regions: Readonly<Record<string, string | null>> = reference.regions

const groupsOf = (country: string) => {
  const region = regions[country] ?? null
  return { region, subregion: region }
}

const flows: readonly FlowCount[] = reference.flows.map(({ origin, dest, n }) => ({
  origin: origin === 'unknown' ? null : origin,
  detection: dest,
  count: n,
}))

const one = (value: number): Limits => ({ low: value, high: value })

describe('the invented flows of the reference', () => {
  const { classes, known } = flowShares(flows, groupsOf)
  const of = (flow: FlowClass) => classes.find((each) => each.flow === flow)

  test('have their classes', () => {
    expect(flows.map(({ origin, detection }) => names[flowClass(origin, detection, groupsOf)])).toEqual(
      reference.flows.map(({ flow }) => flow),
    )
    expect(Object.fromEntries(classes.map(({ flow, low }) => [names[flow], low]))).toEqual(reference.totals)
  })

  test('have shares of the persons of known origin, with the interval of Wilson, and the unknown apart', () => {
    expect(known).toEqual(one(reference.base_known))
    const { x, share, wilson95 } = reference.share_domestic
    const [low = Number.NaN, high = Number.NaN] = wilson95
    expect(of('DOM')?.low).toBe(x)
    expect(of('DOM')?.share?.low).toBeCloseTo(share, 12)
    expect(of('DOM')?.share?.high).toBeCloseTo(share, 12)
    expect(of('DOM')?.variation?.low).toBeCloseTo(low, 9)
    expect(of('DOM')?.variation?.high).toBeCloseTo(high, 9)
    expect(of('_U')?.share?.low).toBeCloseTo(reference.unknown_share_of_all, 12)
  })

  test('balance by country', () => {
    const balance = flowBalance(flows).filter(({ country }) => regions[country] !== null)
    expect(balance).toEqual(
      reference.net_by_country.map((row) => ({
        country: row.country,
        out: one(row.out_abroad),
        in: one(row.in_abroad),
        domestic: one(row.domestic),
      })),
    )
  })

  test('concentrate on few routes', () => {
    const counts = flows.filter(({ origin }) => origin !== null).map(({ count }) => count)
    const index = herfindahlIndex(counts)
    const top = topShare(counts, 3)
    expect(index?.low).toBeCloseTo(reference.top_k_concentration.hhi, 12)
    expect(index?.high).toBe(index?.low)
    expect(top?.low).toBeCloseTo(reference.top_k_concentration.top3_share, 12)
    expect(top?.high).toBe(top?.low)
  })
})

test('by the regions of M49 a flow between subregions of one region is neither within a subregion nor transregional', () => {
  const classOf = (origin: string | null) => flowClass(origin, 'ITA')
  expect(['ITA', 'ALB', 'ROU', 'NGA', 'ZZZ', 'nowhere', null].map(classOf)).toEqual([
    'DOM',
    'CB_SUB',
    'CB_REG',
    'CB_TRANS',
    'CB',
    'CB',
    '_U',
  ])
  expect(flowClass('ZZZ', 'ZZZ')).toBe('DOM')
  expect(flowClass('a', 'b', () => ({ region: 'R', subregion: null }))).toBe('CB')
})

/** All whole numbers within bounds, one of each. */
const choices = (all: readonly Limits[]): readonly (readonly number[])[] =>
  all.reduce<readonly (readonly number[])[]>(
    (lists, { low, high }) =>
      lists.flatMap((list) => Array.from({ length: high - low + 1 }, (_, i) => [...list, low + i])),
    [[]],
  )

/** Few counts with small bounds, some of them exact. */
const smallCounts = (seed: number): readonly Limits[] => {
  const random = randomFrom(seed)
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
    const low = Math.floor(random() * 6)
    return { low, high: low + Math.floor(random() * 4) }
  })
}
const seeds = Array.from({ length: 60 }, (_, seed) => seed)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('bounds hold every number that the bounds of the counts allow', () => {
  const square = (values: readonly number[]) => sum(values.map((value) => value ** 2)) / sum(values) ** 2
  const topOf = (values: readonly number[], top: number) =>
    sum([...values].sort((a, b) => b - a).slice(0, top)) / sum(values)

  test.each([
    ['the index of concentration', square, (counts: readonly Limits[]) => herfindahlIndex(counts)],
    ['the share of the largest', (v: readonly number[]) => topOf(v, 1), (c: readonly Limits[]) => topShare(c, 1)],
    ['the share of the two largest', (v: readonly number[]) => topOf(v, 2), (c: readonly Limits[]) => topShare(c, 2)],
  ])('%s', (_name, measureOf, boundsOf) => {
    const slack: number[] = []
    for (const seed of seeds) {
      const counts = smallCounts(seed)
      const bounds = boundsOf(counts)
      if (!bounds) {
        expect(sum(counts.map(({ low }) => low))).toBe(0)
        continue
      }
      const found = choices(counts).map(measureOf)
      expect(Math.min(...found)).toBeGreaterThanOrEqual(bounds.low - 1e-12)
      expect(Math.max(...found)).toBeLessThanOrEqual(bounds.high + 1e-12)
      slack.push(Math.min(...found) - bounds.low, bounds.high - Math.max(...found))
    }
    // And they are not much wider than that.
    expect(slack.length).toBeGreaterThan(90)
    expect(sum(slack) / slack.length).toBeLessThan(0.03)
  })

  test('also where some persons are in one of the counts, or in another, and it is not known in which', () => {
    for (const seed of seeds.slice(0, 20)) {
      const counts = smallCounts(seed).slice(0, 3)
      const elsewhere = { low: seed % 3, high: (seed % 3) + (seed % 2) }
      const [index, top] = [herfindahlIndex(counts, elsewhere), topShare(counts, 1, elsewhere)]
      if (!index || !top) continue
      // Each unplaced person goes to one of the counts, or is a count of one.
      for (const values of choices([...counts, elsewhere])) {
        const [placed, persons] = [values.slice(0, -1), values.at(-1) ?? 0]
        for (const at of choices(Array.from({ length: persons }, () => ({ low: 0, high: placed.length })))) {
          const whole = [...placed.map((value, i) => value + at.filter((each) => each === i).length)]
          const each = [...whole, ...at.filter((i) => i === placed.length).map(() => 1)]
          expect(square(each)).toBeGreaterThanOrEqual(index.low - 1e-12)
          expect(square(each)).toBeLessThanOrEqual(index.high + 1e-12)
          expect(topOf(each, 1)).toBeGreaterThanOrEqual(top.low - 1e-12)
          expect(topOf(each, 1)).toBeLessThanOrEqual(top.high + 1e-12)
        }
      }
    }
  })

  test('shares of flows, and their random variation', () => {
    for (const seed of seeds) {
      const counts = smallCounts(seed)
      const origins = ['ITA', 'ALB', 'ROU', 'NGA']
      const { classes } = flowShares(counts.map((count, i) => ({ origin: origins[i] ?? '', detection: 'ITA', count })))
      for (const [i, { share, variation }] of classes.entries()) {
        if (!share || !variation) continue
        const allowed = choices(counts).map((values) => ({ count: values[i] ?? 0, n: sum(values) }))
        expect(Math.min(...allowed.map(({ count, n }) => count / n))).toBeCloseTo(share.low, 12)
        expect(Math.max(...allowed.map(({ count, n }) => count / n))).toBeCloseTo(share.high, 12)
        const limits = allowed.map(({ count, n }) => wilsonInterval(count, n))
        expect(Math.min(...limits.map(({ low }) => low))).toBeCloseTo(variation.low, 12)
        expect(Math.max(...limits.map(({ high }) => high))).toBeCloseTo(variation.high, 12)
      }
    }
  })
})

test('where nobody is certain there is no share and no concentration', () => {
  const none = { low: 0, high: 4 }
  expect(flowShares([{ origin: 'ITA', detection: 'ITA', count: none }]).classes[0]?.share).toBeNull()
  expect(herfindahlIndex([none, none])).toBeNull()
  expect(topShare([none, none], 1)).toBeNull()
  expect([herfindahlIndex([]), topShare([], 1), flowShares([]).classes]).toEqual([null, null, []])
})

test('a number without an upper bound leaves what it may leave', () => {
  const open = { low: 5, high: Number.POSITIVE_INFINITY }
  expect(herfindahlIndex([open, 5])).toEqual({ low: 0.5, high: 1 })
  expect(topShare([open, 5], 1)).toEqual({ low: 0.5, high: 1 })
  expect(topShare([5, 5], 1, open)?.low).toBe(0)
  expect(herfindahlIndex([5, 5], open)).toEqual({ low: 0, high: 1 })
  const { classes } = flowShares([
    { origin: 'ITA', detection: 'ITA', count: open },
    { origin: 'NGA', detection: 'ITA', count: 5 },
  ])
  expect(classes.map(({ share }) => share)).toEqual([
    { low: 0.5, high: 1 },
    { low: 0, high: 0.5 },
  ])
})

test('the largest are one at least', () => {
  expect(() => topShare([1, 2], 0)).toThrow(RangeError)
  expect(() => topShare([1, 2], 1.5)).toThrow(RangeError)
})
