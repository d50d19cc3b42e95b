import { hierarchicalModels, neighboursOf } from './hierarchical-models.ts'
import type { Interactions } from './log-linear-design.ts'
import { bic, type Models } from './models.ts'
import type { Selected } from './stepwise.ts'

/** A selected model with the criterion it was selected by. */
export interface Ranked extends Selected {
  readonly bic: number
}

const ranked = (models: Models, interactions: Interactions): Ranked | null => {
  const fit = models.estimate(interactions)
  return fit && { interactions, fit, bic: bic(fit, models) }
}

/** Those of some models that can be estimated, by BIC, the best first. */
export const rankByBic = (models: Models, among: readonly Interactions[]): readonly Ranked[] =>
  among
    .map((interactions) => ranked(models, interactions))
    .filter((model) => model !== null)
    .sort((a, b) => a.bic - b.bic)

/** The best of some models by BIC (Silverman, Chan and Vincent 2024); null where none can be estimated. */
export const bestByBic = (models: Models, among: readonly Interactions[]): Ranked | null => {
  let best: Ranked | null = null
  for (const interactions of among) {
    // Fitting is quicker than checking, which only what would win is worth.
    const fit = models.fit(interactions)
    if (fit === null) continue
    const next = { interactions, fit, bic: bic(fit, models) }
    if ((best === null || next.bic < best.bic) && models.check(interactions) === 0) best = next
  }
  return best
}

/** All hierarchical models up to an order that can be estimated, by BIC. For up to five lists. */
export const allByBic = (models: Models, order: number): readonly Ranked[] =>
  rankByBic(models, hierarchicalModels(models.histories.lists, order))

/**
 * Search downhill for tables with too many models to try them all: from main effects alone to the neighbour with the least
 * BIC, as long as it is less (Silverman, Chan and Vincent 2024). It may end in a local optimum.
 */
export const searchByBic = (models: Models, order: number): Ranked | null => {
  let best = ranked(models, [])
  while (best !== null) {
    const next = bestByBic(models, neighboursOf(best.interactions, models.histories.lists, order))
    if (next === null || next.bic >= best.bic) return best
    best = next
  }
  return null
}
