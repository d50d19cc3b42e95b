import fc from 'fast-check'
import { type Sums, sumsOf } from '../sums/sums.ts'

/** Cells of a table as lists of numbers of categories, one a dimension; -1 is the total. */
const cellsOf = (sizes: readonly number[]): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (cells, size) => cells.flatMap((cell) => Array.from({ length: size + 1 }, (_, i) => [...cell, i - 1])),
    [[]],
  )

/** A table with all its margins. */
export const tableOfCounts = (sizes: readonly number[], counts: readonly number[]): Sums => {
  const cells = cellsOf(sizes)
  const micro = cells.filter((cell) => !cell.includes(-1))
  const sums = cells.filter((cell) => cell.includes(-1))
  const members = sums.map((sum) =>
    micro.flatMap((cell, m) => (sum.every((code, d) => code === -1 || code === cell[d]) ? [m] : [])),
  )
  return sumsOf(
    micro.map((_, m) => counts[m] ?? 0),
    members,
  )
}

/** Random small tables with all their margins, most counts small: of two categories a dimension up to `most`. */
export const tableSums = ({ dimensions, most }: { readonly dimensions: number; readonly most: number }) =>
  fc.array(fc.integer({ min: 2, max: most }), { minLength: dimensions, maxLength: dimensions }).chain((sizes) => {
    const cells = sizes.reduce((a, b) => a * b, 1)
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }))
    return fc.array(count, { minLength: cells, maxLength: cells }).map((counts) => tableOfCounts(sizes, counts))
  })
