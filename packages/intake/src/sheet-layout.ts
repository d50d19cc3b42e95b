import { columnIndex, columnLetter } from './column-letter.ts'
import type { Attributes } from './xml-part.ts'

/** Cells of a sheet that are merged to one: rows from 1, columns from 0, all of them included. */
export interface MergedCells {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a sheet is beside its texts, and its texts don't show. */
export interface SheetLayout {
  /** Numbers of the rows that hold anything and are hidden, by hand or by a filter. */
  readonly hiddenRows: readonly number[]
  /** Indices of the columns that are hidden. */
  readonly hiddenColumns: readonly number[]
  readonly merged: readonly MergedCells[]
  /** Numbers of the rows with a formula for which the workbook keeps no result. */
  readonly uncomputed: readonly number[]
}

/** A range as a spreadsheet writes it: `A2:A6`. */
export const rangeText = ({ top, left, bottom, right }: MergedCells): string =>
  `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`

/** The range of a reference such as `A2:$C$6`; null where it is none, or one cell alone. */
export const readRange = (reference: string): MergedCells | null => {
  const corners = reference.split(':').map((corner) => ({
    column: columnIndex(corner),
    row: Number(/^\$?[A-Z]{1,3}\$?([1-9]\d{0,6})$/i.exec(corner)?.[1] ?? 0),
  }))
  const [from, to] = corners
  if (!from || !to || corners.length > 2 || corners.some(({ column, row }) => column < 0 || row < 1)) return null
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)]
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)]
  return top === bottom && left === right ? null : { top, left, bottom, right }
}

/** Gathers the layout of a sheet from the elements around its rows; whoever reads the rows tells of them. */
export const gatherLayout = (lastColumn: number) => {
  const hiddenRows: number[] = []
  const hiddenColumns = new Set<number>()
  const merged: MergedCells[] = []
  const uncomputed: number[] = []
  return {
    hiddenRows,
    uncomputed,
    open: (name: string, attributes: Attributes): void => {
      if (name === 'col' && isTrue(attributes.hidden))
        for (let at = Number(attributes.min); at <= Math.min(Number(attributes.max), lastColumn); at++)
          hiddenColumns.add(at - 1)
      const range = name === 'mergeCell' ? readRange(attributes.ref ?? '') : null
      if (range) merged.push(range)
    },
    layout: (): SheetLayout => ({
      hiddenRows,
      hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
      merged,
      uncomputed,
    }),
  }
}

/** A truth value of XML. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
