import type { Facet } from '../facets/facet.ts'
import { sharedGroups } from '../facets/join-facets.ts'

/**
 * For each micro-cell of linked facets one micro-cell of every facet, it among them, that a single person can be in: of those
 * who agree in what facets share, where a table has most. Moving all of them moves one person, and breaks no link.
 */
export const personMoves = (
  facets: readonly Facet[],
  numbers: readonly Int32Array[],
  table: ArrayLike<number>,
): readonly Int32Array[] => {
  const edges = facets.flatMap(({ clique: { parent, shared } }, f) => (parent < 0 ? [] : [{ f, parent, shared }]))
  const sides = edges.flatMap(({ f, parent, shared }) => {
    const [own, above] = [
      sideOf(facets[f], shared, table, numbers[f]),
      sideOf(facets[parent], shared, table, numbers[parent]),
    ]
    return [
      { from: f, to: parent, keyOf: own.keyOf, bestOf: above.bestOf },
      { from: parent, to: f, keyOf: above.keyOf, bestOf: own.bestOf },
    ]
  })
  const complete = (f: number, m: number): Int32Array => {
    const found = new Map([[f, m]])
    for (const [at, micro] of found)
      for (const { from, to, keyOf, bestOf } of sides) {
        const next = from === at && !found.has(to) ? bestOf.get(keyOf.get(micro) ?? '') : undefined
        if (next !== undefined) found.set(to, next)
      }
    return Int32Array.from([...found].map(([at, micro]) => numbers[at]?.[micro] ?? 0))
  }
  return facets.flatMap(({ lattice: { sums } }, f) =>
    Array.from({ length: sums.micro }, (_, m) => complete(f, m)).filter((move) => move.length === facets.length),
  )
}

/** The side of a link: what its micro-cells share with the other, and of those who share it the one that a table has most of. */
const sideOf = (
  facet: Facet | undefined,
  shared: readonly string[],
  table: ArrayLike<number>,
  numbers: ArrayLike<number> = [],
) => {
  const groups = sharedGroups(facet, shared)
  const keyOf = new Map([...groups].flatMap(([key, members]) => members.map((m) => [m, key] as const)))
  const countOf = (m: number) => table[numbers[m] ?? -1] ?? 0
  const most = (members: readonly number[]) => members.reduce((best, m) => (countOf(m) > countOf(best) ? m : best))
  const bestOf = new Map([...groups].map(([key, members]) => [key, most(members)]))
  return { keyOf, bestOf }
}
