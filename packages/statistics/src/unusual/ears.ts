/** A week, or another period, as the Early Aberration Reporting System looks at it. */
export interface EarsBound {
  /** Place of the value in the series, from 0. */
  readonly at: number
  readonly bound: number
  readonly isAbove: boolean
}

const baseline = 7

/**
 * The methods C1, C2 and C3 of EARS (Hutwagner et al. 2003, The bioterrorism preparedness and response Early Aberration Reporting
 * System), for weeks: mean and standard deviation of seven values, just before (C1) or two earlier (C2), and, for C3, what
 * C2 has found in the two values before. Bounds as package surveillance of R gives them. Not for annual series, which have no
 * seven years that are alike. `quantile` is that of the normal distribution; 3.0902 leaves one in a thousand.
 *
 * @example
 * ears([5, 7, 6, 8, 5, 6, 7, 9], 'C1').map(({ at }) => at)
 * // => [7]
 */
export const ears = (
  values: readonly number[],
  method: 'C1' | 'C2' | 'C3',
  quantile = 3.090232306167813,
): readonly EarsBound[] => {
  const lag = method === 'C1' ? 0 : 2
  const first = baseline + lag + (method === 'C3' ? 2 : 0)
  return [...values.keys()].slice(first).map((at) => {
    const { mean, deviation } = before(values, at - lag)
    const value = values[at] ?? 0
    if (method !== 'C3') {
      const bound = mean + quantile * deviation
      return { at, bound, isAbove: value > bound }
    }
    const seen = [at - 1, at - 2].reduce((sum, each) => {
      const then = before(values, each - lag)
      return sum + Math.max(0, ((values[each] ?? 0) - then.mean) / then.deviation - 1)
    }, 0)
    const bound = value + deviation * (quantile - seen)
    return { at, bound, isAbove: value > bound }
  })
}

const before = (values: readonly number[], end: number) => {
  const own = values.slice(end - baseline, end)
  const mean = own.reduce((sum, value) => sum + value, 0) / baseline
  const square = own.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(square / (baseline - 1)) }
}
