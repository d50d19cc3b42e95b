/**
 * Quantile of sorted values with probability `p` below it: type 8 of Hyndman and Fan (1996), nearly unbiased in the
 * median whatever the distribution.
 */
export const sampleQuantile = (sorted: ArrayLike<number>, p: number): number => {
  const place = (sorted.length + 1 / 3) * p + 1 / 3
  const below = Math.min(Math.max(Math.floor(place + 4 * Number.EPSILON), 1), sorted.length)
  const above = Math.min(below + 1, sorted.length)
  const part = Math.min(Math.max(place - below, 0), 1)
  const [low, high] = [sorted[below - 1], sorted[above - 1]]
  if (low === undefined || high === undefined) throw new RangeError('No values have no quantile')
  return low + part * (high - low)
}
