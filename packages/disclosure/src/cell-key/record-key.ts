import { createHmac } from 'node:crypto'
import type { Sums } from '../sums/sums.ts'

/** How many keys there are: a key is a whole number from 0 to one less. */
export const keys = 2 ** 32

/**
 * The key of a case: the first 32 bits of HMAC-SHA256 (RFC 2104, FIPS 198-1) of its identifier under a secret that is kept
 * from one release to the next. Confidential, as is the secret: who has either can take the noise off again. Throws where
 * the secret is shorter than the 32 bytes of the hash.
 */
export const recordKey = (secret: Uint8Array, caseId: string): number => {
  if (secret.length < 32) throw new RangeError('The secret of record keys has 32 bytes or more')
  return createHmac('sha256', secret).update(caseId, 'utf8').digest().readUInt32BE(0)
}

/** The key of a cell: the sum of the keys of its cases, modulo 2^32. The order of the cases is of no account. Confidential. */
export const cellKey = (recordKeys: Iterable<number>): number => {
  let sum = 0
  for (const key of recordKeys) sum = (sum + key) % keys
  return sum
}

/**
 * The key of every cell from those of the micro-cells: a sum over micro-cells holds their cases, whatever table it stands
 * in, so that the same cases always have the same noise. Confidential.
 */
export const cellKeys = ({ value, start, member }: Sums, microKeys: ArrayLike<number>): Float64Array =>
  value.map((_, c) => cellKey(Array.from(member.subarray(start[c] ?? 0, start[c + 1] ?? 0), (m) => microKeys[m] ?? 0)))
