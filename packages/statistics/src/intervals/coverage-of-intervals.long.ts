import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as binomial from '../distributions/binomial.ts'
import * as poisson from '../distributions/poisson.ts'
import { directRate } from '../standardise/direct-rate.ts'
import { byarInterval } from './byar-interval.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'
import { clusteredCountInterval } from './clusters.ts'
import { jeffreysInterval } from './jeffreys-interval.ts'
import type { Limits } from './limits.ts'
import { midPoissonInterval } from './mid-poisson-interval.ts'
import { poissonInterval } from './poisson-interval.ts'
import { rateDifference, rateRatio } from './rate-ratio.ts'
import { shareDifference } from './share-difference.ts'
import { wilsonInterval } from './wilson-interval.ts'

/**
 * How often intervals at 95 per cent hold the true value, by adding up the probabilities of all counts of which they do.
 * Nothing is simulated. Worst cases of one count are looked for beside every limit, where coverage jumps.
 */

interface Found {
  readonly at: string
  readonly covered: number
}

const holds = ({ low, high }: Limits, value: number) => low <= value && value <= high
const range = (low: number, high: number, steps: number) =>
  Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const rounded = (value: number) => String(Number(value.toPrecision(3)))

/** Beside each limit, on either side. */
const besideLimits = (intervals: readonly Limits[], low: number, high: number) =>
  intervals
    .flatMap((each) => [each.low, each.high])
    .flatMap((limit) => [limit * (1 - 1e-9), limit * (1 + 1e-9)])
    .filter((value) => value > low && value < high)

const ofCounts = (intervalOf: (count: number) => Limits): readonly Found[] => {
  const intervals = Array.from({ length: 181 }, (_, count) => intervalOf(count))
  return [...range(0.1, 100, 999), ...besideLimits(intervals, 0.1, 100)].map((mean) => ({
    at: `mean ${rounded(mean)}`,
    covered: sum(
      intervals.map((each, count) => (holds(each, mean) ? Math.exp(poisson.logProbability(count, mean)) : 0)),
    ),
  }))
}

const ofShares = (intervalOf: (count: number, n: number) => Limits): readonly Found[] =>
  [10, 20, 50, 200].flatMap((n) => {
    const intervals = Array.from({ length: n + 1 }, (_, count) => intervalOf(count, n))
    return [...range(0.02, 0.98, 480), ...besideLimits(intervals, 0.02, 0.98)].map((share) => ({
      at: `share ${rounded(share)} of ${n}`,
      covered: sum(
        intervals.map((each, count) => (holds(each, share) ? Math.exp(binomial.logProbability(count, n, share)) : 0)),
      ),
    }))
  })

/** Of two counts with the probabilities given: those of which the interval holds the value. */
const ofPair = (first: readonly number[], second: readonly number[], isHeld: (x: number, y: number) => boolean) =>
  sum(first.map((p, x) => p * sum(second.map((q, y) => (isHeld(x, y) ? q : 0)))))

const ofShareDifferences = (): readonly Found[] =>
  [
    [10, 10],
    [10, 50],
    [20, 20],
    [50, 50],
  ].flatMap(([n = 0, m = 0]) => {
    const intervals = Array.from({ length: n + 1 }, (_, x) =>
      Array.from({ length: m + 1 }, (_, y) => shareDifference({ count: x, n }, { count: y, n: m })),
    )
    const chances = (trials: number, share: number) =>
      Array.from({ length: trials + 1 }, (_, count) => Math.exp(binomial.logProbability(count, trials, share)))
    const shares = range(0.02, 0.98, 24)
    return shares.flatMap((first) =>
      shares.map((second) => ({
        at: `shares ${rounded(first)} of ${n} and ${rounded(second)} of ${m}`,
        covered: ofPair(chances(n, first), chances(m, second), (x, y) => {
          const each = intervals[x]?.[y]
          return each !== undefined && holds(each, first - second)
        }),
      })),
    )
  })

const means = [0.5, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50]

const ofTwoCounts = (
  intervalOf: (x: number, y: number) => Limits,
  truthOf: (first: number, second: number) => number,
): readonly Found[] => {
  const intervals = Array.from({ length: 111 }, (_, x) => Array.from({ length: 111 }, (_, y) => intervalOf(x, y)))
  const chances = (mean: number) =>
    Array.from({ length: 111 }, (_, count) => Math.exp(poisson.logProbability(count, mean)))
  return means.flatMap((first) =>
    means.map((second) => ({
      at: `means ${first} and ${second}`,
      covered: ofPair(chances(first), chances(second), (x, y) => {
        const each = intervals[x]?.[y]
        return each !== undefined && holds(each, truthOf(first, second))
      }),
    })),
  )
}

