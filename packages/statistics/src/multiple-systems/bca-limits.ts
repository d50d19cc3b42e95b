import * as normal from '../distributions/normal.ts'
import { sampleQuantile } from '../tables/sample-quantile.ts'

/** A bootstrap interval at one level, and how it was corrected. */
export interface BcaLimits {
  readonly low: number
  readonly high: number
  /** Bias correction; infinite where all replicates lie on one side of the estimate: then the limits are plain percentiles. */
  readonly bias: number
  /** The corrected probabilities that the limits are quantiles for. */
  readonly probabilities: readonly [number, number]
}

/**
 * The bias-corrected and accelerated interval (Efron 1987; Efron and Tibshirani 1993, 14.3) from sorted bootstrap replicates,
 * the estimate and its acceleration.
 */
export const bcaLimits = (sorted: Float64Array, estimate: number, acceleration: number, level: number): BcaLimits => {
  const below = sorted.reduce((sum, replicate) => sum + (replicate < estimate ? 1 : 0), 0)
  const bias = normal.quantile(below / sorted.length)
  const correct = (p: number) => {
    if (!Number.isFinite(bias)) return p
    const moved = bias + normal.quantile(p)
    return normal.cdf(bias + moved / (1 - acceleration * moved)).lower
  }
  const probabilities = [correct((1 - level) / 2), correct((1 + level) / 2)] as const
  const [low, high] = probabilities
  const at = (p: number) => sampleQuantile([...sorted], p, 8)
  return { low: at(low), high: at(high), bias, probabilities }
}
