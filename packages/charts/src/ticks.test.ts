import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tickDigits, ticksTo, writtenYears, yearsBetween } from './ticks.ts'

describe('ticks', () => {
  it.each([
    [45, true, [0, 10, 20, 30, 40, 50]],
    [3, true, [0, 1, 2, 3]],
    [12.4, false, [0, 2.5, 5, 7.5, 10, 12.5]],
    [0.8, false, [0, 0.2, 0.4, 0.6, 0.8]],
    [0, true, [0, 1]],
    [1899, true, [0, 500, 1000, 1500, 2000]],
  ])('up to %d are round steps', (top, whole, ticks) => {
    expect(ticksTo(top, 5, whole)).toEqual(ticks)
  })

  it('reach the top, and are whole where counts are', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.boolean(), (top, whole) => {
        const ticks = ticksTo(top, 5, whole)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(top * (1 - 1e-8))
        expect(ticks.length).toBeLessThanOrEqual(7)
        if (whole) for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true)
      }),
    )
  })

  it('say how many digits they need', () => {
    expect(tickDigits([0, 2.5, 5])).toBe(1)
    expect(tickDigits([0, 10])).toBe(0)
  })
})

describe('years', () => {
  it('keep the place of a year without numbers, and always write the last', () => {
    expect(yearsBetween([2012, 2016, 2014])).toEqual([2012, 2013, 2014, 2015, 2016])
    expect(writtenYears([2012, 2013, 2014, 2015, 2016], 20, 28)).toEqual([2012, 2014, 2016])
  })
})
