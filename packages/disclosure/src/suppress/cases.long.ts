import { describe, expect, it } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { cases, readCase } from './cases.test-data.ts'
import { suppressExactly } from './exact.ts'
import { knowledgeOf } from './reader.ts'

const solver = await openSolver()

describe('the reference tables', () => {
  it.each(cases.filter((each) => each.optimal_count !== undefined))(
    '$id is withheld at least cost, counted in cells and in persons: $title',
    (each) => {
      const { sums, pattern, demand, mustShow } = readCase(each)
      const knowledge = knowledgeOf(sums, pattern, 'withheld')
      const least = (costOf: (c: number) => number) =>
        suppressExactly(solver, sums, pattern, knowledge, demand, { costOf, mustShow })
      const [count, worth] = [least(() => 1), least((c) => sums.value[c] ?? 0)]
      expect([count.status, count.cost, worth.status, worth.cost]).toEqual([
        'optimal',
        each.optimal_count,
        'optimal',
        each.optimal_value_cost,
      ])
    },
    120_000,
  )
})
