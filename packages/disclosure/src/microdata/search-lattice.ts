import { type Demand, type Judged, judgeNode, leastLoss } from './evaluate-node.ts'
import type { Lattice, Node } from './lattice.ts'
import { mergeLattice } from './merge-lattice.ts'

/** The best node, and how many had to be judged to know it. `best` is null where none is as demanded. */
export interface Searched {
  readonly best: Judged | null
  readonly nodes: number
  readonly judged: number
}

/** Losses that differ by less are equal. */
const same = 1e-12

/**
 * The node of least loss at which no more than `limit` records are dropped; among equals the one that drops fewest, then
 * the one that is finer in the first keys. Nothing better is left out, for two reasons. A node finer than one at which too
 * many records fail k or l is no better (the monotony of Samarati 2001 and LeFevre et al. 2005), which is learned first
 * where it is cheap: with all keys but two as coarse as can be. And nodes are taken by what they lose when nobody is
 * dropped, until that alone is more than the best found.
 */
export const searchLattice = (lattice: Lattice, demand: Demand, limit: number): Searched => {
  const tops = lattice.keys.map(({ levels }) => levels.length - 1)
  const tooFine: Node[] = []
  const done = new Set<string>()
  let best: Judged | null = null
  const judge = (node: Node, of: Lattice): void => {
    const name = node.join()
    if (done.has(name) || tooFine.some((each) => isFiner(node, each))) return
    done.add(name)
    const found = judgeNode(of, node, demand, limit)
    if (found.least > limit) tooFine.push(node)
    if (found.suppressed <= limit && (best === null || isBetter(found, best))) best = found
  }
  for (const node of pairs(tops)) {
    const merged = mergeLattice(lattice, node)
    for (const coarser of [...allNodes(tops)].reverse()) if (isFiner(node, coarser)) judge(coarser, merged)
  }
  const nodes = allNodes(tops).map((node) => ({ node, least: leastLoss(lattice, node) }))
  nodes.sort((a, b) => a.least - b.least || compareNodes(a.node, b.node))
  for (const { node, least } of nodes) {
    if (least > ((best as Judged | null)?.loss ?? Infinity) + same) break
    judge(node, lattice)
  }
  return { best, nodes: nodes.length, judged: done.size }
}

/** Whether a node is at least as fine in every key. */
const isFiner = (node: Node, than: Node): boolean => node.every((level, i) => level <= (than[i] ?? 0))

const isBetter = (a: Judged, b: Judged): boolean => {
  if (Math.abs(a.loss - b.loss) > same) return a.loss < b.loss
  return (a.suppressed - b.suppressed || compareNodes(a.node, b.node)) < 0
}

const compareNodes = (a: Node, b: Node): number => a.reduce((found, level, i) => found || level - (b[i] ?? 0), 0)

/** All nodes, the finest first. */
export const allNodes = (tops: Node): readonly Node[] =>
  tops.reduce<readonly Node[]>(
    (nodes, top) => nodes.flatMap((node) => Array.from({ length: top + 1 }, (_, level) => [...node, level])),
    [[]],
  )

/** The finest nodes with all keys but two at their top; none where that would be all there is to search. */
const pairs = (tops: Node): readonly Node[] =>
  tops.length <= 2 ? [] : tops.flatMap((_, i) => tops.slice(i + 1).map((_, j) => tops.with(i, 0).with(i + 1 + j, 0)))
