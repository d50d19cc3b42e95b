import type { Limits } from './limits.ts'
import { poissonInterval } from './poisson-interval.ts'

/** A rate with its limits, all per the same number of persons. */
export interface Rate extends Limits {
  readonly rate: number
}

export interface RateOptions {
  /** Of how many residents the rate is; 100,000 as in SDG indicator 16.2.2. */
  readonly per?: number
  readonly level?: number
}

/**
 * Rate of a count of persons per 100,000 residents, with the exact Poisson limits of the count; the population is taken
 * as known.
 *
 * @throws RangeError for a population that is not above 0, and as `poissonInterval`.
 * @example
 * ratePer(27, 5123456)
 * // => { rate: 0.526988033077673, low: 0.347288434442782, high: 0.766739920185947 }
 */
export const ratePer = (count: number, population: number, { per = 100_000, level = 0.95 }: RateOptions = {}): Rate => {
  if (!(population > 0)) throw new RangeError(`A population is above 0: ${population} is not`)
  const { low, high } = poissonInterval(count, level)
  return { rate: (count / population) * per, low: (low / population) * per, high: (high / population) * per }
}
