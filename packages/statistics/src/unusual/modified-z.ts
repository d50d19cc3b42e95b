import { median } from '../models/sen-slope.ts'

/** Beyond it a value is called unusual. */
export const unusualFrom = 3.5

/**
 * How far each value lies from the median, in units of the median distance: 0.6745 (x - median) / MAD (Iglewicz and Hoaglin 1993,
 * How to detect and handle outliers), which one or two wild values do not hide. Above 3.5 either way: check the data. null where
 * half of the values and more are the same: then nothing can be called.
 *
 * @example
 * modifiedZ([10, 12, 9, 11, 13, 40])?.at(-1)
 * // => 12.8155
 */
export const modifiedZ = (values: readonly number[]): readonly number[] | null => {
  if (values.length === 0) return null
  const middle = median(values.toSorted((a, b) => a - b))
  const distance = median(values.map((value) => Math.abs(value - middle)).sort((a, b) => a - b))
  return distance === 0 ? null : values.map((value) => (0.6745 * (value - middle)) / distance)
}
