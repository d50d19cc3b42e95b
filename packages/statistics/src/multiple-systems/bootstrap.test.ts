import { describe, expect, test } from 'vitest'
import { sampleQuantile } from '../tables/sample-quantile.ts'
import { bcaLimits } from './bca-limits.ts'
import { searchByBic } from './best-by-bic.ts'
import { accelerationOf, bootstrap, type Estimator } from './bootstrap.ts'
import { modelsOf } from './models.ts'
import { bcaReference, isNear, published } from './reference.test-data.ts'
import { seededDraw } from './seeded-random.ts'
import { selectStepwise } from './stepwise.ts'
import { tableOf } from './tables.test-data.ts'

const stepwise: Estimator = (models) => {
  const selected = selectStepwise(models)
  return selected && models.cases + selected.fit.dark
}

const downhill =
  (order: number): Estimator =>
  (models) => {
    const selected = searchByBic(models, order)
    return selected && models.cases + selected.fit.dark
  }

const acceleration = (name: string, estimator: Estimator) => {
  const table = tableOf(name)
  return accelerationOf(table, (counts) => estimator(modelsOf({ ...table, counts })))
}

test('sample quantiles are those of type 8 in R', () => {
  const { x, probs, type8 } = bcaReference.quantiles
  const sorted = Float64Array.from(x).sort()
  const found = probs.map((p) => sampleQuantile([...sorted], p, 8))
  expect(found.filter((value, i) => !isNear(value, type8[i] ?? 0, 1e-12))).toEqual([])
  expect(() => sampleQuantile([], 0.5)).toThrow(RangeError)
})

describe('bcaLimits', () => {
  const { bootreps, point, ahat, z0, adjusted_probs, limits } = bcaReference.bca
  const sorted = Float64Array.from(bootreps).sort()

  test('are those of R, corrected probabilities too', () => {
    const [wide, narrow] = [bcaLimits(sorted, point, ahat, 0.95), bcaLimits(sorted, point, ahat, 0.8)]
    expect(wide.bias).toBeCloseTo(z0, 12)
    const probabilities = [
      wide.probabilities[0],
      narrow.probabilities[0],
      narrow.probabilities[1],
      wide.probabilities[1],
    ]
    const found = [wide.low, narrow.low, narrow.high, wide.high]
    expect(probabilities.filter((p, i) => !isNear(p, adjusted_probs[i] ?? 0, 1e-12))).toEqual([])
    expect(found.filter((value, i) => !isNear(value, limits[i] ?? 0, 1e-12))).toEqual([])
  })

  test('are percentiles where every replicate lies on one side', () => {
    const { low, bias } = bcaLimits(sorted, 0, ahat, 0.95)
    expect(bias).toBe(Number.NEGATIVE_INFINITY)
    expect(low).toBeCloseTo(sampleQuantile([...sorted], 0.025, 8), 9)
  })
})

describe('acceleration', () => {
  test.each(published.flatMap(({ name, expected: { bca_own_run } }) => (bca_own_run ? [{ name, bca_own_run }] : [])))(
    'of stepwise selection on $name is that of R',
    ({ name, bca_own_run }) => {
      expect(Math.abs(acceleration(name, stepwise) - bca_own_run.ahat_exact)).toBeLessThan(1e-8)
    },
  )

  test('of the search downhill on Korea is the published one, of main effects and of pairs', () => {
    expect(acceleration('korea', downhill(1))).toBeCloseTo(-0.001934882, 9)
    expect(acceleration('korea', downhill(2))).toBeCloseTo(-0.008783628, 9)
  })
})

describe('bootstrap', () => {
  const options = { replicates: 60, seed: 3, level: 0.95 }

  test('gives the same for the same seed and something else for another', () => {
    const first = bootstrap(tableOf('korea'), stepwise, options)
    expect(bootstrap(tableOf('korea'), stepwise, options)).toEqual(first)
    expect(bootstrap(tableOf('korea'), stepwise, { ...options, seed: 4 })).not.toEqual(first)
  })

  test('counts replicates without an estimate, and is nothing where they are more than half', () => {
    let calls = 0
    const failing =
      (each: number): Estimator =>
      (models) => {
        calls += 1
        return calls > 1 && calls <= 61 && calls % each === 0 ? null : stepwise(models)
      }
    expect(bootstrap(tableOf('korea'), failing(4), options)?.failed).toBe(15)
    expect(bootstrap(tableOf('korea'), () => null, options)).toBeNull()
    calls = 0
    expect(bootstrap(tableOf('korea'), failing(1), options)).toBeNull()
  })

  test('draws as many cases as there are, and none of a history that does not occur', () => {
    const table = tableOf('western')
    const seen: Float64Array[] = []
    bootstrap(
      table,
      ({ histories }) => {
        seen.push(histories.counts)
        return 1
      },
      options,
    )
    const sums = seen.slice(1, 61).map((counts) => counts.reduce((sum, count) => sum + count, 0))
    expect(new Set(sums)).toEqual(new Set([345]))
    expect(seen.every((counts) => counts.every((count, i) => count === 0 || table.counts[i] !== 0))).toBe(true)
  })
})

describe('seededDraw', () => {
  test('draws every number below a bound about as often', () => {
    const draw = seededDraw(7)
    const counts = new Array<number>(10).fill(0)
    for (let i = 0; i < 20_000; i += 1) {
      const drawn = draw(10)
      counts[drawn] = (counts[drawn] ?? 0) + 1
    }
    // Chi-square with 9 degrees of freedom: 27.9 is passed once in a thousand.
    expect(counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9)
  })

  test('gives the same numbers on every machine', () => {
    const draw = seededDraw(1)
    expect(Array.from({ length: 6 }, () => draw(1000))).toEqual([158, 751, 871, 829, 66, 128])
  })

  test('refuses a seed that is none', () => {
    expect(() => seededDraw(-1)).toThrow(RangeError)
    expect(() => seededDraw(0.5)).toThrow(RangeError)
  })
})
