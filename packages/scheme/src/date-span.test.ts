import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateSpan, yearOfDate } from './date-span.ts'

describe('the days that a date may be', () => {
  test.each([
    ['1970-01-01', { low: 0, high: 0 }],
    ['1970-01', { low: 0, high: 30 }],
    ['1970', { low: 0, high: 364 }],
    ['2000-02', { low: 10_988, high: 11_016 }],
    ['1969-12-31', { low: -1, high: -1 }],
    ['2016-12', { low: 17_136, high: 17_166 }],
  ])('%s', (text, span) => {
    expect(dateSpan(text)).toEqual(span)
  })

  test.each(['', '2015-13', '2015-02-29', '2015-6', '15-06-2015', '2015-06-30T00:00', 'June 2015'])(
    'not “%s”',
    (text) => {
      expect(dateSpan(text)).toBeNull()
      expect(yearOfDate(text)).toBeNull()
    },
  )

  test('a day lies in its month, a month in its year', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (at) => {
        const text = at.toISOString().slice(0, 10)
        const [d, m, y] = [text, text.slice(0, 7), text.slice(0, 4)].map(dateSpan)
        expect(y?.low).toBeLessThanOrEqual(m?.low ?? Number.NaN)
        expect(m?.low).toBeLessThanOrEqual(d?.low ?? Number.NaN)
        expect(d?.high).toBeLessThanOrEqual(m?.high ?? Number.NaN)
        expect(m?.high).toBeLessThanOrEqual(y?.high ?? Number.NaN)
        expect(yearOfDate(text)).toBe(at.getUTCFullYear())
      }),
    )
  })
})
