import { pairsOf } from './histories.ts'
import { type Interactions, withInteraction } from './log-linear-design.ts'
import type { Fit } from './log-linear-fit.ts'
import type { Models } from './models.ts'
import { smallerPoissonTail } from './poisson-tails.ts'
import { sumOverSupersets } from './subset-sums.ts'

/** A pair of lists that stepwise selection may add, and how surprising its overlap is under the model so far. */
export interface Candidate {
  readonly pair: number
  readonly observed: number
  readonly expected: number
  readonly p: number
}

/** A selected model with its fit. */
export interface Selected {
  readonly interactions: Interactions
  readonly fit: Fit
}

/** Pairs that are not in a model, in the order of `pairsOf`. */
export const candidatesOf = ({ histories, overlaps }: Models, { interactions, fit }: Selected): Candidate[] => {
  const means = fit.expected.slice()
  means[0] = 0
  sumOverSupersets(means)
  return pairsOf(histories.lists)
    .filter((pair) => !interactions.includes(pair))
    .map((pair) => {
      const [observed, expected] = [overlaps[pair] ?? 0, means[pair] ?? 0]
      return { pair, observed, expected, p: smallerPoissonTail(observed, expected) }
    })
}

/**
 * Forward selection (Chan, Silverman and Vincent 2021): from main effects alone, the pair whose overlap is the
 * most surprising under the model so far is added while its probability is below `threshold`; a pair whose model can't be
 * estimated is never added, and of pairs as surprising the first is. Null where main effects alone can't be estimated.
 */
export const selectStepwise = (models: Models, threshold = 0.02): Selected | null => {
  let selected = selectedOf(models, [])
  while (selected !== null) {
    const next = enlarge(models, selected, threshold)
    if (next === null) return selected
    selected = next
  }
  return null
}

const enlarge = (models: Models, selected: Selected, threshold: number): Selected | null => {
  const surprising = candidatesOf(models, selected)
    .filter(({ p }) => p < threshold)
    .sort((a, b) => a.p - b.p)
  for (const { pair } of surprising) {
    const enlarged = selectedOf(models, withInteraction(selected.interactions, pair))
    if (enlarged !== null) return enlarged
  }
  return null
}

const selectedOf = (models: Models, interactions: Interactions): Selected | null => {
  const fit = models.estimate(interactions)
  return fit && { interactions, fit }
}
