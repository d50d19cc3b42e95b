import { expect, test } from 'vitest'
import multiplicity from '../fixtures/multiplicity.json' with { type: 'json' }
import shares from '../fixtures/shares.json' with { type: 'json' }
import { benjaminiHochberg, holm } from './adjusted-p.ts'
import { profileChange } from './profile-change.ts'
import { sampleQuantile } from './sample-quantile.ts'
import { shareTrend } from './share-trend.ts'

const near = (found: readonly number[], wanted: readonly number[]) =>
  found.length === wanted.length &&
  found.every((each, i) => Math.abs(each - (wanted[i] ?? 0)) < 1e-12 * Math.max(1, Math.abs(each)))

test('p values are adjusted as in the reference, in whatever order they come', () => {
  for (const { p, holm: first, bh } of multiplicity.cases) {
    expect([near(holm(p), first), near(benjaminiHochberg(p), bh)]).toEqual([true, true])
    const turned = [...p].reverse()
    expect([near(holm(turned), [...first].reverse()), near(benjaminiHochberg(turned), [...bh].reverse())]).toEqual([
      true,
      true,
    ])
  }
  expect([holm([]), benjaminiHochberg([])]).toEqual([[], []])
  expect(() => holm([0.2, 1.2])).toThrow(RangeError)
})

test('the profile of two years is compared as in the reference', () => {
  const { counts, chisq, df, p, cramers_v, adjusted_std_residuals } = shares.profile
  const found = profileChange(counts)
  expect(found.df).toBe(df)
  expect(near([found.chiSquare, found.p, found.cramersV], [chisq, p, cramers_v])).toBe(true)
  expect(near(found.residuals.flat(), adjusted_std_residuals.flat())).toBe(true)
})

test('a column of zeros changes nothing of a profile, and one row is no comparison', () => {
  const { residuals, ...found } = profileChange([
    [5, 0, 10],
    [9, 0, 3],
  ])
  expect(residuals[0]?.[1]).toBe(0)
  expect(
    profileChange([
      [5, 10],
      [9, 3],
    ]),
  ).toMatchObject(found)
  expect(() =>
    profileChange([
      [5, 10],
      [0, 0],
    ]),
  ).toThrow(RangeError)
  expect(() => profileChange([[5, 10], [1]])).toThrow(RangeError)
})

test('a trend in shares has the test of the reference', () => {
  const { x, n, scores, chisq, p } = shares.cochran_armitage
  const found = shareTrend(x.map((count, i) => ({ count, n: n[i] ?? 0, at: scores[i] ?? 0 })))
  expect(near([found.chiSquare, found.p], [chisq, p])).toBe(true)
  expect(() => shareTrend([{ at: 1, count: 3, n: 9 }])).toThrow(RangeError)
  expect(() =>
    shareTrend([
      { at: 1, count: 0, n: 9 },
      { at: 2, count: 0, n: 9 },
    ]),
  ).toThrow(RangeError)
})

test('sample quantiles follow definitions 7 and 8 of Hyndman and Fan, in any order of the values', () => {
  const values = [7, 1, 5, 9, 2]
  expect([0, 0.1, 0.5, 0.9, 1].map((p) => sampleQuantile(values, p))).toEqual([1, 1.4, 5, 8.2, 9])
  // n = 5: position (n + 1/3) p + 1/3 from 1.
  expect(sampleQuantile(values, 0.25, 8)).toBeCloseTo(1 + (5.333333333333333 * 0.25 + 1 / 3 - 1) * 1, 14)
  expect([sampleQuantile(values, 0.01, 8), sampleQuantile(values, 0.99, 8)]).toEqual([1, 9])
  expect(() => sampleQuantile([], 0.5)).toThrow(RangeError)
})
