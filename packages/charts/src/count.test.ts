import { shownNumber } from '@tipstat/cube'
import { describe, expect, it } from 'vitest'
import { ceilTo, floorTo, numberText, readDrawn, roundTo } from './count.ts'

const columns = { value: 'value', low: 'low', high: 'high' }
const read = (row: Readonly<Record<string, string | number | null>>, base: number | null = 5) =>
  readDrawn(
    {
      text: (name) => String(row[name] ?? ''),
      number: (name) => (typeof row[name] === 'number' ? (row[name] as number) : null),
      flag: () => false,
    },
    columns,
    (low, high) => shownNumber({ parameters: base === null ? {} : { base } }, { low, high }),
  )

describe('reading a number', () => {
  it('draws an exact number as a point, a range as a range, and a missing one not at all', () => {
    expect(read({ value: 12, low: 12, high: 12, status: 'exact' })).toEqual({
      centre: 12,
      low: 12,
      high: 12,
      rounded: false,
      withheld: false,
    })
    expect(read({ value: null, low: 0, high: 4, status: 'censored' }).centre).toBe(null)
    expect(read({ value: null, low: null, high: null, status: 'not-collected' }).low).toBe(null)
  })

  it('draws a rounded number where it was printed: at the only multiple of the base that its bounds hold', () => {
    const of = (low: number, high: number, base: number | null = 5) =>
      read({ value: null, low, high, status: 'rounded' }, base).centre
    expect([of(23, 27), of(5, 7), of(8, 12)]).toEqual([25, 5, 10])
    expect(of(858, 882), 'a sum of rounded numbers').toBe(null)
    expect(of(23, 27, null), 'no base is known').toBe(null)
    expect(read({ value: null, low: 8, high: 12, status: 'censored' }).centre).toBe(null)
  })

  it('has words for points, ranges and what nothing bounds above', () => {
    const of = (low: number, high: number) => numberText({ centre: null, low, high, rounded: false }, 'en')
    expect(of(0, 4)).toBe('0–4')
    expect(of(5, Number.POSITIVE_INFINITY)).toBe('5+')
    expect(numberText({ centre: null, low: null, high: null, rounded: false }, 'en')).toBe(null)
  })
})

describe('display precision', () => {
  it('rounds numbers half away from zero and bounds outwards', () => {
    expect(roundTo(1.005, 2)).toBe(1.01)
    expect(floorTo(0.29, 1)).toBe(0.2)
    expect(ceilTo(0.21, 1)).toBe(0.3)
    expect([floorTo(0.3, 1), ceilTo(0.3, 1)]).toEqual([0.3, 0.3])
    expect([floorTo(0.1 + 0.2, 1), ceilTo(0.1 + 0.2, 1)]).toEqual([0.3, 0.3])
  })
})
