import type { Decoded, Grid } from './grid.ts'
import type { Limits } from './limits.ts'
import { IntakeRefusal } from './refusal.ts'
import { type CellContext, cellBudget, readSheetRows } from './sheet-rows.ts'
import { readDateStyles, readSharedStrings, readWorkbook, type SheetEntry, type Workbook } from './workbook-parts.ts'
import { type Archive, readXmlPart } from './xml-part.ts'
import type { ZipEntry } from './zip-directory.ts'
import { guardZip } from './zip-guard.ts'

/** What a caller wants of a workbook. */
export interface XlsxOptions {
  readonly file: string
  /** The only sheet to read; all of them where absent. */
  readonly sheet?: string
  /** Mark that numbers are written with, as the file's own texts are; the point where absent. */
  readonly decimal?: string
  readonly limits: Limits
}

/**
 * Decodes an Excel workbook (ISO/IEC 29500, strict or transitional) into one grid a sheet. Only the parts that hold cells
 * are opened, each as a stream: the unpacked XML is never whole in memory. Formulas give the value that was kept with them.
 */
export const decodeXlsx = (bytes: Uint8Array, entries: readonly ZipEntry[], options: XlsxOptions): Decoded => {
  const { file } = options
  const { archive, workbook } = openWorkbook(bytes, entries, options)
  const sheets = chosenSheets(workbook.sheets, options)
  const context = cellContext(archive, workbook, options.decimal ?? '.')
  const read = sheets.map((sheet) => ({ sheet, ...readSheetRows(archive, sheet, context) }))
  if (read.every(({ rows }) => rows.length === 0)) throw new IntakeRefusal('intake.empty', { file })
  return {
    format: 'xlsx',
    file,
    bytes: bytes.length,
    grids: read.map(({ sheet, rows, row, layout }): Grid => {
      return { file, sheet: sheet.name, hidden: sheet.hidden, rows, row, line: row, layout }
    }),
    hiddenSheets: hiddenSheetsOf(archive, workbook),
    damage: [],
  }
}

/** Names of the hidden sheets that hold anything. One that can't be read may hold something, and is named. */
export const hiddenSheetsOf = (archive: Archive, { sheets }: Workbook): readonly string[] =>
  sheets.filter(({ hidden, part }) => hidden && holdsAnything(archive, part)).map(({ name }) => name)

class Found extends Error {}

const holdsAnything = (archive: Archive, part: string): boolean => {
  const open = (name: string) => {
    if (name === 'v' || name === 'is') throw new Found()
  }
  try {
    readXmlPart(archive, part, { open })
    return false
  } catch (error) {
    if (error instanceof Found || error instanceof IntakeRefusal) return true
    throw error
  }
}

/** A workbook whose archive has passed the guard, and its list of sheets. */
export const openWorkbook = (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  { file, limits }: XlsxOptions,
): { readonly archive: Archive; readonly workbook: Workbook } => {
  guardZip(entries, file, limits)
  const archive: Archive = { file, bytes, limits, entries: new Map(entries.map((entry) => [entry.name, entry])) }
  return { archive, workbook: readWorkbook(archive) }
}

const chosenSheets = (sheets: readonly SheetEntry[], { file, sheet }: XlsxOptions): readonly SheetEntry[] => {
  if (sheet === undefined) return sheets
  const chosen = sheets.find(({ name }) => name === sheet)
  if (chosen) return [chosen]
  const names = sheets.map(({ name }) => name)
  throw new IntakeRefusal('intake.sheet-missing', { file, sheet, sheets: shortened(names.join(', ')) })
}

/** So much of a list of names as somebody reads. */
export const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)} ...` : text)

export const cellContext = (archive: Archive, workbook: Workbook, decimal: string): CellContext => ({
  strings: workbook.sharedStrings ? readSharedStrings(archive, workbook.sharedStrings) : [],
  dateStyles: workbook.styles ? readDateStyles(archive, workbook.styles) : [],
  dateSystem: workbook.dateSystem,
  decimal,
  budget: cellBudget(archive.limits),
})
