import { digamma, trigamma } from '../distributions/digamma.ts'
import type { Dispersion } from '../models/series-dispersion.ts'

/**
 * The dispersion of a series by the differences of years that follow on each other, (y - x)² / (y + x) on average, so that a
 * slow rise or fall does not count as scatter (mean square successive difference; von Neumann 1941, Distribution of the ratio of the
 * mean square successive difference to the variance). `stretches` are those between breaks: no difference goes across. Degrees of
 * freedom are those of a chi-square of the same variance, 2 d² / (3 n - 4) of d differences of n years. null where there is no
 * difference of two counts that are not both 0.
 *
 * @example
 * successiveDispersion([[10, 12, 9, 11, 13]])?.freedom
 * // => 2.909090909090909
 */
export const successiveDispersion = (stretches: readonly (readonly number[])[]): Dispersion | null => {
  const long = stretches.filter(({ length }) => length > 1)
  const scatter = long.flatMap((counts) =>
    counts.slice(1).map((y, i) => {
      const x = counts[i] ?? 0
      return x + y === 0 ? 0 : (y - x) ** 2 / (y + x)
    }),
  )
  if (!long.flat().some((count) => count > 0)) return null
  const differences = scatter.length
  const spread = long.reduce((sum, { length }) => sum + 3 * length - 4, 0)
  return {
    dispersion: scatter.reduce((sum, each) => sum + each, 0) / differences,
    freedom: (2 * differences ** 2) / spread,
  }
}

/** Below it a logarithm says more than a few years can. */
const leastDispersion = 0.05
/** From here on a dispersion is as good as known. */
const mostFreedom = 1e6

/**
 * What the dispersions of several series say of that of any of them, as one more dispersion: empirical Bayes, by the mean and the variance
 * of their logarithms (Smyth 2004, Linear models and empirical Bayes methods for assessing differential expression). The less they
 * differ, the more degrees of freedom it has. null for fewer than two.
 *
 * @example
 * commonDispersion([{ dispersion: 2, freedom: 4 }, { dispersion: 2, freedom: 4 }])?.freedom
 * // => 1000000
 */
export const commonDispersion = (dispersions: readonly Dispersion[]): Dispersion | null => {
  const n = dispersions.length
  if (n < 2) return null
  const logs = dispersions.map(
    ({ dispersion, freedom }) =>
      Math.log(Math.max(dispersion, leastDispersion)) - digamma(freedom / 2) + Math.log(freedom / 2),
  )
  const mean = logs.reduce((sum, each) => sum + each, 0) / n
  const chance = dispersions.reduce((sum, { freedom }) => sum + trigamma(freedom / 2), 0) / n
  const beyond = logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1) - chance
  const half = beyond <= trigamma(mostFreedom / 2) ? mostFreedom / 2 : trigammaInverse(beyond)
  return { dispersion: Math.exp(mean + digamma(half) - Math.log(half)), freedom: 2 * half }
}

/**
 * The dispersion of one series, drawn to the common one as far as that is known better: the mean of both by degrees of freedom
 * (moderated; Smyth 2004).
 *
 * @example
 * moderatedDispersion({ dispersion: 4, freedom: 4 }, { dispersion: 1, freedom: 8 })
 * // => { dispersion: 2, freedom: 12 }
 */
export const moderatedDispersion = (own: Dispersion, common: Dispersion | null): Dispersion => {
  if (!common) return own
  const freedom = own.freedom + common.freedom
  return { dispersion: (own.freedom * own.dispersion + common.freedom * common.dispersion) / freedom, freedom }
}

/** By halving: trigamma falls all the way. */
const trigammaInverse = (value: number): number => {
  let [low, high] = [Math.log(1e-4), Math.log(mostFreedom)]
  while (high - low > 1e-12) {
    const middle = (low + high) / 2
    if (trigamma(Math.exp(middle)) > value) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}
