/**
 * The arithmetic of the Office for National Statistics of the United Kingdom, to check tables that were made with it:
 * specification `cell_key_perturbation_specification.md` of its Statistical Methods Library, sections 2 and 6 (Open
 * Government Licence).
 */

/** Cell key: the sum of the record keys modulo 256, or 4096 where keys have that range. */
export const onsCellKey = (recordKeys: readonly number[], range: 256 | 4096 = 256): number =>
  recordKeys.reduce((sum, key) => (sum + key) % range, 0)

/** Row of the table of noise for a count: itself up to 750, then rows 501 to 750 again and again. */
export const onsRow = (count: number): number => (count <= 750 ? count : ((count - 1) % 250) + 501)

/**
 * The 10-5 rule of its sample table: no count below 10 is left (it becomes 0), all others go to the nearest multiple of 5.
 * There is no chance in it: it is rounding, looked up by the same means.
 */
export const tenFive = (count: number): number => (count < 10 ? 0 : 5 * Math.round(count / 5))
