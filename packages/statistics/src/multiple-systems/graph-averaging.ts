import { logGamma } from '../distributions/log-gamma.ts'
import { type DecomposableGraph, decomposableGraphs } from './decomposable-graphs.ts'
import { sizeOf } from './hierarchical-models.ts'
import { caseCount, type Histories } from './histories.ts'

/** Options of `averageGraphs`. */
export interface AveragingOptions {
  /** Cases of the prior in each history. Default: one over all histories, as weak as one case in all. */
  readonly delta?: number
  /** Logarithm of the prior of the size of the population, up to a constant. Default: that of 1 over the size. */
  readonly logPrior?: (size: number) => number
  /** The numbers of cases on no list that are weighed. Default: 1,000 from 1 to 30 times those that were counted. */
  readonly dark?: readonly number[]
}

/** What is likely of a population, over graphs. */
export interface Averaged {
  readonly mean: number
  readonly median: number
  readonly mode: number
  readonly low: number
  readonly high: number
  /** Every graph with its posterior probability, and the mean size under it, the likeliest first. */
  readonly graphs: readonly { readonly graph: DecomposableGraph; readonly probability: number; readonly mean: number }[]
  /** The posterior: each size with its probability. */
  readonly sizes: readonly number[]
  readonly probabilities: Float64Array
}

/**
 * Averages over all decomposable graphs of three to five lists (Madigan and York 1997): the posterior probability of each
 * graph with each size of the population under hyper-Dirichlet priors, in closed form. Nothing is drawn at random.
 */
export const averageGraphs = (histories: Histories, level: number, options: AveragingOptions = {}): Averaged => {
  const cases = caseCount(histories)
  const dark = options.dark ?? evenly(cases)
  const logPrior = options.logPrior ?? ((size: number) => -Math.log(size))
  const delta = options.delta ?? 1 / histories.counts.length
  const sizes = dark.map((unseen) => cases + unseen)
  const margins = marginsOf(histories, dark, delta)
  const cells = histories.counts.length * delta
  const joint = Float64Array.from(dark, (unseen, i) => {
    const size = sizes[i] ?? 0
    return logGamma(size + 1) - logGamma(unseen + 1) + logPrior(size)
  })
  const whole = Float64Array.from(sizes, (size) => logGamma(cells) - logGamma(size + cells))

  const graphs = decomposableGraphs(histories.lists)
  const weights = graphs.map(({ powers, components }) => {
    const weight = joint.map((value, i) => value + components * (whole[i] ?? 0))
    for (const [set, power] of powers.entries())
      if (power !== 0)
        for (let i = 0; i < weight.length; i += 1) weight[i] = (weight[i] ?? 0) + power * (margins[set]?.[i] ?? 0)
    return weight
  })
  const most = weights.reduce((all, weight) => weight.reduce((a, b) => Math.max(a, b), all), Number.NEGATIVE_INFINITY)
  for (const weight of weights) for (let i = 0; i < weight.length; i += 1) weight[i] = Math.exp((weight[i] ?? 0) - most)
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0)
  const total = weights.reduce((all, weight) => all + sum(weight), 0)
  const probabilities = Float64Array.from(
    dark,
    (_, i) => weights.reduce((all, weight) => all + (weight[i] ?? 0), 0) / total,
  )
  const meanOf = (weight: Float64Array) =>
    weight.reduce((all, value, i) => all + value * (sizes[i] ?? 0), 0) / sum(weight)
  const tail = (1 - level) / 2
  return {
    mean: meanOf(probabilities),
    median: quantile(sizes, probabilities, 0.5),
    mode: sizes[probabilities.indexOf(probabilities.reduce((a, b) => Math.max(a, b), 0))] ?? 0,
    low: quantile(sizes, probabilities, tail),
    high: quantile(sizes, probabilities, 1 - tail),
    graphs: graphs
      .map((graph, i) => ({ graph, weight: weights[i] ?? new Float64Array() }))
      .map(({ graph, weight }) => ({ graph, probability: sum(weight) / total, mean: meanOf(weight) }))
      .sort((a, b) => b.probability - a.probability),
    sizes,
    probabilities,
  }
}

const evenly = (cases: number): readonly number[] => {
  const step = (30 * cases - 1) / 999
  return [...new Set(Array.from({ length: 1000 }, (_, i) => Math.round(1 + i * step)))]
}

/** Logarithm of the marginal likelihood of each set of lists, at each number of cases on no list. */
const marginsOf = (
  { lists, counts }: Histories,
  dark: readonly number[],
  delta: number,
): readonly (Float64Array | undefined)[] =>
  Array.from({ length: 1 << lists }, (_, set) => {
    if (set === 0) return undefined
    const size = sizeOf(set)
    const prior = delta * 2 ** (lists - size)
    const margin = new Float64Array(1 << lists)
    for (const [history, count] of counts.entries()) margin[history & set] = (margin[history & set] ?? 0) + count
    let rest = -(2 ** size) * logGamma(prior)
    for (let cell = 1; cell < margin.length; cell += 1)
      if ((cell & set) === cell) rest += logGamma((margin[cell] ?? 0) + prior)
    return Float64Array.from(dark, (unseen) => rest + logGamma((margin[0] ?? 0) + unseen + prior))
  })

/** The smallest size with at least the probability `p` at or below it. */
const quantile = (sizes: readonly number[], probabilities: Float64Array, p: number): number => {
  let below = 0
  for (const [i, probability] of probabilities.entries()) {
    below += probability
    if (below >= p) return sizes[i] ?? 0
  }
  return sizes.at(-1) ?? 0
}
