import type { Grid } from './grid.ts'
import type { Plan } from './plan.ts'
import type { MergedCells } from './sheet-layout.ts'

/**
 * The grid with the rows of its header joined to one, where the mapping declares several: `Women / 2019` below `Women` and
 * above `2019`. It stands in the last of them.
 */
export const joinHeader = (grid: Grid, { header, headerFrom }: Pick<Plan, 'header' | 'headerFrom'>): Grid => {
  if (header === null || headerFrom === undefined) return grid
  const at = grid.row.indexOf(header)
  if (at < 0) return grid
  const from = grid.row.findIndex((row) => row >= headerFrom)
  const kept = grid.rows.map((_, i) => i).filter((i) => i < from || i >= at)
  const joined = joinedHeader(grid, from, at)
  return {
    ...grid,
    rows: kept.map((i) => (i === at ? joined : (grid.rows[i] ?? []))),
    row: kept.map((i) => grid.row[i] ?? 0),
    line: kept.map((i) => grid.line[i] ?? 0),
  }
}

/**
 * The names of the columns from the records `from` to `at`: what stands above each, from the top down. A cell above spans
 * those that a workbook merges with it. Where nothing is merged it spans the blank cells to its right that stand below the
 * same cells and above a name, as in a CSV file.
 */
export const joinedHeader = (grid: Grid, from: number, at: number): readonly string[] => {
  const levels = grid.rows.slice(from, at + 1).map((cells) => cells.map((cell) => cell.trim()))
  const numbers = grid.row.slice(from, at + 1)
  const merged = grid.layout?.merged ?? []
  const spanning = numbers.map((row) => mergedIn(merged, row))
  const isMerged = spanning.some((all) => all.some((range) => range !== undefined && range.right > range.left))
  const names: string[][] = []
  for (let column = 0; column < Math.max(...levels.map((cells) => cells.length)); column++) {
    const parts = levels.map((cells, level) => {
      const own = cells[column] ?? ''
      const range = spanning[level]?.[column]
      if (own === '' && range) return levels[numbers.indexOf(range.top)]?.[range.left] ?? ''
      if (own !== '' || isMerged) return own
      return spans(levels, level, column, names) ? (names[column - 1]?.[level] ?? '') : ''
    })
    names.push(parts)
  }
  return names.map((parts) => parts.filter((part, i) => part !== '' && part !== parts[i - 1]).join(' / '))
}

/** For each column the range that its cell in a row is merged in. Merged cells never overlap; of such the first counts. */
const mergedIn = (merged: readonly MergedCells[], row: number): readonly (MergedCells | undefined)[] => {
  const spanning: (MergedCells | undefined)[] = []
  for (const range of merged.filter(({ top, bottom }) => row >= top && row <= bottom).sort((a, b) => a.left - b.left))
    for (let column = Math.max(range.left, spanning.length); column <= range.right; column++) spanning[column] = range
  return spanning
}

/** Whether the text to the left of a blank cell spans it: both have a name below, and the same above. */
const spans = (
  levels: readonly (readonly string[])[],
  level: number,
  column: number,
  names: readonly (readonly string[])[],
): boolean => {
  const isNamed = (at: number) => levels.slice(level + 1).some((cells) => (cells[at] ?? '') !== '')
  const above = levels.slice(0, level).every((cells, i) => {
    const own = cells[column] ?? ''
    return own === '' || own === names[column - 1]?.[i]
  })
  return column > 0 && isNamed(column) && isNamed(column - 1) && above
}
