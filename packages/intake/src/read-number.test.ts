import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NumberReading, readNumber } from './read-number.ts'

const plain: NumberReading = {
  decimal: '.',
  thousands: '',
  blanks: { '-': 'not-available' },
  zerosPrinted: false,
  whole: true,
}
const rates = { ...plain, whole: false }
const exact = (n: number) => ({ resolution: 'number', value: { low: n, high: n, precision: 'exact' } })

describe('the text of a number is tested before it is cast', () => {
  test.each([
    ['12', plain, exact(12)],
    [' 12 ', plain, exact(12)],
    ['0', plain, exact(0)],
    ['-3', plain, exact(-3)],
    ['303.0', plain, exact(303)],
    ['17.5', plain, { resolution: 'not-a-count' }],
    ['17.5', rates, exact(17.5)],
    ['1e2', plain, { resolution: 'not-a-number' }],
    ['1_000', plain, { resolution: 'not-a-number' }],
    ['0x10', plain, { resolution: 'not-a-number' }],
    ['1,017', plain, { resolution: 'not-a-number' }],
    ['1,017', { ...plain, thousands: ',' }, exact(1017)],
    ['61,102,019', { ...plain, thousands: ',' }, exact(61_102_019)],
    ['10,17', { ...plain, thousands: ',' }, { resolution: 'not-a-number' }],
    ['1.234', { ...plain, thousands: '.', decimal: ',' }, exact(1234)],
    ['1.234,5', { ...rates, thousands: '.', decimal: ',' }, exact(1234.5)],
    ['0,71', { ...rates, decimal: ',' }, exact(0.71)],
    ['1 234', { ...plain, thousands: ' ' }, exact(1234)],
    ['1\u202F234', { ...plain, thousands: ' ' }, exact(1234)],
    ['1\u00A0234', { ...plain, thousands: ' ' }, exact(1234)],
    ['12 34', { ...plain, thousands: ' ' }, { resolution: 'not-a-number' }],
    ['\u0661\u0662', plain, exact(12)],
    ['\u06F1\u06F2', plain, exact(12)],
    ['1\u0662', plain, { resolution: 'not-a-number' }],
    ['\u0661\u06F2', plain, { resolution: 'not-a-number' }],
    ['<\u0665', plain, { resolution: 'censored', value: { low: 0, high: 4, precision: 'censored' } }],
    ['\u0661\u066C\u0662\u0663\u0664', plain, exact(1234)],
    ['\u0661\u066C\u0662\u0663\u0664\u066B\u0665', { ...rates, decimal: ',', thousands: '.' }, exact(1234.5)],
    ['\u0661\u0662\u066C\u0663', plain, { resolution: 'not-a-number' }],
    ['\u0661\u066B\u0665', plain, { resolution: 'not-a-count' }],
    ['\u0661.\u0662\u0663\u0664', { ...plain, decimal: ',' }, { resolution: 'not-a-number' }],
    ['\u0967\u0968', plain, { resolution: 'not-a-number' }],
    ['\u22125', plain, { resolution: 'not-a-number' }],
    ['1234567890123456', plain, { resolution: 'not-a-number' }],
    ['=1+1', plain, { resolution: 'not-a-number' }],
    ['1.234', { ...rates, decimal: ',' }, { resolution: 'not-a-number' }],
    ['-12.345', { ...rates, decimal: ',' }, { resolution: 'not-a-number' }],
    ['1.234,5', { ...rates, decimal: ',' }, { resolution: 'not-a-number' }],
    ['0.5', { ...rates, decimal: ',' }, exact(0.5)],
    ['0.125', { ...rates, decimal: ',' }, exact(0.125)],
    ['12.75', { ...rates, decimal: ',' }, exact(12.75)],
    ['12.75', { ...plain, decimal: ',' }, { resolution: 'not-a-count' }],
    ['0.5', { ...rates, decimal: ',', thousands: ' ' }, { resolution: 'not-a-number' }],
    ['0.5', { ...rates, decimal: ',', thousands: '.' }, { resolution: 'not-a-number' }],
    ['1,234,567', { ...plain, thousands: ',' }, exact(1_234_567)],
    ['-1,234', { ...plain, thousands: ',' }, exact(-1234)],
    ['1,234.5', { ...rates, thousands: ',' }, exact(1234.5)],
    ['0.123,456', { ...rates, thousands: ',' }, { resolution: 'not-a-number' }],
    [',123', { ...plain, thousands: ',' }, { resolution: 'not-a-number' }],
    ['1234,567', { ...plain, thousands: ',' }, { resolution: 'not-a-number' }],
    ["1'234", { ...plain, thousands: "'" }, exact(1234)],
    ['1\u2009234', { ...plain, thousands: ' ' }, exact(1234)],
    ['1\u2003234', { ...plain, thousands: ' ' }, { resolution: 'not-a-number' }],
    ['123456789012345', plain, exact(123_456_789_012_345)],
    ['-0', plain, exact(0)],
    ['NaN', plain, { resolution: 'not-a-number' }],
    ['Infinity', plain, { resolution: 'not-a-number' }],
    ['constructor', plain, { resolution: 'not-a-number' }],
    ['__proto__', plain, { resolution: 'not-a-number' }],
    ['<5000', plain, { resolution: 'not-a-number' }],
    ['<0', plain, { resolution: 'not-a-number' }],
    ['<1', plain, { resolution: 'censored', value: { low: 0, high: 0, precision: 'censored' } }],
    ['<1', { ...plain, zerosPrinted: true }, { resolution: 'not-a-number' }],
    ['<5', rates, { resolution: 'censored', value: { low: 0, high: 5, precision: 'censored' } }],
    ['≤5', plain, { resolution: 'not-a-number' }],
    ['5+', plain, { resolution: 'not-a-number' }],
    ['3-4', plain, { resolution: 'not-a-number' }],
    ['', plain, { resolution: 'blank' }],
    ['-', plain, { resolution: 'missing', value: { missing: 'not-available' } }],
    ['<5', plain, { resolution: 'censored', value: { low: 0, high: 4, precision: 'censored' } }],
    ['< 5', plain, { resolution: 'censored', value: { low: 0, high: 4, precision: 'censored' } }],
    [
      '<5',
      { ...plain, zerosPrinted: true },
      { resolution: 'censored', value: { low: 1, high: 4, precision: 'censored' } },
    ],
  ] as const)('%j', (text, reading, read) => {
    expect(readNumber(text, reading)).toEqual(read)
  })

  const marks = fc.constantFrom(
    { thousands: '', decimal: '.' },
    { thousands: ',', decimal: '.' },
    { thousands: '.', decimal: ',' },
    { thousands: ' ', decimal: ',' },
    { thousands: "'", decimal: '.' },
  )

  test('a number printed with declared marks is read as that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(99), marks, (whole, cents, mark) => {
        const groups = String(Math.abs(whole)).replace(/\B(?=(?:\d{3})+$)/g, mark.thousands)
        const sign = whole < 0 ? '-' : ''
        const digits = String(cents).padStart(2, '0')
        const read = readNumber(`${sign}${groups}${mark.decimal}${digits}`, { ...rates, ...mark })
        expect(read).toEqual(exact(Number(`${sign}${Math.abs(whole)}.${digits}`) + 0))
      }),
    )
  })

  test('whatever is read of a stray text has the digits of that text, and bounds in order', () => {
    const stray = fc.string({ unit: fc.constantFrom(..."0123456789.,-< 'e+x\u00A0\u202F\u0661"), maxLength: 9 })
    fc.assert(
      fc.property(stray, marks, fc.boolean(), fc.boolean(), (text, mark, whole, zerosPrinted) => {
        const read = readNumber(text, { ...plain, ...mark, whole, zerosPrinted, blanks: {} })
        if (!('value' in read) || read.value.missing !== undefined) return
        expect(read.value.low).toBeLessThanOrEqual(read.value.high)
        if (read.resolution !== 'number') return
        const number = text
          .replaceAll('\u0661', '1')
          .replaceAll(/[\s]/gu, '')
          .replaceAll(mark.thousands, '')
          .replace(mark.decimal, '.')
        expect(read.value.low).toBe(Number(number) + 0)
      }),
      { numRuns: 2000 },
    )
  })
})
