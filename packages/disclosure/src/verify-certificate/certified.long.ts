import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { holdOut, noTally, smallUniverses } from './small-universe.test-data.ts'

const solver = await openSolver()

describe('random small releases', () => {
  const tally = noTally()

  it.each([1, 2, 3, 4, 5, 6, 7])('hold out against whoever tries every table, part %i', (seed) => {
    fc.assert(
      fc.property(smallUniverses, (universe) => holdOut(solver, universe, tally)),
      { numRuns: 4_000, seed },
    )
  })

  it('were at least 20,000', () => {
    expect(tally.attacked).toBeGreaterThanOrEqual(20_000)
  })
})
