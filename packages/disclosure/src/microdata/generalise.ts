import { DisclosureRefusal } from '../refusal.ts'
import { type Anonymity, anonymity } from './anonymity.ts'
import { type CaseRecords, codeColumn } from './case-records.ts'
import { type Diversity, diversity } from './diversity.ts'
import { classesAt, type Demand, lossByKey, type NodeClasses } from './evaluate-node.ts'
import type { KeyVariable } from './key-variable.ts'
import { type Lattice, latticeOf, type Node } from './lattice.ts'
import { searchLattice } from './search-lattice.ts'
import { sortCoded } from './sort-coded.ts'

/** How records are made fit to go out one by one. */
export interface GeneraliseOptions {
  /** What somebody may know of a person from elsewhere, with the levels to which it may be coarsened. */
  readonly keys: readonly KeyVariable[]
  /** Columns that nobody shall learn of a person; they stay as recorded. Columns that are neither are left out. */
  readonly sensitive?: readonly string[]
  /** Records that are alike in all keys, at least: 2 or more. */
  readonly k: number
  /** Different known values of each sensitive column among them, at least; 1 (no demand) unless given. */
  readonly l?: number
  /** Share of them with the same value of a sensitive column, at most; 1 (no demand) unless given. */
  readonly largestShare?: number
  /** Share of all records that may be dropped, at most; 0 unless given. */
  readonly suppressAtMost?: number
}

/** Records that are as demanded. Still confidential: only `publicUseFile` makes of them what may leave. */
export interface Generalised {
  /** Keys at their level, then what is sensitive, sorted by their text: the order in which they were recorded tells who they are. */
  readonly records: CaseRecords
  /** Row of each in the records that were given. For the owner alone, to compare two files. */
  readonly rows: Int32Array
  readonly report: GeneralisationReport
}

/** What it took, for the person who signs. Confidential: the number dropped tells of persons who are alone. */
export interface GeneralisationReport {
  readonly keys: readonly {
    readonly name: string
    readonly level: string /** Share of its information that is lost, 0 to 1. */
    readonly loss: number
  }[]
  /** Mean of the losses of the keys by their weights. */
  readonly loss: number
  readonly suppressed: number
  readonly share: number
  readonly anonymity: Anonymity
  readonly diversity: readonly Diversity[]
  /** Nodes of the lattice, and how many of them had to be judged. */
  readonly nodes: number
  readonly judged: number
}

/** More combinations of levels than a search is worth. */
const mostNodes = 50_000

/**
 * Coarsens keys, one level a key for all records (full-domain generalisation, Samarati 2001; Sweeney 2002), until each
 * record that stays is one of at least `k` alike in all keys, with `l` different values of what is sensitive among them;
 * drops whole records where that costs less. Of all ways it takes the one of least loss. A key loses, of each record, the
 * bits by which its group leaves open which code it was: log2 of the records in the group by those with the code (the
 * non-uniform entropy of Gionis and Tassa 2009), as a share of what it loses when left out; a dropped record loses all of
 * it. Records are dropped whole: with their keys blanked they would be a class of the rarest persons, each with what is
 * sensitive beside her. Throws DisclosureRefusal where nothing is as demanded, with the key that costs most.
 */
export const generalise = (records: CaseRecords, options: GeneraliseOptions): Generalised => {
  const { keys, sensitive = [], k, l = 1, largestShare = 1, suppressAtMost = 0 } = options
  refuseParameters(options)
  if (records.length < k) throw new DisclosureRefusal('disclosure.too-few-records', { k })
  const lattice = latticeOf(records, keys, sensitive)
  const demand = { k, l, largestShare }
  const limit = Math.floor(suppressAtMost * records.length + 1e-9)
  const { best, nodes, judged } = searchLattice(lattice, demand, limit)
  if (!best) throw notReached(lattice, demand, options)
  const classes = classesAt(lattice, best.node, demand)
  const made = recordsAt(records, lattice, best.node, classes, sensitive)
  const names = keys.map(({ name }) => name)
  return {
    ...made,
    report: {
      keys: lossByKey(lattice, best.node, classes).map(({ name, share }, i) => ({
        name,
        level: keys[i]?.levels[best.node[i] ?? 0]?.name ?? '',
        loss: share,
      })),
      loss: best.loss,
      suppressed: best.suppressed,
      share: best.suppressed / records.length,
      anonymity: anonymity(made.records, names, k),
      diversity: sensitive.map((name) => diversity(made.records, names, name)),
      nodes,
      judged,
    },
  }
}

