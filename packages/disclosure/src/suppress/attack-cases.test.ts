import { describe, expect, it } from 'vitest'
import { casesOf } from '../rounding/cases.test-data.ts'
import { openSolver } from '../solver/solver.ts'
import { primary, type Sums, shown, sumsOf } from '../sums/sums.ts'
import { audit } from './audit.ts'
import { certify } from './certify.ts'
import { beginEvidence } from './evidence.ts'
import { type Knowledge, viewOf } from './reader.ts'
import { suppress, withheld } from './suppress.ts'
import { movesOf, walk } from './walk.ts'

interface Case {
  readonly id: string
  readonly unknowns?: readonly string[]
  readonly constraints: readonly { readonly terms: Readonly<Record<string, number>>; readonly rhs: number }[]
  readonly lower: Readonly<Record<string, number>>
  readonly upper: Readonly<Record<string, number>>
  readonly true: Readonly<Record<string, number>>
  readonly attacker_result: Readonly<
    Record<string, { readonly lp: readonly [number, number]; readonly integer: readonly [number, number] }>
  >
}

const solver = await openSolver()
const cases = casesOf<readonly Case[]>('attack_cases.json').filter(({ unknowns }) => unknowns)
const attacks = cases.filter(({ id }) => id !== 'A09b').map((each) => [each.id, each] as const)

/** A case as sums of which all are shown, over micro-cells that are withheld. What an insider knows is no sum that is shown. */
const caseOf = ({ id, unknowns = [], constraints, lower, upper, ...each }: Case) => {
  const isInsider = (terms: object) => id === 'A07b' && Object.keys(terms).length === 1
  const told = constraints.filter(({ terms }) => !isInsider(terms))
  const members = told.map(({ terms }) => Object.keys(terms).map((name) => unknowns.indexOf(name)))
  const micro = unknowns.map((name) => each.true[name] ?? 0)
  const sums = sumsOf(micro, members)
  const pattern = Uint8Array.from(sums.value, (_, c) => (c < sums.micro ? primary : shown))
  const knowledge: Knowledge = {
    low: Float64Array.from(sums.value, (_, c) => lower[unknowns[c] ?? ''] ?? 0),
    high: Float64Array.from(sums.value, (_, c) => upper[unknowns[c] ?? ''] ?? Infinity),
  }
  for (const { terms, rhs } of constraints.filter(({ terms }) => isInsider(terms))) {
    const c = unknowns.indexOf(Object.keys(terms)[0] ?? '')
    knowledge.low[c] = knowledge.high[c] = rhs
  }
  expect(told.map(({ rhs }) => rhs)).toEqual([...sums.value.subarray(sums.micro)])
  return { sums, pattern, knowledge, unknowns }
}

const demandOf = (sums: Sums, spread: (c: number) => number, cells = [...Array(sums.micro).keys()]) => ({
  cells: Int32Array.from(cells),
  spread: Float64Array.from(cells, spread),
})

/** The cells that are not proved when nothing more is withheld, after a search for evidence, audit and whole tables. */
const unprovedIn = (each: Case, spread: (name: string) => number) => {
  const { sums, pattern, knowledge, unknowns } = caseOf(each)
  const view = viewOf(sums, pattern, knowledge)
  const evidence = beginEvidence(
    sums,
    demandOf(sums, (c) => spread(unknowns[c] ?? '')),
  )
  walk(sums, view, movesOf(sums, view, evidence.demand.cells, 3), evidence, { walks: 10, steps: 100, seed: 1 })
  const { failing } = audit(solver, sums, view, evidence)
  const unproved = certify(solver, sums, view, evidence)
  const names = (cells: readonly number[]) => cells.map((c) => unknowns[c] ?? '')
  return { failing: names(failing), unproved: names(unproved) }
}

const width = ({ attacker_result }: Case, name: string, by: 'lp' | 'integer') => {
  const [low, high] = attacker_result[name]?.[by] ?? [Number.NaN, Number.NaN]
  return high - low
}

describe('attacks that are sums', () => {
  it('are those of the reference cases', () => {
    expect(cases.map(({ id }) => id).sort()).toEqual(
      'A01 A02 A03 A03b A06 A07 A07b A07c A08 A09 A09b A14 A18a A18b A18c'.split(' '),
    )
  })

  it.each(attacks)('%s: all cells are unproved that must be one farther apart than the attacker finds', (_, each) => {
    const { unproved } = unprovedIn(each, (name) => width(each, name, 'integer') + 1)
    expect(unproved).toEqual(each.unknowns)
  })

  it.each(attacks)('%s: no cell is unproved that must be as far apart as the attacker finds', (_, each) => {
    expect(unprovedIn(each, (name) => width(each, name, 'integer')).unproved).toEqual([])
  })

  it.each(attacks)('%s: the audit by fractions fails exactly the cells that fractions narrow', (_, each) => {
    const { failing } = unprovedIn(each, () => 1)
    expect(failing).toEqual((each.unknowns ?? []).filter((name) => width(each, name, 'lp') < 1))
  })

  it.each(attacks)('%s: what gives cells away is withheld, until all are proved', (id, each) => {
    const { sums, pattern, knowledge } = caseOf(each)
    const known = (c: number) => knowledge.low[c] === knowledge.high[c]
    const cells = [...Array(sums.micro).keys()].filter((c) => !known(c))
    const spread = id.startsWith('A18') ? 1 : each.lower[each.unknowns?.[0] ?? ''] === 1 ? 3 : 4
    const demand = demandOf(sums, () => spread, cells)
    const result = suppress(solver, sums, { pattern, demand, knowledge })
    expect(result.unproved).toEqual([])
    expect(withheld(result.pattern)).toBeGreaterThan(withheld(pattern))
  })

  it('A09b: with one symbol for all, nothing more is withheld, and all cells are proved', () => {
    const each = cases.find(({ id }) => id === 'A09b')
    if (!each) throw new Error('no such case')
    const { sums, pattern, knowledge } = caseOf(each)
    const demand = demandOf(sums, () => 4)
    const result = suppress(solver, sums, { pattern, demand, knowledge })
    expect([result.unproved, [...result.pattern]]).toEqual([[], [...pattern]])
  })
})
