import { type BcaLimits, bcaLimits } from './bca-limits.ts'
import { caseCount, type Histories } from './histories.ts'
import { type CheckedModels, type Models, modelsOf } from './models.ts'
import { seededDraw } from './seeded-random.ts'

/** Estimates the size of a population from a table, selection of a model included; null where nothing can be estimated. */
export type Estimator = (models: Models) => number | null

/** Options of `bootstrap`. */
export interface BootstrapOptions {
  /** How many tables are drawn: 1,000. */
  readonly replicates: number
  /** The same seed gives the same tables. */
  readonly seed: number
  readonly level: number
}

/** An interval by resampling. */
export interface Bootstrapped extends BcaLimits {
  readonly estimate: number
  readonly acceleration: number
  /** Replicates in which nothing could be estimated; they are left out. */
  readonly failed: number
}

/**
 * BCa interval of an estimate whose whole selection is repeated in every replicate: as many cases as there are, drawn again
 * from them (Silverman, Chan and Vincent 2024). Null where nothing can be estimated from the table itself, or
 * from half of the replicates.
 */
export const bootstrap = (
  histories: Histories,
  estimator: Estimator,
  options: BootstrapOptions,
): Bootstrapped | null => {
  const checked: CheckedModels = new Map()
  const estimateOf = (counts: Float64Array) => estimator(modelsOf({ ...histories, counts }, checked))
  const estimate = estimateOf(histories.counts)
  if (estimate === null) return null
  const replicates = resamples(histories, options)
    .map(estimateOf)
    .filter((replicate) => replicate !== null)
  const failed = options.replicates - replicates.length
  if (replicates.length === 0 || failed > options.replicates / 2) return null
  const acceleration = accelerationOf(histories, estimateOf)
  const sorted = Float64Array.from(replicates).sort()
  return { estimate, acceleration, failed, ...bcaLimits(sorted, estimate, acceleration, options.level) }
}

const resamples = (histories: Histories, { replicates, seed }: BootstrapOptions): readonly Float64Array[] => {
  const draw = seededDraw(seed)
  const size = caseCount(histories)
  const cases = new Uint16Array(size)
  let at = 0
  for (const [history, count] of histories.counts.entries()) {
    cases.fill(history, at, at + count)
    at += count
  }
  return Array.from({ length: replicates }, () => {
    const counts = new Float64Array(histories.counts.length)
    for (let i = 0; i < size; i += 1) {
      const history = cases[draw(size)] ?? 0
      counts[history] = (counts[history] ?? 0) + 1
    }
    return counts
  })
}

/**
 * Acceleration by leaving out one case (Efron and Tibshirani 1993, 14.15): once for each history that occurs, since its cases
 * are alike, weighed by how many they are.
 */
export const accelerationOf = ({ counts }: Histories, estimateOf: (counts: Float64Array) => number | null): number => {
  const left: { readonly weight: number; readonly estimate: number }[] = []
  for (const [history, weight] of counts.entries()) {
    if (weight === 0) continue
    const fewer = counts.slice()
    fewer[history] = weight - 1
    const estimate = estimateOf(fewer)
    if (estimate !== null) left.push({ weight, estimate })
  }
  const cases = left.reduce((sum, { weight }) => sum + weight, 0)
  const mean = left.reduce((sum, { weight, estimate }) => sum + weight * estimate, 0) / cases
  const moment = (power: number) =>
    left.reduce((sum, { weight, estimate }) => sum + weight * (mean - estimate) ** power, 0)
  const variance = moment(2)
  return variance > 0 ? moment(3) / (6 * variance ** 1.5) : 0
}
