import { expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { secondary, shown, sumsOf } from '../sums/sums.ts'
import { cases, readCase } from './cases.test-data.ts'
import { evidenceOf, openCells } from './evidence.ts'
import { knowledgeOf } from './reader.ts'
import { showAgain } from './show-again.ts'
import { suppress } from './suppress.ts'

const solver = await openSolver()

/** A reference table suppressed, and what is withheld beside its primary cells before and after. */
const shownAgain = (each: (typeof cases)[number]) => {
  const { sums, pattern, demand, mustShow } = readCase(each)
  const knowledge = knowledgeOf(sums, pattern, 'withheld')
  const must = new Set(mustShow)
  const costOf = (c: number) => (must.has(c) ? 1e6 : Math.max(1e-6, sums.value[c] ?? 0))
  const done = suppress(solver, sums, { pattern, demand, knowledge, costOf })
  const { tables: pool } = done.evidence
  const last = showAgain(solver, sums, { ...done, demand, knowledge, pool, insiders: false, zeros: 'withheld', costOf })
  const beside = (of: Uint8Array) =>
    [...of.keys()].filter((c) => of[c] === 2).reduce((sum, c) => sum + (sums.value[c] ?? 0), 0)
  return {
    before: beside(done.pattern),
    after: beside(last.pattern),
    proved: done.unproved.length === 0 && openCells(evidenceOf(sums, demand, last.pool)).length === 0,
    isWithheld: [...must].some((c) => last.pattern[c] !== 0),
  }
}

test('what is withheld in the reference tables is within five per cent of the optimum, and proved', () => {
  const known = cases.filter(
    ({ optimal_value_cost: cost, primary }) => cost !== undefined && (primary ?? []).length > 0,
  )
  const found = known.map(shownAgain)
  expect(known.length).toBeGreaterThan(15)
  expect(found.every(({ proved, isWithheld }) => proved && !isWithheld)).toBe(true)
  expect(found.every(({ before, after }) => after <= before)).toBe(true)
  expect(found.some(({ before, after }) => after < before)).toBe(true)
  const optimum = known.reduce((sum, { optimal_value_cost: cost = 0 }) => sum + cost, 0)
  const withheld = found.reduce((sum, { after }) => sum + after, 0)
  expect(withheld).toBeGreaterThanOrEqual(optimum)
  expect(withheld).toBeLessThanOrEqual(1.05 * optimum)
})

test('a zero that was withheld beside others keeps the symbol where zeros have it, and is shown again where they are printed', () => {
  // Two rows of two, with their sums: 0 and 9, 9 and 9. Nothing has to be withheld.
  const members = [[0], [1], [2], [3], [0, 1], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]]
  const sums = sumsOf(
    [0, 9, 9, 9],
    members.slice(4).map((each) => Int32Array.from(each)),
  )
  const pattern = new Uint8Array(sums.value.length).with(0, secondary)
  const demand = { cells: Int32Array.of(), spread: Float64Array.of() }
  const kindIn = (zeros: 'withheld' | 'printed') => {
    const knowledge = knowledgeOf(sums, pattern, zeros)
    return showAgain(solver, sums, { pattern, pool: [], demand, knowledge, insiders: false, zeros, costOf: () => 1 })
      .pattern[0]
  }
  expect(kindIn('withheld')).toBe(secondary)
  expect(kindIn('printed')).toBe(shown)
})
