import { logGamma } from '../distributions/log-gamma.ts'
import { checkDesign, type DesignCode } from './check-design.ts'
import { caseCount, type Histories, overlapCounts, zeroPattern } from './histories.ts'
import { designOf, type Interactions } from './log-linear-design.ts'
import { type Fit, fitLogLinear } from './log-linear-fit.ts'

/** What was found of models by `checkDesign`: kept over resamples, since many have the same zeros. */
export type CheckedModels = Map<string, DesignCode>

/** A table on which models are checked and fitted. */
export interface Models {
  readonly histories: Histories
  readonly overlaps: Float64Array
  readonly cases: number
  /** -2 log-likelihood of the table under itself: added to the deviance of a fit it gives that of the fit. */
  readonly saturated: number
  readonly check: (interactions: Interactions) => DesignCode
  /** Without a check: null where the fit fails. */
  readonly fit: (interactions: Interactions) => Fit | null
  /** The fit of a model that can be estimated; null of any other. */
  readonly estimate: (interactions: Interactions) => Fit | null
}

/** Models over one table. `checked` may be shared by tables with the same lists. */
export const modelsOf = (histories: Histories, checked: CheckedModels = new Map()): Models => {
  const overlaps = overlapCounts(histories)
  const pattern = zeroPattern(histories)
  const design = (interactions: Interactions) => designOf(histories.lists, overlaps, interactions)
  const check = (interactions: Interactions): DesignCode => {
    const key = `${pattern}|${interactions.join()}`
    const known = checked.get(key)
    if (known !== undefined) return known
    const code = checkDesign(histories, design(interactions))
    checked.set(key, code)
    return code
  }
  const fit = (interactions: Interactions) => fitLogLinear(histories, design(interactions), overlaps)
  return {
    histories,
    overlaps,
    cases: caseCount(histories),
    saturated: saturatedOf(histories),
    check,
    fit,
    estimate: (interactions) => (check(interactions) === 0 ? fit(interactions) : null),
  }
}

/** The number of parameters of a fit; those at minus infinity count. */
export const parameterCount = ({ design }: Fit): number => design.parameters.length + design.minusInfinity.length

const saturatedOf = ({ counts }: Histories): number =>
  -2 * counts.reduce((sum, n) => sum + (n === 0 ? 0 : n * Math.log(n) - n - logGamma(n + 1)), 0)

/** Akaike's criterion: the less the better. */
export const aic = (fit: Fit, { saturated }: Models): number => fit.deviance + saturated + 2 * parameterCount(fit)

/** The criterion of Schwarz over cases, not histories (Silverman, Chan and Vincent 2024): the less the better. */
export const bic = (fit: Fit, { saturated, cases }: Models): number =>
  fit.deviance + saturated + parameterCount(fit) * Math.log(cases)
