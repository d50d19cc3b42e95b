import type { HeaderFound } from './columns.ts'
import type { Grid } from './grid.ts'
import type { Plan } from './plan.ts'
import type { MergedCells } from './sheet-layout.ts'

/**
 * Merged cells below the header that leave a cell blank that is read, in the order of the sheet: the first of them holds
 * a value, a column of the mapping has another. What the mapping has filled down is not among them.
 */
export const mergedRecords = (grid: Grid, { at, columns }: HeaderFound, plan: Plan): readonly MergedCells[] => {
  const first = grid.row[at] ?? 0
  const read = columns.filter(({ role }) => role === 'mapped').map(({ index }) => index)
  const isFilled = ({ left, right }: MergedCells) => plan.merged === 'fill-down' && left === right
  return (grid.layout?.merged ?? [])
    .filter((range) => range.top > first && !isFilled(range) && read.some((index) => leavesBlank(range, index)))
    .filter(({ top, left }) => (grid.rows[indexFrom(grid.row, top, at)]?.[left] ?? '') !== '' && holds(grid, top, at))
    .sort((a, b) => a.top - b.top || a.left - b.left)
}

/**
 * Merged cells of the header that leave something without a name: a column that holds anything, or a row below the header
 * that is part of it. Where the mapping declares a header of several rows there are none.
 */
export const mergedHeader = (grid: Grid, { at, columns }: HeaderFound, plan: Plan): readonly MergedCells[] => {
  const first = grid.row[at] ?? 0
  const ofHeader = (grid.layout?.merged ?? []).filter(({ top, bottom }) => top <= first && bottom >= first)
  if (plan.headerFrom !== undefined || ofHeader.length === 0) return []
  const nameless = namelessColumns(grid, at, columns)
  return ofHeader
    .filter(
      ({ left, bottom, right }) =>
        (grid.row[at + 1] ?? Infinity) <= bottom || (nameless[indexFrom(nameless, left)] ?? Infinity) <= right,
    )
    .sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Indices of the columns that hold anything below the header and have no name, from left to right. */
const namelessColumns = (grid: Grid, at: number, columns: HeaderFound['columns']): readonly number[] => {
  const named = new Set(columns.filter(({ header }) => header !== '').map(({ index }) => index))
  const found = new Set<number>()
  for (const cells of grid.rows.slice(at + 1))
    for (const [index, cell] of cells.entries()) if (cell !== '' && !named.has(index)) found.add(index)
  return [...found].sort((a, b) => a - b)
}

const leavesBlank = ({ top, left, bottom, right }: MergedCells, index: number): boolean =>
  index >= left && index <= right && (index > left || bottom > top)

/** Whether a row of the sheet is among the grid's. */
const holds = ({ row }: Grid, number: number, at: number): boolean => row[indexFrom(row, number, at)] === number

/** Index of the first of rising numbers, after that at `after`, that is this or more. */
const indexFrom = (numbers: readonly number[], number: number, after = -1): number => {
  let [low, high] = [after + 1, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The grid in which merged cells hold their value in every row that they span, in the columns that are read. Only what the
 * sheet itself says is merged is filled, and only where the mapping asks for it.
 */
export const fillDown = (grid: Grid, { at, columns }: HeaderFound, plan: Plan): Grid => {
  if (plan.merged !== 'fill-down' || !grid.layout) return grid
  const rows = [...grid.rows]
  for (const { index, role } of columns) {
    if (role !== 'mapped') continue
    let done = grid.row[at] ?? 0
    const down = grid.layout.merged.filter(({ left, top, bottom }) => left === index && bottom > top)
    for (const { top, bottom } of [...down].sort((a, b) => a.top - b.top)) {
      // Merged cells never overlap; those of a workbook that says so are looked at once.
      if (top <= done) continue
      done = bottom
      const from = indexFrom(grid.row, top, at)
      const text = grid.row[from] === top ? (grid.rows[from]?.[index] ?? '') : ''
      for (let i = from + 1; text !== '' && (grid.row[i] ?? Infinity) <= bottom; i++)
        rows[i] = withCell(rows[i] ?? [], index, text)
    }
  }
  return { ...grid, rows }
}

const withCell = (cells: readonly string[], index: number, text: string): readonly string[] => {
  if ((cells[index] ?? '') !== '') return cells
  const made = [...cells]
  while (made.length < index) made.push('')
  made[index] = text
  return made
}
