import { describe, expect, test } from 'vitest'
import { withInteraction } from './log-linear-design.ts'
import { modelsOf } from './models.ts'
import { smallerPoissonTail } from './poisson-tails.ts'
import { isNear, stepwisePaths } from './reference.test-data.ts'
import { candidatesOf, type Selected, selectStepwise } from './stepwise.ts'
import { namedPair, tableOf } from './tables.test-data.ts'

describe('every candidate on the way', () => {
  test.each(Object.entries(stepwisePaths))('of %s has the overlap, probability and code of R', (name, steps) => {
    const table = tableOf(name)
    const models = modelsOf(table)
    let interactions: readonly number[] = []
    for (const step of steps) {
      const fit = models.estimate(interactions)
      if (fit === null) throw new Error('The path goes on where nothing can be estimated')
      const selected: Selected = { interactions, fit }
      expect(isNear(models.cases + fit.dark, step.N, 1e-8)).toBe(true)
      expect(isNear(fit.deviance, step.deviance, 1e-8)).toBe(true)
      const candidates = candidatesOf(models, selected)
      expect(candidates.map(({ pair }) => namedPair(table.names, pair))).toEqual(
        step.candidates.map(({ pair }) => pair),
      )
      const off = candidates.filter(({ pair, observed, expected, p }, i) => {
        const wanted = step.candidates[i]
        if (wanted === undefined) return true
        const code = models.check(withInteraction(interactions, pair))
        return !(
          observed === wanted.observed_overlap &&
          isNear(expected, wanted.expected_overlap, 1e-6) &&
          Math.abs(p - wanted.p) <= 1e-5 * wanted.p &&
          code === wanted.check_code
        )
      })
      expect(off).toEqual([])
      const added = candidates.find(({ pair }) => namedPair(table.names, pair) === step.added)
      if (added !== undefined) interactions = withInteraction(interactions, added.pair)
    }
    expect(selectStepwise(models)?.interactions).toEqual(interactions)
  })
})

test('a pair whose model can’t be estimated is passed over for the next one', () => {
  // Counts in which the most surprising pair, of the first two lists, would leave no maximum.
  const models = modelsOf(tableOf('artificial_3'))
  const selected = selectStepwise(models, 0.9)
  expect(models.check([3])).toBe(1)
  expect(selected?.interactions).not.toContain(3)
  expect(selected?.interactions.length).toBeGreaterThan(0)
})

test('the smaller Poisson tail keeps its digits far out, and nothing is surprising about no cases where none are expected', () => {
  // P(N >= 150) where 10 are expected, added up with 60 digits.
  expect(smallerPoissonTail(150, 10) / 8.5095238708667e-118).toBeCloseTo(1, 11)
  expect(smallerPoissonTail(0, 3)).toBeCloseTo(Math.exp(-3), 15)
  expect([smallerPoissonTail(0, 0), smallerPoissonTail(1, 0)]).toEqual([1, 0])
})
