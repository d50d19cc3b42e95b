import { expect, test } from 'vitest'
import { changeCost } from './change-cost.ts'

test('counts what moved, how far, and the cells made empty', () => {
  const cost = changeCost(Float64Array.from([6, 1, 0, 4, 11]), Float64Array.from([5, 0, 0, 5, 10]))
  expect(cost).toMatchObject({ cells: 5, changed: 4, moved: 4, movedMost: 1, zerosMade: 1 })
})

test('leaves cells out that are not printed', () => {
  const cost = changeCost(Float64Array.from([6, 1]), Float64Array.from([5, Number.NaN]))
  expect(cost).toMatchObject({ cells: 1, changed: 1, moved: 1, zerosMade: 0 })
})

test('has the utility of Hellinger distance: the example of SmallCountRounding, added up by hand', () => {
  const f = Float64Array.from([1, 2, 3, 4, 5, 6])
  const g = Float64Array.from([0, 3, 3, 3, 6, 6])
  // (1 - 0)^2 + (sqrt 2 - sqrt 3)^2 + 0 + (2 - sqrt 3)^2 + (sqrt 5 - sqrt 6)^2 + 0 = 1.218351..., half of it by 21, its root 0.170319
  const squares = 1 + (5 - 2 * Math.sqrt(6)) + (7 - 4 * Math.sqrt(3)) + (11 - 2 * Math.sqrt(30))
  expect(changeCost(f, g).utility).toBeCloseTo(1 - Math.sqrt(squares / 42), 12)
  expect(changeCost(f, g).utility).toBeCloseTo(0.8297, 3)
})

test('has utility 1 where nothing changed and 0 where everything went', () => {
  expect(changeCost(Float64Array.from([3, 0]), Float64Array.from([3, 0])).utility).toBe(1)
  expect(changeCost(Float64Array.from([0]), Float64Array.from([0])).utility).toBe(1)
  expect(changeCost(Float64Array.from([0]), Float64Array.from([5])).utility).toBe(0)
  expect(changeCost(Float64Array.from([4]), Float64Array.from([0])).utility).toBeCloseTo(1 - Math.SQRT1_2, 12)
})
