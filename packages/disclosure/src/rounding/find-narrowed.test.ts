import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSolver } from '../solver/solver.ts'
import { type Sums, sumsOf, unprinted, withoutLinks } from '../sums/sums.ts'
import { casesOf } from './cases.test-data.ts'
import { controlledRounding } from './controlled-rounding.ts'
import { findNarrowed, type NarrowedCell } from './find-narrowed.ts'
import { smallCountRounding } from './small-count-rounding.ts'
import { tableSums } from './table-sums.test-data.ts'
import {
  controlledRoundingBounds,
  smallCountRoundingBounds,
  type Telling,
  toldBounds,
  toldInterval,
} from './told-bounds.ts'

const solver = await openSolver()

interface AttackCase {
  readonly id: string
  readonly attacker_result: Readonly<Record<string, { readonly integer: readonly [number, number] }>>
}
const attack = (id: string) => casesOf<readonly AttackCase[]>('attack_cases.json').find((each) => each.id === id)

const nearest5: Telling = { how: 'nearest', base: 5 }
const exact: Telling = { how: 'exact' }

/** The intervals of a reader who tries every table: micro-cells up to their bounds. */
const byEnumeration = (sums: Sums, low: Float64Array, high: Float64Array): readonly NarrowedCell[] => {
  const seen = Array.from(low, (_, cell) => ({ cell, low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }))
  const table = new Float64Array(low.length)
  const visit = (m: number): void => {
    if (m < sums.micro) {
      for (let value = low[m] ?? 0; value <= (high[m] ?? 0); value++) {
        table[m] = value
        visit(m + 1)
      }
      return
    }
    for (let c = sums.micro; c < table.length; c++) {
      const members = sums.member.subarray(sums.start[c] ?? 0, sums.start[c + 1] ?? 0)
      table[c] = members.reduce((total, each) => total + (table[each] ?? 0), 0)
      if ((table[c] ?? 0) < (low[c] ?? 0) || (table[c] ?? 0) > (high[c] ?? 0)) return
    }
    for (const each of seen) {
      each.low = Math.min(each.low, table[each.cell] ?? 0)
      each.high = Math.max(each.high, table[each.cell] ?? 0)
    }
  }
  visit(0)
  return seen.filter(({ cell, low: least, high: most }) => least !== low[cell] || most !== high[cell])
}

describe('what a rounded number tells', () => {
  test.each([
    [10, nearest5, '8 to 12'],
    [0, nearest5, '0 to 2'],
    [10, { how: 'nearest', base: 10 }, '5 to 14'],
    [3, { how: 'nearest', base: 3 }, '2 to 4'],
    [10, { how: 'down', base: 5 }, '10 to 14'],
    [10, { how: 'adjacent', base: 5 }, '6 to 14'],
    [0, { how: 'adjacent', base: 5 }, '0 to 4'],
    [10, { how: 'adjacent', base: 5, extraSteps: 1 }, '1 to 19'],
    [7, exact, '7 to 7'],
  ] as const)('of %i, %o: %s', (shown, telling, told) => {
    const { low, high } = toldInterval(shown, telling)
    expect(`${low} to ${high}`).toBe(told)
  })

  test('holds the count, in controlled and in small-count rounding', () => {
    fc.assert(
      fc.property(tableSums({ dimensions: 2, most: 3 }), fc.constantFrom(3, 5, 10), (sums, base) => {
        const controlled = controlledRounding(solver, sums, { base, extraSteps: 1, gap: 0.2 })
        const pattern = Uint8Array.from(sums.value, (_, c) => (c % 5 === 0 ? unprinted : 0))
        const small = smallCountRounding(solver, sums, { base, gap: 0.2, pattern })
        for (const { low, high } of [
          controlledRoundingBounds(sums, controlled.shown, { base, extraSteps: 1 }),
          smallCountRoundingBounds(sums, small.shown, { base, pattern }),
        ])
          for (const [c, value] of sums.value.entries()) {
            expect(low[c]).toBeLessThanOrEqual(value)
            expect(high[c]).toBeGreaterThanOrEqual(value)
          }
      }),
      { numRuns: 5, seed: 4 },
    )
  })
})

