import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from './spread.ts'

describe('spreading labels', () => {
  it('leaves labels that don’t meet where they want to stand', () => {
    expect(
      spread(
        [
          { at: 90, height: 20 },
          { at: 20, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([90, 20])
  })

  it('moves two that meet apart by the same distance, and keeps them inside', () => {
    expect(
      spread(
        [
          { at: 50, height: 20 },
          { at: 50, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([40, 60])
    expect(
      spread(
        [
          { at: 2, height: 20 },
          { at: 2, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([10, 30])
  })

  it('never lets labels overlap or leave, and keeps their order', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: -20, max: 420 }), height: fc.integer({ min: 5, max: 40 }) }),
      {
        maxLength: 10,
      },
    )
    fc.assert(
      fc.property(labels, (wanted) => {
        const middles = spread(wanted, 0, 400)
        const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0) || a - b)
        let end = -1e-6
        for (const i of order) {
          const half = (wanted[i]?.height ?? 0) / 2
          expect((middles[i] ?? 0) - half).toBeGreaterThanOrEqual(end - 1e-6)
          end = (middles[i] ?? 0) + half
        }
        expect(end).toBeLessThanOrEqual(400 + 1e-6)
      }),
    )
  })
})
