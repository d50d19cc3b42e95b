import { membersOf, type Universe } from '../primary/universe.ts'
import type { CellCodes } from '../sums/lattice.ts'
import type { Sums } from '../sums/sums.ts'
import type { IsWithin } from '../suppress/insiders.ts'
import type { Knowledge } from '../suppress/reader.ts'

/**
 * Whether all of a cell lies in another, by what their codes are made of: cells of different facets have no micro-cell in
 * common, though all persons of one may be in the other. A cell beyond the universe is the sum of its micro-cells.
 * Where it is known that there is nobody (a printed zero), nobody is missing.
 */
export const withinByCodes = (
  { codes, dimensions }: Universe,
  sums: Sums,
  { high }: Pick<Knowledge, 'high'>,
): IsWithin => {
  const nobody = new Set<number>()
  for (const [cell, most] of high.entries()) if (most === 0) for (const m of membersOf(sums, cell)) nobody.add(m)
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
    if (inner && isIn(inner, outer)) return true
    return membersOf(sums, cell).every((m) => nobody.has(m) || isIn(codes[m] ?? [], outer))
  }
}
