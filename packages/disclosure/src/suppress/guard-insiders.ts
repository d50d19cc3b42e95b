import type { Solver } from '../solver/solver.ts'
import { type Pattern, type Sums, shown } from '../sums/sums.ts'
import { agrees } from './certify.ts'
import type { Demand, Evidence, Table } from './evidence.ts'
import { fewestTables } from './fewest-tables.ts'
import { byMembers, type InsiderGap, type IsWithin, insiderGaps, type OpenPairs, openPairs } from './insiders.ts'
import { randomFrom } from './random.ts'
import { type Knowledge, viewOf } from './reader.ts'
import { type CostOf, repair } from './repair.ts'
import { movesOf } from './walk.ts'
import { openWholeProgramme } from './whole-programme.ts'

/** What is to be kept from insiders. */
export interface GuardOptions {
  readonly pattern: Pattern
  readonly demand: Demand
  readonly knowledge: Knowledge
  /** What is proved against everybody else. */
  readonly evidence: Evidence
  /** Whether a protected cell lies within an insider's. Default: by micro-cells. */
  readonly isWithin?: IsWithin
  readonly costOf?: CostOf
  readonly mayGoOn?: () => boolean
}

/** A pattern that keeps protected cells from insiders, too. */
export interface Guarded {
  readonly pattern: Pattern
  /** All tables that were found: those of the evidence, then more. */
  readonly pool: readonly Table[]
  /** Pairs for which nothing helped. */
  readonly open: readonly InsiderGap[]
}

/** Nodes of the search tree that the programme of one pair may visit. */
const mostNodes = 200

/** Rounds of repair after which what is still open counts as such. */
const mostRounds = 6

/**
 * Keeps every protected cell uncertain for whoever is alone in a withheld cell and knows it. For each pair that the evidence
 * leaves open a table is looked for in which the insider's cell is as it is and the other is not: single moves from the true
 * table, walks, whole-number programmes; and where there is none, more is withheld. What is proved against everybody else
 * stays proved, since repair only withholds.
 */
export const guardInsiders = (solver: Solver, sums: Sums, options: GuardOptions): Guarded => {
  const { demand, evidence, isWithin = byMembers(sums), mayGoOn = () => true } = options
  let { pattern } = options
  const pool: Table[] = [...evidence.tables]
  let open: readonly InsiderGap[] = insiderGaps(sums, pattern, { demand, tables: pool }, isWithin)
  for (let round = 0; open.length > 0 && round < mostRounds && mayGoOn(); round++) {
    const pairs = openPairs(sums, pattern, demand, isWithin)
    for (const table of pool) pairs.close(table)
    pool.push(...nearbyTables(sums, pattern, options, pairs))
    open = insiderGaps(sums, pattern, { demand, tables: pool }, isWithin)
    const before = pattern
    const failing = provePairs(solver, sums, pattern, open, pairs, pool, options)
    for (const [insider, cells] of byInsider(failing)) {
      if (!mayGoOn()) break
      pattern = mended(solver, sums, pattern, insider, cells, round, options)
    }
    open = insiderGaps(sums, pattern, { demand, tables: pool }, isWithin)
    if (pattern === before) break
  }
  return { pattern, pool, open }
}

/** Walks from the true table for each insider with open pairs, how many moves are tried in each, and how often one looks round. */
const walks = { number: 12, steps: 4_000, look: 400 }

/**
 * Tables that close open pairs: for each insider walks from the true table by moves that leave their cell as it is. Where
 * counts may go to and fro, a walk changes most other cells.
 */
