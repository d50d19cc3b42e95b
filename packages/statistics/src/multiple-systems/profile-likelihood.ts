import { logGamma } from '../distributions/log-gamma.ts'
import * as normal from '../distributions/normal.ts'
import { designOf, type Interactions } from './log-linear-design.ts'
import { fitLogLinear } from './log-linear-fit.ts'
import type { Models } from './models.ts'

/** The most likely size of a population under a model, and the sizes that are not much less likely. */
export interface ProfileEstimate {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * Multinomial profile likelihood of the size of a population, the model taken as given (Baillargeon and Rivest 2007;
 * Cormack 1992): its maximum, and where it falls short of it by half the chi-square quantile of the level. It
 * differs a little from the Poisson estimate. Null where the model can't be estimated.
 */
export const profileLikelihood = (models: Models, interactions: Interactions, level = 0.95): ProfileEstimate | null => {
  const fit = models.estimate(interactions)
  if (fit === null) return null
  const likelihood = likelihoodOf(models, interactions)
  const reach = 1 + fit.dark
  const best = maximum(likelihood, 0, fit.dark + 10 * reach)
  const least = likelihood(best) - normal.quantile((1 - level) / 2) ** 2 / 2
  const falls = (dark: number) => likelihood(dark) < least
  let far = best + reach
  while (!falls(far)) far = best + 2 * (far - best)
  return {
    estimate: models.cases + best,
    low: models.cases + (falls(0) ? edge(falls, 0, best) : 0),
    high: models.cases + edge(falls, far, best),
  }
}

/** Logarithm of the likelihood of so many cases on no list, the parameters at their best for it. */
const likelihoodOf = ({ histories, overlaps, cases }: Models, interactions: Interactions) => {
  const design = designOf(histories.lists, overlaps, interactions)
  return (dark: number): number => {
    const fit = fitLogLinear(histories, design, overlaps, dark)
    if (fit === null) return Number.NEGATIVE_INFINITY
    const size = cases + dark
    const within = histories.counts.reduce(
      (sum, count, history) => sum + (count === 0 ? 0 : count * Math.log((fit.expected[history] ?? 0) / size)),
      dark === 0 ? 0 : dark * Math.log(fit.dark / size),
    )
    return within + logGamma(size + 1) - logGamma(dark + 1)
  }
}

const golden = (Math.sqrt(5) - 1) / 2

/** Where a function with a single peak is highest, by golden section. */
const maximum = (f: (x: number) => number, from: number, to: number): number => {
  let [low, high] = [from, to]
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)]
  let [atLeft, atRight] = [f(left), f(right)]
  while (high - low > 1e-9 * (1 + high)) {
    if (atLeft < atRight) {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + golden * (high - low)
      atRight = f(right)
    } else {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - golden * (high - low)
      atLeft = f(left)
    }
  }
  return (low + high) / 2
}

/** The border between `outside`, which is so, and `inside`, which isn't. */
const edge = (is: (x: number) => boolean, outside: number, inside: number): number => {
  let [out, within] = [outside, inside]
  while (Math.abs(out - within) > 1e-9 * (1 + within)) {
    const middle = (out + within) / 2
    if (is(middle)) out = middle
    else within = middle
  }
  return (out + within) / 2
}
