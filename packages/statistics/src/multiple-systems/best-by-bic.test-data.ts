import { allByBic } from './best-by-bic.ts'
import { nameOfModel } from './log-linear-design.ts'
import { modelsOf } from './models.ts'
import { type ExpectedBic, isNear, published } from './reference.test-data.ts'
import { tableOf } from './tables.test-data.ts'

/** Tables with the best models by BIC that R found, up to an order. */
export const bicCases = published.flatMap(({ name, expected }) =>
  Object.entries(expected.bic_all_models ?? {}).map(([order, wanted]) => ({
    name,
    order: Number(order.replace('maxorder_', '')),
    wanted,
  })),
)

/** Where the best models are not those of R; none where they are. */
export const differencesFrom = (wanted: ExpectedBic, name: string, order: number): readonly string[] => {
  const table = tableOf(name)
  const models = modelsOf(table)
  const all = allByBic(models, order)
  const differences = wanted.top.flatMap(({ model, estimate, bic }, i) => {
    const found = all[i]
    const isSame =
      found !== undefined &&
      nameOfModel(table.lists, found.interactions) === model &&
      isNear(models.cases + found.fit.dark, estimate, 2e-8) &&
      isNear(found.bic, bic, 1e-9)
    return isSame ? [] : [model]
  })
  return all.length === wanted.n_admissible_models ? differences : [`${all.length} models`, ...differences]
}

/** The size under the best model by BIC, to the whole. */
export const bestSize = (name: string, order: number): number => {
  const models = modelsOf(tableOf(name))
  return Math.round(models.cases + (allByBic(models, order)[0]?.fit.dark ?? Number.NaN))
}
