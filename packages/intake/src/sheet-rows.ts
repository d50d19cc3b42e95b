import { columnIndex, columnLetter } from './column-letter.ts'
import { unescapeExcel } from './excel-escapes.ts'
import type { Limits } from './limits.ts'
import { numberText } from './number-text.ts'
import { type FileRefusalCode, IntakeRefusal } from './refusal.ts'
import { gatherRichText } from './rich-text.ts'
import { type DateKind, isoCell, serialDate } from './serial-date.ts'
import { gatherLayout, isTrue, type SheetLayout } from './sheet-layout.ts'
import type { SheetEntry } from './workbook-parts.ts'
import { type Archive, type Attributes, readXmlPart } from './xml-part.ts'

/** What the sheets of a workbook share. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly dateStyles: readonly (DateKind | null)[]
  readonly dateSystem: 1900 | 1904
  /** Mark that numbers are written with. */
  readonly decimal: string
  /** Cells that may still be read, all sheets together. */
  readonly budget: { cells: number }
}

/** The rows of a sheet that hold anything, and what it is beside them. */
export interface SheetRows {
  readonly rows: readonly (readonly string[])[]
  readonly row: readonly number[]
  readonly layout: SheetLayout
}

/** Takes a row that holds anything, and its number in the sheet. */
export type TakeRow = (cells: readonly string[], row: number) => void

const lastRow = 1_048_576
const lastColumn = 16_384

/** Reads the rows of one sheet. */
export const readSheetRows = (archive: Archive, sheet: SheetEntry, context: CellContext): SheetRows => {
  const rows: (readonly string[])[] = []
  const row: number[] = []
  const layout = readSheet(archive, sheet, context, (cells, number) => {
    rows.push(cells)
    row.push(number)
  })
  return { rows, row, layout }
}

/**
 * Reads the cells of one sheet as text, as a stream, one row after the other. The sheet's `dimension` is not looked at (it
 * is often wrong); rows and cells that don't say where they stand follow the one before. Of merged cells the first holds
 * the value. Gives what the sheet is beside its rows.
 */
export const readSheet = (archive: Archive, sheet: SheetEntry, context: CellContext, take: TakeRow): SheetLayout => {
  const { file, limits } = archive
  const around = gatherLayout(lastColumn)
  const rich = gatherRichText()
  let inData = false
  let rowNumber = 0
  let cells: string[] = []
  let column = -1
  let isHidden = false
  let isUncomputed = false
  let cell: Attributes = {}
  let value = ''
  let inValue = false
  let hasFormula = false

  const refuse = (code: FileRefusalCode, params = {}): never => {
    throw new IntakeRefusal(code, { file, ...where(), ...params })
  }
  const where = () => ({
    part: sheet.name,
    row: rowNumber,
    ...(column >= 0 ? { column: columnLetter(column) } : {}),
  })

  const openRow = ({ r, hidden }: Attributes) => {
    const number = r === undefined ? rowNumber + 1 : Number(r)
    if (!Number.isInteger(number) || number <= rowNumber || number > lastRow) refuse('intake.damaged-workbook')
    rowNumber = number
    cells = []
    column = -1
    isHidden = isTrue(hidden)
    isUncomputed = false
  }
  const openCell = (attributes: Attributes) => {
    const next = attributes.r === undefined ? column + 1 : columnIndex(attributes.r)
    if (next < 0 || next >= lastColumn) refuse('intake.damaged-workbook')
    column = next
    cell = attributes
    value = ''
    hasFormula = false
  }
  const closeCell = () => {
    const inline = rich.take()
    const text = inline !== '' ? unescapeExcel(inline) : cellText(value, cell, context)
    if (text === null) return refuse('intake.damaged-workbook')
    if (text === '') {
      if (hasFormula && value === '' && cell.t !== 'str') isUncomputed = true
      return
    }
    store(text)
  }
  const store = (text: string) => {
    if (text.length > limits.cellChars) refuse('intake.cell-too-large', { limit: limits.cellChars })
    if (text.includes('\0')) refuse('intake.nul', { line: rowNumber })
    if ((cells[column] ?? '') !== '') refuse('intake.damaged-workbook')
    spend(cells.length === 0 ? Math.max(4, column + 1) : Math.max(0, column + 1 - Math.max(4, cells.length)))
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  const spend = (count: number) => {
    context.budget.cells -= count
    if (context.budget.cells < 0) refuse('intake.too-many-cells', { limit: limits.cells })
  }
  const closeRow = () => {
    if (isUncomputed) around.uncomputed.push(rowNumber)
    if (cells.length === 0) return
    if (isHidden) around.hiddenRows.push(rowNumber)
    take(cells, rowNumber)
  }

  readXmlPart(archive, sheet.part, {
    where,
    open: (name, attributes) => {
      if (!inData) {
        inData = name === 'sheetData'
        around.open(name, attributes)
        return
      }
      if (name === 'c') openCell(attributes)
      else if (name === 'v') inValue = true
      else if (name === 'row') openRow(attributes)
      else if (name === 'f') hasFormula = true
      else rich.open(name, attributes)
    },
    text: (piece) => {
      if (inValue) value += piece
      else if (inData) rich.text(piece)
    },
    close: (name) => {
      if (!inData) return
      if (name === 'v') inValue = false
      else if (name === 'c') closeCell()
      else if (name === 'row') closeRow()
      else if (name === 'sheetData') inData = false
      else rich.close(name)
    },
  })
  return around.layout()
}

/** The stored value of a cell as text; null where it points at a shared string that is not there. */
const cellText = (value: string, { t, s }: Attributes, context: CellContext): string | null => {
  switch (t) {
    case 's':
      return value === '' ? '' : (context.strings[Number(value)] ?? null)
    case 'str':
    case 'inlineStr':
      return unescapeExcel(value)
    case 'b':
      return value === '' ? '' : value === '0' || value === 'false' ? 'FALSE' : 'TRUE'
    case 'e':
      return value
    case 'd':
      return isoCell(value)
    default: {
      const kind = s === undefined ? null : (context.dateStyles[Number(s)] ?? null)
      return kind === null ? numberText(value, context.decimal) : serialDate(value, kind, context.dateSystem)
    }
  }
}

/** What is left to read once the cells of other sheets are counted. */
export const cellBudget = (limits: Limits): { cells: number } => ({ cells: limits.cells })
