import { shownNumber } from '@tipstat/cube'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policies } from './policy.ts'
import { round5 } from './round.ts'

describe('policy round-5', () => {
  test.each([
    [0, '0 to 4, suppressed'],
    [1, '0 to 4, suppressed'],
    [4, '0 to 4, suppressed'],
    [5, '5 to 7, rounded'],
    [7, '5 to 7, rounded'],
    [8, '8 to 12, rounded'],
    [10, '8 to 12, rounded'],
    [12, '8 to 12, rounded'],
    [13, '13 to 17, rounded'],
    [9999, '9998 to 10002, rounded'],
  ])('tells of %i: %s', (count, told) => {
    const { low, high, status } = round5(count)
    expect(`${low} to ${high}, ${status}`).toBe(told)
  })

  const counts = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10_000_000 }))

  test('tells bounds in which the exact count lies', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const { low, high } = round5(count)
        expect(low).toBeLessThanOrEqual(count)
        expect(high).toBeGreaterThanOrEqual(count)
      }),
    )
  })

  test('tells the same of every count within its bounds, and something else of those beside them', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const told = round5(count)
        for (let each = told.low; each <= told.high; each++) expect(round5(each)).toEqual(told)
        expect(round5(told.high + 1)).not.toEqual(told)
        if (told.low > 0) expect(round5(told.low - 1)).not.toEqual(told)
      }),
    )
  })

  test('shows the multiple of 5 that is nearest', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const told = round5(count)
        if (told.status === 'suppressed') return
        const shown = shownNumber(policies.round5, told) ?? Number.NaN
        expect(shown % 5).toBe(0)
        expect(Math.abs(shown - count)).toBeLessThanOrEqual(2)
      }),
    )
  })
})
