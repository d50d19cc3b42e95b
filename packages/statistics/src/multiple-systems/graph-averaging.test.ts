import { describe, expect, test } from 'vitest'
import { logGamma } from '../distributions/log-gamma.ts'
import { decomposableGraphs } from './decomposable-graphs.ts'
import { averageGraphs } from './graph-averaging.ts'
import { isNear, published, reference } from './reference.test-data.ts'
import { namedPair, tableOf } from './tables.test-data.ts'

test.each([
  [3, 8],
  [4, 61],
  [5, 822],
])('of %i lists %i graphs are decomposable', (lists, count) => {
  expect(decomposableGraphs(lists).length).toBe(count)
})

test('of four lists the three graphs that are one ring are missing', () => {
  const rings = 2 ** 6 - decomposableGraphs(4).length
  expect(rings).toBe(3)
})

describe('averaging', () => {
  const given = published.flatMap(({ name, expected: { dga } }) => (dga ? [{ name, wanted: dga }] : []))

  test.each(given)('of $name gives the posterior of dga', ({ name, wanted }) => {
    const table = tableOf(name)
    const found = averageGraphs(table, 0.95)
    expect(found.graphs.length).toBe(wanted.n_graphs)
    expect([found.median, found.low, found.high, found.mode]).toEqual([
      wanted.median,
      wanted.q025,
      wanted.q975,
      wanted.mode,
    ])
    expect(isNear(found.mean, wanted.posterior_mean, 1e-9)).toBe(true)
    for (const [i, top] of wanted.top_graphs.entries()) {
      const { graph, probability, mean } = found.graphs[i] ?? { graph: { cliques: [] }, probability: 0, mean: 0 }
      const cliques = graph.cliques.map((set) => namedPair(table.names, set).replaceAll(':', '-'))
      expect(cliques.sort()).toEqual([top.cliques].flat().sort())
      expect(Math.abs(probability - top.prob)).toBeLessThan(1e-9)
      expect(isNear(mean, top.post_mean, 1e-9)).toBe(true)
    }
  })

  test('reproduces the example of Madigan and York (1997)', () => {
    const wanted = reference.dga_madigan_york
    const [a, b] = [13.14, 55.17]
    const table = { lists: 3, counts: Float64Array.from([0, 60, 49, 4, 247, 112, 142, 12]) }
    const found = averageGraphs(table, 0.95, {
      delta: 1,
      dark: Array.from({ length: 300 }, (_, i) => i + 1),
      logPrior: (n) => n * Math.log(b) - (n + a) * Math.log(1 + b) + logGamma(n + a) - logGamma(n + 1) - logGamma(a),
    })
    expect(found.mean).toBeCloseTo(wanted.posterior_mean, 4)
    expect([found.mode, found.low, found.median, found.high]).toEqual([728, 682, 731, 797])
    const probabilities = found.graphs.map(({ probability }) => probability)
    const theirs = [...wanted.model_probs].sort((x, y) => y - x)
    expect(probabilities.filter((p, i) => Math.abs(p / (theirs[i] ?? 0) - 1) > 1e-6)).toEqual([])
    // The estimator of Bayes for relative squared loss.
    const inverse = (power: number) =>
      found.sizes.reduce((sum, size, i) => sum + (found.probabilities[i] ?? 0) / size ** power, 0)
    expect(Math.round(inverse(1) / inverse(2))).toBe(wanted.bayes_estimator_relative_sq_loss)
    expect(found.graphs[0]?.graph.cliques).toEqual([3, 4])
  })
})
