import { gammaQuantile } from './gamma-quantile.ts'
import { incompleteGamma, logIncompleteGamma } from './incomplete-gamma.ts'
import { requireBetween } from './ranges.ts'
import type { Tail, Tails } from './tails.ts'

const requireDegrees = (df: number) => requireBetween('A number of degrees of freedom', df, 0.1, 1e10)

/**
 * Chi-square distribution with `df` degrees of freedom (0.1 to 10^10): probability below and above `x`, each to 1e-12
 * relative down to 1e-300. Half of it has a gamma distribution of shape df / 2.
 *
 * @throws RangeError for degrees of freedom out of range and for x below 0.
 * @example
 * chiSquare.cdf(10.0719851576994, 3).upper
 * // => 0.0179640423897689
 */
export const cdf = (x: number, df: number): Tails => {
  requireDegrees(df)
  return incompleteGamma(df / 2, x / 2)
}

/**
 * Natural logarithms of both tails of the chi-square distribution.
 *
 * @throws RangeError for degrees of freedom out of range and for x below 0.
 * @example
 * chiSquare.logCdf(2000, 2).upper
 * // => -1000
 */
export const logCdf = (x: number, df: number): Tails => {
  requireDegrees(df)
  return logIncompleteGamma(df / 2, x / 2)
}

/**
 * The number with probability `p` in the tail named of the chi-square distribution, to 1e-12 relative.
 *
 * @throws RangeError for what is no probability and for degrees of freedom out of range.
 * @example
 * chiSquare.quantile(0.025, 2000, 'upper')
 * // => 2125.84230244977
 */
export const quantile = (p: number, df: number, tail: Tail = 'lower'): number => {
  requireDegrees(df)
  return 2 * gammaQuantile(p, df / 2, tail)
}
