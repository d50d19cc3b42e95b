import { expect, test } from 'vitest'
import { splitMix64 } from './splitmix64.ts'
import { randomFrom, xoshiro128 } from './xoshiro128.ts'

test('SplitMix64 gives the published numbers of seed 1234567 (Rosetta Code, after splitmix64.c of S. Vigna)', () => {
  const next = splitMix64(1234567n)
  expect([next(), next(), next(), next(), next()]).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ])
})

test('xoshiro128** gives the numbers of its reference implementation 1.1 from state 1, 2, 3, 4 (as in rand_xoshiro)', () => {
  const next = xoshiro128([1, 2, 3, 4])
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})

test('a seed gives the same numbers each time, spread over 0 to 1, and another seed others', () => {
  const numbers = Array.from({ length: 10_000 }, randomFrom(42))
  expect(numbers).toEqual(Array.from({ length: 10_000 }, randomFrom(42)))
  expect(numbers.slice(0, 5)).not.toEqual(Array.from({ length: 5 }, randomFrom(43)))
  for (let tenth = 0; tenth < 10; tenth++) {
    const count = numbers.filter((each) => Math.floor(each * 10) === tenth).length
    expect(Math.abs(count - 1000)).toBeLessThan(4 * Math.sqrt(900))
  }
})
