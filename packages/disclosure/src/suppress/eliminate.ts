import { type Link, type Pattern, primary, type Sums, secondary, shown } from '../sums/sums.ts'
import { prime, reciprocal, times } from './modular.ts'

/** A vector over the micro-cells modulo the prime, by its entries that are not 0, rows ascending. */
interface Vector {
  readonly row: Int32Array
  readonly entry: Float64Array
}

/** How to order the cells that may be shown. */
export interface EliminateOptions {
  /** Cells that may be shown, the most wanted first. Default: every `shown` cell of the pattern, the largest first. */
  readonly candidates?: Int32Array
  /** More sums that must not be told, each by its micro-cells: of a singleton and its neighbour, of a small group. */
  readonly targets?: readonly Int32Array[]
  /** Cells of which the reader knows the value anyway and that so count as told: structural zeros. Default none. */
  readonly known?: Int32Array
  /** Cells that the reader knows whatever is shown: what earlier releases told. Default none. */
  readonly told?: Int32Array
  /** Asked before each cell: false withholds all that were not offered yet, which is safe but dear. Default: never. */
  readonly mayGoOn?: () => boolean
}

/**
 * Complementary suppression that no linear combination of shown cells undoes. Cells are offered one after the other; each
 * is shown unless a protected cell would then be a linear combination of what is shown, for which see
 * `docs/methods/suppression.md`. Modulo a prime: cells that are independent there are so in whole numbers, and one in
 * about 10^7 times something is withheld, or told to the audit that follows, that need not be.
 */
export const eliminate = (sums: Sums, pattern: Pattern, options: EliminateOptions = {}): Pattern => {
  const space = openSpace(sums.micro)
  for (const micro of options.known ?? []) space.tell({ row: Int32Array.of(micro), entry: Float64Array.of(1) })
  for (const link of sums.links) space.link(link)
  for (const c of options.told ?? []) space.show(members(sums, c))
  const result = Uint8Array.from(pattern)
  for (let c = 0; c < result.length; c++) if (result[c] === primary) space.protect(members(sums, c))
  for (const target of options.targets ?? []) space.protect(target)
  for (const c of options.candidates ?? byImportance(sums, pattern)) {
    if (options.mayGoOn?.() === false || !space.offer(members(sums, c))) result[c] = secondary
  }
  return result
}

const members = ({ start, member }: Sums, c: number): Int32Array => member.subarray(start[c], start[c + 1])

/** Shown cells, the largest first; among equals that of more micro-cells, then the first. */
export const byImportance = ({ value, start }: Sums, pattern: Pattern): Int32Array => {
  const size = (c: number) => (start[c + 1] ?? 0) - (start[c] ?? 0)
  return Int32Array.from(pattern.keys())
    .filter((c) => pattern[c] === shown)
    .sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0) || size(b) - size(a) || a - b)
}

