import { strToU8, zipSync } from 'fflate'

/** How a cell looks, and what a spreadsheet does to a text typed into it. `text`: nothing is turned into a date or a number. */
export type CellStyle = 'plain' | 'text' | 'header' | 'title' | 'mark' | 'wrapped' | 'input' | 'faint'

/** A column of a sheet. */
export interface SheetColumn {
  /** In characters. */
  readonly width: number
  /** Style of cells that nothing has been written to yet. */
  readonly style?: CellStyle
}

/** What a spreadsheet accepts in a column from the second row on. */
export interface Validation {
  /** Position of the column, from 0. */
  readonly column: number
  readonly kind:
    | { readonly type: 'list'; readonly name: string }
    | { readonly type: 'whole'; readonly from: number; readonly to: number }
  /** `stop`: nothing else may be typed. `warning`: anything may, once a question is answered. */
  readonly otherwise: 'stop' | 'warning'
  readonly message: string
}

/** A sheet of texts and numbers. */
export interface Sheet {
  /** At most 31 characters. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly { readonly text: string | number; readonly style?: CellStyle }[])[]
  /** Rows that stay in sight at the top. */
  readonly frozenRows?: number
  readonly validations?: readonly Validation[]
}

/** A workbook: its sheets, and names for ranges of cells (`Lists!$A$2:$A$9`) that drop-downs take their values from. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly names: readonly { readonly name: string; readonly sheet: string; readonly cells: string }[]
  readonly rightToLeft: boolean
  /** The sheet in front when it is opened, from 0. */
  readonly active: number
}

/** Drop-downs reach to here. Some programs keep one entry a cell of a validation, and would choke on a whole column. */
const lastRow = 10_001

/**
 * Writes a workbook (ISO/IEC 29500, transitional): sheets of texts and numbers, drop-downs, direction; no formulas, no
 * macros, no links. The same workbook gives the same bytes: no clock, no zone, no name of anybody.
 */
export const writeWorkbook = (workbook: Workbook): Uint8Array => {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ...workbook.sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesPart(workbook),
    ...Object.fromEntries(
      workbook.sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetPart(sheet, workbook, i)]),
    ),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  // The first moment that a zip directory can hold; it is written as local time, and so the same in every zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = ({ sheets }: Workbook): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheets
    .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`)
    .join('')}</Types>`

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const workbookPart = ({ sheets, names, active }: Workbook): string => {
  const listed = sheets
    .map(({ name }, i) => `<sheet name="${attribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  const defined = names
    .map(({ name, sheet, cells }) => `<definedName name="${name}">${escaped(`'${sheet}'!${cells}`)}</definedName>`)
    .join('')
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${listed}</sheets>${names.length > 0 ? `<definedNames>${defined}</definedNames>` : ''}</workbook>`
}

/** Order of the cell formats in the styles part. */
const styles: readonly CellStyle[] = ['plain', 'text', 'header', 'title', 'mark', 'wrapped', 'input', 'faint']
const styleId = (style: CellStyle): number => styles.indexOf(style)

/** Of a sheet that is read from the right, its cells are too: else a code that ends a sentence would begin it. */
const alignment = ({ rightToLeft }: Workbook, isWrapped = false): string =>
  isWrapped || rightToLeft
    ? `<alignment${isWrapped ? ' vertical="top" wrapText="1"' : ''}${rightToLeft ? ' readingOrder="2"' : ''}/>`
    : ''

/** Number format 49 is `@`: text as it was typed. */
const stylesPart = (workbook: Workbook): string => {
  const format = (attributes: string, isWrapped = false) => {
    const aligned = alignment(workbook, isWrapped)
    return aligned === '' ? `<xf${attributes}/>` : `<xf${attributes} applyAlignment="1">${aligned}</xf>`
  }
  const formats = [
    format(''),
    format(' numFmtId="49" applyNumberFormat="1"'),
    format(' numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"', true),
    format(' fontId="2" applyFont="1"'),
    '<xf numFmtId="49" fontId="3" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/>',
    format(' numFmtId="49" applyNumberFormat="1"', true),
    '<xf numFmtId="49" fillId="3" applyNumberFormat="1" applyFill="1"/>',
    '<xf fontId="3" applyFont="1"/>',
  ]
  return `${declaration}<styleSheet xmlns="${main}"><fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font><font><sz val="8"/><color rgb="FF808080"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF6D6"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

const sheetPart = (sheet: Sheet, { rightToLeft, active }: Workbook, index: number): string => {
  const { columns, rows, frozenRows = 0, validations = [] } = sheet
  const view = `${rightToLeft ? ' rightToLeft="1"' : ''}${index === active ? ' tabSelected="1"' : ''}`
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : ''
  const isWide = columns.reduce((all, { width }) => all + width, 0) > widest
  const cols = columns
    .map(
      ({ width, style = 'plain' }, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${styleId(style)}" customWidth="1"/>`,
    )
    .join('')
  return `${declaration}<worksheet xmlns="${main}">${isWide ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'}<sheetViews><sheetView${view} workbookViewId="0">${pane}</sheetView></sheetViews>${columns.length > 0 ? `<cols>${cols}</cols>` : ''}<sheetData>${rows.map(rowPart).join('')}</sheetData>${validationsPart(validations)}${pageSetup(isWide)}</worksheet>`
}

/** So many characters side by side can still be read on a sheet of A4 that lies on its side. */
const widest = 160

/** Printed across; a sheet that is not too wide for it on one sheet's width. */
const pageSetup = (isWide: boolean): string =>
  `<pageSetup paperSize="9" orientation="landscape"${isWide ? '' : ' fitToWidth="1" fitToHeight="0"'}/>`

const rowPart = (cells: Sheet['rows'][number], at: number): string =>
  `<row r="${at + 1}">${cells.map((cell, column) => cellPart(cell, `${columnName(column)}${at + 1}`)).join('')}</row>`

const cellPart = ({ text, style = 'plain' }: Sheet['rows'][number][number], place: string): string => {
  const styled = style === 'plain' ? '' : ` s="${styleId(style)}"`
  if (text === '') return styled === '' ? '' : `<c r="${place}"${styled}/>`
  if (typeof text === 'number') return `<c r="${place}"${styled}><v>${text}</v></c>`
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

const validationsPart = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.map(validationPart).join('')}</dataValidations>`

const validationPart = ({ column, kind, otherwise, message }: Validation): string => {
  const name = columnName(column)
  const formulas =
    kind.type === 'list'
      ? `<formula1>${kind.name}</formula1>`
      : `<formula1>${kind.from}</formula1><formula2>${kind.to}</formula2>`
  return `<dataValidation type="${kind.type}" errorStyle="${otherwise}" allowBlank="1" showErrorMessage="1" error="${attribute(message)}" sqref="${name}2:${name}${lastRow}">${formulas}</dataValidation>`
}

/** Letters of a column from its position: 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`

/** A text as XML: an underscore that would begin one of Excel's own escapes is written as one, and what XML can't hold is left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 can't hold
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;')
