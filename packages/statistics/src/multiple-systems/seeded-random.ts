/** Draws whole numbers from 0 up to, and without, a bound of at most 2^32; all equally likely. */
export type Draw = (below: number) => number

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/**
 * The same draws for the same seed, on every machine: xoshiro128** (Blackman and Vigna 2021) on a state that a counter and
 * the finaliser of MurmurHash3 make of the seed. Draws that would make small numbers more likely are drawn again. Not for secrets.
 */
export const seededDraw = (seed: number): Draw => {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    throw new RangeError(`A seed is a whole number from 0 to 4294967295: ${seed} is not`)
  let spread = seed | 0
  const splitMix = () => {
    spread = (spread + 0x9e3779b9) | 0
    let x = Math.imul(spread ^ (spread >>> 16), 0x85ebca6b)
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
    return x ^ (x >>> 16)
  }
  let [a, b, c, d] = [splitMix(), splitMix(), splitMix(), splitMix()]
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
  return (below) => {
    const most = 2 ** 32 - (2 ** 32 % below)
    let drawn = next()
    while (drawn >= most) drawn = next()
    return drawn % below
  }
}