/** The space that shown cells span, and what is left of the protected cells beside it. */
const openSpace = (size: number) => {
  const basis: { readonly pivot: number; readonly vector: Vector }[] = []
  const rest: Vector[] = []
  const touching: Set<number>[] = Array.from({ length: size }, () => new Set())
  const byMark = new Map<number, Set<number>>()
  const pivotOf = new Int32Array(size).fill(-1)
  const scratch = new Float64Array(size)
  const weight = weights(size)

  const mark = (vector: Vector): number => {
    const scale = reciprocal(vector.entry[0] ?? 1)
    let sum = 0
    for (let i = 0; i < vector.row.length; i++)
      sum = (sum + times(times(vector.entry[i] ?? 0, scale), weight[vector.row[i] ?? 0] ?? 0)) % prime
    return sum
  }

  /** What is left of a vector beside the shown cells: they are subtracted in the order in which they were told. */
  const reduce = (vector: Vector): Vector => {
    const rows = openRows(scratch)
    const due = openQueue()
    const touch = (row: number) => {
      if (rows.touch(row) && (pivotOf[row] ?? -1) >= 0) due.add(pivotOf[row] ?? 0)
    }
    for (let i = 0; i < vector.row.length; i++) {
      touch(vector.row[i] ?? 0)
      scratch[vector.row[i] ?? 0] = vector.entry[i] ?? 0
    }
    for (let b = due.take(); b >= 0; b = due.take()) {
      const told = basis[b]
      const factor = told ? (scratch[told.pivot] ?? 0) : 0
      if (!told || factor === 0) continue
      for (const row of told.vector.row) touch(row)
      subtract(scratch, told.vector, factor)
    }
    return rows.gather()
  }

  const enlist = (t: number, vector: Vector): void => {
    rest[t] = vector
    for (const row of vector.row) touching[row]?.add(t)
    const key = mark(vector)
    const same = byMark.get(key)
    if (same) same.add(t)
    else byMark.set(key, new Set([t]))
  }

  const delist = (t: number): void => {
    const vector = rest[t]
    if (!vector) return
    for (const row of vector.row) touching[row]?.delete(t)
    byMark.get(mark(vector))?.delete(t)
  }

  const isProtected = (vector: Vector): boolean =>
    [...(byMark.get(mark(vector)) ?? [])].some((t) => areParallel(vector, rest[t]))

  /** Takes a vector among the shown ones. Its pivot is the row that the fewest protected cells have. */
  const tell = (vector: Vector): void => {
    let pivot = 0
    for (let i = 1; i < vector.row.length; i++)
      if ((touching[vector.row[i] ?? 0]?.size ?? 0) < (touching[vector.row[pivot] ?? 0]?.size ?? 0)) pivot = i
    const scale = reciprocal(vector.entry[pivot] ?? 1)
    const normal = { row: vector.row, entry: vector.entry.map((entry) => times(entry, scale)) }
    const row = vector.row[pivot] ?? 0
    pivotOf[row] = basis.length
    basis.push({ pivot: row, vector: normal })
    for (const t of [...(touching[row] ?? [])]) {
      const old = rest[t]
      if (!old) continue
      delist(t)
      const rows = openRows(scratch)
      for (const at of old.row) rows.touch(at)
      for (const at of normal.row) rows.touch(at)
      for (let i = 0; i < old.row.length; i++) scratch[old.row[i] ?? 0] = old.entry[i] ?? 0
      subtract(scratch, normal, scratch[row] ?? 0)
      enlist(t, rows.gather())
    }
  }

  return {
    /** Protects the sum of some micro-cells, if it is not told already. */
    protect: (rows: Int32Array): void => {
      const vector = reduce(ones(rows))
      if (vector.row.length > 0) enlist(rest.length, vector)
    },
    tell,
    /** Shows the sum of some micro-cells, whatever it tells. */
    show: (rows: Int32Array): void => {
      const vector = reduce(ones(rows))
      if (vector.row.length > 0) tell(vector)
    },
    /** Takes in that two sums are the same. */
    link: ({ plus, minus }: Link): void => {
      const row = Int32Array.of(...plus, ...minus)
      const entry = Float64Array.from(row, (_, i) => (i < plus.length ? 1 : prime - 1))
      const vector = reduce({ row, entry })
      if (vector.row.length > 0) tell(vector)
    },
    /** Shows the sum of some micro-cells unless that would tell a protected one. False where it is not shown. */
    offer: (rows: Int32Array): boolean => {
      const vector = reduce(ones(rows))
      if (vector.row.length === 0) return true
      if (isProtected(vector)) return false
      tell(vector)
      return true
    },
  }
}

const ones = (row: Int32Array): Vector => ({ row, entry: new Float64Array(row.length).fill(1) })

const subtract = (from: Float64Array, { row, entry }: Vector, factor: number): void => {
  for (let i = 0; i < row.length; i++) {
    const at = row[i] ?? 0
    const left = (from[at] ?? 0) - times(entry[i] ?? 0, factor)
    from[at] = left < 0 ? left + prime : left
  }
}

/** The rows of a dense vector that were touched, so that only they are looked at and cleared. */
const openRows = (dense: Float64Array) => {
  const touched: number[] = []
  const seen = new Set<number>()
  return {
    /** True where the row was not touched before. */
    touch: (row: number): boolean => {
      if (seen.has(row)) return false
      seen.add(row)
      touched.push(row)
      return true
    },
    /** The vector, which is cleared. */
    gather: (): Vector => {
      const rows = Int32Array.from(touched.filter((row) => dense[row] !== 0)).sort()
      const entry = Float64Array.from(rows, (row) => dense[row] ?? 0)
      for (const row of touched) dense[row] = 0
      return { row: rows, entry }
    },
  }
}

/** Numbers of which the least is taken first (a binary heap). */
const openQueue = () => {
  const heap: number[] = []
  const at = (i: number) => heap[i] ?? Infinity
  const swap = (i: number, j: number) => {
    const held = at(i)
    heap[i] = at(j)
    heap[j] = held
  }
  return {
    add: (number: number): void => {
      heap.push(number)
      for (let i = heap.length - 1; i > 0 && at(i) < at((i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1)
    },
    /** -1 where there is none. */
    take: (): number => {
      const least = heap[0]
      const last = heap.pop()
      if (least === undefined || last === undefined) return -1
      if (heap.length === 0) return least
      heap[0] = last
      for (let i = 0; ; ) {
        const child = at(2 * i + 1) <= at(2 * i + 2) ? 2 * i + 1 : 2 * i + 2
        if (at(child) >= at(i)) return least
        swap(i, child)
        i = child
      }
    },
  }
}

const areParallel = (a: Vector, b: Vector | undefined): boolean => {
  if (!b || a.row.length !== b.row.length) return false
  const scale = times(b.entry[0] ?? 0, reciprocal(a.entry[0] ?? 1))
  for (let i = 0; i < a.row.length; i++)
    if (a.row[i] !== b.row[i] || times(a.entry[i] ?? 0, scale) !== b.entry[i]) return false
  return true
}

/** A fixed residue for each row, by which vectors are told apart before they are compared (Lehmer's generator). */
const weights = (size: number): Float64Array => {
  const weight = new Float64Array(size)
  for (let i = 0, state = 20_231; i < size; i++) weight[i] = state = times(state, 48_271)
  return weight
}
