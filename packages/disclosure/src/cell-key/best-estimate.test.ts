import { describe, expect, test } from 'vitest'
import { sumsOf, unprinted } from '../sums/sums.ts'
import { estimateVariance } from './best-estimate.ts'

const eight = sumsOf([3, 1, 4, 1, 5, 9, 2, 6], [[0, 1, 2, 3, 4, 5, 6, 7]])

describe('the best estimate that a reader can make', () => {
  test('attack A17: of a total beside its 8 parts has 8/9 of the variance of its noise', () => {
    // The total itself has V, the sum of its parts 8 V; weighted by the inverse: 1 / (1/V + 1/(8 V)).
    const { direct, best, views } = estimateVariance(eight, 8, 3)
    expect([direct, views]).toEqual([3, 9])
    expect(best).toBeCloseTo((8 / 9) * 3, 10)
  })

  test('of a part is as good: itself, and the total less the seven others', () => {
    expect(estimateVariance(eight, 0, 3).best).toBeCloseTo((8 / 9) * 3, 10)
  })

  test('of 8 parts alone has 8 V', () => {
    const pattern = new Uint8Array(9)
    pattern[8] = unprinted
    expect(estimateVariance(eight, 8, 3, pattern).best).toBeCloseTo(8 * 3, 10)
  })

  test('gets no better from the same cases in another cell, which have the same noise', () => {
    const sums = sumsOf(
      [3, 0, 4],
      [
        [0, 1],
        [0, 1, 2],
      ],
    )
    const { best, views } = estimateVariance(sums, 0, 1)
    expect(views).toBe(3)
    expect(best).toBeCloseTo(2 / 3, 10)
  })

  test('of an empty cell is exact', () => {
    expect(estimateVariance(sumsOf([3, 0], []), 1, 1)).toEqual({ direct: 0, best: 0, views: 1 })
  })

  test('of a table of 2 x 2 with all its margins has 4/9 of V, each count having 9 numbers and 4 unknowns', () => {
    const sums = sumsOf(
      [3, 1, 4, 1],
      [
        [0, 1],
        [2, 3],
        [0, 2],
        [1, 3],
        [0, 1, 2, 3],
      ],
    )
    const shares = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((c) => estimateVariance(sums, c, 1).best)
    // Leverages add up to the number of unknowns.
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(4, 9)
    for (const each of shares) expect(each).toBeCloseTo(4 / 9, 9)
  })

  test('says where a cell is no sum of what is printed', () => {
    const pattern = Uint8Array.from([unprinted, 0, 0])
    expect(() => estimateVariance(sumsOf([3, 1, 2], []), 0, 1, pattern)).toThrow('no sum')
  })
})
