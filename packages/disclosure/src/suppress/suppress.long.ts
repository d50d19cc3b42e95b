import { expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { benchmarkLattice } from '../sums/benchmark.test-data.ts'
import { primary, shown, sumsOf, zero } from '../sums/sums.ts'
import { agrees } from './certify.ts'
import { cellsOfKind } from './evidence.ts'
import { knowledgeOf, viewOf } from './reader.ts'
import { mostUnknowns, suppress, withheld } from './suppress.ts'

test('the benchmark cube is proved safe, every one of its 3,016 small cells, at little more than elimination withholds', async () => {
  const { sums } = benchmarkLattice().lattice
  const pattern = Uint8Array.from(sums.value, (count) => (count === 0 ? zero : count < 5 ? primary : shown))
  const cells = cellsOfKind(pattern, primary)
  const knowledge = knowledgeOf(sums, pattern, 'withheld')
  const demand = { cells, spread: new Float64Array(cells.length).fill(4) }
  const done = suppress(await openSolver(), sums, { pattern, demand, knowledge })
  expect([cells.length, done.unproved]).toEqual([3016, []])
  expect(withheld(done.pattern)).toBeLessThanOrEqual(3585 + 97)
  const view = viewOf(sums, done.pattern, knowledge)
  expect(done.evidence.tables.every((table) => agrees(sums, view, table))).toBe(true)
}, 300_000)

test('what is too fine to be proved is not proved, and that is said at once', async () => {
  const counts = new Array<number>(mostUnknowns + 1).fill(1)
  const sums = sumsOf(counts, [[...counts.keys()]])
  const pattern = Uint8Array.from(sums.value, (_, c) => (c < sums.micro ? primary : shown))
  const cells = cellsOfKind(pattern, primary)
  const demand = { cells, spread: new Float64Array(cells.length).fill(4) }
  const knowledge = knowledgeOf(sums, pattern, 'withheld')
  const done = suppress(await openSolver(), sums, { pattern, demand, knowledge })
  expect([done.unproved.length, done.pattern]).toEqual([cells.length, pattern])
})
