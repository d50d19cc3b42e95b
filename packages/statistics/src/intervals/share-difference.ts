import type { Limits } from './limits.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** `count` persons of `n`. */
export interface Share {
  readonly count: number
  readonly n: number
}

export interface Difference extends Limits {
  readonly difference: number
}

/**
 * Difference of two shares of different persons, the second taken from the first, with the hybrid score interval of
 * Newcombe (1998, Statistics in Medicine 17, 873–890, method 10): the Wilson limits of either.
 *
 * @throws RangeError where a count is no part of its n, and for what is no level.
 * @example
 * shareDifference({ count: 56, n: 70 }, { count: 48, n: 80 })
 * // => { difference: 0.2, low: 0.0524314724023649, high: 0.333872654036906 }
 */
export const shareDifference = (first: Share, second: Share, level = 0.95): Difference =>
  hybridDifference(
    { value: first.count / first.n, ...wilsonInterval(first.count, first.n, level) },
    { value: second.count / second.n, ...wilsonInterval(second.count, second.n, level) },
  )

interface Estimate extends Limits {
  readonly value: number
}

/** Limits of a difference from the limits of either part (method of variance estimates recovery; Zou and Donner 2008). */
export const hybridDifference = (first: Estimate, second: Estimate): Difference => {
  const difference = first.value - second.value
  return {
    difference,
    low: difference - Math.hypot(first.value - first.low, second.high - second.value),
    high: difference + Math.hypot(first.high - first.value, second.value - second.low),
  }
}
