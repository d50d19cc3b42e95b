import { type Pattern, type Sums, shown, unprinted, zero } from '../sums/sums.ts'
import { randomFrom } from './random.ts'

/** What a reader knows of every cell before looking at the sums: the least and the most that it can be. */
export interface Knowledge {
  readonly low: Float64Array
  readonly high: Float64Array
}

/**
 * A reader who knows that counts are not negative. Where zeros are printed as zeros, the reader also knows that what is
 * withheld is none, and that what is printed as zero stays it.
 */
export const knowledgeOf = ({ value }: Sums, pattern: Pattern, zeros: 'withheld' | 'printed'): Knowledge => {
  const isTold = (c: number) => zeros === 'printed' && pattern[c] !== unprinted
  return {
    low: Float64Array.from(value, (count, c) => (isTold(c) && count > 0 ? 1 : 0)),
    high: Float64Array.from(value, (count, c) => (isTold(c) && count === 0 ? 0 : Infinity)),
  }
}

/** Withheld or unprinted sums of which the reader knows more than follows from their micro-cells. */
export const watchedSums = (
  { micro, value, start, member }: Sums,
  pattern: Pattern,
  { low, high }: Knowledge,
): readonly number[] => {
  const cells: number[] = []
  for (let c = micro; c < value.length; c++) {
    if (pattern[c] === shown) continue
    let [least, most] = [0, 0]
    for (let k = start[c] ?? 0; k < (start[c + 1] ?? 0); k++) {
      const m = member[k] ?? 0
      const isKnown = pattern[m] === shown || pattern[m] === zero
      least += (isKnown ? value[m] : low[m]) ?? 0
      most += (isKnown ? value[m] : high[m]) ?? 0
    }
    if ((low[c] ?? 0) > least || (high[c] ?? Infinity) < most) cells.push(c)
  }
  return cells
}

/**
 * All tables that agree with what is shown, as the true one plus moves: micro-cells that the reader does not know,
 * numbered anew as unknowns, and what can be added to them without changing a shown sum.
 */
export interface HiddenSpace {
  /** The micro-cell of each unknown, ascending. */
  readonly micro: Int32Array
  /** The unknown of each micro-cell, -1 where it is shown. */
  readonly unknown: Int32Array
  /** Unknowns that can be chosen freely; the others follow from them. */
  readonly free: Int32Array
  /** The unknowns that follow, each with the free ones it follows from: change of `bound[i]` = sum of coefficient x change of `free[index]`. */
  readonly bound: Int32Array
  readonly start: Int32Array
  readonly index: Int32Array
  readonly coefficient: Float64Array
}

/**
 * Solves what is shown for the unknowns, by Gauss and Jordan with sparse rows, the shortest first. Coefficients are small
 * whole numbers nearly always; what is proved never rests on them. Another `seed` than 0 solves for others among the
 * unknowns, drawn by it.
 */
export const hiddenSpaceOf = (sums: Sums, pattern: Pattern, seed = 0): HiddenSpace => {
  const micro = Int32Array.from({ length: sums.micro }, (_, i) => i).filter(
    (i) => pattern[i] !== shown && pattern[i] !== zero,
  )
  const unknown = new Int32Array(sums.micro).fill(-1)
  for (const [u, m] of micro.entries()) unknown[m] = u
  const solved = openEquations(micro.length, seed)
  for (const { plus, minus } of sums.links)
    solved.add([...entriesOf(plus, unknown, 1), ...entriesOf(minus, unknown, -1)])
  for (const row of shownRows(sums, pattern, unknown)) solved.add(row.map((u) => [u, 1]))
  const bound = [...solved.rows.keys()].sort((a, b) => a - b)
  const free = micro.map((_, u) => u).filter((u) => !solved.rows.has(u))
  const place = new Int32Array(micro.length).fill(-1)
  for (const [i, u] of free.entries()) place[u] = i
  const start = new Int32Array(bound.length + 1)
  const index: number[] = []
  const coefficient: number[] = []
  for (const [i, u] of bound.entries()) {
    for (const [at, entry] of solved.rows.get(u) ?? []) {
      if (at === u) continue
      index.push(place[at] ?? 0)
      coefficient.push(-entry)
    }
    start[i + 1] = index.length
  }
  return {
    micro,
    unknown,
    free,
    bound: Int32Array.from(bound),
    start,
    index: Int32Array.from(index),
    coefficient: Float64Array.from(coefficient),
  }
}

