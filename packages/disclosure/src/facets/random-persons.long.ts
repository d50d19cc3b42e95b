import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdAlone, holdTogether, noTally } from './random-persons.test-data.ts'

describe('many random persons', () => {
  it('are certified, and whoever tries every table of all dimensions finds nobody', () => {
    const tally = noTally()
    fc.assert(holdAlone(tally), { numRuns: 1_000, seed: 60 })
    expect(tally.attacked).toBeGreaterThan(400)
  })

  it('released a second time by other tables are safe from whoever has both releases', () => {
    const tally = noTally()
    fc.assert(holdTogether(tally), { numRuns: 1_000, seed: 70 })
    expect(tally.attacked).toBeGreaterThan(300)
    expect(tally.needed).toBeGreaterThan(10)
  })
})