describe('what a reader can work out of all rounded numbers together', () => {
  test('attack A08: rounded cells beside an unrounded total are all exact', () => {
    const sums = sumsOf([0, 0, 0, 0], [[0, 1, 2, 3]])
    const told = toldBounds(Float64Array.from([5, 5, 5, 5, 12]), (c) => (c < 4 ? nearest5 : exact))
    const cells = Object.values(attack('A08')?.attacker_result ?? {}).map(({ integer: [low, high] }, cell) => ({
      cell,
      low,
      high,
    }))
    expect(cells).toHaveLength(4)
    expect(findNarrowed(solver, sums, told)).toEqual({ status: 'narrowed', narrowed: cells })
  })

  test('is nothing more where the total is rounded with them, in a table that adds up', () => {
    const sums = sumsOf([0, 0, 0, 0], [[0, 1, 2, 3]])
    const told = toldBounds(Float64Array.from([5, 5, 0, 5, 15]), () => ({ how: 'adjacent', base: 5 }))
    expect(findNarrowed(solver, sums, told)).toEqual({ status: 'safe', narrowed: [] })
  })

  test('is more where each cell is rounded for itself: 5 and 5 beside 15 are 6 or 7', () => {
    const told = toldBounds(Float64Array.from([5, 5, 15]), () => nearest5)
    expect(findNarrowed(solver, sumsOf([0, 0], [[0, 1]]), told).narrowed).toEqual([
      { cell: 0, low: 6, high: 7 },
      { cell: 1, low: 6, high: 7 },
      { cell: 2, low: 13, high: 14 },
    ])
  })

  test('is told as stopped where there is no time for it', () => {
    const told = toldBounds(Float64Array.from([5, 5, 15]), () => nearest5)
    expect(findNarrowed(solver, sumsOf([0, 0], [[0, 1]]), told, { timeLimit: 0 }).status).toBe('stopped')
  })

  test('is told as impossible where no table fits what is printed', () => {
    const told = toldBounds(Float64Array.from([5, 5, 30]), () => nearest5)
    expect(findNarrowed(solver, sumsOf([0, 0], [[0, 1]]), told).status).toBe('impossible')
  })

  test('is nothing more after any controlled rounding, proved with and without a table to start from', () => {
    fc.assert(
      fc.property(tableSums({ dimensions: 2, most: 4 }), fc.constantFrom(3, 5), (sums, base) => {
        const { shown } = controlledRounding(solver, sums, { base })
        if (shown.length === 0) return
        const told = controlledRoundingBounds(sums, shown, { base })
        expect(findNarrowed(solver, sums, told, { from: shown })).toEqual({ status: 'safe', narrowed: [] })
        expect(findNarrowed(solver, sums, told)).toEqual({ status: 'safe', narrowed: [] })
      }),
      { numRuns: 5, seed: 5 },
    )
  })

  test('is what trying every table finds, where rounded and exact numbers are mixed', () => {
    fc.assert(
      fc.property(
        tableSums({ dimensions: 2, most: 2 }),
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        (sums, mixed) => {
          const shown = sums.value.map((value, c) => (mixed[c] ? value : 3 * Math.round(value / 3)))
          const told = toldBounds(shown, (c) => (mixed[c] ? exact : { how: 'nearest', base: 3 }))
          const open = byEnumeration(sums, told.low, told.high)
          expect(findNarrowed(solver, sums, told).narrowed).toEqual(open)
        },
      ),
      { numRuns: 5, seed: 6 },
    )
  })

  test('is found by moving a person, who is in every linked table at once', () => {
    // Two tables of the same persons, by sex and by form, and the total that links them.
    const sums = withoutLinks(
      sumsOf([0, 0, 0, 0], [[0, 1]], undefined, [{ plus: Int32Array.of(0, 1), minus: Int32Array.of(2, 3) }]),
    )
    const from = Float64Array.from([5, 10, 15, 0, 15, 15])
    const shown = Float64Array.from([5, 10, 15, 0, 15, Number.NaN])
    const told = toldBounds(shown, () => ({ how: 'adjacent', base: 5 }))
    const moves = [
      [0, 2],
      [1, 2],
      [0, 3],
    ]
    // There is no time for anything else: the moves alone have to prove it.
    expect(findNarrowed(solver, sums, told, { from, moves, timeLimit: 0 }).status).toBe('safe')
    expect(findNarrowed(solver, sums, told).status).toBe('safe')
    expect(findNarrowed(solver, sums, told, { from, moves: moves.slice(0, 2), timeLimit: 0 }).status).toBe('stopped')
    expect(() =>
      findNarrowed(solver, sumsOf([1], [], [], [{ plus: Int32Array.of(0), minus: Int32Array.of(0) }]), told),
    ).toThrow(RangeError)
  })

  test('takes whole numbers where halves would leave more open: an odd circle of three', () => {
    // Each pair is 0 or 1: with halves all three could be 1.5 together, as whole numbers they are 1 at most.
    const sums = sumsOf(
      [0, 0, 0],
      [
        [0, 1],
        [1, 2],
        [0, 2],
        [0, 1, 2],
      ],
    )
    const low = Float64Array.from([0, 0, 0, 0, 0, 0, 0])
    const high = Float64Array.from([1, 1, 1, 1, 1, 1, 3])
    const promised = { low: Float64Array.from([0, 0, 0, 0, 0, 0, 0]), high: Float64Array.from([0, 0, 0, 0, 0, 0, 1.5]) }
    expect(findNarrowed(solver, sums, { low, high }, { promised }).narrowed).toEqual([{ cell: 6, low: 0, high: 1 }])
  })
})
