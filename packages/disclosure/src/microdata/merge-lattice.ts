import { firstRows, groupRows, groupSizes } from './group-rows.ts'
import { type Lattice, type Node, type SensitiveCounts, toldCounts } from './lattice.ts'

/**
 * A lattice whose finest classes are those at a node: smaller, and the same at that node and at all coarser ones. Of a
 * class any of its codes will do: what a dropped record loses beyond its level is one for the whole group.
 */
export const mergeLattice = (lattice: Lattice, node: Node): Lattice => {
  const groups = groupRows(
    lattice.size.length,
    lattice.keys.map(({ levels }, i) => {
      const { of = [], texts = [] } = levels[node[i] ?? 0] ?? {}
      return { of: lattice.code[i] ?? [], range: texts.length, through: of }
    }),
  )
  const first = firstRows(groups)
  return {
    ...lattice,
    code: lattice.code.map((codes) => Uint32Array.from(first, (row) => codes[row] ?? 0)),
    size: groupSizes(groups, lattice.size),
    classOf: lattice.classOf.map((finest) => groups.of[finest] ?? 0),
    sensitive: lattice.sensitive.map((counts) => mergeCounts(counts, groups.of, groups.count)),
  }
}

const mergeCounts = (counts: SensitiveCounts, merged: Int32Array, classes: number): SensitiveCounts => {
  const at = counts.class.map((finest) => merged[finest] ?? 0)
  const cells = groupRows(at.length, [
    { of: at, range: classes },
    { of: counts.value, range: counts.range },
  ])
  const first = firstRows(cells)
  const merging = {
    class: first.map((entry) => at[entry] ?? 0),
    value: Uint32Array.from(first, (entry) => counts.value[entry] ?? 0),
    count: groupSizes(cells, counts.count),
  }
  return { ...counts, ...merging, told: toldCounts(counts.codesOf, merging) }
}
