/** A base of fewer is too uncertain to measure others by. */
export const leastBase = 20

/**
 * A series as index numbers, 100 in the year of the base. Every one of them hangs on the base, so that its number is published with
 * them. null where the base is no number or below 20. null for a year without a number.
 *
 * @example
 * indexNumbers([80, 92, 60, 110], 0)
 * // => [100, 115, 75, 137.5]
 */
export const indexNumbers = (values: readonly (number | null)[], base: number): readonly (number | null)[] | null => {
  const whole = values[base]
  if (whole === null || whole === undefined || whole < leastBase) return null
  return values.map((value) => (value === null ? null : (100 * value) / whole))
}
