import { expect, test } from 'vitest'
import { clusteredCountInterval, clusteredShareInterval, designEffect } from './clusters.ts'
import { poissonInterval } from './poisson-interval.ts'
import { reliabilityFlags, reliabilityRules } from './reliability.ts'
import { wilsonInterval } from './wilson-interval.ts'

test('a design effect is the sum of squares over the sum, and 1 where every case has one victim', () => {
  expect(designEffect([1, 1, 1])).toBe(1)
  expect(designEffect([2, 0, 4])).toBeCloseTo(20 / 6, 15)
  expect(() => designEffect([0, 0])).toThrow(RangeError)
  expect(() => designEffect([-1, 3])).toThrow(RangeError)
})

test('clusters widen an interval by about the root of the design effect, and none narrows it', () => {
  const width = ({ low, high }: { low: number; high: number }) => high - low
  expect(width(clusteredCountInterval(4000, 4)) / width(poissonInterval(4000))).toBeCloseTo(2, 1)
  expect(width(clusteredShareInterval(2000, 4000, 4)) / width(wilsonInterval(2000, 4000))).toBeCloseTo(2, 2)
  expect(clusteredCountInterval(40, 0.3)).toEqual(poissonInterval(40))
  expect(clusteredShareInterval(9, 40, 1)).toEqual(wilsonInterval(9, 40))
  expect(clusteredCountInterval(0, 3).high).toBeCloseTo(3 * 3.68887945411394, 12)
  expect(() => clusteredCountInterval(4, 0)).toThrow(RangeError)
})

test('flags go by count and width, and every rule can be switched off', () => {
  const value = { value: 15, low: 8.4, high: 24.7 }
  expect([9, 10, 19, 20].map((count) => reliabilityFlags(count, value))).toEqual([
    ['very-unreliable'],
    ['unreliable'],
    ['unreliable'],
    [],
  ])
  expect(reliabilityFlags(30, { value: 10, low: 1, high: 17.1 })).toEqual(['wide'])
  expect(reliabilityFlags(30, { value: 10, low: 1, high: 16.9 })).toEqual([])
  const off = { veryUnreliableBelow: null, unreliableBelow: null, widest: null }
  expect(reliabilityFlags(1, { value: 1, low: 0, high: 5.6 }, off)).toEqual([])
  expect(reliabilityFlags(1, value, { ...reliabilityRules, veryUnreliableBelow: null })).toEqual(['unreliable'])
})
