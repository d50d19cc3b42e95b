import { expect, test } from 'vitest'
import { maximiseLast } from './simplex.ts'

const solve = (rows: readonly (readonly number[])[], right: readonly number[]) =>
  maximiseLast(
    rows.map((row) => Float64Array.from(row)),
    Float64Array.from(right),
  )

test('the largest last variable under equations', () => {
  // x + s = 4, y + 2 s = 6: s is at most 3.
  expect(
    solve(
      [
        [1, 0, 1],
        [0, 1, 2],
      ],
      [4, 6],
    ),
  ).toBe(3)
})

test('an equation that follows from others changes nothing', () => {
  expect(
    solve(
      [
        [1, 0, 1],
        [0, 1, 2],
        [1, 1, 3],
      ],
      [4, 6, 10],
    ),
  ).toBe(3)
})

test('is null where nothing satisfies the equations, and infinite where nothing bounds it', () => {
  expect(
    solve(
      [
        [1, 1, 0],
        [1, 1, 0],
      ],
      [1, 2],
    ),
  ).toBeNull()
  expect(solve([[1, 0, -1]], [1])).toBe(Number.POSITIVE_INFINITY)
})

test('the example on which the rule of the steepest descent goes round for ever comes to its end (Beale 1955)', () => {
  // Minimise -3/4 a + 150 b - 1/50 c + 6 d, which is -1/20; the last variable is that, turned and moved by 1 to be positive.
  expect(
    solve(
      [
        [1 / 4, -60, -1 / 25, 9, 1, 0, 0, 0, 0],
        [1 / 2, -90, -1 / 50, 3, 0, 1, 0, 0, 0],
        [0, 0, 1, 0, 0, 0, 1, 0, 0],
        [-3 / 4, 150, -1 / 50, 6, 0, 0, 0, 0, 1],
      ],
      [0, 0, 1, 0],
    ),
  ).toBeCloseTo(1 / 20, 12)
})
