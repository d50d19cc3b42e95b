import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { type Sums, sumsOf, unprinted, withoutLinks } from '../sums/sums.ts'
import { casesOf, namedSums } from './cases.test-data.ts'
import { controlledRounding } from './controlled-rounding.ts'
import { addsUp } from './rounded.ts'
import { tableSums } from './table-sums.test-data.ts'

interface RoundingCase {
  readonly id: string
  readonly base: number
  readonly extra_steps: number
  readonly inner: Readonly<Record<string, number>>
  readonly published: Readonly<Record<string, { readonly inner: readonly string[] }>>
  readonly optimal_L1: number | null
}

const solver = await openSolver()
const cases = casesOf<readonly RoundingCase[]>('rounding_cases.json')
const sumsOfCase = ({ inner, published }: RoundingCase) =>
  namedSums(
    inner,
    Object.entries(published).map(([name, sum]) => [name, sum.inner] as const),
  ).sums

/** All roundings of the micro-cells to neighbouring multiples, the sums checked: no solver. */
const leastByEnumeration = (sums: Sums, base: number): number => {
  let least = Number.POSITIVE_INFINITY
  const micro = Array.from(sums.value.subarray(0, sums.micro))
  const choices = micro.map((value) => [...new Set([Math.floor(value / base), Math.ceil(value / base)])])
  const table = new Float64Array(sums.micro)
  const visit = (m: number): void => {
    if (m < sums.micro) {
      for (const steps of choices[m] ?? []) {
        table[m] = steps * base
        visit(m + 1)
      }
      return
    }
    let moved = 0
    for (let c = 0; c < sums.value.length; c++) {
      const rounded = sums.member
        .subarray(sums.start[c] ?? 0, sums.start[c + 1] ?? 0)
        .reduce((total, each) => total + (table[each] ?? 0), 0)
      const by = Math.abs(rounded - (sums.value[c] ?? 0))
      if (by >= base) return
      moved += by
    }
    least = Math.min(least, moved)
  }
  visit(0)
  return least
}

describe('controlled rounding', () => {
  test.each(cases)('case $id: the least sum of changes is $optimal_L1', (each) => {
    const sums = sumsOfCase(each)
    const found = controlledRounding(solver, sums, { base: each.base, extraSteps: each.extra_steps })
    expect(found.status).toBe(each.optimal_L1 === null ? 'infeasible' : 'optimal')
    expect(found.moved).toBe(each.optimal_L1 ?? Number.NaN)
    if (found.status === 'infeasible') return
    expect(addsUp(sums, found.shown)).toBe(true)
    const far = Array.from(found.shown.keys()).filter(
      (c) => Math.abs((found.shown[c] ?? 0) - (sums.value[c] ?? 0)) >= each.base,
    )
    expect(found.stepped).toEqual(far)
    expect(far.length > 0).toBe(each.extra_steps > 0)
    expect(far.every((c) => c >= sums.micro)).toBe(true)
  })

  test('has the sum of changes that trying all roundings finds, and none where they find none', () => {
    fc.assert(
      fc.property(tableSums({ dimensions: 2, most: 3 }), fc.constantFrom(3, 5, 10), (sums, base) => {
        const least = leastByEnumeration(sums, base)
        const found = controlledRounding(solver, sums, { base })
        if (found.status === 'infeasible') expect(least).toBe(Number.POSITIVE_INFINITY)
        else expect(found).toMatchObject({ status: 'optimal', moved: least })
      }),
      { numRuns: 5, seed: 1 },
    )
  })

  test('does the same in three dimensions, where there may be no rounding', () => {
    fc.assert(
      fc.property(tableSums({ dimensions: 3, most: 2 }), (sums) => {
        const least = leastByEnumeration(sums, 3)
        const { status, moved } = controlledRounding(solver, sums, { base: 3 })
        expect([status, moved]).toEqual(
          least === Number.POSITIVE_INFINITY ? ['infeasible', Number.NaN] : ['optimal', least],
        )
      }),
      { numRuns: 5, seed: 2 },
    )
  })

  test('leaves multiples as they are, and prints nothing of a cell that is not printed', () => {
    // Two districts of 4 and 6 that are not printed, their sum of 10, and another sum of the second and 5 more.
    const sums = sumsOf(
      [4, 6, 5],
      [
        [0, 1],
        [1, 2],
      ],
    )
    const pattern = Uint8Array.from([unprinted, unprinted, 0, 0, 0])
    const found = controlledRounding(solver, sums, { base: 5, pattern })
    expect([...found.shown]).toEqual([Number.NaN, Number.NaN, 5, 10, 10])
    expect(found).toMatchObject({ status: 'optimal', moved: 1, movedMost: 1 })
    expect(addsUp(sums, found.rounded)).toBe(true)
  })

  test('keeps cells that are given, wherever these are, and rounds the others beside them', () => {
    const sums = sumsOf([4, 6, 8], [[0, 1, 2]])
    const of = (...fixed: (readonly [number, number])[]) =>
      controlledRounding(solver, sums, { base: 5, fixed: new Map(fixed) })
    expect([...of([0, 0], [3, 15]).shown]).toEqual([0, 5, 10, 15])
    expect([...of([3, 20]).shown]).toEqual([5, 5, 10, 20])
    // Two steps away on either side, as an aggregate may once have gone: the others have to follow.
    expect([...of([0, 10], [3, 25]).shown]).toEqual([10, 5, 10, 25])
    expect([...of([2, 0], [3, 10]).shown]).toEqual([5, 5, 0, 10])
    expect(of([0, 0], [1, 5], [2, 5], [3, 20]).status).toBe('infeasible')
  })

  test('takes no links, unless they are cells of their own', () => {
    const links = [{ plus: Int32Array.of(0, 1), minus: Int32Array.of(2) }]
    const linked = sumsOf([4, 3, 7], [], [], links)
    expect(() => controlledRounding(solver, linked, { base: 5 })).toThrow(RangeError)
    const [a = 0, b = 0, c = 0] = controlledRounding(solver, withoutLinks(linked), { base: 5 }).shown
    expect(a + b).toBe(c)
  })

  test('is told as within the gap only where it is not proved to be the least', () => {
    const [first] = cases
    if (!first) throw new Error('there is a case')
    const found = controlledRounding(solver, sumsOfCase(first), { base: 3, gap: 0.5 })
    expect(found.moved - 16).toBeLessThanOrEqual(8)
    expect(found.status).toBe(found.moved - found.bound < 1 ? 'optimal' : 'within-gap')
  })

  test('that is given no time tells so, and prints only what is a rounding', () => {
    const sums = sumsOf(
      Array.from({ length: 64 }, (_, i) => (i * 7) % 11),
      Array.from({ length: 48 }, (_, s) =>
        Array.from({ length: 64 }, (_, m) => m).filter((m) => (m * (s + 3)) % 7 < 3),
      ),
    )
    const found = controlledRounding(solver, sums, { base: 5, extraSteps: 3, timeLimit: 0 })
    expect(found.status).toBe('stopped')
    if (found.shown.length > 0) expect(addsUp(sums, found.shown)).toBe(true)
  })
})
