import { expect, test } from 'vitest'
import * as binomial from '../distributions/binomial.ts'
import * as chiSquare from '../distributions/chi-square.ts'
import * as negativeBinomial from '../distributions/negative-binomial.ts'
import * as poisson from '../distributions/poisson.ts'
import { randomBinomial, randomMultinomial, randomNegativeBinomial, randomPoisson } from './random-count.ts'
import { type Random, randomFrom } from './random-from.ts'

const drawn = (seed: number, draw: (random: Random) => number, length = 20_000) => {
  const random = randomFrom(seed)
  return Array.from({ length }, () => draw(random))
}

test('a seed gives the same numbers each time, and another seed others', () => {
  expect(drawn(42, (random) => random(), 5)).toEqual(drawn(42, (random) => random(), 5))
  expect(drawn(42, (random) => random(), 5)).not.toEqual(drawn(43, (random) => random(), 5))
  expect(() => randomFrom(0.5)).toThrow(RangeError)
})

/** p of the chi-square test that counts come as often as their probabilities say; the rare ones at either end together. */
const fit = (counts: readonly number[], logProbability: (count: number) => number) => {
  const found = new Map<number, number>()
  for (const count of counts) found.set(count, (found.get(count) ?? 0) + 1)
  const common = [...found.keys()].filter((count) => Math.exp(logProbability(count)) * counts.length >= 20)
  const cells = common.map((count) => [found.get(count) ?? 0, Math.exp(logProbability(count)) * counts.length] as const)
  const rest = cells.reduce(
    ([seen, expected], cell) => [seen - cell[0], expected - cell[1]],
    [counts.length, counts.length],
  )
  const all = rest[1] !== undefined && rest[1] > 5 ? [...cells, [rest[0] ?? 0, rest[1]] as const] : cells
  const statistic = all.reduce((sum, [seen, expected]) => sum + (seen - expected) ** 2 / expected, 0)
  return chiSquare.cdf(statistic, all.length - 1).upper
}

test('counts come as often as their distribution says', () => {
  const fits = [
    fit(
      drawn(1, (random) => randomPoisson(0.3, random)),
      (count) => poisson.logProbability(count, 0.3),
    ),
    fit(
      drawn(2, (random) => randomPoisson(70, random)),
      (count) => poisson.logProbability(count, 70),
    ),
    fit(
      drawn(3, (random) => randomBinomial(40, 0.2, random)),
      (count) => binomial.logProbability(count, 40, 0.2),
    ),
    fit(
      drawn(4, (random) => randomBinomial(40, 0.97, random)),
      (count) => binomial.logProbability(count, 40, 0.97),
    ),
    fit(
      drawn(5, (random) => randomNegativeBinomial(9, 0.7, random)),
      (count) => negativeBinomial.logProbability(count, 9, 0.7),
    ),
    fit(
      drawn(6, (random) => randomNegativeBinomial(9, 5, random)),
      (count) => negativeBinomial.logProbability(count, 9, 5),
    ),
    fit(
      drawn(7, (random) => randomMultinomial(30, [1, 2, 7], random)[1] ?? 0),
      (count) => binomial.logProbability(count, 30, 0.2),
    ),
  ]
  expect(fits.filter((p) => p < 0.001)).toEqual([])
})

test('nothing is drawn where nothing can be, and all where all must be', () => {
  const random = randomFrom(8)
  expect([randomPoisson(0, random), randomBinomial(0, 0.4, random), randomBinomial(9, 0, random)]).toEqual([0, 0, 0])
  expect([randomBinomial(9, 1, random), randomNegativeBinomial(0, 3, random)]).toEqual([9, 0])
  const counts = randomMultinomial(1000, [0, 1, 0, 3], random)
  expect([counts[0], counts[2], (counts[1] ?? 0) + (counts[3] ?? 0)]).toEqual([0, 0, 1000])
  expect(() => randomMultinomial(3, [0, 0], random)).toThrow(RangeError)
})
