import type { Grid } from './grid.ts'
import type { Plan } from './plan.ts'
import { readRange } from './sheet-layout.ts'

/** The grid without the cells outside the range that the mapping names, if any. Columns keep their letters, rows their numbers. */
export const cropGrid = (grid: Grid, { range }: Plan): Grid => {
  const cells = range === undefined ? null : readRange(range)
  if (!cells) return grid
  const { top, left, bottom, right } = cells
  const within = (row: readonly string[]) => row.slice(0, right + 1).map((cell, index) => (index < left ? '' : cell))
  const rows = grid.rows.map(within)
  const kept = [...rows.keys()].filter((i) => {
    const number = grid.row[i] ?? 0
    return number >= top && number <= bottom && (rows[i] ?? []).some((cell) => cell !== '')
  })
  return {
    ...grid,
    rows: kept.map((i) => rows[i] ?? []),
    row: kept.map((i) => grid.row[i] ?? 0),
    line: kept.map((i) => grid.line[i] ?? 0),
  }
}
