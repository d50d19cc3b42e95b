import { expect, test } from 'vitest'
import * as binomial from '../distributions/binomial.ts'
import { binomialTest } from './binomial-test.ts'

test('adds up every count that is no likelier than the one found', () => {
  for (const n of [1, 2, 7, 12])
    for (const share of [0.1, 0.5, 0.62, 0.97]) {
      const chances = Array.from({ length: n + 1 }, (_, count) => Math.exp(binomial.logProbability(count, n, share)))
      for (const [count, own] of chances.entries()) {
        const rarer = chances.filter((chance) => chance <= own * (1 + 1e-7)).reduce((sum, chance) => sum + chance, 0)
        expect(binomialTest(count, n, share), `${count} of ${n} at ${share}`).toBeCloseTo(rarer, 12)
      }
    }
})

test('tells nothing of nobody, and refuses more than all', () => {
  expect(binomialTest(0, 0, 0.3)).toBe(1)
  expect(() => binomialTest(3, 2, 0.3)).toThrow(RangeError)
})