/** Throws DisclosureRefusal for what can't be meant. */
const refuseParameters = (options: GeneraliseOptions): void => {
  const { keys, sensitive = [], k, l = 1, largestShare = 1, suppressAtMost = 0 } = options
  const names = [...keys.map(({ name }) => name), ...sensitive]
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new DisclosureRefusal('disclosure.column-twice', { column: twice })
  const nodes = keys.reduce((product, { levels }) => product * levels.length, 1)
  if (nodes > mostNodes) throw new DisclosureRefusal('disclosure.too-many-levels', { nodes, most: mostNodes })
  const wrong = {
    keys: keys.length === 0 || keys.some(({ levels, weight = 1 }) => levels.length === 0 || !(weight > 0)),
    k: !Number.isSafeInteger(k) || k < 2,
    l: !Number.isSafeInteger(l) || l < 1 || (l > 1 && sensitive.length === 0),
    largestShare: !(largestShare > 0 && largestShare <= 1) || (largestShare < 1 && sensitive.length === 0),
    suppressAtMost: !(suppressAtMost >= 0 && suppressAtMost < 1),
  }
  for (const [parameter, isWrong] of Object.entries(wrong))
    if (isWrong) throw new DisclosureRefusal('disclosure.bad-parameter', { parameter })
}

/** The records that stay, at the levels of a node, in the order of their texts. */
const recordsAt = (
  records: CaseRecords,
  { keys, code, classOf }: Lattice,
  node: Node,
  { groups, fails }: NodeClasses,
  sensitive: readonly string[],
): Pick<Generalised, 'records' | 'rows'> => {
  const kept: number[] = []
  for (const [row, finest] of classOf.entries()) if (fails[groups.of[finest] ?? 0] === 0) kept.push(row)
  const coded = [
    ...keys.map(({ name, levels }, i) => {
      const { texts = [], of: groupOf = [] } = levels[node[i] ?? 0] ?? {}
      const of = Uint32Array.from(kept, (row) => groupOf[code[i]?.[classOf[row] ?? 0] ?? 0] ?? 0)
      return { name, texts, of }
    }),
    ...sensitive.map((name) => {
      const { texts, of } = codeColumn(records, name)
      return { name, texts, of: Uint32Array.from(kept, (row) => of[row] ?? 0) }
    }),
  ]
  const order = sortCoded(kept.length, coded)
  const columns = coded.map(({ name, texts, of }) => [name, Array.from(order, (i) => texts[of[i] ?? 0] ?? '')] as const)
  return {
    records: { length: kept.length, columns: Object.fromEntries(columns) },
    rows: order.map((i) => kept[i] ?? 0),
  }
}

/** Why nothing was found, and which key to leave out: the one without which fewest records fail at the coarsest levels. */
const notReached = (
  lattice: Lattice,
  demand: Demand,
  { keys, sensitive = [] }: GeneraliseOptions,
): DisclosureRefusal => {
  const { k, l, largestShare } = demand
  const top = lattice.keys.map(({ levels }) => levels.length - 1)
  if (classesAt(lattice, top, demand).size.length === 1)
    return new DisclosureRefusal('disclosure.not-diverse', { sensitive: sensitive.join(', '), l, largestShare })
  const without = keys.map(({ name }, i) => ({
    name,
    fail: classesAt(leaveOut(lattice, i), top.with(i, 0), demand).suppressed,
  }))
  const [costliest] = without.sort((a, b) => a.fail - b.fail)
  return new DisclosureRefusal('disclosure.not-anonymous', { k, l, largestShare, key: costliest?.name ?? '' })
}

const leaveOut = (lattice: Lattice, key: number): Lattice => ({
  ...lattice,
  keys: lattice.keys.map((each, i) =>
    i === key
      ? {
          ...each,
          levels: [
            { name: 'all', texts: ['_T'], of: new Uint32Array(each.dropped.length), lost: each.dropped, share: 1 },
          ],
        }
      : each,
  ),
})
