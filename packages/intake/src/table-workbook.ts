import { numberText } from './number-text.ts'
import {
  cellXml,
  contentTypesNamespace,
  declaration,
  packageRelations,
  sheetTypes,
  transitional,
  xmlAttribute,
} from './sheet-xml.ts'
import { packPart, writeZip } from './zip-writer.ts'

/** Cells of a row, as `decode` gives them. */
export type TableRow = readonly (string | number)[]

/** How a table is written as a workbook. */
export interface TableOptions {
  /** Name of its only sheet. */
  readonly sheet: string
  /** Mark of decimals in texts that are numbers. */
  readonly decimal: string
  readonly rightToLeft: boolean
}

/**
 * Writes a table as a workbook of one sheet, so that `decode` gives the same texts again: numbers as numbers, everything
 * else as text. The same table gives the same bytes.
 */
export const tableWorkbook = (rows: readonly TableRow[], { sheet, decimal, rightToLeft }: TableOptions): Uint8Array => {
  const { main, office } = transitional
  const content = rows.map((cells, at) => {
    const written = cells.map((cell, column) => cellXml(asNumber(cell, decimal), column, at + 1)).join('')
    return written === '' ? '' : `<row r="${at + 1}">${written}</row>`
  })
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${sheetTypes}.${kind}+xml"/>`
  const relations = (...targets: readonly (readonly [kind: string, target: string])[]) =>
    `${declaration}<Relationships xmlns="${packageRelations}">${targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`
  return writeZip([
    packPart(
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${contentTypesNamespace}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}${type('styles', 'styles')}</Types>`,
    ),
    packPart('_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])),
    packPart(
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xmlAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    packPart('xl/_rels/workbook.xml.rels', relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])),
    packPart('xl/styles.xml', plainStyles(main)),
    packPart(
      'xl/worksheets/sheet1.xml',
      `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0"/></sheetViews><sheetData>${content.join('')}</sheetData></worksheet>`,
    ),
  ])
}

/** One font, no fill, no border: what a workbook must have at least, so that others can add to it. */
const plainStyles = (main: string): string =>
  `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** The number that a text is, where `decode` gives the same text for it. */
const asNumber = (cell: string | number, decimal: string): string | number => {
  if (typeof cell === 'number' || !/^-?\d{1,15}(?:[.,]\d+)?$/.test(cell)) return cell
  if (/^[1-9]\d{0,14}$/.test(cell)) return Number(cell)
  const number = Number(cell.replace(decimal, '.'))
  return Number.isFinite(number) && numberText(String(number), decimal) === cell ? number : cell
}
