import type { Limits } from '../intervals/limits.ts'

/**
 * Between what a country without a number may lie, if it had no more than the largest number that it ever printed: 0 and that number;
 * without an upper bound where it never printed one. A supposition and no report: never filled by a mean, and no part of a test.
 *
 * @example
 * nonReporterBounds([{ low: 14, high: 14 }, { low: 0, high: 4 }])
 * // => { low: 0, high: 14 }
 * nonReporterBounds([])
 * // => { low: 0, high: Infinity }
 */
export const nonReporterBounds = (printed: readonly Limits[]): Limits => ({
  low: 0,
  high: printed.length > 0 ? Math.max(...printed.map(({ high }) => high)) : Number.POSITIVE_INFINITY,
})

/**
 * The last number that was printed before a year, carried into it: an estimate; undefined where there is none.
 *
 * @example
 * lastValue([{ year: 2018, low: 9, high: 9 }, { year: 2020, low: 0, high: 4 }], 2022)
 * // => { year: 2020, low: 0, high: 4 }
 */
export const lastValue = <Printed extends Limits & { readonly year: number }>(
  printed: readonly Printed[],
  year: number,
): Printed | undefined =>
  printed
    .filter((each) => each.year < year)
    .sort((a, b) => a.year - b.year)
    .at(-1)
