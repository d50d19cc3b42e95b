import { expect, test } from 'vitest'
import { randomPoisson } from '../random/random-count.ts'
import { type Random, randomFrom } from '../random/random-from.ts'
import { countRatio } from './rate-ratio.ts'
import { type Pair, ratioOfSums } from './ratio-of-sums.ts'

/** Made-up countries: their sizes and their own ratios are lognormal, their numbers Poisson; 1,000 times each. */
const times = 1000
const gauss = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const drawn = (n: number, sizes: number, ratios: number, random: Random): readonly Pair[] =>
  Array.from({ length: n }, () => {
    const mean = Math.exp(3.5 + sizes * gauss(random))
    const own = Math.exp(ratios * gauss(random) - ratios ** 2 / 2)
    return { before: randomPoisson(mean, random), now: randomPoisson(0.9 * mean * own, random) }
  })

const coverage = (n: number, sizes: number, ratios: number) => {
  const random = randomFrom(20)
  const found = Array.from({ length: times }, () => {
    const pairs = drawn(n, sizes, ratios, random)
    const exact = countRatio(
      pairs.reduce((sum, { now }) => sum + now, 0),
      pairs.reduce((sum, { before }) => sum + before, 0),
    )
    return { ...ratioOfSums(pairs), exact }
  }).filter(({ dispersion }) => dispersion !== null)
  const share = (limits: readonly { low: number; high: number }[]) =>
    limits.filter(({ low, high }) => low <= 0.9 && 0.9 <= high).length / limits.length
  return { widened: share(found), poisson: share(found.map(({ exact }) => exact)) }
}

// countries, spread of sizes, spread of ratios, least coverage: docs/methods/aggregation.md has these.
test.each([
  [10, 1, 0, 0.95],
  [10, 1, 0.15, 0.95],
  [10, 1, 0.4, 0.92],
  [60, 1, 0.15, 0.93],
  [60, 1, 0.4, 0.91],
  [140, 1, 0.4, 0.92],
  [140, 1.8, 0.15, 0.9],
  [140, 1.8, 0.4, 0.88],
])(
  '%i countries, sizes spread by %f, ratios by %f: the limits hold the ratio in %f and more',
  (n, sizes, ratios, least) => {
    const { widened, poisson } = coverage(n, sizes, ratios)
    expect(widened).toBeGreaterThan(least)
    if (ratios === 0.4) expect(poisson).toBeLessThan(0.6)
  },
)
