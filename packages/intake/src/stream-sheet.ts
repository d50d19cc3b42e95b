import { cellContext, hiddenSheetsOf, openWorkbook } from './decode-xlsx.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { recognise } from './recognise.ts'
import type { SheetLayout } from './sheet-layout.ts'
import { readSheet, type TakeRow } from './sheet-rows.ts'

/** What is known of a workbook whose one sheet is read as a stream. */
export interface StreamOptions {
  readonly file: string
  /** The sheet; where absent, the one visible sheet that there is. */
  readonly sheet: string | null
  /** Mark that numbers are written with. */
  readonly decimal: string
  readonly limits?: Limits
}

/** A sheet whose rows were read, and what there is beside them. */
export interface StreamedSheet {
  readonly sheet: string
  readonly layout: SheetLayout
  readonly hiddenSheets: readonly string[]
}

/**
 * Reads one sheet of a workbook row by row, as `decode` reads it, and keeps no row. Null where it is no workbook, or it takes
 * more to tell which sheet is meant. Throws an `IntakeRefusal` for whatever can't be read.
 */
export const streamSheet = (
  bytes: Uint8Array,
  { file, sheet, decimal, limits = defaultLimits }: StreamOptions,
  take: TakeRow,
): StreamedSheet | null => {
  const recognised = recognise(bytes, file)
  if (recognised.format !== 'xlsx') return null
  const { archive, workbook } = openWorkbook(bytes, recognised.entries, { file, limits })
  const sheets = workbook.sheets.filter(({ name, hidden }) => (sheet === null ? !hidden : name === sheet))
  const [only] = sheets
  if (only === undefined || sheets.length > 1) return null
  const layout = readSheet(archive, only, cellContext(archive, workbook, decimal), take)
  return { sheet: only.name, layout, hiddenSheets: hiddenSheetsOf(archive, workbook) }
}
