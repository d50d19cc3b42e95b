import { type Distribution, maxEntropy } from './max-entropy.ts'
import { keys } from './record-key.ts'

/** What noise may be. All of it is public; the keys are not. */
export interface NoiseParameters {
  /** No count changes by more than this. */
  readonly D: number
  /** Variance of the change. */
  readonly V: number
  /** No count of 1 to `js` comes out. 0 for none. Below `D`, since the count above it could else not become less. */
  readonly js: number
}

/** The noise of one count. */
export interface NoiseRow extends Distribution {
  /** Variance that the row has: `V`, or the nearest that its changes allow. */
  readonly variance: number
  /** For each change the first key, of 2^32, that no longer leads to it: rounded, so that all machines agree. */
  readonly before: readonly number[]
}

/** The noise of every count; the last row is that of all greater counts. */
export interface NoiseTable extends NoiseParameters {
  readonly rows: readonly NoiseRow[]
}

/**
 * Noise of greatest entropy for every count: mean 0, variance `V`, no change above `D`, no result below 0 and none of 1 to
 * `js`; a count of 0 stays 0. The conditions are those of the ptable package (Giessing, S. 2016, Computational issues in the
 * design of transition probabilities and disclosure risk estimation for additive noise, Privacy in Statistical Databases);
 * the numerics are our own. Throws where parameters are not in order.
 */
export const maxEntropyNoise = ({ D, V, js }: NoiseParameters): NoiseTable => {
  if (!Number.isInteger(D) || D < 1) throw new RangeError('D is a whole number of 1 or more')
  if (!Number.isInteger(js) || js < 0 || js >= D) throw new RangeError('js is a whole number from 0 to D - 1')
  if (!(V > 0 && V <= D * D)) throw new RangeError('V is above 0 and not above the square of D')
  const rows = Array.from({ length: D + js + 2 }, (_, count) => rowOf(count, { D, V, js }))
  return { D, V, js, rows }
}

const rowOf = (count: number, { D, V, js }: NoiseParameters): NoiseRow => {
  const changes = Array.from({ length: 2 * D + 1 }, (_, i) => i - D).filter((v) => {
    const result = count + v
    return count === 0 ? v === 0 : result === 0 || result > js
  })
  const row = maxEntropy(changes, V)
  const variance = row.probability.reduce((sum, p, i) => sum + p * (changes[i] ?? 0) ** 2, 0)
  const cumulated = row.probability.map((_, i) => row.probability.slice(0, i + 1).reduce((sum, p) => sum + p, 0))
  const before = cumulated.map((share, i) => (i + 1 < changes.length ? Math.round(share * keys) : keys))
  return { ...row, variance, before }
}

/** The printed count: the change whose share of all keys, in ascending order, holds the key. */
export const noisyCount = ({ rows }: NoiseTable, count: number, key: number): number => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('A count is a whole number and not negative')
  if (!Number.isInteger(key) || key < 0 || key >= keys)
    throw new RangeError(`A key is a whole number from 0 to ${keys - 1}`)
  const row = rows[Math.min(count, rows.length - 1)]
  const at = row?.before.findIndex((end) => key < end) ?? -1
  return count + (row?.changes[at] ?? Number.NaN)
}
