import { countIn, type Pattern, primary, type Sums, secondary } from '../sums/sums.ts'
import type { Evidence, Table } from './evidence.ts'

/** Somebody who is alone in a cell and so knows its count, and a protected cell that they may work out by it. */
export interface InsiderGap {
  /** The cell of one person. */
  readonly insider: number
  /** The protected cell. */
  readonly cell: number
}

/**
 * Who is alone in a withheld cell knows that it is 1. For each of them and each other protected cell, the evidence must have
 * a table in which the insider's cell is as it is and the other is not; pairs for which it has none are returned. Such a pair
 * is open, not exposed for certain: no table was looked for yet.
 */
export const insiderGaps = (sums: Sums, pattern: Pattern, evidence: Evidence): readonly InsiderGap[] => {
  const { demand, tables } = evidence
  const { value } = sums
  const insiders = [...value.keys()].filter(
    (c) => value[c] === 1 && (pattern[c] === primary || pattern[c] === secondary),
  )
  const changed = tables.map((table) => changedIn(sums, table))
  const gaps: InsiderGap[] = []
  for (const insider of insiders) {
    const open = new Set<number>(demand.cells)
    open.delete(insider)
    for (const isChanged of changed) if (!isChanged[insider]) for (const c of open) if (isChanged[c]) open.delete(c)
    for (const cell of open) gaps.push({ insider, cell })
  }
  return gaps
}

/** 1 for each cell that a table counts otherwise than the true one. */
const changedIn = (sums: Sums, table: Table): Uint8Array =>
  Uint8Array.from(sums.value, (count, c) => (countIn(sums, table, c) === count ? 0 : 1))
