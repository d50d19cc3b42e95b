/**
 * Quantile of some values, at a probability `p`, by the definitions 7 or 8 of Hyndman and Fan (1996, Sample quantiles in
 * statistical packages): 7 is what most programs print; 8 is about unbiased for the median of whatever distribution, and
 * is what bootstrap limits use. The values need not be sorted.
 *
 * @throws RangeError for no values, for values that are no numbers, and for what is no probability.
 * @example
 * sampleQuantile([10, 20, 30, 40], 0.25)
 * // => 17.5
 * sampleQuantile([10, 20, 30, 40], 0.25, 8)
 * // => 14.166666666666666
 */
export const sampleQuantile = (values: readonly number[], p: number, type: 7 | 8 = 7): number => {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies between 0 and 1: ${p} does not`)
  if (values.length === 0 || values.some((value) => Number.isNaN(value)))
    throw new RangeError('A quantile is of one number at least')
  const sorted = [...values].sort((a, b) => (a === b ? 0 : a - b))
  const position = type === 7 ? (sorted.length - 1) * p : (sorted.length + 1 / 3) * p + 1 / 3 - 1
  const at = Math.min(Math.max(position, 0), sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below === above ? below : below + (at - Math.floor(at)) * (above - below)
}
