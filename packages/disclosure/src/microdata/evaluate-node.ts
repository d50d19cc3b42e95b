import { type Digits, firstRows, type Groups, groupRows, groupSizes } from './group-rows.ts'
import type { Lattice, Node, SensitiveCounts, ToldCounts } from './lattice.ts'

/** What every class that stays in must be. */
export interface Demand {
  /** Records in it, at least. */
  readonly k: number
  /** Different known values of each sensitive column in it, at least (distinct l-diversity). */
  readonly l: number
  /** Share of it that may tell one code of a sensitive column, at most, unknowns added to the most frequent. */
  readonly largestShare: number
}

/** A node of the lattice, judged. */
export interface Judged {
  readonly node: Node
  /** Records in classes that are not as demanded: these are dropped. */
  readonly suppressed: number
  /**
   * Those of them that fail k or distinct l. A class that fails these has only parts that fail them, so that no finer
   * node suppresses fewer; of the largest share that does not hold.
   */
  readonly least: number
  /** Information lost, 0 to 1, by detail and by dropped records. */
  readonly loss: number
}

/** Classes at a node: groups of finest classes, and which of them fail. */
export interface NodeClasses {
  readonly groups: Groups
  readonly size: Float64Array
  readonly fails: Uint8Array
  readonly suppressed: number
  readonly least: number
}

/** The loss of a node when nobody is dropped: the least that it and all coarser ones can be. */
export const leastLoss = ({ keys }: Lattice, node: Node): number =>
  weighted(keys.map(({ weight, levels }, i) => [weight, levels[node[i] ?? 0]?.share ?? 0]))

const weighted = (parts: readonly (readonly [weight: number, share: number])[]): number => {
  const weights = parts.reduce((sum, [weight]) => sum + weight, 0)
  return weights === 0 ? 0 : parts.reduce((sum, [weight, share]) => sum + weight * share, 0) / weights
}

/** Judges a node. Where more than `limit` records fail k or l it is not judged any further: its loss is infinite. */
export const judgeNode = (lattice: Lattice, node: Node, demand: Demand, limit: number): Judged => {
  const classes = classesAt(lattice, node, demand, limit)
  const { suppressed, least } = classes
  const loss =
    suppressed > limit
      ? Infinity
      : weighted(lossByKey(lattice, node, classes).map(({ weight, share }) => [weight, share]))
  return { node, suppressed, least, loss }
}

/** Share of the information of each key that is lost at a node, dropped records and all. */
export const lossByKey = (
  { keys, code, size }: Lattice,
  node: Node,
  { groups, fails, suppressed }: NodeClasses,
): readonly { readonly name: string; readonly weight: number; readonly share: number }[] =>
  keys.map(({ name, weight, levels, dropped, bits }, i) => {
    const level = levels[node[i] ?? 0]
    const codes = code[i]
    if (!level || !codes || bits === 0) return { name, weight, share: 0 }
    let more = 0
    if (suppressed > 0)
      for (let each = 0; each < size.length; each++) {
        if (fails[groups.of[each] ?? 0] === 0) continue
        const at = codes[each] ?? 0
        more += (size[each] ?? 0) * ((dropped[at] ?? 0) - (level.lost[at] ?? 0))
      }
    return { name, weight, share: level.share + more / bits }
  })

/** The classes at a node, and which fail. Where k alone fails for more than `limit` records, nothing else is looked at. */
export const classesAt = (lattice: Lattice, node: Node, demand: Demand, limit = Infinity): NodeClasses => {
  const columns = lattice.keys.map(({ levels }, i): Digits => {
    const { of = [], texts = [] } = levels[node[i] ?? 0] ?? {}
    return { of: lattice.code[i] ?? [], range: texts.length, through: of }
  })
  const groups = groupRows(lattice.size.length, columns)
  const size = groupSizes(groups, lattice.size)
  const fails = new Uint8Array(size.length)
  for (let each = 0; each < size.length; each++) if ((size[each] ?? 0) < demand.k) fails[each] = 1
  let least = failing(size, fails)
  if (least > limit || (demand.l <= 1 && demand.largestShare >= 1))
    return { groups, size, fails, suppressed: least, least }
  const values = lattice.sensitive.map((counts) => valuesAt(groups, size, counts))
  for (const { distinct } of values)
    for (let each = 0; each < size.length; each++) if (demand.l > 1 && (distinct[each] ?? 0) < demand.l) fails[each] = 1
  least = failing(size, fails)
  for (const { most, unknown } of values)
    for (let each = 0; each < size.length; each++)
      if (((most[each] ?? 0) + (unknown[each] ?? 0)) / (size[each] ?? 1) > demand.largestShare) fails[each] = 1
  return { groups, size, fails, suppressed: failing(size, fails), least }
}

const failing = (size: Float64Array, fails: Uint8Array): number => {
  let sum = 0
  for (let each = 0; each < size.length; each++) if (fails[each] === 1) sum += size[each] ?? 0
  return sum
}

/**
 * Of each merged class: its different known values, how many records tell the most frequent code, and how many are unknown.
 * Where all may tell the same code, their values are no more than one, however they differ besides.
 */
const valuesAt = (groups: Groups, size: Float64Array, counts: SensitiveCounts) => {
  const at = counts.class.map((each) => groups.of[each] ?? 0)
  const cells = groupRows(at.length, [
    { of: at, range: groups.count },
    { of: counts.value, range: counts.range },
  ])
  const held = groupSizes(cells, counts.count)
  const distinct = new Int32Array(groups.count)
  const unknown = new Float64Array(groups.count)
  const first = firstRows(cells)
  for (let cell = 0; cell < first.length; cell++) {
    const entry = first[cell] ?? 0
    const each = at[entry] ?? 0
    if (counts.codesOf[counts.value[entry] ?? 0]?.length === 0) unknown[each] = (unknown[each] ?? 0) + (held[cell] ?? 0)
    else distinct[each] = (distinct[each] ?? 0) + 1
  }
  const most = mostTold(groups, counts.told)
  for (let each = 0; each < distinct.length; each++)
    if ((most[each] ?? 0) + (unknown[each] ?? 0) >= (size[each] ?? 0)) distinct[each] = Math.min(distinct[each] ?? 0, 1)
  return { distinct, most, unknown }
}

/** How many records of each merged class tell its most frequent code. */
const mostTold = (groups: Groups, told: ToldCounts): Float64Array => {
  const at = told.class.map((each) => groups.of[each] ?? 0)
  const cells = groupRows(at.length, [
    { of: at, range: groups.count },
    { of: told.code, range: told.range },
  ])
  const held = groupSizes(cells, told.count)
  const most = new Float64Array(groups.count)
  for (const [cell, entry] of firstRows(cells).entries()) {
    const each = at[entry] ?? 0
    most[each] = Math.max(most[each] ?? 0, held[cell] ?? 0)
  }
  return most
}
