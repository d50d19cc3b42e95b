import * as chiSquare from '../distributions/chi-square.ts'

export interface ProfileChange {
  readonly chiSquare: number
  readonly df: number
  readonly p: number
  /** Strength from 0 to 1: about 0.1 is small, 0.3 medium (Cohen 1988, 7.2, for two rows or columns). */
  readonly cramersV: number
  /** How far each cell is from what its row and column suggest, in standard deviations; beyond 2 it stands out. */
  readonly residuals: readonly (readonly number[])[]
}

/**
 * Whether the rows of a table of counts, such as years, differ in their shares of the columns, such as women, men, girls
 * and boys: chi-square test of Pearson without continuity correction, strength after Cramér (1946), adjusted residuals
 * after Haberman (1973). For persons who are independent; of persons who come in cases the p is too small (divide the
 * chi-square by the design effect first). Rows and columns that are all 0 are left out of the degrees of freedom.
 *
 * @throws RangeError for a table with fewer than two rows or columns that are not all 0, with rows of different lengths,
 * or with a count below 0.
 * @example
 * profileChange([
 *   [120, 80, 40, 10],
 *   [150, 140, 35, 25],
 * ]).cramersV
 * // => 0.129563273845249
 */
export const profileChange = (table: readonly (readonly number[])[]): ProfileChange => {
  const width = table[0]?.length ?? 0
  if (!table.every((row) => row.length === width && row.every((count) => count >= 0)))
    throw new RangeError('A table of counts has rows of one length and no count below 0')
  const rows = table.map(sum)
  const columns = Array.from({ length: width }, (_, j) => sum(table.map((row) => row[j] ?? 0)))
  const n = sum(rows)
  const [height, breadth] = [rows.filter((each) => each > 0).length, columns.filter((each) => each > 0).length]
  if (height < 2 || breadth < 2) throw new RangeError('A table is compared by two rows and two columns at least')
  const distances = table.map((row, i) =>
    row.map((count, j) => {
      const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / n
      return { distance: count - expected, expected, free: (1 - (rows[i] ?? 0) / n) * (1 - (columns[j] ?? 0) / n) }
    }),
  )
  const statistic = sum(distances.flat().map(({ distance, expected }) => (expected > 0 ? distance ** 2 / expected : 0)))
  const df = (height - 1) * (breadth - 1)
  return {
    chiSquare: statistic,
    df,
    p: chiSquare.cdf(statistic, df).upper,
    cramersV: Math.sqrt(statistic / n / (Math.min(height, breadth) - 1)),
    residuals: distances.map((row) =>
      row.map(({ distance, expected, free }) => (expected * free > 0 ? distance / Math.sqrt(expected * free) : 0)),
    ),
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
