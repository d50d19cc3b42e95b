import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { casesOf } from '../rounding/cases.test-data.ts'
import { maxEntropyNoise, type NoiseRow, noisyCount } from './noise-table.ts'
import { keys } from './record-key.ts'

interface NoiseCase {
  readonly D: number
  readonly V: number
  readonly js: number
  readonly original: number
  readonly p: Readonly<Record<string, number>>
}

const { cases } = casesOf<{ readonly cases: readonly NoiseCase[] }>('cellkey_cases.json')

const momentOf = ({ changes, probability }: NoiseRow, power: number): number =>
  probability.reduce((sum, p, i) => sum + p * (changes[i] ?? 0) ** power, 0)

const parameters = fc.integer({ min: 1, max: 8 }).chain((D) =>
  fc.record({
    D: fc.constant(D),
    V: fc.double({ min: 0.05, max: D * D, noNaN: true }),
    js: fc.integer({ min: 0, max: D - 1 }),
  }),
)

describe('noise of greatest entropy', () => {
  test('there are 23 reference rows', () => expect(cases).toHaveLength(23))

  test.each(cases)('row of $original with D $D, V $V, js $js is that of the reference to 1e-7', (each) => {
    const row = maxEntropyNoise(each).rows[each.original]
    expect(row?.changes.map(String)).toEqual(Object.keys(each.p).sort((x, y) => Number(x) - Number(y)))
    for (const [i, change] of (row?.changes ?? []).entries())
      expect(Math.abs((row?.probability[i] ?? 2) - (each.p[String(change)] ?? 0))).toBeLessThan(1e-7)
  })

  test('is no less random than any other noise of the same mean and variance', () => {
    fc.assert(
      fc.property(
        parameters,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 17, maxLength: 17 }),
        (given, nudge) => {
          for (const { changes, probability } of maxEntropyNoise(given).rows) {
            if (probability.some((p) => p < 1e-6) || changes.length < 4) continue
            // A small move that keeps sum, mean and variance: what is left of a nudge after these three are taken out.
            const move = orthogonal(changes, nudge)
            const other = probability.map((p, i) => p + 1e-7 * (move[i] ?? 0))
            expect(entropy(probability)).toBeGreaterThanOrEqual(entropy(other) - 1e-13)
          }
        },
      ),
      { numRuns: 60, seed: 7 },
    )
  })

  test('has mean 0, the variance or the nearest there is, and only results that are allowed', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        for (const [count, row] of maxEntropyNoise(given).rows.entries()) {
          const low = Math.min(...row.changes)
          const high = Math.max(...row.changes)
          const [below, above] = [row.changes.filter((v) => v < 0), row.changes.filter((v) => v > 0)]
          const least = row.changes.includes(0) ? 0 : -Math.max(...below) * Math.min(...above)
          expect(momentOf(row, 0)).toBeCloseTo(1, 11)
          expect(momentOf(row, 1)).toBeCloseTo(0, 11)
          expect(momentOf(row, 2)).toBeCloseTo(Math.min(Math.max(given.V, least), -low * high), 8)
          expect(row.variance).toBeCloseTo(momentOf(row, 2), 11)
          expect(row.changes.every((v) => Math.abs(v) <= given.D)).toBe(true)
          expect(row.changes.every((v) => count + v === 0 || count + v > given.js)).toBe(true)
        }
      }),
      { numRuns: 200, seed: 8 },
    )
  })

  test('that can not have its variance has the nearest: a count of 1 that can only become 0, 2 and 3', () => {
    const row = maxEntropyNoise({ D: 2, V: 0.5, js: 1 }).rows[1]
    expect(row).toMatchObject({ changes: [-1, 1, 2], probability: [0.5, 0.5, 0], variance: 1 })
  })

  test.each([
    { D: 0, V: 1, js: 0 },
    { D: 2.5, V: 1, js: 0 },
    { D: 2, V: 0, js: 0 },
    { D: 2, V: 4.5, js: 0 },
    { D: 2, V: 1, js: 2 },
    { D: 2, V: 1, js: -1 },
  ])('does not take D $D, V $V, js $js', (wrong) => expect(() => maxEntropyNoise(wrong)).toThrow(RangeError))
})

describe('looking noise up', () => {
  const table = maxEntropyNoise({ D: 5, V: 3, js: 2 })

  test('leaves 0 at 0, whatever the key', () => {
    for (const key of [0, 1, 2 ** 31, keys - 1]) expect(noisyCount(table, 0, key)).toBe(0)
  })

  test('gives each change its share of the keys, the least change to the least keys', () => {
    for (const [count, row] of table.rows.entries()) {
      const from = [0, ...row.before]
      for (const [i, change] of row.changes.entries()) {
        if (from[i] === row.before[i]) continue
        expect(noisyCount(table, count, from[i] ?? 0)).toBe(count + change)
        expect(noisyCount(table, count, (row.before[i] ?? 0) - 1)).toBe(count + change)
        expect(((row.before[i] ?? 0) - (from[i] ?? 0)) / keys).toBeCloseTo(row.probability[i] ?? 0, 9)
      }
      expect(row.before.at(-1)).toBe(keys)
    }
  })

  test('takes the last row for every greater count', () => {
    const last = table.rows.length - 1
    for (const key of [0, 2 ** 30, 2 ** 31, keys - 1])
      expect(noisyCount(table, 5000, key) - 5000).toBe(noisyCount(table, last, key) - last)
  })

  test.each([
    [3, -1],
    [3, keys],
    [3, Number.NaN],
    [-1, 0],
    [1.5, 0],
  ])('does not take count %d with key %d', (count, key) =>
    expect(() => noisyCount(table, count, key)).toThrow(RangeError),
  )
})

const entropy = (p: readonly number[]): number => -p.reduce((sum, each) => sum + each * Math.log(each), 0)

/** What is left of a vector once its parts along 1, v and v^2 are taken out (Gram and Schmidt). */
const orthogonal = (changes: readonly number[], nudge: readonly number[]): readonly number[] => {
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, each, i) => sum + each * (y[i] ?? 0), 0)
  const without = (x: readonly number[], y: readonly number[]) =>
    x.map((each, i) => each - (dot(x, y) / dot(y, y)) * (y[i] ?? 0))
  const basis: (readonly number[])[] = []
  for (const power of [0, 1, 2])
    basis.push(
      basis.reduce<readonly number[]>(
        without,
        changes.map((v) => v ** power),
      ),
    )
  return basis.reduce<readonly number[]>(
    without,
    changes.map((_, i) => nudge[i] ?? 0),
  )
}
