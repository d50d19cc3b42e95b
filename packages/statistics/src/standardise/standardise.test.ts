import { expect, test } from 'vitest'
import cases from '../fixtures/standardisation.json' with { type: 'json' }
import { directRate } from './direct-rate.ts'
import { standardisedRatio } from './standardised-ratio.ts'

const near = (found: readonly number[], wanted: readonly number[]) =>
  found.length === wanted.length && found.every((each, i) => Math.abs(each / (wanted[i] ?? 0) - 1) < 1e-12)

const { direct, indirect } = cases
const groups = direct.count.map((count, i) => ({
  count,
  population: direct.population[i] ?? 0,
  standard: direct.standard_population[i] ?? 0,
}))

test('a directly standardised rate has the value and the limits of the reference', () => {
  const found = directRate(groups)
  expect(near([found.rate, found.low, found.high], [direct.adjusted_per_100k, ...direct.fay_feuer_ci95_per_100k])).toBe(
    true,
  )
  const { low, high } = directRate(groups, { limits: 'dobson' })
  expect(near([low, high], direct.dobson_byar_ci95_per_100k)).toBe(true)
})

test('one group, or groups of one weight, have the exact limits of their sum', () => {
  const { rate, low, high } = directRate([{ count: 27, population: 5_123_456, standard: 1 }])
  expect(near([rate, low, high], [0.526988033077673, 0.347288434442782, 0.766739920185947])).toBe(true)
  const none = directRate([{ count: 0, population: 1e5, standard: 1 }])
  expect([none.rate, none.low]).toEqual([0, 0])
  expect(none.high).toBeCloseTo(3.68887945411394, 12)
  expect(() => directRate([{ count: 0, population: 1e5, standard: 1 }], { limits: 'dobson' })).toThrow(RangeError)
  expect(() => directRate([{ count: 1, population: 0, standard: 1 }])).toThrow(RangeError)
})

test('an indirectly standardised ratio has the value and the limits of the reference', () => {
  const found = standardisedRatio(
    indirect.count.map((count, i) => ({
      count,
      population: indirect.population[i] ?? 0,
      standardRate: indirect.standard_rates_per_100k[i] ?? 0,
    })),
  )
  expect(
    near(
      [found.observed, found.expected, found.ratio, found.low, found.high],
      [indirect.observed, indirect.expected, indirect.smr, ...indirect.smr_exact_ci95],
    ),
  ).toBe(true)
  expect(() => standardisedRatio([])).toThrow(RangeError)
})
