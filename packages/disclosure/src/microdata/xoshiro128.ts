import { splitMix64 } from './splitmix64.ts'

/** Four words of 32 bits, not all zero. */
export type Words = readonly [number, number, number, number]

/**
 * A stream of whole numbers from 0 to 2^32 - 1 (xoshiro128**, version 1.1; Blackman and Vigna 2021), the same on every
 * machine. Good enough to draw records of nobody; never for keys or for noise that protects.
 */
export const xoshiro128 = ([first, second, third, fourth]: Words): (() => number) => {
  let [a, b, c, d] = [first, second, third, fourth]
  return () => {
    const result = Math.imul(turn(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = turn(d, 11)
    return result
  }
}

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** Numbers from 0 to below 1, in steps of 2^-32, from a whole seed. */
export const randomFrom = (seed: number): (() => number) => {
  const next = splitMix64(BigInt(seed))
  const [low, high] = [next(), next()]
  const half = (word: bigint, by: bigint) => Number(BigInt.asUintN(32, word >> by))
  const draw = xoshiro128([half(low, 0n), half(low, 32n), half(high, 0n), half(high, 32n)])
  return () => draw() / 2 ** 32
}
