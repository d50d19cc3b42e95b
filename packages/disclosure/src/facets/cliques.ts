/** A clique of dimensions, and where it hangs in the tree of all. */
export interface Clique {
  readonly by: readonly string[]
  /** Place of the clique before it that it hangs on; -1 for the first. */
  readonly parent: number
  /** The dimensions that it has in common with that one, and with all cliques before it. */
  readonly shared: readonly string[]
}

/**
 * The dimensions of tables in cliques: every table lies in one of them, and whole tables of the cliques that agree in what
 * they share are always the margins of one whole table of all dimensions (a junction tree; Dobra and Fienberg 2000, "Bounds
 * for cell entries in contingency tables given marginal totals and decomposable graphs"). So a reader of tables by sex and
 * age, by form, and by citizenship is understood without all four crossed, which would have a thousand times as many
 * cells. Tables that go round in a circle (sex and age, age and form, form and sex) make one clique of all.
 */
export const cliquesOf = (tables: readonly (readonly string[])[]): readonly Clique[] => {
  const names = [...new Set(tables.flat())]
  const inOrder = (set: ReadonlySet<string>) => names.filter((name) => set.has(name))
  const found = eliminate(names, tables)
  const maximal = found.filter(
    (set, i) => !found.some((other, j) => isIn(set, other) && (set.size < other.size || j < i)),
  )
  return inTree(maximal.length > 0 ? maximal.map(inOrder) : [[]])
}

const isIn = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((each) => outer.has(each))

/** Takes out one dimension after the other, with its neighbours, who are neighbours of each other from then on; the one that asks for the fewest new pairs first. */
const eliminate = (
  names: readonly string[],
  tables: readonly (readonly string[])[],
): readonly ReadonlySet<string>[] => {
  const beside = new Map(names.map((name) => [name, new Set<string>()]))
  const join = (set: readonly string[]) => {
    for (const a of set) for (const b of set) if (a !== b) beside.get(a)?.add(b)
  }
  for (const table of tables) join(table)
  const left = new Set(names)
  const cliques: ReadonlySet<string>[] = []
  const neighbours = (name: string) => [...(beside.get(name) ?? [])].filter((each) => left.has(each))
  const missing = (name: string): number => {
    const near = neighbours(name)
    return near.reduce((sum, a, i) => sum + near.slice(i + 1).filter((b) => !beside.get(a)?.has(b)).length, 0)
  }
  while (left.size > 0) {
    const [next = ''] = [...left].sort((a, b) => missing(a) - missing(b))
    const near = neighbours(next)
    join(near)
    left.delete(next)
    cliques.push(new Set([next, ...near]))
  }
  return cliques
}

/** A tree of cliques (Prim): always the one that has most in common with one that is in it. */
const inTree = ([first = [], ...rest]: readonly (readonly string[])[]): readonly Clique[] => {
  const tree: Clique[] = [{ by: first, parent: -1, shared: [] }]
  const left = [...rest]
  while (left.length > 0) {
    let best = { at: 0, parent: 0, shared: [] as readonly string[] }
    for (const [at, by] of left.entries())
      for (const [parent, clique] of tree.entries()) {
        const shared = by.filter((name) => clique.by.includes(name))
        if (shared.length > best.shared.length) best = { at, parent, shared }
      }
    const [by = []] = left.splice(best.at, 1)
    tree.push({ by, parent: best.parent, shared: best.shared })
  }
  return tree
}