const of = (count: number) => ({ count, exposure: 1 })

/** Cases of 1, 2, 5 and 20 victims: mean 2.5, design effect 10.02. */
const caseSizes = [
  [1, 0.7],
  [2, 0.15],
  [5, 0.1],
  [20, 0.05],
] as const

/** Probabilities of so many victims, of Poisson cases of these sizes (recursion of Panjer 1981). */
const compound = (cases: number, most: number): readonly number[] => {
  const found = [Math.exp(-cases)]
  for (let n = 1; n <= most; n += 1)
    found.push((cases / n) * sum(caseSizes.map(([size, share]) => size * share * (found[n - size] ?? 0))))
  return found
}

const ofClusters = (intervalOf: (count: number) => Limits): readonly Found[] => {
  const perCase = sum(caseSizes.map(([size, share]) => size * share))
  const intervals = Array.from({ length: 701 }, (_, count) => intervalOf(count))
  return range(20, 300, 280).map((mean) => ({
    at: `mean ${rounded(mean)}`,
    covered: sum(
      compound(mean / perCase, 700).map((p, count) => (holds(intervals[count] ?? { low: 1, high: 0 }, mean) ? p : 0)),
    ),
  }))
}

const perCase = sum(caseSizes.map(([size, share]) => size * share))
const effect = sum(caseSizes.map(([size, share]) => size * size * share)) / perCase

/** What is measured, and the least that each must cover at its worst and on average. */
const measured: readonly [name: string, found: () => readonly Found[], worst: number, mean: number][] = [
  ['`poissonInterval`, means 0.1 to 100', () => ofCounts((count) => poissonInterval(count)), 0.95, 0.95],
  ['`midPoissonInterval`, means 0.1 to 100', () => ofCounts((count) => midPoissonInterval(count)), 0.9, 0.945],
  ['`byarInterval`, means 0.1 to 100', () => ofCounts((count) => byarInterval(count)), 0.9, 0.95],
  [
    '`clopperPearsonInterval`, shares 0.02 to 0.98 of 10 to 200',
    () => ofShares((x, n) => clopperPearsonInterval(x, n)),
    0.95,
    0.95,
  ],
  ['`wilsonInterval`, the same', () => ofShares((x, n) => wilsonInterval(x, n)), 0.8, 0.945],
  ['`jeffreysInterval`, the same', () => ofShares((x, n) => jeffreysInterval(x, n)), 0.8, 0.945],
  ['`shareDifference`, shares 0.02 to 0.98 of 10 to 50', ofShareDifferences, 0.85, 0.945],
  [
    '`rateRatio` and `countRatio`, means 0.5 to 50',
    () =>
      ofTwoCounts(
        (x, y) => rateRatio(of(x), of(y)),
        (first, second) => second / first,
      ),
    0.95,
    0.95,
  ],
  [
    '`rateDifference`, means 0.5 to 50',
    () =>
      ofTwoCounts(
        (x, y) => rateDifference(of(x), of(y)),
        (first, second) => second - first,
      ),
    0.94,
    0.95,
  ],
  [
    '`directRate`, two groups of means 0.5 to 50, one of three times the weight',
    () =>
      ofTwoCounts(
        (x, y) =>
          directRate([
            { count: x, population: 100_000, standard: 1 },
            { count: y, population: 100_000, standard: 3 },
          ]),
        (first, second) => (first + 3 * second) / 4,
      ),
    0.95,
    0.95,
  ],
  [
    '`clusteredCountInterval`, 20 to 300 victims in cases of 1 to 20',
    () => ofClusters((count) => clusteredCountInterval(count, effect)),
    0.85,
    0.93,
  ],
  ['`poissonInterval`, the same victims', () => ofClusters((count) => poissonInterval(count)), 0, 0],
]

const perCent = (value: number) => (100 * value).toFixed(1)

test('intervals cover what docs/methods/intervals.md says', () => {
  const rows = measured.map(([name, find, leastWorst, leastMean]) => {
    const found = find()
    const worst = found.reduce((least, each) => (each.covered < least.covered ? each : least))
    const mean = sum(found.map(({ covered }) => covered)) / found.length
    expect(worst.covered, name).toBeGreaterThanOrEqual(leastWorst - 1e-6)
    expect(mean, name).toBeGreaterThanOrEqual(leastMean)
    return `| ${name} | ${perCent(mean)} | ${perCent(worst.covered)} | ${worst.at} |`
  })
  const page = readFileSync(new URL('../../../../docs/methods/intervals.md', import.meta.url), 'utf8')
  expect(page).toContain(
    ['| interval, true values | average | worst | where |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  )
})
