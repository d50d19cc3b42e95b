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
    ['\u0661\u0662', plain, { resolution: 'not-a-number' }],
    ['\u22125', plain, { resolution: 'not-a-number' }],
    ['1234567890123456', plain, { resolution: 'not-a-number' }],
    ['=1+1', plain, { resolution: 'not-a-number' }],
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
})
