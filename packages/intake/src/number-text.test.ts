import { expect, test } from 'vitest'
import { numberText } from './number-text.ts'

test.each([
  ['2010', '2010'],
  ['0.10000000000000001', '0.1'],
  ['2.2999999999999998', '2.3'],
  ['1E-3', '0.001'],
  ['1.5E+3', '1500'],
  ['1E15', '1000000000000000'],
  ['12345678901234567890', '12345678901234567890'],
  ['-0', '0'],
  ['007', '7'],
  ['0x10', '0x10'],
  ['1_000', '1_000'],
  ['', ''],
  ['1E999', '1E999'],
])('a stored %j is shown as %j', (stored, text) => {
  expect(numberText(stored)).toBe(text)
})

test('a number is written with the decimal mark of the mapping, and a text is left alone', () => {
  expect(['1.234', '-0.5', '12', '1.2.3', 'v1.5'].map((stored) => numberText(stored, ','))).toEqual([
    '1,234',
    '-0,5',
    '12',
    '1.2.3',
    'v1.5',
  ])
})
