import { allByBic, bestByBic, searchByBic } from './best-by-bic.ts'
import { type BootstrapOptions, bootstrap, type Estimator } from './bootstrap.ts'
import { averageGraphs } from './graph-averaging.ts'
import { selectHistorically } from './historical-rule.ts'
import type { Models } from './models.ts'
import { profileLikelihood } from './profile-likelihood.ts'
import { type Selected, selectStepwise } from './stepwise.ts'
import { chapman } from './two-lists.ts'

/**
 * How a hidden population is estimated: `independence`, lists taken as independent; `stepwise`, pairs added while their
 * overlap surprises; `bic-pairs` and `bic-triples`, the best of all hierarchical models of pairs, or of pairs and triples, by
 * BIC (from six lists on of those that a search downhill meets); `graph-averaging`, all decomposable graphs weighed by what
 * the table says for them; `historical`, the rule of 2014, which is no longer recommended; `two-lists`, Chapman's.
 */
export type HiddenMethod =
  | 'independence'
  | 'stepwise'
  | 'bic-pairs'
  | 'bic-triples'
  | 'graph-averaging'
  | 'historical'
  | 'two-lists'

/**
 * What must be known of a result: `failed-replicates`, in some replicates nothing could be estimated; `percentile`, all
 * replicates lie on one side of the estimate, so the limits are not corrected; `extreme-limit`, a limit is the least or the
 * greatest replicate and depends on chance; `most-of-the-grid`, the posterior reaches the largest size that was weighed.
 */
export type MethodFlag = 'failed-replicates' | 'percentile' | 'extreme-limit' | 'most-of-the-grid'

/** The exact outcome of one method: internal, what is given out is rounded. */
export interface MethodOutcome {
  readonly method: HiddenMethod
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly flags: readonly MethodFlag[]
}

/** The methods for so many lists, without `historical`, which has to be asked for. */
export const methodsFor = (lists: number): readonly HiddenMethod[] => {
  if (lists === 2) return ['two-lists']
  if (lists === 3) return ['independence', 'stepwise', 'bic-pairs', 'graph-averaging']
  if (lists <= 5) return ['independence', 'stepwise', 'bic-pairs', 'bic-triples', 'graph-averaging']
  return ['independence', 'stepwise', 'bic-pairs']
}

/** Runs a method; null where it can estimate nothing from the table. */
export const runMethod = (method: HiddenMethod, models: Models, options: BootstrapOptions): MethodOutcome | null => {
  if (method === 'two-lists') return { method, ...chapman(models.histories, options.level), flags: [] }
  if (method === 'graph-averaging') return averaged(models, options.level)
  if (method === 'historical') {
    const selected = selectHistorically(models)
    const profile = selected && profileLikelihood(models, selected.interactions, options.level)
    return profile && { method, ...profile, flags: [] }
  }
  const result = bootstrap(models.histories, estimatorOf(method, models), options)
  if (result === null) return null
  const [lowest, highest] = result.probabilities
  const drawn = options.replicates - result.failed
  const isCorrected = Number.isFinite(result.bias)
  const flags: MethodFlag[] = []
  if (result.failed > 0) flags.push('failed-replicates')
  if (!isCorrected) flags.push('percentile')
  else if (Math.min(lowest, 1 - highest) < 1 / drawn) flags.push('extreme-limit')
  return { method, estimate: result.estimate, low: result.low, high: result.high, flags }
}

/** The whole of a selection, to be repeated in every replicate. */
export const estimatorOf = (method: HiddenMethod, models: Models): Estimator => {
  const order = method === 'bic-triples' ? 3 : 2
  if (method === 'independence') return sizeUnder((table) => mainEffects(table))
  if (method === 'stepwise') return sizeUnder((table) => selectStepwise(table))
  if (models.histories.lists > 5) return sizeUnder((table) => searchByBic(table, order))
  const among = allByBic(models, order)
    .slice(0, keptFor(models.histories.lists))
    .map(({ interactions }) => interactions)
  return sizeUnder((table) => bestByBic(table, among))
}

/** How many models, the best on the table itself, are tried again in a replicate (Silverman, Chan and Vincent 2024). */
const keptFor = (lists: number): number => (lists === 3 ? Number.POSITIVE_INFINITY : lists === 4 ? 20 : 100)

const mainEffects = (models: Models): Selected | null => {
  const fit = models.estimate([])
  return fit && { interactions: [], fit }
}

const sizeUnder =
  (select: (models: Models) => Selected | null): Estimator =>
  (models) => {
    const selected = select(models)
    return selected && models.cases + selected.fit.dark
  }

const averaged = ({ histories }: Models, level: number): MethodOutcome => {
  const { mean, low, high, sizes } = averageGraphs(histories, level)
  return {
    method: 'graph-averaging',
    estimate: mean,
    low,
    high,
    flags: high === sizes.at(-1) ? ['most-of-the-grid'] : [],
  }
}
