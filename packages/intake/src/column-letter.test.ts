import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnIndex, columnLetter } from './column-letter.ts'

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, letters) => {
  expect(columnLetter(index)).toBe(letters)
})

test('a cell reference leads back to its column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_383 }), fc.integer({ min: 1, max: 1_048_576 }), (index, row) => {
      expect(columnIndex(`${columnLetter(index)}${row}`)).toBe(index)
    }),
  )
})

test.each(['', '12', '-1', 'ABCDEFG1'])('%j refers to no column', (reference) => {
  expect(columnIndex(reference)).toBe(-1)
})
