import { countIn, type Pattern, type Sums } from '../sums/sums.ts'

/** A whole table that agrees with everything shown: counts of all micro-cells. */
export type Table = Int32Array

/** What must be shown of a cell: its count takes values at least `spread` apart in tables that agree with what is shown. */
export interface Demand {
  /** Cells to be protected, ascending. */
  readonly cells: Int32Array
  /** For each of them, how far apart. */
  readonly spread: Float64Array
  /**
   * Protected cells that somebody who is alone in another may know, as they could before: those that are withheld only since
   * they were so in an earlier release. Default: none.
   */
  readonly knownInside?: ReadonlySet<number>
}

/** The least and the most that each protected cell has been seen to be, and the tables where. */
export interface Evidence {
  readonly demand: Demand
  readonly low: Float64Array
  readonly high: Float64Array
  /** Number of the table in `tables`; -1 is the true table. */
  readonly lowTable: Int32Array
  readonly highTable: Int32Array
  readonly tables: Table[]
}

/** Evidence that begins with the true table alone. */
export const beginEvidence = ({ value }: Sums, demand: Demand): Evidence => {
  const truth = Float64Array.from(demand.cells, (c) => value[c] ?? 0)
  return {
    demand,
    low: truth,
    high: Float64Array.from(truth),
    lowTable: new Int32Array(truth.length).fill(-1),
    highTable: new Int32Array(truth.length).fill(-1),
    tables: [],
  }
}

/** Whether protected cell `i` has been seen at values as far apart as demanded. */
export const isProved = ({ low, high, demand }: Evidence, i: number): boolean =>
  (high[i] ?? 0) - (low[i] ?? 0) >= (demand.spread[i] ?? 0) - 1e-6

/** The protected cells, by their place in the demand, that are not proved yet. */
export const openCells = (evidence: Evidence): readonly number[] =>
  [...evidence.demand.cells.keys()].filter((i) => !isProved(evidence, i))

/**
 * Takes a table into the evidence where it widens an open cell. The table is trusted to agree with what is shown: who
 * made it says so, and the verifier of certificates adds it up again. True where it is of use.
 */
export const takeTable = (evidence: Evidence, sums: Sums, table: Table): boolean => {
  const { demand, low, high, lowTable, highTable, tables } = evidence
  let isOfUse = false
  for (let i = 0; i < demand.cells.length; i++) {
    if (isProved(evidence, i)) continue
    const c = demand.cells[i] ?? 0
    const count = countIn(sums, table, c)
    if (count < (low[i] ?? 0)) [low[i], lowTable[i], isOfUse] = [count, tables.length, true]
    if (count > (high[i] ?? 0)) [high[i], highTable[i], isOfUse] = [count, tables.length, true]
  }
  if (isOfUse) tables.push(Int32Array.from(table))
  return isOfUse
}

/** The evidence of some tables. */
export const evidenceOf = (sums: Sums, demand: Demand, tables: readonly Table[]): Evidence => {
  const evidence = beginEvidence(sums, demand)
  for (const table of tables) takeTable(evidence, sums, table)
  return trim(evidence)
}

/** The tables that the proof of each cell rests on, with all others left out. */
export const trim = (evidence: Evidence): Evidence => {
  const used = [...new Set([...evidence.lowTable, ...evidence.highTable])].filter((t) => t >= 0).sort((a, b) => a - b)
  const place = new Map(used.map((t, i) => [t, i]))
  const moved = (tables: Int32Array) => tables.map((t) => place.get(t) ?? -1)
  return {
    ...evidence,
    lowTable: moved(evidence.lowTable),
    highTable: moved(evidence.highTable),
    tables: used.flatMap((t) => evidence.tables[t] ?? []),
  }
}

/** Cells of a kind in a pattern, ascending. */
export const cellsOfKind = (pattern: Pattern, kind: number): Int32Array =>
  Int32Array.from(pattern.keys()).filter((c) => pattern[c] === kind)
