import { membersOf, type Universe } from '../primary/universe.ts'
import type { CellCodes } from '../sums/lattice.ts'
import type { Sums } from '../sums/sums.ts'
import type { IsWithin } from '../suppress/insiders.ts'

/**
 * Whether all of a cell lies in another, by what their codes are made of: cells of different facets have no micro-cell in
 * common, though all persons of one may be in the other. A cell beyond the universe is the sum of its micro-cells.
 */
export const withinByCodes = ({ codes, dimensions }: Universe, sums: Sums): IsWithin => {
  const leaves = dimensions.map(({ parts }) => {
    const known = new Map<string, ReadonlySet<string>>()
    const find = (code: string): ReadonlySet<string> => {
      const found = known.get(code) ?? new Set(parts[code]?.flatMap((part) => [...find(part)]) ?? [code])
      known.set(code, found)
      return found
    }
    return find
  })
  const isIn = (inner: CellCodes, outer: CellCodes) =>
    leaves.every((of, d) => {
      const [small, large] = [of(inner[d] ?? ''), of(outer[d] ?? '')]
      return small.size <= large.size && [...small].every((leaf) => large.has(leaf))
    })
  return (cell, other) => {
    const outer = codes[other] ?? []
    const inner = codes[cell]
    return inner ? isIn(inner, outer) : membersOf(sums, cell).every((m) => isIn(codes[m] ?? [], outer))
  }
}
