import type { Histories } from './histories.ts'
import type { Design } from './log-linear-design.ts'
import { maximiseLast } from './simplex.ts'
import { sumOverSupersets } from './subset-sums.ts'

/**
 * Whether a model can be estimated: 0 it can; 1 its likelihood has no maximum, not even with parameters of minus
 * infinity; 2 its parameters can't be told apart; 3 both (the codes of Chan, Silverman and Vincent 2021).
 */
export type DesignCode = 0 | 1 | 2 | 3

/** Checks a design: existence by linear programme, identifiability by rank. Neither depends on more than which counts are 0. */
export const checkDesign = (histories: Histories, design: Design): DesignCode => {
  // With ones for the counts the programme has small whole numbers only, and the same sign of its optimum.
  const ones = { lists: histories.lists, counts: histories.counts.map((count) => (count > 0 ? 1 : 0)) }
  const exists = largestLeast(ones, design) > 1e-9
  const isIdentified = rankDeficiency(design) === 0
  return exists ? (isIdentified ? 0 : 2) : isIdentified ? 1 : 3
}

/**
 * The largest s for which some table with the totals of the model has at least s in every possible history: a maximum of
 * the likelihood exists exactly where it is above 0 (Fienberg and Rinaldo 2012).
 *
 * With x = y + s the programme has one equation a parameter: the totals of y, plus s times the number of histories in each
 * total, are the totals of the table.
 */
export const largestLeast = ({ counts }: Histories, design: Design): number => {
  const cells = possibleHistories(design)
  if (cells.every((history) => (counts[history] ?? 0) > 0) && cells.length === design.parameters.length)
    return Math.min(...cells.map((history) => counts[history] ?? 0))
  const totals = sumOverSupersets(counts.slice())
  const rows = design.parameters.map((set) => {
    const row = new Float64Array(cells.length + 1)
    for (const [j, history] of cells.entries()) row[j] = (history & set) === set ? 1 : 0
    row[cells.length] = row.reduce((sum, entry) => sum + entry, 0)
    return row
  })
  return (
    maximiseLast(
      rows,
      Float64Array.from(design.parameters, (set) => totals[set] ?? 0),
    ) ?? 0
  )
}

/** How many parameters of a design are determined by others: its number of parameters less its rank. */
export const rankDeficiency = (design: Design): number => {
  // Terms are independent on all histories but the one on no list, unless there are as many as there are sets of lists.
  if (design.minusInfinity.length === 0 && design.parameters.length < design.possible.length) return 0
  const cells = possibleHistories(design)
  const rows = design.parameters.map((set) => Float64Array.from(cells, (history) => ((history & set) === set ? 1 : 0)))
  let rank = 0
  for (let column = 0; column < cells.length && rank < rows.length; column += 1) {
    const size = (row: number) => Math.abs(rows[row]?.[column] ?? 0)
    let best = rank
    for (let row = rank + 1; row < rows.length; row += 1) if (size(row) > size(best)) best = row
    if (size(best) < 1e-9) continue
    const [pivot, other] = [rows[best], rows[rank]]
    if (pivot === undefined || other === undefined) break
    rows[rank] = pivot
    rows[best] = other
    for (const row of rows.slice(rank + 1)) {
      const times = (row[column] ?? 0) / (pivot[column] ?? 1)
      if (times !== 0) for (let j = column; j < row.length; j += 1) row[j] = (row[j] ?? 0) - times * (pivot[j] ?? 0)
    }
    rank += 1
  }
  return rows.length - rank
}

/** Histories that can occur, the one on no list not among them. */
export const possibleHistories = ({ possible }: Design): readonly number[] =>
  Array.from(possible.keys()).filter((history) => possible[history])
