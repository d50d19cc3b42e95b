import type { Interactions } from './log-linear-design.ts'

/** True where every set of one list less is in the model too; sets of two need single lists only, which always are. */
const allWithin = (model: ReadonlySet<number>, set: number, lists: number): boolean => {
  for (let list = 0; list < lists; list += 1) {
    const less = set & ~(1 << list)
    if (less !== set && sizeOf(less) > 1 && !model.has(less)) return false
  }
  return true
}

/** How many lists are in a set. */
export const sizeOf = (set: number): number => {
  let size = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1
  return size
}

/** All sets of so many lists, ascending. */
const setsOf = (lists: number, size: number): readonly number[] =>
  Array.from({ length: 1 << lists }, (_, set) => set).filter((set) => sizeOf(set) === size)

/**
 * Every hierarchical model with all main effects and interactions of at most `order` lists: where a set is in it, so are
 * all sets within. 1,024 of pairs for five lists, 6,212 of pairs and triples.
 */
export const hierarchicalModels = (lists: number, order: number): readonly Interactions[] => {
  let models: Interactions[] = [[]]
  for (let size = 2; size <= Math.min(order, lists); size += 1) {
    const sets = setsOf(lists, size)
    models = models.flatMap((model) => {
      const present = new Set(model)
      const allowed = sets.filter((set) => allWithin(present, set, lists))
      return subsetsOf(allowed).map((more) => [...model, ...more].sort((a, b) => a - b))
    })
  }
  return models
}

/** All selections of some values, the empty one first. */
export const subsetsOf = (values: readonly number[]): readonly number[][] =>
  Array.from({ length: 2 ** values.length }, (_, chosen) => values.filter((_, i) => chosen & (1 << i)))

/** The hierarchical models that differ from one by a single interaction of at most `order` lists, more or less. */
export const neighboursOf = (model: Interactions, lists: number, order: number): readonly Interactions[] => {
  const present = new Set(model)
  const smaller = model
    .filter((set) => !model.some((other) => other !== set && (other & set) === set))
    .map((set) => model.filter((other) => other !== set))
  const larger = Array.from({ length: 1 << lists }, (_, set) => set)
    .filter((set) => sizeOf(set) >= 2 && sizeOf(set) <= order && !present.has(set) && allWithin(present, set, lists))
    .map((set) => [...model, set].sort((a, b) => a - b))
  return [...smaller, ...larger]
}
