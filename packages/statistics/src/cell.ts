import { type CellStatus, type CubeTable, isMissingStatus } from '@tipstat/cube'

/**
 * One printed number with all that must be known to read it. Both bounds are NaN where there is no number, and where it
 * is withheld without a bound: what the sign for withheld numbers says of zero is said once for a release, not as a number.
 */
export interface Cell {
  readonly low: number
  readonly high: number
  readonly status: CellStatus
  /** The source contradicts itself about the number. */
  readonly disputed: boolean
}

/** A cell in its place: `codes` are those of the table's `by`, in its order. */
export interface PlacedCell extends Cell {
  readonly area: string
  readonly year: number
  readonly codes: readonly string[]
}

/** The cells of a table by area and year, whatever order its rows are held in, and in that order otherwise; of one area where `area` is given. */
export const cellsOf = (table: CubeTable, area?: string): readonly PlacedCell[] => {
  const cells: PlacedCell[] = []
  for (let i = 0; i < table.length; i += 1) {
    if (area !== undefined && table.area[i] !== area) continue
    const status = table.status[i] ?? 'not-available'
    const hasNone = status === 'suppressed' && table.high[i] === Number.POSITIVE_INFINITY
    cells.push({
      area: table.area[i] ?? '',
      year: table.year[i] ?? Number.NaN,
      codes: table.by.map((dimension) => table.codes[dimension]?.[i] ?? ''),
      low: hasNone ? Number.NaN : (table.low[i] ?? Number.NaN),
      high: hasNone ? Number.NaN : (table.high[i] ?? Number.NaN),
      status,
      disputed: table.disputed[i] ?? false,
    })
  }
  return cells.sort(inOrder)
}

const inOrder = (a: PlacedCell, b: PlacedCell): number => (a.area < b.area ? -1 : a.area > b.area ? 1 : a.year - b.year)

/** `F.Y0T17`; `_T` for a cell of a table of totals. */
export const categoryOf = (codes: readonly string[]): string => (codes.length ? codes.join('.') : '_T')

/** Whether there is a number, if only by its bounds. */
export const isNumber = (cell: Cell): boolean => !isMissingStatus(cell.status) && !Number.isNaN(cell.low)

/** Whether disclosure control withholds a number and tells nothing of it, not even an upper bound. */
export const isWithheld = (cell: Cell): boolean => cell.status === 'suppressed' && Number.isNaN(cell.low)

/** Whether there is a number that nothing is told of: withheld by disclosure control, or kept confidential by its source. */
export const isHeldBack = (cell: Cell): boolean => isWithheld(cell) || cell.status === 'confidential'

/** Whether there is one number and not a range. */
export const isOneNumber = (cell: Cell): boolean => isNumber(cell) && cell.low === cell.high

/** From most to least: what a sum is, when one of its terms is. */
const weakest = ['suppressed', 'censored', 'rounded', 'estimated', 'exact'] as const

/**
 * Sum of intervals: the sum of the lower and of the upper bounds, and nothing narrower. Missing as soon as one term is:
 * leave out, and count, what is missing before. Its status is the weakest of its terms.
 */
export const sumCells = (cells: readonly Cell[]): Cell => {
  const missing = cells.find((cell) => !isNumber(cell))
  const disputed = cells.some((cell) => cell.disputed)
  if (missing) return { low: Number.NaN, high: Number.NaN, status: missing.status, disputed }
  return {
    low: cells.reduce((sum, { low }) => sum + low, 0),
    high: cells.reduce((sum, { high }) => sum + high, 0),
    status: weakest.find((status) => cells.some((cell) => cell.status === status)) ?? 'exact',
    disputed,
  }
}

/**
 * Sum of which some terms are withheld: at least the sum of the lower bounds that are told, with nothing to bound it
 * above; withheld itself where they add up to nothing.
 */
export const sumAtLeast = (cells: readonly Cell[]): Cell => {
  const told = sumCells(cells.filter(isNumber))
  const low = told.low > 0 ? told.low : Number.NaN
  return { ...told, low, high: Number.isNaN(low) ? low : Number.POSITIVE_INFINITY, status: 'suppressed' }
}

/** The columns of a number in a result: no number is null, and `value` is there only where the bounds agree. */
export const numberColumns = (cell: Cell) => ({
  value: isOneNumber(cell) ? cell.low : null,
  low: isNumber(cell) ? cell.low : null,
  high: isNumber(cell) ? cell.high : null,
  status: cell.status,
})
