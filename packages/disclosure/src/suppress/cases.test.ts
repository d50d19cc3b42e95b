import { describe, expect, it } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { secondary, shown, unprinted } from '../sums/sums.ts'
import { cases, readCase } from './cases.test-data.ts'
import { suppressExactly } from './exact.ts'
import { intervalOf } from './interval.ts'
import { knowledgeOf, type View, viewOf } from './reader.ts'
import { suppress } from './suppress.ts'

const solver = await openSolver()
const withOptimum = cases.filter((each) => each.optimal_count !== undefined)

const intervals = (
  {
    view,
    sums,
    numberOf,
  }: { view: View; sums: ReturnType<typeof readCase>['sums']; numberOf: (name: string) => number },
  names: readonly string[],
  counts: 'any' | 'whole',
) =>
  Object.fromEntries(
    names.map((name) => {
      const { low, high } = intervalOf(solver, sums, view, numberOf(name), counts)
      return [name, [low, high]]
    }),
  )

describe('the reference tables', () => {
  // The larger ones take seconds each and are in cases.long.ts.
  it.each(withOptimum.filter(({ published }) => Object.keys(published).length < 19))(
    '$id is withheld at least cost: $title',
    (each) => {
      const { sums, pattern, demand, mustShow } = readCase(each)
      const knowledge = knowledgeOf(sums, pattern, 'withheld')
      const found = suppressExactly(solver, sums, pattern, knowledge, demand, { costOf: () => 1, mustShow })
      expect([found.status, found.cost]).toEqual(['optimal', each.optimal_count])
    },
  )

  it.each(cases.filter((each) => each.bounds_lp !== undefined))('$id leaves the reader the same intervals', (each) => {
    const { sums, pattern, numberOf } = readCase(each)
    for (const name of each.suppressed_used_for_bounds ?? [])
      if (pattern[numberOf(name)] === shown) pattern[numberOf(name)] = secondary
    const view = viewOf(sums, pattern, knowledgeOf(sums, pattern, 'withheld'))
    const of = (counts: 'any' | 'whole', names: object = {}) =>
      intervals({ view, sums, numberOf }, Object.keys(names), counts)
    expect(of('any', each.bounds_lp)).toEqual(each.bounds_lp)
    expect(of('whole', each.bounds_integer)).toEqual(each.bounds_integer ?? {})
  })

  it('S17: tables linked by their margins bound the cells that no table prints', () => {
    const each = cases.find(({ id }) => id === 'S17')
    if (!each) throw new Error('S17 is not there')
    const { sums, pattern, numberOf } = readCase(each)
    pattern.fill(unprinted, 0, sums.micro)
    const view = viewOf(sums, pattern, knowledgeOf(sums, pattern, 'withheld'))
    const expected = Object.entries(each.unpublished_cell_bounds ?? {})
    for (const [counts, key] of [
      ['any', 'lp'],
      ['whole', 'integer'],
    ] as const)
      expect(
        intervals(
          { view, sums, numberOf },
          expected.map(([name]) => name),
          counts,
        ),
      ).toEqual(Object.fromEntries(expected.map(([name, bounds]) => [name, bounds[key]])))
  })

  it.each(withOptimum)('$id is proved safe by the fast way, at no less than the least cost', (each) => {
    const { sums, pattern, demand } = readCase(each)
    const done = suppress(solver, sums, { pattern, demand, knowledge: knowledgeOf(sums, pattern, 'withheld') })
    const more = done.pattern.filter((kind) => kind === secondary).length
    expect([done.unproved, more >= (each.optimal_count ?? 0)]).toEqual([[], true])
  })
})
