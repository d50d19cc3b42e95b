import { incompleteGamma } from '../distributions/incomplete-gamma.ts'
import { pairsOf } from './histories.ts'
import { withInteraction } from './log-linear-design.ts'
import { standardError } from './log-linear-fit.ts'
import { aic, type Models } from './models.ts'
import type { Selected } from './stepwise.ts'

/**
 * The rule of 2014 for the United Kingdom (Silverman 2014; Bales, Hesketh and Silverman 2015): from main effects alone, the
 * pair that lowers AIC the most is added as long as AIC falls and the parameter of the new pair differs from 0 with p of
 * at most `threshold` (Wald); a parameter of minus infinity never does. Kept to reproduce what was published then; its
 * estimate is the one of `profileLikelihood`.
 */
export const selectHistorically = (models: Models, threshold = 0.05): Selected | null => {
  const main = models.estimate([])
  let selected: Selected | null = main && { interactions: [], fit: main }
  while (selected !== null) {
    const next = enlarge(models, selected)
    if (next === null || aic(next.fit, models) >= aic(selected.fit, models)) return selected
    if (!(wald(next) <= threshold)) return selected
    selected = next
  }
  return null
}

interface Enlarged extends Selected {
  readonly pair: number
}

const enlarge = (models: Models, { interactions }: Selected): Enlarged | null => {
  let best: Enlarged | null = null
  for (const pair of pairsOf(models.histories.lists)) {
    if (interactions.includes(pair)) continue
    const enlarged = withInteraction(interactions, pair)
    const fit = models.estimate(enlarged)
    if (fit !== null && (best === null || aic(fit, models) < aic(best.fit, models)))
      best = { pair, interactions: enlarged, fit }
  }
  return best
}

/** Two-sided probability of so large a parameter of the new pair if it were 0. */
const wald = ({ pair, fit }: Enlarged): number => {
  const at = fit.design.parameters.indexOf(pair)
  if (at < 0) return 1
  const z = (fit.coefficients[at] ?? 0) / standardError(fit, at)
  return incompleteGamma(0.5, (z * z) / 2).upper
}
