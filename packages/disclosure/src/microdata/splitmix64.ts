/** Keeps 64 bits. */
const bits = (value: bigint): bigint => BigInt.asUintN(64, value)

/** A stream of 64-bit numbers from a seed (SplitMix64; Steele, Lea and Flood 2014, as published by S. Vigna). Used to seed, not to draw. */
export const splitMix64 = (seed: bigint): (() => bigint) => {
  let state = bits(seed)
  return () => {
    state = bits(state + 0x9e3779b97f4a7c15n)
    let z = state
    z = bits((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n)
    z = bits((z ^ (z >> 27n)) * 0x94d049bb133111ebn)
    return z ^ (z >> 31n)
  }
}
