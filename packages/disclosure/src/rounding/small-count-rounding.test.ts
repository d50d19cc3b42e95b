import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { type Sums, sumsOf, unprinted } from '../sums/sums.ts'
import { casesOf, namedSums } from './cases.test-data.ts'
import { addsUp } from './rounded.ts'
import { smallCountRounding } from './small-count-rounding.ts'
import { tableSums } from './table-sums.test-data.ts'

type Row = Readonly<Record<string, string>>
interface PlsCase {
  readonly id: string
  readonly base: number
  readonly inner: readonly Row[]
  readonly publish: readonly Row[]
}

const solver = await openSolver()
const cases = casesOf<readonly PlsCase[]>('pls_rounding_cases.json')
const numbers = ['original', 'rounded', 'difference']

/** The cells of one case: an entry Total or of the regions EU and nonEU stands for all that lie in it. */
const caseOf = ({ inner, publish }: PlsCase) => {
  const keys = Object.keys(inner[0] ?? {}).filter((key) => !numbers.includes(key))
  const nameOf = (row: Row) => keys.map((key) => row[key]).join('|')
  const liesIn = (code = '', above = '') =>
    above === code ||
    above === 'Total' ||
    (above === 'EU' && code !== 'Iceland') ||
    (above === 'nonEU' && code === 'Iceland')
  const { names, sums } = namedSums(
    Object.fromEntries(inner.map((row) => [nameOf(row), Number(row.original)])),
    publish.map((row) => [
      nameOf(row),
      inner.filter((each) => keys.every((key) => liesIn(each[key], row[key]))).map(nameOf),
    ]),
  )
  const printed = new Set(publish.map(nameOf))
  const pattern = Uint8Array.from(names, (name) => (printed.has(name) ? 0 : unprinted))
  return {
    sums,
    pattern,
    originals: publish.map((row) => [sums.value[names.indexOf(nameOf(row))], Number(row.original)]),
  }
}

const feedsSmall = (sums: Sums, pattern: Uint8Array, base: number, m: number): boolean =>
  Array.from(sums.value.keys()).some((c) => {
    const value = sums.value[c] ?? 0
    const members = sums.member.subarray(sums.start[c] ?? 0, sums.start[c + 1] ?? 0)
    return pattern[c] !== unprinted && value > 0 && value < base && members.includes(m)
  })

const expectInvariants = (sums: Sums, base: number, pattern: Uint8Array) => {
  const found = smallCountRounding(solver, sums, { base, pattern })
  expect(found.status).toBe('optimal')
  expect(addsUp(sums, found.rounded)).toBe(true)
  for (const [c, shown] of found.shown.entries()) {
    const value = sums.value[c] ?? 0
    if (pattern[c] === unprinted) expect(shown).toBeNaN()
    else if (value > 0 && value < base) expect([0, base]).toContain(shown)
    else expect(shown === 0 || shown >= base).toBe(true)
    if (value === 0) expect(found.rounded[c]).toBe(0)
  }
  const changed = Array.from({ length: sums.micro }, (_, m) => m).filter((m) => found.rounded[m] !== sums.value[m])
  if (found.widened === 0) expect(changed.filter((m) => !feedsSmall(sums, pattern, base, m))).toEqual([])
  return found
}

describe('small-count rounding', () => {
  test.each(cases)('case $id keeps the invariants', (each) => {
    const { sums, pattern, originals } = caseOf(each)
    for (const [ours, theirs] of originals) expect(ours).toBe(theirs)
    const found = expectInvariants(sums, each.base, pattern)
    expect(found.widened).toBe(0)
    const theirs = each.publish.reduce((total, row) => total + Math.abs(Number(row.difference)), 0)
    // The heuristic changes a micro-cell that feeds no small count in the second case, which we do only where we must.
    if (each.id === 'pls_e6') expect(found.moved).toBeLessThanOrEqual(theirs)
  })

  test('keeps them in random tables, whether micro-cells are printed or not', () => {
    fc.assert(
      fc.property(
        tableSums({ dimensions: 3, most: 2 }),
        fc.constantFrom(3, 5, 10),
        fc.boolean(),
        (sums, base, printed) => {
          const pattern = sums.value.map((_, c) => (printed || c >= sums.micro ? 0 : unprinted))
          expectInvariants(sums, base, Uint8Array.from(pattern))
        },
      ),
      { numRuns: 5, seed: 3 },
    )
  })

  test('widens what it moves where no printed count could else be kept out of 1 to base - 1', () => {
    // Printed are two sums of 2 + 3, and the sum of the two 2s: only one of these can go to the base.
    const sums = sumsOf(
      [2, 3, 2, 3],
      [
        [0, 1],
        [2, 3],
        [0, 2],
      ],
    )
    const pattern = Uint8Array.from([unprinted, unprinted, unprinted, unprinted, 0, 0, 0])
    const found = expectInvariants(sums, 5, pattern)
    expect(found).toMatchObject({ widened: 1, touched: 4 })
  })

  test('changes nothing where no printed count is small', () => {
    const found = smallCountRounding(solver, sumsOf([7, 0, 12], [[0, 1, 2]]), { base: 5 })
    expect(found).toMatchObject({ status: 'optimal', moved: 0, movedMost: 0, touched: 0, widened: 0 })
    expect([...found.shown]).toEqual([7, 0, 12, 19])
  })
})
