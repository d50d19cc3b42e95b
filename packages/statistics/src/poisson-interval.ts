import { gammaQuantile } from './gamma-quantile.ts'

/** Lower and upper limit of an interval. */
export interface Limits {
  readonly low: number
  readonly high: number
}

/**
 * Exact interval for the expected number behind an observed count (Garwood 1936, Fiducial limits for the Poisson
 * distribution): gamma quantiles of shape `count` below and `count + 1` above. Covers at least `level`, more for small
 * counts. At 0 the lower limit is 0. `poissonInterval(0)` is [0, 3.689], `poissonInterval(27)` is [17.793, 39.284].
 * It is random variation alone: independent events, none missed, none counted twice.
 */
export const poissonInterval = (count: number, level = 0.95): Limits => {
  if (!(count >= 0) || !Number.isFinite(count)) throw new RangeError(`A count is 0 or more: ${count} is not`)
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1: ${level} does not`)
  const tail = (1 - level) / 2
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count, 'lower'),
    high: gammaQuantile(tail, count + 1, 'upper'),
  }
}
