import { type Sums, sumsOf } from './sums.ts'

/** A dimension of a universe: what each code above the micro-cells is the sum of. */
export interface SumDimension {
  readonly name: string
  /** Codes that are sums, each with the codes right below it: `{ _T: ['F', 'M'] }`. What is in no list is a micro-code. */
  readonly parts: Readonly<Record<string, readonly string[]>>
}

/** Cells by their codes, one for each dimension, in its order: `['R0', '_T', 'A', 'f6']`. */
export type CellCodes = readonly string[]

/** The sums of a lattice, and the number of each cell that was asked for. */
export interface Lattice {
  readonly sums: Sums
  /** Number of the cell in `sums` for each of `cells`, in their order. A cell without any micro-cell has -1. */
  readonly numbers: Int32Array
  /** The cells of `sums` by their codes. */
  readonly codes: readonly CellCodes[]
}

/**
 * The sums of a universe of several dimensions: `micro` are its finest cells that can be anything but zero, `cells` all
 * that are printed of it. Sums of the same micro-cells are cells of their own that an equation binds. Equations go one
 * step down one dimension wherever the cells below are in the lattice too, so that they stay short.
 */
export const latticeOf = (
  dimensions: readonly SumDimension[],
  micro: { readonly codes: readonly CellCodes[]; readonly count: ArrayLike<number> },
  cells: readonly CellCodes[],
): Lattice => {
  const number = new Map(micro.codes.map((codes, i) => [keyOf(codes), i]))
  const codes: CellCodes[] = [...micro.codes]
  const members = membersOf(dimensions, micro.codes, cells)
  const sums: (readonly number[])[] = []
  for (const cell of cells) {
    const key = keyOf(cell)
    if (number.has(key)) continue
    const found = members.get(key) ?? []
    number.set(key, found.length === 0 ? -1 : codes.length)
    if (found.length === 0) continue
    codes.push(cell)
    sums.push(found)
  }
  const below = (cell: CellCodes, members: readonly number[]) => shortest(dimensions, number, cell) ?? members
  const equations = sums.map((found, i) => {
    const at = micro.codes.length + i
    return [at, ...below(codes[at] ?? [], found)]
  })
  return {
    sums: sumsOf(micro.count, sums, equations),
    numbers: Int32Array.from(cells, (cell) => number.get(keyOf(cell)) ?? -1),
    codes,
  }
}

const keyOf = (codes: CellCodes): string => codes.join('\u0000')

/** The micro-cells of each cell that is asked for: each micro-cell is put down in all cells above it. */
const membersOf = (
  dimensions: readonly SumDimension[],
  micro: readonly CellCodes[],
  cells: readonly CellCodes[],
): ReadonlyMap<string, readonly number[]> => {
  const above = dimensions.map(({ parts }) => {
    const parents = new Map<string, string[]>()
    for (const [sum, codes] of Object.entries(parts))
      for (const code of codes) parents.set(code, [...(parents.get(code) ?? []), sum])
    const known = new Map<string, readonly string[]>()
    const upwards = (code: string): readonly string[] => {
      const found = known.get(code) ?? [...new Set([code, ...(parents.get(code) ?? []).flatMap(upwards)])]
      known.set(code, found)
      return found
    }
    return upwards
  })
  const members = new Map<string, number[]>(cells.map((cell) => [keyOf(cell), []]))
  for (const [m, codes] of micro.entries()) {
    let keys: readonly string[] = ['']
    for (const [d, code] of codes.entries()) {
      const ways = above[d]?.(code) ?? [code]
      keys = keys.flatMap((key) => ways.map((way) => (d === 0 ? way : `${key}\u0000${way}`)))
    }
    for (const key of keys) members.get(key)?.push(m)
  }
  return members
}

/** The cells one step below along the dimension where they are fewest, if all of them that can be anything are there. */
const shortest = (
  dimensions: readonly SumDimension[],
  number: ReadonlyMap<string, number>,
  cell: CellCodes,
): readonly number[] | null => {
  const ways = dimensions.flatMap(({ parts }, d) => {
    const below = parts[cell[d] ?? '']
    if (!below) return []
    const numbers = below.map((code) => number.get(keyOf(cell.with(d, code))))
    return numbers.every((each) => each !== undefined) ? [numbers.filter((each) => each >= 0)] : []
  })
  const [best] = ways.sort((a, b) => a.length - b.length)
  return best ?? null
}
