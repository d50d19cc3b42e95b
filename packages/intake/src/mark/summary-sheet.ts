import { columnLetter } from '../column-letter.ts'
import { cellXml, declaration, type Namespaces, xmlAttribute } from '../sheet-xml.ts'
import type { MarkStyles, SummaryStyle } from './mark-styles.ts'
import type { Summary } from './marks.ts'

/** Widths of the columns in characters; the last three hold links. */
const widths = [14, 14, 60, 60, 12, 9, 9, 9]

/** Height of a line in points: programs that do not measure wrapped texts are told how many lines there are. */
const lineHeight = 15

const heightOf = (cells: readonly (string | number)[]): number => {
  // A Chinese character is as wide as two Latin ones, and those are narrower than the digit that widths are measured by.
  const wide = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  const lines = cells.map((cell, i) => Math.ceil(wide(String(cell)) / ((widths[i] ?? 9) * 1.1)))
  return lineHeight * Math.max(1, ...lines)
}

/** The part of a sheet that says what was found, with links to cells of the marked one. */
export const summarySheet = (summary: Summary, marked: string, styles: MarkStyles, { main }: Namespaces): string => {
  const rows: string[] = []
  const links: string[] = []
  const style = (name: SummaryStyle) => styles.summary(name, summary.rightToLeft)
  const add = (cells: readonly (readonly [content: string | number, name: SummaryStyle])[], height = lineHeight) => {
    const at = rows.length + 1
    const written = cells.map(([content, name], column) => cellXml(content, column, at, style(name)))
    rows.push(`<row r="${at}" ht="${height}" customHeight="1">${written.join('')}</row>`)
    return at
  }
  add([[summary.title, 'title']], 20)
  for (const line of summary.lines) add([[line, 'line']])
  add([])
  add(summary.header.map((each) => [each, 'header']))
  for (const { severity, cells, links: to } of summary.rows) {
    const at = add(
      [
        ...cells.map((cell, i) => [cell, i === 0 ? severity : 'text'] as const),
        ...to.map((cell) => [cell, 'link'] as const),
      ],
      heightOf(cells),
    )
    to.forEach((cell, i) => {
      const location = `'${marked.replaceAll("'", "''")}'!${cell}`
      links.push(
        `<hyperlink ref="${columnLetter(cells.length + i)}${at}" location="${xmlAttribute(location)}" display="${xmlAttribute(cell)}"/>`,
      )
    })
  }
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  return `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${summary.rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0"/></sheetViews><cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData>${links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`
}
