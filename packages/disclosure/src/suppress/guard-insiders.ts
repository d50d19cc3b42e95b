import type { Solver } from '../solver/solver.ts'
import { type Pattern, type Sums, shown } from '../sums/sums.ts'
import { agrees, certify } from './certify.ts'
import { beginEvidence, type Demand, type Evidence, type Table, trim } from './evidence.ts'
import { fewestTables } from './fewest-tables.ts'
import { byMembers, type InsiderGap, type IsWithin, insiderGaps, openPairs } from './insiders.ts'
import { type Knowledge, viewOf } from './reader.ts'
import { type CostOf, repair } from './repair.ts'
import { movesOf, walk } from './walk.ts'

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
    for (const table of singleMoves(sums, pattern, options, isWithin)) pool.push(table)
    open = insiderGaps(sums, pattern, { demand, tables: pool }, isWithin)
    const before = pattern
    for (const [insider, cells] of byInsider(open)) {
      if (!mayGoOn()) break
      const found = guardFrom(solver, sums, pattern, insider, cells, round, options)
      pool.push(...found.tables)
      pattern = found.pattern
    }
    open = insiderGaps(sums, pattern, { demand, tables: pool }, isWithin)
    if (pattern === before) break
  }
  return { pattern, pool, open }
}

/** Tables one move away from the true one, which close a pair of an insider and a protected cell. */
export const singleMoves = (
  sums: Sums,
  pattern: Pattern,
  { demand, knowledge }: Pick<GuardOptions, 'demand' | 'knowledge'>,
  isWithin: IsWithin,
): readonly Table[] => {
  const view = viewOf(sums, pattern, knowledge)
  const { start, unknown, change, low, high, truth } = movesOf(sums, view, demand.cells, 4)
  const { micro } = view.space
  const tables: Table[] = []
  for (let m = 0; m + 1 < start.length; m++)
    for (const sign of [1, -1]) {
      const steps = Array.from(unknown.subarray(start[m], start[m + 1]), (u, k) => ({
        u,
        count: (truth[u] ?? 0) + sign * (change[(start[m] ?? 0) + k] ?? 0),
      }))
      if (!steps.every(({ u, count }) => count >= (low[u] ?? 0) && count <= (high[u] ?? Infinity))) continue
      const table = Int32Array.from(sums.value.subarray(0, sums.micro))
      for (const { u, count } of steps) if (u < micro.length) table[micro[u] ?? 0] = count
      tables.push(table)
    }
  const pairs = openPairs(sums, pattern, demand, isWithin)
  return tables.filter((table) => pairs.close(table) && agrees(sums, view, table))
}

const byInsider = (gaps: readonly InsiderGap[]): ReadonlyMap<number, readonly number[]> => {
  const cells = new Map<number, number[]>()
  for (const { insider, cell } of gaps) cells.set(insider, [...(cells.get(insider) ?? []), cell])
  return cells
}

/** Looks from one insider's place: their cell is as good as shown. */
const guardFrom = (
  solver: Solver,
  sums: Sums,
  pattern: Pattern,
  insider: number,
  cells: readonly number[],
  round: number,
  { knowledge, costOf, mayGoOn = () => true }: GuardOptions,
): { readonly pattern: Pattern; readonly tables: readonly Table[] } => {
  const seen = pattern.with(insider, shown)
  const view = viewOf(sums, seen, knowledge)
  const sorted = Int32Array.from(cells).sort()
  const evidence = beginEvidence(sums, { cells: sorted, spread: new Float64Array(sorted.length).fill(1) })
  walk(sums, view, movesOf(sums, view, sorted, 2), evidence, { walks: 4, steps: 200 * view.space.free.length, seed: 7 })
  const failing = certify(solver, sums, view, evidence, { mayGoOn })
  const { tables } = trim(evidence)
  if (failing.length === 0) return { pattern, tables }
  const asked = { cells: sorted, spread: new Float64Array(sorted.length).fill(1 + round) }
  const truth = Float64Array.from(sorted, (c) => sums.value[c] ?? 0)
  const mended = repair(
    solver,
    sums,
    seen,
    knowledge,
    asked,
    { low: truth, high: truth, failing },
    {
      ...(costOf ? { costOf } : {}),
      mayGoOn,
    },
  )
  return { pattern: mended.pattern.with(insider, pattern[insider] ?? shown), tables }
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
