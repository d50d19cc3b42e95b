import { expect, test } from 'vitest'
import { logLinearTrend } from './log-linear-trend.ts'
import { seriesDispersion } from './series-dispersion.ts'
import { shareDispersion } from './share-dispersion.ts'

const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]
const counts = [12, 40, 18, 33, 9, 45, 25, 30]
const of = [42, 60, 49, 51, 45, 80, 50, 62]

test('the dispersion of a series is that of its log-linear trend', () => {
  expect(seriesDispersion({ years, counts })).toEqual({
    dispersion: logLinearTrend({ years, counts })?.dispersion,
    freedom: 6,
  })
})

/** By Newton's method on both likelihoods, written apart from this package in Python. */
test('dispersions of numbers and of shares are those of the reference', () => {
  const four = { years: [2018, 2019, 2020, 2021], counts: [30, 12, 41, 20] }
  expect(seriesDispersion(four)?.dispersion).toBeCloseTo(9.18207349976265, 10)
  expect(shareDispersion({ ...four, of: [60, 50, 60, 50] })?.dispersion).toBeCloseTo(11.265714246309445, 10)
})

test('what a category leaves of all has the same dispersion', () => {
  const rest = of.map((n, i) => n - (counts[i] ?? 0))
  expect(shareDispersion({ years, counts: rest, of })?.dispersion).toBeCloseTo(
    shareDispersion({ years, counts, of })?.dispersion ?? 0,
    8,
  )
})

test('stretches between breaks have trends of their own, and those of fewer than three years add nothing', () => {
  const early = seriesDispersion({ years: years.slice(0, 4), counts: counts.slice(0, 4) })
  const late = seriesDispersion({ years: years.slice(4), counts: counts.slice(4) })
  const both = seriesDispersion({ years, counts }, [2016])
  expect(both?.freedom).toBe(4)
  expect(both?.dispersion).toBeCloseTo(((early?.dispersion ?? 0) + (late?.dispersion ?? 0)) / 2, 12)
  expect(seriesDispersion({ years, counts }, [2018])?.freedom).toBe(4)
  expect(shareDispersion({ years, counts, of }, [2018])?.freedom).toBe(4)
})

test('nobody, everybody, and two years tell of no dispersion', () => {
  const none = counts.map(() => 0)
  expect(seriesDispersion({ years, counts: none })).toBeNull()
  expect(shareDispersion({ years, counts: none, of })).toBeNull()
  expect(shareDispersion({ years, counts: of, of })).toBeNull()
  expect(seriesDispersion({ years: [2018, 2019], counts: [3, 9] })).toBeNull()
  expect(shareDispersion({ years, counts: none, of: none })).toBeNull()
  expect(() => shareDispersion({ years: [2018], counts: [4], of: [3] })).toThrow(RangeError)
})

test('one raid of eighty after years without anybody has no trend, but a dispersion around its level', () => {
  // Mean 10: seven years of 10² / 10 and one of 70² / 10, by 7.
  expect(seriesDispersion({ years, counts: [0, 0, 0, 0, 0, 0, 0, 80] })).toEqual({
    dispersion: expect.closeTo(80, 8),
    freedom: 7,
  })
  // All of 50 in four years and none in the other four: a half, and 25² by 12.5 in each of eight years, by 7.
  const half = years.map(() => 50)
  expect(shareDispersion({ years, counts: [0, 0, 0, 0, 50, 50, 50, 50], of: half })).toEqual({
    dispersion: expect.closeTo((8 * 50) / 7, 8),
    freedom: 7,
  })
})
