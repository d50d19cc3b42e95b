import { columnLetter } from '../column-letter.ts'
import type { CellNote } from './cell-notes.ts'
import { columnStyles, type MarkStyles } from './mark-styles.ts'
import { CannotMark, type WorkbookMarks } from './marks.ts'
import { type CellXml, rowCells, sharedText, withStyle } from './row-cells.ts'
import { attributeOf, type SheetVisitor } from './sheet-scanner.ts'

/** What was seen while the rows of a sheet were marked. */
export interface RowsMarked {
  readonly notes: CellNote[]
  /** Positions of the columns in which cells were emptied. */
  readonly emptied: Set<number>
  /** Numbers of the shared texts that cells show which stay, and of those that went. */
  readonly kept: Set<number>
  readonly gone: Set<number>
  formulasGone: boolean
}

/** Marks the cells of a sheet, and empties those that are not to be shown, row by row. */
export const rowMarker = (
  { marks, shown, headerRow }: Pick<WorkbookMarks, 'marks' | 'shown' | 'headerRow'>,
  styles: MarkStyles,
): { readonly visitor: Required<Pick<SheetVisitor, 'head' | 'row'>>; readonly seen: RowsMarked } => {
  const seen: RowsMarked = { notes: [], emptied: new Set(), kept: new Set(), gone: new Set(), formulasGone: false }
  let [prefix, styleOf] = ['', (_: number): number => 0]

  const emptied = (cell: CellXml): string => {
    const text = sharedText(cell)
    if (text !== undefined) seen.gone.add(text)
    if (cell.xml === cell.tag) return cell.xml
    if (/<(?:[\w.-]+:)?f[\s>/]/.test(cell.xml)) {
      seen.formulasGone = true
      if (reachesBeyond(cell)) throw new CannotMark('formulas')
    }
    seen.emptied.add(cell.column)
    const bare = cell.tag.replace(/\s(?:t|cm|vm|ph)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    return bare.replace(/\s*\/?>$/, '/>')
  }

  const row = (xml: string, number: number): string => {
    const here = marks.get(number)
    const { open, cells, close } = rowCells(xml, prefix)
    const isData = number > headerRow
    const out: string[] = []
    const wanted = here ? [...here].sort(([a], [b]) => a - b) : []
    const customFormat = /\scustomFormat\s*=\s*["'](?:1|true)/.test(open)
    const rowStyle = customFormat ? Number(attributeOf(open, 's') ?? 0) : null
    let changed = false
    let next = 0
    const mark = (column: number, xmlOfCell: string, base: number) => {
      const [, { severity, note }] = wanted[next++] as (typeof wanted)[number]
      if (note !== null) seen.notes.push({ row: number, column, text: note })
      changed = true
      const tag = /^<[^>]*>/.exec(xmlOfCell)?.[0] ?? ''
      out.push(withStyle(tag, styles.marked(base, severity)) + xmlOfCell.slice(tag.length))
    }
    const fill = (before: number) => {
      while ((wanted[next]?.[0] ?? Number.POSITIVE_INFINITY) < before) {
        const column = wanted[next]?.[0] ?? 0
        mark(column, `<${prefix}c r="${columnLetter(column)}${number}"/>`, rowStyle ?? styleOf(column))
      }
    }
    for (const cell of cells) {
      fill(cell.column)
      const isGone = isData && !shown.has(cell.column)
      if (!isGone) {
        const text = sharedText(cell)
        if (text !== undefined) seen.kept.add(text)
      }
      const content = isGone ? emptied(cell) : cell.xml
      if (content !== cell.xml) changed = true
      if (wanted[next]?.[0] === cell.column) mark(cell.column, content, Number(attributeOf(cell.tag, 's') ?? 0))
      else out.push(content)
    }
    fill(Number.POSITIVE_INFINITY)
    return changed ? open + out.join('') + close : xml
  }
  return {
    seen,
    visitor: {
      head: (head, found) => {
        prefix = found
        styleOf = columnStyles(head)
      },
      row,
    },
  }
}

/** Whether the formula of a cell gives values to cells of other columns. */
const reachesBeyond = ({ xml }: CellXml): boolean => {
  const tag = /<(?:[\w.-]+:)?f\s[^>]*>/.exec(xml)?.[0] ?? ''
  const [from = '', to = from] = (attributeOf(tag, 'ref') ?? '').replace(/[\d$]/g, '').split(':')
  return from !== to
}
