import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDesign, type DesignCode, largestLeast, possibleHistories, rankDeficiency } from './check-design.ts'
import { subsetsOf } from './hierarchical-models.ts'
import { type Histories, overlapCounts, pairsOf } from './histories.ts'
import { type Design, designOf, type Interactions } from './log-linear-design.ts'
import { modelsOf } from './models.ts'
import { isNear, reference } from './reference.test-data.ts'
import { namedPair, tableOf } from './tables.test-data.ts'
import { checkTopModels } from './top-models.ts'

/** Interactions by the name in the reference: `main`, `all`, or pairs such as `AB_AC`. */
const interactionsOf = (names: readonly string[], model: string): Interactions => {
  const pairs = pairsOf(names.length)
  const chosen = model.split('_')
  return pairs
    .filter((pair) => model === 'all' || chosen.includes(namedPair(names, pair).replace(':', '')))
    .sort((a, b) => a - b)
}

describe('checkDesign', () => {
  test.each(reference.existence_checks.cases)('of $dataset, $model, is the code $code', (wanted) => {
    const table = tableOf(wanted.dataset)
    const design = designOf(table.lists, overlapCounts(table), interactionsOf(table.names, wanted.model))
    expect({
      code: checkDesign(table, design),
      rank_deficiency: rankDeficiency(design),
      n_cells: possibleHistories(design).length,
      n_params: design.parameters.length,
    }).toEqual({
      code: wanted.code,
      rank_deficiency: wanted.rank_deficiency,
      n_cells: wanted.n_cells,
      n_params: wanted.n_params,
    })
    expect(isNear(largestLeast(table, design), wanted.lp_max_min_cell, 1e-10)).toBe(true)
  })

  test('lets the models of the made-up table be estimated that can be', () => {
    const table = tableOf('artificial_3')
    const models = modelsOf(table)
    for (const [model, wanted] of Object.entries(reference.existence_checks.artificial_3_estimates)) {
      const fit = models.estimate(interactionsOf(table.names, model))
      expect(isNear(models.cases + (fit?.dark ?? Number.NaN), wanted, 2e-6)).toBe(true)
    }
  })

  test('agrees with a search of all directions, for every model of pairs over every pattern of zeros of three lists', () => {
    const wrong: string[] = []
    for (let pattern = 1; pattern < 128; pattern += 1) {
      const counts = Float64Array.from({ length: 8 }, (_, history) =>
        history > 0 ? (pattern >> (history - 1)) & 1 : 0,
      )
      const table = { lists: 3, counts }
      for (const interactions of subsetsOf([3, 5, 6])) {
        const design = designOf(3, overlapCounts(table), interactions)
        const [found, searched] = [checkDesign(table, design), codeBySearch(table, design)]
        if (found !== searched) wrong.push(`${pattern} [${interactions}]: ${found}, by search ${searched}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('does not depend on how large the counts are that are not 0', () => {
    const cell = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 15, maxLength: 15 }),
        fc.subarray([3, 5, 6, 7, 9, 10, 12]),
        fc.integer({ min: 2, max: 1000 }),
        (cells, interactions, times) => {
          const table = { lists: 4, counts: Float64Array.from([0, ...cells]) }
          const uneven = { lists: 4, counts: table.counts.map((count, i) => count * (i % 2 === 0 ? times : 1)) }
          const design = designOf(4, overlapCounts(table), interactions)
          expect(largestLeast(table, design) > 1e-9).toBe(largestLeast(uneven, design) > 1e-9)
        },
      ),
      { numRuns: 200, seed: 1 },
    )
  })
})

/**
 * Without linear programming, by duality: no maximum exists where some combination of the totals is at least 0 in every
 * possible history, 0 in every one that occurs, and not 0 in all; parameters can't be told apart where a combination is 0 in
 * all. For three lists whole numbers from -1 to 1 are enough.
 */
const codeBySearch = ({ counts }: Histories, design: Design): DesignCode => {
  const cells = possibleHistories(design)
  const size = design.parameters.length
  let [exists, isIdentified] = [true, true]
  for (let code = 1; code < 3 ** size; code += 1) {
    const weights = design.parameters.map((_, i) => (Math.floor(code / 3 ** i) % 3) - 1)
    if (weights.every((weight) => weight === 0)) continue
    const values = cells.map((history) =>
      design.parameters.reduce((sum, set, i) => sum + ((history & set) === set ? (weights[i] ?? 0) : 0), 0),
    )
    if (values.every((value) => value === 0)) isIdentified = false
    else if (values.every((value, i) => value >= 0 && (value === 0 || counts[cells[i] ?? 0] === 0))) exists = false
  }
  return exists ? (isIdentified ? 0 : 2) : isIdentified ? 1 : 3
}

describe('checkTopModels', () => {
  test('tries every selection of the empty pairs: of the made-up table AB with none, AC, BC and both', () => {
    expect(checkTopModels(modelsOf(tableOf('artificial_3')))).toEqual([1, 1, 1, 2])
  })

  test('says of tables on which all can be estimated that so can every model of pairs', () => {
    for (const name of ['ukdat_5', 'western', 'neworl_5']) {
      const models = modelsOf(tableOf(name))
      expect(new Set(checkTopModels(models))).toEqual(new Set([0]))
    }
  })

  test('does not try more than 2^10', () => {
    expect(checkTopModels(modelsOf(tableOf('neworl')))).toBeNull()
  })
})
