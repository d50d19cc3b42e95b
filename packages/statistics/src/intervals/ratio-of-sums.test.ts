import { expect, test } from 'vitest'
import { countRatio } from './rate-ratio.ts'
import { ratioOfSums } from './ratio-of-sums.ts'

const equal = (n: number) => Array.from({ length: n }, () => ({ before: 100, now: 110 }))

test('countries that differ by less than chance widen the exact limits by t alone', () => {
  const exact = countRatio(1_100_000, 1_000_000)
  const found = ratioOfSums(equal(10_000))
  expect(found.dispersion).toBeCloseTo(0, 12)
  expect(found.low).toBeCloseTo(exact.low, 6)
  expect(found.high).toBeCloseTo(exact.high, 6)
})

test('the dispersion is the variance of a ratio of sums over that of Poisson numbers', () => {
  const pairs = [
    { before: 50, now: 80 },
    { before: 60, now: 50 },
    { before: 40, now: 70 },
    { before: 50, now: 40 },
  ]
  const ratio = 240 / 200
  const squares = pairs.reduce((sum, { before, now }) => sum + (now - ratio * before) ** 2, 0)
  const variance = (4 / 3) * squares
  const found = ratioOfSums(pairs)
  expect(found.dispersion).toBeCloseTo(variance / (ratio * 440), 12)
  // Of the standard error of log R by Cochran (1977), 6.4: the interval is t(effective - 1) times it, but for the exact form.
  const error = Math.sqrt(variance) / 240
  const half = Math.log(found.high / found.low) / 2
  expect(half / error).toBeGreaterThan(3.1)
  expect(half / error).toBeLessThan(3.5)
})

test('one large country, fewer than three, or a sum of 0 leave the exact limits alone', () => {
  expect(ratioOfSums([{ before: 5000, now: 6000 }, ...equal(2)])).toMatchObject({
    ...countRatio(6220, 5200),
    dispersion: null,
  })
  expect(ratioOfSums(equal(2)).dispersion).toBeNull()
  expect(ratioOfSums([1, 2, 3, 4].map((before) => ({ before, now: 0 })))).toMatchObject({
    ratio: 0,
    low: 0,
    dispersion: null,
  })
  expect(ratioOfSums([])).toMatchObject({ ratio: null, dispersion: null, effective: 0 })
})

test('numbers known by their bounds are in the sums and tell nothing of how countries differ', () => {
  const found = ratioOfSums(equal(6), { rest: { before: 0, now: 60 } })
  expect(found.ratio).toBe(720 / 600)
  expect(found.dispersion).toBe(ratioOfSums(equal(6)).dispersion)
})
