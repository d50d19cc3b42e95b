import { sampleQuantile } from './sample-quantile.ts'
import { incompleteGamma, normalQuantile } from './special-functions.ts'

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
  const bias = normalQuantile(below / sorted.length)
  const correct = (p: number) => {
    if (!Number.isFinite(bias)) return p
    const moved = bias + normalQuantile(p)
    return normalProbability(bias + moved / (1 - acceleration * moved))
  }
  const probabilities = [correct((1 - level) / 2), correct((1 + level) / 2)] as const
  const [low, high] = probabilities
  return { low: sampleQuantile(sorted, low), high: sampleQuantile(sorted, high), bias, probabilities }
}

/** The probability that a standard normal number lies below z. */
const normalProbability = (z: number): number => {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2)
  return z < 0 ? upper / 2 : 0.5 + lower / 2
}
