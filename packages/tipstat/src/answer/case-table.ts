import type { ColumnFact } from '@tipstat/intake/engine'
import { escapeHtml } from '@tipstat/report'
import type { FindingGroup } from '../group-findings.ts'
import { cellText } from '../say.ts'

/** What a little table of the sheet is made of. */
export interface CaseSource {
  readonly columns: readonly ColumnFact[]
  readonly shown: readonly ColumnFact[]
  readonly headerRow: number
  readonly rows: ReadonlyMap<number, readonly string[]>
}

/** Columns that are shown on either side of the one that a finding is about. */
const aside = 2
const longestCell = 80
const longestHeader = 40

/**
 * The first cases of a group as their sheet shows them: letters of the columns, the header, and the records with their
 * numbers; the cell in question is marked. Columns that are not to be shown are left out, or stand empty.
 */
export const caseTable = ({ first, places }: FindingGroup, source: CaseSource): string => {
  const records = places.filter(({ row }) => row > source.headerRow && source.rows.has(row))
  const about = source.columns.find(({ letter, index }) => index >= 0 && letter === first.place.column?.letter)
  const columns = windowAround(about, source.shown)
  if (records.length === 0 || columns.length === 0) return ''
  const isAbout = (column: ColumnFact) => column.index === about?.index
  const cells = columns.map(
    (column) => `<th scope="col"${isAbout(column) ? ' class="about"' : ''}>${bdi(column.letter)}</th>`,
  )
  const names = columns.map(({ header }) => `<td>${bdi(cellText(header, longestHeader))}</td>`)
  const rows = records.map(({ row }) => {
    const record = source.rows.get(row) ?? []
    return line(
      row,
      columns.map((column) => {
        const text = source.shown.includes(column) ? cellText(record[column.index] ?? '', longestCell) : null
        const content = text === null ? '' : bdi(text)
        return isAbout(column) ? `<td class="about"><mark>${content || '&nbsp;'}</mark></td>` : `<td>${content}</td>`
      }),
    )
  })
  const head = source.headerRow > 0 ? line(source.headerRow, names, ' class="names"') : ''
  return `<div class="scroll"><table class="sheet">
<thead><tr><td></td>${cells.join('')}</tr></thead>
<tbody>
${head}${rows.join('')}</tbody></table></div>`
}

const line = (row: number, cells: readonly string[], attributes = ''): string =>
  `<tr${attributes}><th scope="row">${row}</th>${cells.join('')}</tr>\n`

/** A text set apart from the direction of what stands around it. */
export const bdi = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`

/** The column in question with those that may be shown to either side; the first few where a whole record is in question. */
const windowAround = (about: ColumnFact | undefined, shown: readonly ColumnFact[]): readonly ColumnFact[] => {
  if (!about) return shown.slice(0, 2 * aside + 1)
  const before = shown.filter(({ index }) => index < about.index).slice(-aside)
  const after = shown.filter(({ index }) => index > about.index).slice(0, aside)
  return [...before, about, ...after]
}
