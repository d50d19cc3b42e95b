import { type CellCodes, latticeOf, type SumDimension } from '../sums/lattice.ts'
import type { Found, Universe } from './universe.ts'

/** A table with all its margins: dimensions by name with their categories, counts in the order of rows. Invented. */
export const tableUniverse = (
  categories: Readonly<Record<string, readonly string[]>>,
  counts: readonly number[],
): Universe => {
  const dimensions = Object.entries(categories).map(([name, codes]) => ({ name, parts: { _T: codes } }))
  return universeOf(dimensions, product(Object.values(categories)), counts)
}

/** A universe of which all cells there can be are printed, or those that `isPrinted` says. */
export const universeOf = (
  dimensions: readonly SumDimension[],
  micro: readonly CellCodes[],
  counts: readonly number[],
  isPrinted?: (name: string) => boolean,
): Universe => {
  const all = dimensions.map(({ parts }, d) => [
    ...new Set([...Object.keys(parts), ...micro.map((codes) => codes[d] ?? '')]),
  ])
  const cells = product(all).filter((cell) => isPrinted?.(cell.join(' ')) !== false)
  const { sums, codes } = latticeOf(dimensions, { codes: micro, count: counts }, cells)
  if (!isPrinted) return { sums, codes, dimensions }
  return { sums, codes, dimensions, printed: Uint8Array.from(codes, (cell) => (isPrinted(cell.join(' ')) ? 1 : 0)) }
}

export const product = (lists: readonly (readonly string[])[]): readonly CellCodes[] =>
  lists.reduce<readonly CellCodes[]>(
    (found, codes) => found.flatMap((cell) => codes.map((code) => [...cell, code])),
    [[]],
  )

/** What was found, one line a cell: `F LAB: small 4`; a virtual cell by what gives it: `F _T - F LAB: group 2`. */
export const lines = ({ codes }: Universe, { cells, virtual }: Found): readonly string[] => {
  const name = (cell: number) => codes[cell]?.join(' ')
  return [
    ...cells.map(({ cell, reason, spread }) => `${name(cell)}: ${reason} ${spread}`),
    ...virtual.map(
      ({ plus, minus, reason, spread }) =>
        `${[plus.map(name).join(' + '), ...minus.map(name)].join(' - ')}: ${reason} ${spread}`,
    ),
  ]
}
