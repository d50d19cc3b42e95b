import { total } from '../primary/contexts.ts'
import type { CellCodes } from '../sums/lattice.ts'
import type { CodedDimension } from './dimension-codes.ts'
import { type Facet, placeDimensions } from './facet.ts'
import { sharedGroups } from './join-facets.ts'

/** A table of all dimensions by its cells that are not zero. */
export type WholeTable = ReadonlyMap<string, { readonly codes: CellCodes; readonly count: number }>

/**
 * A whole table of all dimensions whose margins are given tables of facets, numbered as `numbers` says: facet after facet,
 * persons of the same shared codes are put together in the order of their cells (the rule of the north-west corner). It is
 * one of many, and says nothing of how dimensions of different facets go together. Throws where facets do not agree.
 */
export const wholeTable = (
  facets: readonly Facet[],
  numbers: readonly Int32Array[],
  coded: readonly CodedDimension[],
  counts: ArrayLike<number>,
): WholeTable => {
  const names = [...placeDimensions, ...coded].map(({ name }) => name)
  let whole: { codes: string[]; count: number }[] = []
  for (const [f, facet] of facets.entries()) {
    const own = facet.dimensions.map(({ name }) => names.indexOf(name))
    const count = (m: number) => counts[numbers[f]?.[m] ?? -1] ?? 0
    const cells = (members: readonly number[]) =>
      members.flatMap((m) => (count(m) > 0 ? [{ codes: facet.lattice.codes[m] ?? [], count: count(m) }] : []))
    if (f === 0) {
      const all = cells([...facet.lattice.sums.value.subarray(0, facet.lattice.sums.micro).keys()])
      whole = all.map((cell) => ({
        codes: fill(
          names.map(() => total),
          own,
          cell.codes,
        ),
        count: cell.count,
      }))
    } else {
      const shared = [0, 1, ...facet.clique.shared.map((name) => names.indexOf(name as never))]
      const before = new Map<string, { codes: string[]; count: number }[]>()
      for (const cell of whole) {
        const key = shared.map((i) => cell.codes[i]).join(' ')
        const same = before.get(key)
        if (same) same.push(cell)
        else before.set(key, [cell])
      }
      whole = [...sharedGroups(facet, facet.clique.shared)].flatMap(([key, members]) =>
        together(before.get(key) ?? [], cells(members)).map(({ first, second, count: n }) => ({
          codes: fill(first, own, second),
          count: n,
        })),
      )
    }
  }
  const table = new Map<string, { codes: CellCodes; count: number }>()
  for (const { codes, count } of whole) {
    const key = codes.join(' ')
    table.set(key, { codes, count: count + (table.get(key)?.count ?? 0) })
  }
  return table
}

const fill = (codes: readonly string[], at: readonly number[], own: CellCodes): string[] => {
  const filled = [...codes]
  for (const [i, d] of at.entries()) filled[d] = own[i] ?? ''
  return filled
}

interface Counted {
  readonly codes: CellCodes
  readonly count: number
}

/** Two lists of the same persons, one walked beside the other. */
const together = (one: readonly Counted[], other: readonly Counted[]) => {
  const pairs: { readonly first: CellCodes; readonly second: CellCodes; readonly count: number }[] = []
  let [i, j, left, right] = [0, 0, one[0]?.count ?? 0, other[0]?.count ?? 0]
  while (i < one.length && j < other.length) {
    const count = Math.min(left, right)
    pairs.push({ first: one[i]?.codes ?? [], second: other[j]?.codes ?? [], count })
    left -= count
    right -= count
    if (left === 0) left = one[++i]?.count ?? 0
    if (right === 0) right = other[++j]?.count ?? 0
  }
  if (i < one.length || j < other.length) throw new Error('Facets of one universe hold different persons')
  return pairs
}
