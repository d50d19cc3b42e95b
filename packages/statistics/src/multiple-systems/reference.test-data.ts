import { readFileSync } from 'node:fs'

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../fixtures/mse/${name}.json`, import.meta.url), 'utf8')) as T

/** What another program found of a published table; where it is from stands in the file. */
export interface Expected {
  readonly n_observed: number
  readonly main_effects: {
    readonly estimate: number
    readonly se_log_dark?: number
    readonly wald_log_ci95: readonly [number, number]
    readonly deviance?: number
    readonly df?: number
    readonly aic?: number
    readonly coefficients?: Readonly<Record<string, number>>
  }
  readonly stepwise: Readonly<Record<string, ExpectedStepwise>>
  readonly bic_all_models?: Readonly<Record<string, ExpectedBic>>
  readonly dga?: {
    readonly n_graphs: number
    readonly posterior_mean: number
    readonly median: number
    readonly q025: number
    readonly q975: number
    readonly mode: number
    readonly top_graphs: readonly {
      readonly cliques: string | readonly string[]
      readonly prob: number
      readonly post_mean: number
    }[]
  }
  readonly rcapture_closedp_t?: { readonly Mt: { readonly abundance: number; readonly stderr: number } }
  readonly rcapture_Mt_profile_ci95?: readonly [number, number, number]
  readonly bca_own_run?: {
    readonly ahat_exact: number
    readonly limits_monte_carlo: Readonly<Record<string, number>>
  }
}

/** The best models by BIC, and how many could be estimated. */
export interface ExpectedBic {
  readonly n_admissible_models: number
  readonly top: readonly { readonly model: string; readonly estimate: number; readonly bic: number }[]
}

export interface ExpectedStepwise {
  readonly 'sparsemse_2.0.1': {
    readonly estimate: number
    readonly ci95_conditional_on_model: readonly [number, number]
    readonly interactions: readonly string[]
    readonly minus_infinity?: readonly string[]
    readonly deviance?: number
    readonly df?: number
    readonly aic?: number
  }
  readonly 'mse_1.2.0'?: {
    readonly estimate: number
    readonly hierarchy: string
    readonly bic: number
    readonly aic: number
  }
}

interface Reference {
  readonly datasets: Readonly<Record<string, Expected>>
  readonly existence_checks: {
    readonly cases: readonly {
      readonly dataset: string
      readonly model: string
      readonly code: number
      readonly lp_max_min_cell: number
      readonly rank_deficiency: number
      readonly n_cells: number
      readonly n_params: number
    }[]
    readonly artificial_3_estimates: Readonly<Record<string, number>>
  }
  readonly historic_aic_stepwise_rcapture: {
    readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  readonly dga_madigan_york: {
    readonly model_probs: readonly number[]
    readonly posterior_mean: number
    readonly mode: number
    readonly q025: number
    readonly median: number
    readonly q975: number
    readonly bayes_estimator_relative_sq_loss: number
    readonly top_model_mode: number
  }
}

/** `expected.json`. */
export const reference = read<Reference>('expected')

/** The published tables with what is expected of each. */
export const published = Object.entries(reference.datasets).map(([name, expected]) => ({ name, expected }))

/** `stepwise_paths.json`: at each step every pair that may be added. */
export const stepwisePaths =
  read<
    Readonly<
      Record<
        string,
        readonly {
          readonly N: number
          readonly deviance: number
          readonly added?: string
          readonly candidates: readonly {
            readonly pair: string
            readonly observed_overlap: number
            readonly expected_overlap: number
            readonly p: number
            readonly check_code: number
          }[]
        }[]
      >
    >
  >('stepwise_paths')

/** `bca_quantiles.json`. */
export const bcaReference = read<{
  readonly quantiles: {
    readonly x: readonly number[]
    readonly probs: readonly number[]
    readonly type8: readonly number[]
  }
  readonly bca: {
    readonly bootreps: readonly number[]
    readonly point: number
    readonly ahat: number
    readonly z0: number
    readonly adjusted_probs: readonly number[]
    readonly limits: readonly number[]
  }
}>('bca_quantiles')

/** Whether a number is the one of the reference, relative to it. */
export const isNear = (found: number, wanted: number, tolerance: number): boolean =>
  Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted))
