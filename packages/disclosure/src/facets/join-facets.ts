import { total } from '../primary/contexts.ts'
import type { Universe } from '../primary/universe.ts'
import type { CellCodes } from '../sums/lattice.ts'
import { type Link, sumsOf } from '../sums/sums.ts'
import type { CodedDimension } from './dimension-codes.ts'
import { type Facet, placeDimensions } from './facet.ts'

/** Facets as one universe, in which what two of them share is linked. */
export interface Joined {
  /** Its codes are of all dimensions, `_T` in those that a facet does not have. */
  readonly universe: Universe
  /** For each facet the number in the universe of each of its cells: micro-cells, then sums. */
  readonly numbers: readonly Int32Array[]
}

/** Joins facets. A cell that several of them have is one cell: the sum of the micro-cells of the first, and by links of all. */
export const joinFacets = (facets: readonly Facet[], coded: readonly CodedDimension[]): Joined => {
  const dimensions = [...placeDimensions, ...coded]
  const padded = facets.map(({ dimensions: own, lattice }) => {
    const at = dimensions.map(({ name }) => own.findIndex((dimension) => dimension.name === name))
    return lattice.codes.map((cell) => at.map((i) => (i < 0 ? total : (cell[i] ?? ''))))
  })
  const micro = facets.flatMap(({ lattice: { sums } }) => [...sums.value.subarray(0, sums.micro)])
  const codes: CellCodes[] = facets.flatMap(({ lattice: { sums } }, f) => padded[f]?.slice(0, sums.micro) ?? [])
  const sums: Int32Array[] = []
  const equations: Int32Array[] = []
  const known = new Map<string, number>()
  let first = 0
  const numbers = facets.map(({ lattice: { sums: own } }, f) => {
    const offset = first
    first += own.micro
    const number = Int32Array.from(own.value, (_, cell) => {
      if (cell < own.micro) return offset + cell
      const cellCodes = padded[f]?.[cell] ?? []
      const key = cellCodes.join(' ')
      const same = known.get(key)
      if (same !== undefined) return same
      const fresh = micro.length + sums.length
      known.set(key, fresh)
      codes.push(cellCodes)
      sums.push(own.member.slice(own.start[cell], own.start[cell + 1]).map((m) => offset + m))
      return fresh
    })
    for (let e = 0; e + 1 < own.equationStart.length; e++)
      equations.push(
        own.equation.slice(own.equationStart[e], own.equationStart[e + 1]).map((cell) => number[cell] ?? 0),
      )
    return number
  })
  const printed = new Uint8Array(codes.length)
  for (const [f, { printed: own }] of facets.entries())
    for (const [cell, is] of own.entries()) if (is) printed[numbers[f]?.[cell] ?? 0] = 1
  const links = facets.flatMap((facet, f) => linksOf(facets, numbers, facet, f))
  return { universe: { sums: sumsOf(micro, sums, equations, links), codes, dimensions, printed }, numbers }
}

/** What a facet shares with the one that it hangs on: as many links as there are combinations of the codes that both have. */
const linksOf = (
  facets: readonly Facet[],
  numbers: readonly Int32Array[],
  { clique: { parent, shared } }: Facet,
  f: number,
): readonly Link[] => {
  if (parent < 0) return []
  const groups = (of: number) => sharedGroups(facets[of], shared, numbers[of])
  const minus = groups(parent)
  return [...groups(f)].map(([key, plus]) => ({
    plus: Int32Array.from(plus),
    minus: Int32Array.from(minus.get(key) ?? []),
  }))
}

/** The micro-cells of a facet by area, year and their codes in some dimensions; numbered as `numbers` says. */
export const sharedGroups = (
  facet: Facet | undefined,
  shared: readonly string[],
  numbers?: ArrayLike<number>,
): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>()
  if (!facet) return groups
  const { dimensions, lattice } = facet
  const at = [0, 1, ...shared.map((name) => dimensions.findIndex((dimension) => dimension.name === name))]
  for (let m = 0; m < lattice.sums.micro; m++) {
    const key = at.map((i) => lattice.codes[m]?.[i]).join(' ')
    const group = groups.get(key)
    const number = numbers?.[m] ?? m
    if (group) group.push(number)
    else groups.set(key, [number])
  }
  return groups
}