export const nearbyTables = (
  sums: Sums,
  pattern: Pattern,
  { knowledge }: Pick<GuardOptions, 'knowledge'>,
  pairs: OpenPairs,
): readonly Table[] => {
  const insiders = [...byInsider(pairs.gaps()).keys()]
  if (insiders.length === 0) return []
  const view = viewOf(sums, pattern, knowledge)
  const moves = movesOf(sums, view, Int32Array.from(insiders), 6)
  const { start, unknown, change, low, high, truth, cellStart, cell } = moves
  const { micro } = view.space
  const found: Table[] = []
  const step = (counts: Int32Array, m: number, sign: number): void => {
    const [from, to] = [start[m] ?? 0, start[m + 1] ?? 0]
    for (let k = from; k < to; k++) {
      const u = unknown[k] ?? 0
      const count = (counts[u] ?? 0) + sign * (change[k] ?? 0)
      if (count < (low[u] ?? 0) || count > (high[u] ?? Infinity)) return
    }
    for (let k = from; k < to; k++) counts[unknown[k] ?? 0] = (counts[unknown[k] ?? 0] ?? 0) + sign * (change[k] ?? 0)
  }
  const take = (counts: Int32Array) => {
    const table = Int32Array.from(sums.value.subarray(0, sums.micro))
    for (const [u, m] of micro.entries()) table[m] = counts[u] ?? 0
    if (agrees(sums, view, table) && pairs.close(table)) found.push(table)
  }
  for (const [s, insider] of insiders.entries()) {
    const allowed: number[] = []
    for (let m = 0; m + 1 < start.length; m++)
      if (!cell.subarray(cellStart[m], cellStart[m + 1]).includes(s)) allowed.push(m)
    const random = randomFrom(13 + s)
    for (let w = 0; w < walks.number && allowed.length > 0 && pairs.isOpenFor(insider); w++) {
      const counts = Int32Array.from(truth)
      for (let k = 1; k <= walks.steps; k++) {
        step(counts, allowed[Math.floor(random() * allowed.length)] ?? 0, random() < 0.5 ? 1 : -1)
        if (k % walks.look === 0) take(counts)
      }
    }
  }
  return found
}

const byInsider = (gaps: readonly InsiderGap[]): ReadonlyMap<number, readonly number[]> => {
  const cells = new Map<number, number[]>()
  for (const { insider, cell } of gaps) cells.set(insider, [...(cells.get(insider) ?? []), cell])
  return cells
}

/** Looks on a ground for a whole table for each open pair, and puts what is found into the pool. Gives the pairs for which there is none. */
const provePairs = (
  solver: Solver,
  sums: Sums,
  pattern: Pattern,
  open: readonly InsiderGap[],
  pairs: OpenPairs,
  pool: Table[],
  { knowledge, mayGoOn = () => true }: GuardOptions,
): readonly InsiderGap[] => {
  if (open.length === 0) return []
  const view = viewOf(sums, pattern, knowledge)
  const cells = [...new Set(open.flatMap(({ insider, cell }) => [insider, cell]))]
  const programme = openWholeProgramme(solver, sums, view, cells, mostNodes)
  const cost = new Float64Array(programme.size)
  const failing: InsiderGap[] = []
  try {
    for (const gap of open) {
      if (!pairs.isOpen(gap)) continue
      const { insider, cell } = gap
      const count = sums.value[cell] ?? 0
      programme.bound(insider, 1, 1)
      for (const [low, high] of [
        [count + 1, Infinity],
        [-Infinity, count - 1],
      ] as const) {
        if (!mayGoOn() || !pairs.isOpen(gap) || high < (knowledge.low[cell] ?? 0)) continue
        programme.bound(cell, low, high)
        const table = programme.solve(cost)
        programme.bound(cell, -Infinity, Infinity)
        if (table && agrees(sums, view, table) && pairs.close(table)) pool.push(table)
      }
      programme.bound(insider, -Infinity, Infinity)
      if (pairs.isOpen(gap)) failing.push(gap)
    }
  } finally {
    programme.close()
  }
  return failing
}

/** Withholds more, so that one insider does not know some cells: their own is as good as shown to them. */
const mended = (
  solver: Solver,
  sums: Sums,
  pattern: Pattern,
  insider: number,
  cells: readonly number[],
  round: number,
  { knowledge, costOf, mayGoOn = () => true }: GuardOptions,
): Pattern => {
  const sorted = Int32Array.from(cells).sort()
  const asked = { cells: sorted, spread: new Float64Array(sorted.length).fill(1 + round) }
  const truth = Float64Array.from(sorted, (c) => sums.value[c] ?? 0)
  const failing = [...sorted.keys()]
  const seen = pattern.with(insider, shown)
  const options = { ...(costOf ? { costOf } : {}), mayGoOn }
  const { pattern: more } = repair(solver, sums, seen, knowledge, asked, { low: truth, high: truth, failing }, options)
  return more.with(insider, pattern[insider] ?? shown)
}

/** Of many tables those that close a pair which those before and the fewest for the rest of the proof leave open. */
export const besideFewest = (
  sums: Sums,
  pattern: Pattern,
  evidence: Evidence,
  pool: readonly Table[],
  isWithin?: IsWithin,
): readonly Table[] => {
  const pairs = openPairs(sums, pattern, evidence.demand, isWithin)
  for (const table of fewestTables(sums, evidence)) pairs.close(table)
  return pool.filter((table) => pairs.close(table))
}
