import * as binomial from '../distributions/binomial.ts'
import * as negativeBinomial from '../distributions/negative-binomial.ts'
import * as poisson from '../distributions/poisson.ts'
import type { Random } from './random-from.ts'

/**
 * A count drawn from the Poisson distribution with the mean given. As all draws here, by inversion from the mode outward
 * (Devroye 1986, III.2): exact, and as long as the standard deviation is large.
 *
 * @throws RangeError for means that are not from 0 to 10^9.
 * @example
 * randomPoisson(40, randomFrom(1)) >= 0
 * // => true
 */
export const randomPoisson = (mean: number, random: Random): number => {
  const mode = Math.floor(mean)
  return drawn(random(), {
    mode,
    probability: Math.exp(poisson.logProbability(mode, mean)),
    up: (count) => mean / (count + 1),
    down: (count) => count / mean,
  })
}

/**
 * A count drawn from the binomial distribution of `n` trials that succeed with probability `share`.
 *
 * @throws RangeError for n that is not whole or not from 0 to 10^9, and for what is no probability.
 * @example
 * randomBinomial(10, 1, randomFrom(1))
 * // => 10
 */
export const randomBinomial = (n: number, share: number, random: Random): number => {
  const mode = Math.min(n, Math.floor((n + 1) * share))
  const odds = share / (1 - share)
  return drawn(random(), {
    mode,
    probability: Math.exp(binomial.logProbability(mode, n, share)),
    up: (count) => ((n - count) / (count + 1)) * odds,
    down: (count) => count / (n - count + 1) / odds,
  })
}

/**
 * A count drawn from the negative binomial distribution with the mean and the shape given; its variance is mean + mean^2 /
 * shape.
 *
 * @throws RangeError for means that are not from 0 to 10^9, and for shapes out of range.
 * @example
 * randomNegativeBinomial(40, 8, randomFrom(1)) >= 0
 * // => true
 */
export const randomNegativeBinomial = (mean: number, shape: number, random: Random): number => {
  const mode = shape > 1 ? Math.floor(mean * (1 - 1 / shape)) : 0
  const share = mean / (mean + shape)
  return drawn(random(), {
    mode,
    probability: Math.exp(negativeBinomial.logProbability(mode, mean, shape)),
    up: (count) => ((count + shape) / (count + 1)) * share,
    down: (count) => count / (count - 1 + shape) / share,
  })
}

/**
 * `n` persons drawn into categories with the weights given, as a count for each category: one binomial after the other.
 *
 * @throws RangeError for n that is not whole or not from 0 to 10^9, and for weights below 0 or all 0.
 * @example
 * randomMultinomial(10, [0, 3, 0], randomFrom(1))
 * // => [0, 10, 0]
 */
export const randomMultinomial = (n: number, weights: readonly number[], random: Random): readonly number[] => {
  if (!weights.every((weight) => weight >= 0) || !weights.some((weight) => weight > 0))
    throw new RangeError('Weights are 0 or more, and one is above 0')
  const last = weights.findLastIndex((weight) => weight > 0)
  let left = n
  return weights.map((weight, index) => {
    const rest = weights.slice(index).reduce((sum, each) => sum + each, 0)
    const count = index === last ? left : weight === 0 ? 0 : randomBinomial(left, Math.min(1, weight / rest), random)
    left -= count
    return count
  })
}

/** The probability of the mode, and by what to multiply that of a count to have the one of the next, or of the last one. */
interface FromMode {
  readonly mode: number
  readonly probability: number
  readonly up: (count: number) => number
  readonly down: (count: number) => number
}

/** Less than this no number in steps of 2^-53 can tell. */
const nothing = 1e-20

/** Takes the probability of the mode from a uniform number, then that of its neighbours, until nothing is left. */
const drawn = (uniform: number, { mode, probability, up, down }: FromMode): number => {
  let left = uniform - probability
  if (left < 0) return mode
  let [above, below] = [
    { count: mode, probability },
    { count: mode, probability },
  ]
  while (above.probability > nothing || below.probability > nothing) {
    above = { count: above.count + 1, probability: above.probability * up(above.count) }
    left -= above.probability
    if (left < 0) return above.count
    below = { count: below.count - 1, probability: below.count <= 0 ? 0 : below.probability * down(below.count) }
    left -= below.probability
    if (left < 0) return below.count
  }
  // Rounding left a part of 1 over.
  return mode
}
