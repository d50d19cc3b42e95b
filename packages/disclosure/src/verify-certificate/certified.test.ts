import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { attack } from './brute-force.test-data.ts'
import { holdOut, noTally, smallUniverses } from './small-universe.test-data.ts'

const solver = await openSolver()

describe('random small releases', () => {
  it('are certified, and whoever tries every table finds no protected cell narrower than certified', () => {
    const tally = noTally()
    fc.assert(
      fc.property(smallUniverses, (universe) => holdOut(solver, universe, tally)),
      { numRuns: 200, seed: 20_260 },
    )
    expect(tally.attacked).toBeGreaterThan(140)
    expect(tally.unproved).toBeLessThan(5)
  })
})

describe('who tries every table', () => {
  const header = 'd0,value,low,high,status,disputed'
  const known = (zeros: 'printed' | 'withheld', ...rows: readonly string[]) => ({
    files: [{ text: [header, ...rows, ''].join('\n'), fixed: {} }],
    dimensions: [{ name: 'd0', parts: { T: ['G', 'c'], G: ['a', 'b'] } }],
    possible: [['a'], ['b'], ['c']],
    zeros,
  })
  const target = [{ codes: ['a'], spread: 4 }]

  it('finds the one withheld cell of a sum', () => {
    const reader = known(
      'withheld',
      'T,12,12,12,exact,0',
      'a,,0,inf,suppressed,0',
      'b,6,6,6,exact,0',
      'c,3,3,3,exact,0',
    )
    expect(attack(reader, target, 20, 10_000)).toEqual({ ranges: [[3, 3]], end: 'whole' })
  })

  it('finds what is left of a group whose other cell is withheld', () => {
    const reader = known(
      'withheld',
      'T,12,12,12,exact,0',
      'a,,0,inf,suppressed,0',
      'b,,0,inf,suppressed,0',
      'c,9,9,9,exact,0',
    )
    expect(attack(reader, target, 20, 10_000)).toEqual({ ranges: [[0, 3]], end: 'whole' })
  })

  it('knows that what is withheld is none of the zeros that are printed', () => {
    const reader = known(
      'printed',
      'T,12,12,12,exact,0',
      'a,,1,inf,suppressed,0',
      'b,,1,inf,suppressed,0',
      'c,9,9,9,exact,0',
    )
    expect(attack(reader, target, 20, 10_000)).toEqual({ ranges: [[1, 2]], end: 'whole' })
  })

  it('stops where nothing is narrower than said', () => {
    const reader = known(
      'withheld',
      'T,12,12,12,exact,0',
      'a,,0,inf,suppressed,0',
      'b,,0,inf,suppressed,0',
      'c,3,3,3,exact,0',
    )
    expect(attack(reader, target, 20, 10_000).end).toBe('as-said')
  })
})
