import type { Solver } from '../solver/solver.ts'
import { countIn, type Pattern, primary, type Sums, secondary, shown } from '../sums/sums.ts'
import { certify } from './certify.ts'
import { beginEvidence, type Demand, evidenceOf, openCells, type Table, takeTable } from './evidence.ts'
import { nearbyTables } from './guard-insiders.ts'
import { type IsWithin, openPairs } from './insiders.ts'
import { type Knowledge, viewOf } from './reader.ts'
import type { CostOf } from './repair.ts'
import { movesOf, walk } from './walk.ts'

/** What was proved, and of whom. */
export interface ShowAgainOptions {
  readonly pattern: Pattern
  readonly demand: Demand
  readonly knowledge: Knowledge
  /** Tables that agree with what is shown, and prove all that is demanded. */
  readonly pool: readonly Table[]
  /** Whether insiders count as readers. */
  readonly insiders: boolean
  readonly isWithin?: IsWithin
  /** Where zeros are withheld, a zero has the symbol whether it is complementary or not: there is nothing to show again. */
  readonly zeros: 'withheld' | 'printed'
  readonly costOf: CostOf
  readonly mayGoOn?: () => boolean
}

/** Complementary cells up to which more tables are looked for, and unknowns. Beyond, those that there are have to do. */
const mostTried = 300
const mostUnknowns = 3_000
/** Unknowns up to which whole tables are also looked for by programmes. */
const mostProgrammed = 300
/** Steps of work up to which the tables that there are are looked through. */
const mostWork = 3e9

/**
 * Shows complementary cells again that need not be withheld, the dearest first: elimination and repair withhold one after
 * the other, and what was needed then may not be needed in the end. A cell is shown where tables in which it is as it is
 * still prove all that is demanded. What is proved stays proved by construction.
 */
export const showAgain = (
  solver: Solver,
  sums: Sums,
  options: ShowAgainOptions,
): { readonly pattern: Pattern; readonly pool: readonly Table[] } => {
  const { demand, insiders, isWithin, zeros, costOf, mayGoOn = () => true } = options
  let { pattern, pool } = options
  const cells = [...pattern.keys()]
    .filter((c) => pattern[c] === secondary && (zeros === 'printed' || sums.value[c] !== 0))
    .sort((a, b) => costOf(b) - costOf(a) || a - b)
  const alone = insiders
    ? pattern.filter((kind, c) => sums.value[c] === 1 && (kind === primary || kind === secondary)).length
    : 0
  if (cells.length * demand.cells.length * (pool.length + alone) * 10 > mostWork) return { pattern, pool }
  const proves = (tables: readonly Table[], on: Pattern): boolean => {
    if (openCells(evidenceOf(sums, demand, tables)).length > 0) return false
    if (!insiders) return true
    const pairs = openPairs(sums, on, demand, isWithin)
    for (const table of tables) pairs.close(table)
    return pairs.gaps().length === 0
  }
  const isSmall = cells.length <= mostTried && pattern.subarray(0, sums.micro).length <= mostUnknowns
  for (const cell of cells) {
    if (!mayGoOn()) break
    const on = pattern.with(cell, shown)
    const kept = pool.filter((table) => countIn(sums, table, cell) === sums.value[cell])
    const tables = proves(kept, on) ? kept : isSmall ? [...kept, ...moreTables(solver, sums, on, kept, options)] : kept
    if (tables.length === kept.length ? !proves(kept, on) : !proves(tables, on)) continue
    pattern = on
    pool = tables
  }
  return { pattern, pool }
}

/** Tables that agree with more being shown: of walks, and in small universes of programmes. */
const moreTables = (
  solver: Solver,
  sums: Sums,
  pattern: Pattern,
  kept: readonly Table[],
  { demand, knowledge, insiders, isWithin }: ShowAgainOptions,
): readonly Table[] => {
  const view = viewOf(sums, pattern, knowledge)
  const evidence = beginEvidence(sums, demand)
  for (const table of kept) takeTable(evidence, sums, table)
  const before = evidence.tables.length
  const moves = movesOf(sums, view, demand.cells, 4)
  walk(sums, view, moves, evidence, { walks: 6, steps: 100 * view.space.free.length, seed: 11 })
  if (view.space.micro.length <= mostProgrammed) certify(solver, sums, view, evidence, { nodes: 200 })
  const found = evidence.tables.slice(before)
  if (!insiders || openCells(evidence).length > 0) return found
  const pairs = openPairs(sums, pattern, demand, isWithin)
  for (const table of [...kept, ...found]) pairs.close(table)
  return [...found, ...nearbyTables(sums, pattern, { knowledge }, pairs)]
}
