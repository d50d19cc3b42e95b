import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seriesDispersion } from '../models/series-dispersion.ts'
import { shareDispersion } from '../models/share-dispersion.ts'
import { randomPoisson } from '../random/random-count.ts'
import { type Random, randomFrom } from '../random/random-from.ts'
import { wideningOf } from '../widening.ts'
import { clusteredRateRatio } from './clustered-rate-ratio.ts'
import { clusteredCountInterval, clusteredShareInterval } from './clusters.ts'
import type { Limits } from './limits.ts'

/**
 * How often intervals at 95 per cent hold the true value where victims come in cases: simulated, since the dispersion of a series is
 * itself found from what came about. Cases are Poisson, each of one category.
 */

const draws = 2000

/** Victims of a case, and how often. */
type Cases = readonly (readonly [size: number, share: number])[]

const cases: readonly (readonly [name: string, cases: Cases])[] = [
  ['one by one', [[1, 1]]],
  [
    'in cases of 1 to 5',
    [
      [1, 0.8],
      [2, 0.15],
      [5, 0.05],
    ],
  ],
  [
    'in cases of 1 to 20',
    [
      [1, 0.7],
      [2, 0.15],
      [5, 0.1],
      [20, 0.05],
    ],
  ],
  [
    'one by one, or 40 at once',
    [
      [1, 0.97],
      [40, 0.03],
    ],
  ],
]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const perCase = (sizes: Cases) => sum(sizes.map(([size, share]) => size * share))
const effectOf = (sizes: Cases) => sum(sizes.map(([size, share]) => size * size * share)) / perCase(sizes)
const victims = (mean: number, sizes: Cases, random: Random) =>
  sum(sizes.map(([size, share]) => size * randomPoisson((mean / perCase(sizes)) * share, random)))

const holds = ({ low, high }: Limits, value: number) => low <= value && value <= high
const yearsOf = (n: number) => Array.from({ length: n }, (_, i) => 2010 + i)

/** Intervals of one sample at the effects asked for: nothing, the true one, and what the series tells. */
type Sample = (mean: number, sizes: Cases, random: Random) => readonly boolean[]

const ofRates =
  (n: number): Sample =>
  (mean, sizes, random) => {
    const counts = yearsOf(n).map(() => victims(mean, sizes, random))
    const told = wideningOf('_T', {}, seriesDispersion({ years: yearsOf(n), counts }), true).effect
    const last = counts.at(-1) ?? 0
    return [1, effectOf(sizes), told].map((effect) => holds(clusteredCountInterval(last, effect), mean))
  }

const share = 0.3

const ofShares =
  (n: number): Sample =>
  (mean, sizes, random) => {
    const counts = yearsOf(n).map(() => victims(mean * share, sizes, random))
    const of = counts.map((count) => count + victims(mean * (1 - share), sizes, random))
    const told = wideningOf('F', {}, shareDispersion({ years: yearsOf(n), counts, of }), false).effect
    const [count = 0, persons = 0] = [counts.at(-1), of.at(-1)]
    return [1, effectOf(sizes), told].map(
      (effect) => persons === 0 || holds(clusteredShareInterval(count, persons, effect), share),
    )
  }

/** The later year has half as many again. */
const ofChanges =
  (n: number): Sample =>
  (mean, sizes, random) => {
    const counts = yearsOf(n).map(() => victims(mean, sizes, random))
    const told = wideningOf('_T', {}, seriesDispersion({ years: yearsOf(n), counts }), false).effect
    const before = { count: victims(mean, sizes, random), exposure: 1 }
    const now = { count: victims(1.5 * mean, sizes, random), exposure: 1 }
    return [1, effectOf(sizes), told].map((effect) => holds(clusteredRateRatio(before, now, effect), 1.5))
  }

const means = [10, 20, 50, 150]

/** Of the means: how often plain, stated and told intervals hold, on average and at the worst. */
const measure = (sample: Sample, sizes: Cases, seed: number) => {
  const random = randomFrom(seed)
  const covered = means.map((mean) => {
    const found = Array.from({ length: draws }, () => sample(mean, sizes, random))
    return [0, 1, 2].map((k) => found.filter((held) => held[k]).length / draws)
  })
  return [0, 1, 2].map((k) => {
    const own = covered.map((each) => each[k] ?? 0)
    const worst = Math.min(...own)
    return { mean: sum(own) / own.length, worst, at: means[own.indexOf(worst)] ?? 0 }
  })
}

const perCent = (value: number) => (100 * value).toFixed(1)

const samples: readonly (readonly [name: string, sample: (n: number) => Sample, years: readonly number[]])[] = [
  ['rates', ofRates, [5, 8, 10]],
  ['shares', ofShares, [5, 8, 10]],
  ['changes', ofChanges, [5, 8, 10]],
]

/** The least that a widened interval must cover, on average over the means. Where a large case is rarer than one a year, less. */
const least = (name: string) => (name === 'one by one, or 40 at once' ? 0.88 : 0.94)

test('widened intervals cover what docs/methods/intervals.md says', () => {
  const rows = samples.flatMap(([what, sampleOf, years], s) =>
    cases.flatMap(([name, sizes], c) =>
      years.map((n, y) => {
        const [plain, stated, told] = measure(sampleOf(n), sizes, 1000 * s + 100 * c + y)
        if (!plain || !stated || !told) throw new Error('Nothing was measured')
        expect(told.mean, `${what} ${name} ${n}`).toBeGreaterThanOrEqual(least(name))
        expect(stated.mean, `${what} ${name} ${n}`).toBeGreaterThanOrEqual(0.94)
        const cells = [plain, stated, told].map((each) => `${perCent(each.mean)} (${perCent(each.worst)})`)
        return `| ${what}, ${name} | ${n} | ${cells.join(' | ')} |`
      }),
    ),
  )
  const page = readFileSync(new URL('../../../../docs/methods/intervals.md', import.meta.url), 'utf8')
  expect(page).toContain(
    [
      '| intervals, victims who come | years | plain | stated effect | dispersion |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  )
})
