import { describe, expect, it } from 'vitest'
import { presets } from '../primary/presets.ts'
import { openSolver } from '../solver/solver.ts'
import { familiesOf } from './family.ts'
import { fillBase } from './fill-base.ts'
import { baseOf, persons, tableOf } from './persons.test-data.ts'
import { protectFamily } from './protect-family.ts'

const solver = await openSolver()
const recorded = [
  ...persons(40, {}),
  ...persons(30, { sex: 'M' }),
  ...persons(20, { age: 'Y0T17' }),
  ...persons(10, { sex: 'M', age: 'Y0T17' }),
]
/** Seven of whom only the age is in a table, and two of whom nothing is. */
const all = [...recorded, ...persons(7, { sex: 'X', age: 'Y0T17' }), ...persons(2, { sex: 'X', age: 'X' })]
const counts = [
  tableOf(recorded, ['sex', 'age']),
  tableOf(
    all.filter(({ age }) => age !== 'X'),
    ['age'],
  ),
  tableOf(all, []),
]
const base = baseOf(recorded, ['sex', 'age'])

describe('counts whose parts do not make up their totals', () => {
  it('have the rest under no code of what is not told', () => {
    const filled = fillBase(base, counts)
    const rests = [...filled.count.keys()]
      .slice(base.length)
      .map((row) => [filled.codes.sex?.[row], filled.codes.age?.[row], filled.count[row]])
    expect(rests).toEqual([
      [[], ['Y0T17'], 7],
      [[], [], 2],
    ])
  })

  it('are protected with it: a small rest follows from nothing', () => {
    const [family] = familiesOf(counts)
    if (!family) throw new Error('no family')
    const preset = presets.nationalAnnual
    const done = protectFamily(family, [base], { solver, preset, saltOf: () => '5a'.repeat(32) })
    const total = done.tables.find(({ by }) => by.length === 0)
    const byAge = done.tables.find(({ by }) => by.join() === 'age')
    const shown = byAge?.low.filter((_, row) => byAge.status[row] === 'exact') ?? []
    // The total less both ages would be the two of whom nothing is told.
    expect(shown.length < 2 || total?.status[0] !== 'exact').toBe(true)
  })

  it('are refused where parts exceed a total', () => {
    expect(() => fillBase(base, [tableOf(recorded.slice(1), ['sex'])])).toThrowError(/disclosure\.contradicting/)
  })

  it('of persons of records are all in the base', () => {
    const table = tableOf(recorded, ['sex'])
    expect(fillBase(base, [table, tableOf(recorded, [])])).toBe(base)
  })
})
