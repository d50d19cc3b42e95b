import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { mersenne } from 'pure-rand/generator/mersenne'

/** Numbers from 0 to below 1, each a new one. */
export type Random = () => number

/**
 * Random numbers from 0 to below 1 in steps of 2^-53, the same for the same seed on every machine (Mersenne Twister,
 * Matsumoto and Nishimura 1998, by pure-rand). For simulations; never for keys or for noise that protects.
 *
 * @throws RangeError for a seed that is no whole number of 32 bits.
 * @example
 * randomFrom(42)() === randomFrom(42)()
 * // => true
 */
export const randomFrom = (seed: number): Random => {
  if (seed !== (seed | 0)) throw new RangeError(`A seed is a whole number of 32 bits: ${seed} is not`)
  const generator = mersenne(seed)
  return () => uniformFloat64(generator)
}
