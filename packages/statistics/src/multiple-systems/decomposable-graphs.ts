import { pairsOf } from './histories.ts'

/** A decomposable graph of lists: which depend on each other, in a way that splits into cliques. */
export interface DecomposableGraph {
  /** Its cliques, as sets of lists: lists that all depend on each other. */
  readonly cliques: readonly number[]
  /** Its distribution is the product over sets of lists of their margins to this power: cliques up, separators down. */
  readonly powers: Int8Array
  /** Parts with no dependence between them. */
  readonly components: number
}

/** All decomposable graphs of some lists, in the order of their edges: 8, 61 and 822 for three, four and five lists. */
export const decomposableGraphs = (lists: number): readonly DecomposableGraph[] => {
  const pairs = pairsOf(lists)
  return Array.from({ length: 2 ** pairs.length }, (_, edges) => {
    const neighbours = new Array<number>(lists).fill(0)
    for (const [i, pair] of pairs.entries())
      if (edges & (1 << i))
        for (let list = 0; list < lists; list += 1)
          if (pair & (1 << list)) neighbours[list] = (neighbours[list] ?? 0) | (pair & ~(1 << list))
    return eliminate(neighbours)
  }).filter((graph) => graph !== null)
}

/**
 * Takes out one list after the other whose neighbours, as far as they are still there, all depend on each other. Where that
 * comes to an end the graph is decomposable, and its distribution is the product of each list with its neighbours over those
 * neighbours alone (Lauritzen 1996).
 */
const eliminate = (neighbours: readonly number[]): DecomposableGraph | null => {
  const powers = new Int8Array(1 << neighbours.length)
  const families: number[] = []
  let components = 0
  let left = (1 << neighbours.length) - 1
  while (left !== 0) {
    const list = neighbours.findIndex((_, i) => left & (1 << i) && isSimplicial(neighbours, left, i))
    if (list < 0) return null
    const around = (neighbours[list] ?? 0) & left
    const family = around | (1 << list)
    families.push(family)
    powers[family] = (powers[family] ?? 0) + 1
    if (around === 0) components += 1
    else powers[around] = (powers[around] ?? 0) - 1
    left &= ~(1 << list)
  }
  const cliques = families.filter((set) => !families.some((other) => other !== set && (other & set) === set))
  return { cliques, powers, components }
}

const isSimplicial = (neighbours: readonly number[], left: number, list: number): boolean => {
  const around = (neighbours[list] ?? 0) & left
  return neighbours.every((theirs, other) => (around & (1 << other)) === 0 || (around & ~(1 << other) & ~theirs) === 0)
}
