import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { type Sums, sumsOf, unprinted } from '../sums/sums.ts'
import { benchmarkCube } from './cases.test-data.ts'
import { changeCost } from './change-cost.ts'
import { controlledRounding } from './controlled-rounding.ts'
import { findNarrowed } from './find-narrowed.ts'
import { addsUp } from './rounded.ts'
import { smallCountRounding } from './small-count-rounding.ts'
import { tableSums } from './table-sums.test-data.ts'
import { controlledRoundingBounds, smallCountRoundingBounds } from './told-bounds.ts'

const solver = await openSolver()
const cube = benchmarkCube()

/** Seconds of this process's own time that something took. */
const timed = <T>(run: () => T): { readonly result: T; readonly seconds: number } => {
  const from = process.cpuUsage()
  const result = run()
  return { result, seconds: process.cpuUsage(from).user / 1e6 }
}

describe('rounding the benchmark cube of 8,991 cells', () => {
  test('is that cube', () => {
    expect(cube.value).toHaveLength(8991)
    expect(cube.value.filter((value) => value > 0)).toHaveLength(4996)
    expect(cube.value.filter((value) => value > 0 && value < 5)).toHaveLength(3016)
    expect(addsUp(cube, cube.value)).toBe(true)
  })

  test('to base 5 comes within 1 per cent of the least, 7,730, in under 9 s, and gives nothing more away', () => {
    const { result, seconds } = timed(() => controlledRounding(solver, cube, { base: 5, gap: 0.01 }))
    expect(result.status).toBe('within-gap')
    expect(result.moved).toBeLessThanOrEqual(7730 * 1.01)
    expect(result.bound).toBeLessThanOrEqual(7730)
    expect(result.movedMost).toBeLessThanOrEqual(4)
    expect(addsUp(cube, result.shown)).toBe(true)
    expect(seconds).toBeLessThan(9)
    expect(changeCost(cube.value, result.shown)).toMatchObject({ cells: 8991, moved: result.moved })
    const told = controlledRoundingBounds(cube, result.shown, { base: 5 })
    const proof = timed(() => findNarrowed(solver, cube, told, { from: result.shown }))
    expect(proof.result).toEqual({ status: 'safe', narrowed: [] })
    expect(proof.seconds).toBeLessThan(2)
  })

  test('to base 5 with no gap is proved to have 7,730 as its least', () => {
    expect(controlledRounding(solver, cube, { base: 5, timeLimit: 300 })).toMatchObject({
      status: 'optimal',
      moved: 7730,
    })
  })

  test('to base 3 is proved impossible in under 15 s, and possible with a step more for aggregates', () => {
    const { result, seconds } = timed(() => controlledRounding(solver, cube, { base: 3, gap: 0.01 }))
    expect(result.status).toBe('infeasible')
    expect(seconds).toBeLessThan(15)
    const further = controlledRounding(solver, cube, { base: 3, gap: 0.02, extraSteps: 1, timeLimit: 300 })
    expect(['optimal', 'within-gap']).toContain(further.status)
    expect(further.movedMost).toBeLessThanOrEqual(5)
    expect(further.stepped.length).toBeGreaterThan(0)
    expect(further.stepped.every((c) => c >= cube.micro)).toBe(true)
  })

  test('by its small counts alone keeps the others, and tells bounds that hold the counts', () => {
    const found = smallCountRounding(solver, cube, { base: 5, gap: 0.05, timeLimit: 300 })
    expect(['optimal', 'within-gap']).toContain(found.status)
    expect(found.shown.every((value) => value === 0 || value >= 5)).toBe(true)
    const kept = Array.from({ length: cube.micro }, (_, m) => m).filter((m) => (cube.value[m] ?? 0) >= 5)
    expect(kept.every((m) => found.shown[m] === cube.value[m])).toBe(true)
    const { low, high } = smallCountRoundingBounds(cube, found.shown, { base: 5 })
    expect(cube.value.every((value, c) => value >= (low[c] ?? 0) && value <= (high[c] ?? 0))).toBe(true)
  })
})

describe('rounding random tables', () => {
  test('controlled: what is found adds up, stays beside its count, holds what it tells and gives nothing more away', () => {
    fc.assert(
      fc.property(tableSums({ dimensions: 3, most: 4 }), fc.constantFrom(3, 5, 10), (sums, base) => {
        const { status, shown } = controlledRounding(solver, sums, { base, gap: 0.05 })
        if (status === 'infeasible') return
        expect(addsUp(sums, shown)).toBe(true)
        expect(shown.every((each, c) => Math.abs(each - (sums.value[c] ?? 0)) < base)).toBe(true)
        const told = controlledRoundingBounds(sums, shown, { base })
        expect(sums.value.every((each, c) => each >= (told.low[c] ?? 0) && each <= (told.high[c] ?? 0))).toBe(true)
        expect(findNarrowed(solver, sums, told, { from: shown })).toEqual({ status: 'safe', narrowed: [] })
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  test('small counts: the invariants hold and the bounds hold the counts, whatever is printed', () => {
    const given = tableSums({ dimensions: 3, most: 3 }).chain((sums) =>
      fc.tuple(
        fc.constant<Sums>(sums),
        fc.array(fc.boolean(), { minLength: sums.value.length, maxLength: sums.value.length }),
      ),
    )
    fc.assert(
      fc.property(given, fc.constantFrom(3, 5, 10), ([sums, printed], base) => {
        const pattern = Uint8Array.from(printed, (each) => (each ? 0 : unprinted))
        const found = smallCountRounding(solver, sums, { base, pattern, gap: 0.05 })
        expect(addsUp(sums, found.rounded)).toBe(true)
        const { low, high } = smallCountRoundingBounds(sums, found.shown, { base, pattern })
        for (const [c, value] of sums.value.entries()) {
          const shown = found.shown[c] ?? -1
          if (printed[c]) expect(shown === 0 || shown >= base).toBe(true)
          if (printed[c] && value > 0 && value < base) expect([0, base]).toContain(shown)
          expect(value).toBeGreaterThanOrEqual(low[c] ?? 0)
          expect(value).toBeLessThanOrEqual(high[c] ?? 0)
        }
      }),
      { numRuns: 300, seed: 12 },
    )
  })

  test('an exact total beside a rounded table is found out', () => {
    const sums = sumsOf(
      [1, 3, 5, 4],
      [
        [0, 1],
        [2, 3],
        [0, 2],
        [1, 3],
        [0, 1, 2, 3],
      ],
    )
    const { shown } = controlledRounding(solver, sums, { base: 5 })
    const mixed = controlledRoundingBounds(sums, shown, { base: 5 })
    mixed.low[8] = mixed.high[8] = 13
    expect(
      findNarrowed(solver, sums, mixed, { promised: controlledRoundingBounds(sums, shown, { base: 5 }) }).status,
    ).toBe('narrowed')
  })
})
