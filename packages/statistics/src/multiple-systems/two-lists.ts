import * as normal from '../distributions/normal.ts'
import { type Histories, overlapCounts } from './histories.ts'

/**
 * The estimate of Chapman (1951) from two lists, with the variance of Seber (1970) and normal limits; the lower one is at
 * least the number of cases. It takes the lists to be independent, which two lists alone can't show.
 */
export const chapman = (
  histories: Histories,
  level: number,
): { readonly estimate: number; readonly low: number; readonly high: number } => {
  const [all = 0, first = 0, second = 0, both = 0] = overlapCounts(histories)
  const estimate = ((first + 1) * (second + 1)) / (both + 1) - 1
  const variance = ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2))
  const reach = -normal.quantile((1 - level) / 2) * Math.sqrt(variance)
  return { estimate, low: Math.max(all, estimate - reach), high: estimate + reach }
}
