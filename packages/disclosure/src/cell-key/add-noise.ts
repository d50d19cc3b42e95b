import { type Pattern, type Sums, unprinted } from '../sums/sums.ts'
import { type NoiseTable, noisyCount } from './noise-table.ts'
import { cellKeys } from './record-key.ts'

/**
 * The counts with noise by cell key (Fraser, B. and Wooton, J. 2005, A proposed method for confidentialising tabular output
 * to protect against differencing, UNECE work session on statistical data confidentiality): one number a cell, not a number
 * where a cell is not printed, and nothing else. Neither keys nor changes nor counts before leave this function, since with
 * any of them the noise can be taken off. `microKeys` holds the sum of the record keys of each micro-cell, modulo 2^32.
 */
export const addNoise = (
  sums: Sums,
  microKeys: ArrayLike<number>,
  table: NoiseTable,
  { pattern }: { readonly pattern?: Pattern } = {},
): Float64Array => {
  if (microKeys.length !== sums.micro) throw new RangeError('There is one key for each micro-cell')
  const key = cellKeys(sums, microKeys)
  return sums.value.map((count, c) =>
    pattern?.[c] === unprinted ? Number.NaN : noisyCount(table, count, key[c] ?? Number.NaN),
  )
}
