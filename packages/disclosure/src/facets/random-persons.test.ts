import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdAlone, holdTogether, noTally } from './random-persons.test-data.ts'

describe('random persons', () => {
  it('are certified, and whoever tries every table of all dimensions finds nobody', () => {
    const tally = noTally()
    fc.assert(holdAlone(tally), { numRuns: 40, seed: 6 })
    expect(tally.attacked).toBeGreaterThan(15)
    expect(tally.several).toBeGreaterThan(5)
  })

  it('released a second time by other tables are safe from whoever has both releases', () => {
    const tally = noTally()
    fc.assert(holdTogether(tally), { numRuns: 40, seed: 7 })
    expect(tally.attacked).toBeGreaterThan(12)
    // Without the ledger somebody would have been found in some of them.
    expect(tally.needed).toBeGreaterThan(0)
  })
})
