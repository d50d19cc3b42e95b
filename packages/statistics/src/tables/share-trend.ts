import * as chiSquare from '../distributions/chi-square.ts'

/** `count` persons of `n` at the score `at`, such as a year. */
export interface ShareAt {
  readonly at: number
  readonly count: number
  readonly n: number
}

export interface ShareTrend {
  readonly chiSquare: number
  readonly p: number
  /** By how much the share rises with each unit of the score, by weighted least squares. */
  readonly slope: number
}

/**
 * Test of Cochran (1954) and Armitage (1955) for a trend in shares: do they rise or fall with the scores? One degree of
 * freedom, no continuity correction. It finds straight trends; a share that rises and falls back has none. For persons who
 * are independent, as `profileChange`.
 *
 * @throws RangeError where a count is no part of its n, where all scores are one, or all persons or none are in the share.
 * @example
 * shareTrend([
 *   { at: 1, count: 30, n: 120 },
 *   { at: 2, count: 41, n: 140 },
 *   { at: 3, count: 52, n: 160 },
 *   { at: 4, count: 70, n: 190 },
 *   { at: 5, count: 75, n: 200 },
 * ])
 * // => { chiSquare: 7.12009383433386, p: 0.00762247167089707, slope: 0.03183333333333337 }
 */
export const shareTrend = (shares: readonly ShareAt[]): ShareTrend => {
  for (const { count, n } of shares)
    if (!(n > 0 && count >= 0 && count <= n)) throw new RangeError(`${count} is no part of ${n}`)
  const sum = (partOf: (share: ShareAt) => number) => shares.reduce((total, share) => total + partOf(share), 0)
  const n = sum((share) => share.n)
  const share = sum(({ count }) => count) / n
  const mean = sum((each) => each.n * each.at) / n
  const spread = sum((each) => each.n * (each.at - mean) ** 2)
  if (!(spread > 0)) throw new RangeError('A trend needs two scores at least')
  if (share === 0 || share === 1) throw new RangeError('A share that is all or nothing has no trend')
  const slope = sum((each) => each.count * (each.at - mean)) / spread
  const statistic = (slope * slope * spread) / (share * (1 - share))
  return { chiSquare: statistic, p: chiSquare.cdf(statistic, 1).upper, slope }
}
