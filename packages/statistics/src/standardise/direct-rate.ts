import { gammaQuantile } from '../distributions/gamma-quantile.ts'
import { byarInterval } from '../intervals/byar-interval.ts'
import { outsideOf } from '../intervals/limits.ts'
import type { Rate } from '../intervals/rate-per.ts'

/** Persons of one group, such as an age band, residents of that group, and residents of it in the standard population. */
export interface DirectGroup {
  readonly count: number
  readonly population: number
  readonly standard: number
}

export interface DirectOptions {
  readonly per?: number
  readonly level?: number
  /**
   * `fay-feuer` (default): gamma limits, which cover at least what they say even for small counts. `dobson`: the limits
   * of Byar for the sum, scaled, as English public health bodies print them.
   */
  readonly limits?: 'fay-feuer' | 'dobson'
}

/**
 * Directly standardised rate per 100,000: what the rate would be if the groups were of the size that they have in the
 * standard population. Limits of Fay and Feuer (1997) or of Dobson and others (1991). It compares countries or years of
 * different age structure; of groups as coarse as children and adults it corrects little.
 *
 * @throws RangeError for counts below 0, populations not above 0, and Dobson's limits where nobody was counted.
 * @example
 * directRate([
 *   { count: 8, population: 310000, standard: 22000 },
 *   { count: 30, population: 420000, standard: 18000 },
 *   { count: 21, population: 515000, standard: 25000 },
 *   { count: 6, population: 610000, standard: 25000 },
 *   { count: 2, population: 240000, standard: 10000 },
 * ])
 * // => { rate: 3.20210866960391, low: 2.4698433289616, high: 4.11170229048168 }
 */
export const directRate = (
  groups: readonly DirectGroup[],
  { per = 100_000, level = 0.95, limits = 'fay-feuer' }: DirectOptions = {},
): Rate => {
  for (const group of groups) requireGroup(group)
  const standard = sumOf(groups, (group) => group.standard)
  if (!(standard > 0)) throw new RangeError('A standard population is above 0')
  const weight = (group: DirectGroup) => group.standard / standard / group.population
  const weighted = {
    count: sumOf(groups, ({ count }) => count),
    rate: sumOf(groups, (group) => weight(group) * group.count),
    variance: sumOf(groups, (group) => weight(group) ** 2 * group.count),
    largest: Math.max(...groups.map(weight)),
  }
  const { low, high } = limits === 'dobson' ? dobson(weighted, level) : fayFeuer(weighted, level)
  return { rate: weighted.rate * per, low: low * per, high: high * per }
}

interface Weighted {
  readonly count: number
  readonly rate: number
  readonly variance: number
  readonly largest: number
}

const fayFeuer = ({ rate, variance, largest }: Weighted, level: number) => {
  const outside = outsideOf(level)
  const [above, spread] = [rate + largest, variance + largest ** 2]
  return {
    low: rate === 0 ? 0 : (variance / rate) * gammaQuantile(outside, rate ** 2 / variance, 'lower'),
    high: (spread / above) * gammaQuantile(outside, above ** 2 / spread, 'upper'),
  }
}

const dobson = ({ count, rate, variance }: Weighted, level: number) => {
  if (count === 0) throw new RangeError('Limits of Dobson need a count above 0')
  const { low, high } = byarInterval(count, level)
  const scale = Math.sqrt(variance / count)
  return { low: rate + scale * (low - count), high: rate + scale * (high - count) }
}

const requireGroup = ({ count, population, standard }: DirectGroup) => {
  if (!(count >= 0)) throw new RangeError(`A count is 0 or more: ${count} is not`)
  if (!(population > 0)) throw new RangeError(`A population is above 0: ${population} is not`)
  if (!(standard >= 0)) throw new RangeError(`A standard population is 0 or more: ${standard} is not`)
}

const sumOf = <Each>(groups: readonly Each[], partOf: (group: Each) => number): number =>
  groups.reduce((sum, group) => sum + partOf(group), 0)
