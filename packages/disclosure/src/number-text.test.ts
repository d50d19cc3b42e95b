import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberText } from './number-text.ts'

test.each([
  [0, '0'],
  [12, '12'],
  [0.363, '0.363'],
  [1e21, '1000000000000000000000'],
  [1.25e22, '12500000000000000000000'],
  [1.5e-7, '0.00000015'],
])('%d is written %s', (n, text) => {
  expect(numberText(n)).toBe(text)
})

test('a number is written in digits and a point, and reads back as itself', () => {
  const numbers = fc.oneof(
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.maxSafeNat(),
  )
  fc.assert(
    fc.property(numbers, (n) => {
      expect(numberText(n)).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/)
      expect(Number(numberText(n))).toBe(n)
    }),
  )
})