/** The unknowns among some micro-cells, each with the same coefficient. */
const entriesOf = (members: Int32Array, unknown: Int32Array, by: number): readonly (readonly [number, number])[] =>
  [...members].flatMap((m) => ((unknown[m] ?? -1) < 0 ? [] : [[unknown[m] ?? 0, by]]))

/** The unknowns of each shown sum, the sums of fewest unknowns first. */
const shownRows = (
  { micro, start, member }: Sums,
  pattern: Pattern,
  unknown: Int32Array,
): readonly (readonly number[])[] => {
  const rows: number[][] = []
  for (let c = micro; c < pattern.length; c++) {
    if (pattern[c] !== shown) continue
    const row: number[] = []
    for (let i = start[c] ?? 0; i < (start[c + 1] ?? 0); i++) {
      const u = unknown[member[i] ?? 0] ?? -1
      if (u >= 0) row.push(u)
    }
    if (row.length > 0) rows.push(row)
  }
  return rows.sort((a, b) => a.length - b.length)
}

type Row = Map<number, number>

/** Equations in reduced form: each pivot stands in its own row alone. */
const openEquations = (size: number, seed: number) => {
  const random = randomFrom(seed)
  const bias = Float64Array.from({ length: seed === 0 ? 0 : size }, () => 10 * random())
  const rows = new Map<number, Row>()
  const users: Set<number>[] = Array.from({ length: size }, () => new Set())

  const add = (entries: readonly (readonly [number, number])[]): void => {
    const row: Row = new Map(entries)
    for (const [u] of entries) {
      const known = rows.get(u)
      if (known) subtract(row, known, row.get(u) ?? 0)
    }
    if (row.size === 0) return
    const pivot = pivotOf(row)
    scale(row, row.get(pivot) ?? 1)
    for (const other of [...(users[pivot] ?? [])]) {
      const target = rows.get(other)
      if (target)
        subtract(target, row, target.get(pivot) ?? 0, (u, is) => (is ? users[u]?.add(other) : users[u]?.delete(other)))
    }
    rows.set(pivot, row)
    for (const u of row.keys()) if (u !== pivot) users[u]?.add(pivot)
  }

  /** The entry that the fewest other rows have, one of 1 or -1 if there is any, so that numbers stay whole. */
  const pivotOf = (row: Row): number => {
    let best = -1
    let least = Infinity
    for (const [u, entry] of row) {
      const price = (users[u]?.size ?? 0) + (bias[u] ?? 0) + (Math.abs(Math.abs(entry) - 1) < 1e-9 ? 0 : size)
      if (price < least) [best, least] = [u, price]
    }
    return best
  }

  return { rows, add }
}

const subtract = (from: Row, row: Row, factor: number, tell?: (u: number, is: boolean) => void): void => {
  if (factor === 0) return
  for (const [u, entry] of row) {
    const left = (from.get(u) ?? 0) - factor * entry
    const isThere = Math.abs(left) > 1e-9
    if (isThere) from.set(u, left)
    else from.delete(u)
    tell?.(u, isThere)
  }
}

const scale = (row: Row, by: number): void => {
  if (by !== 1) for (const [u, entry] of row) row.set(u, entry / by)
}

/** What a reader sees and knows of a pattern, made ready for looking at it. */
export interface View {
  readonly pattern: Pattern
  readonly space: HiddenSpace
  readonly knowledge: Knowledge
  readonly watched: readonly number[]
}

/** The view of a reader with some knowledge upon a pattern. */
export const viewOf = (sums: Sums, pattern: Pattern, knowledge: Knowledge): View => ({
  pattern,
  space: hiddenSpaceOf(sums, pattern),
  knowledge,
  watched: watchedSums(sums, pattern, knowledge),
})
