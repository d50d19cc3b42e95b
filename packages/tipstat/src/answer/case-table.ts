import type { ColumnFact } from '@tipstat/intake/engine'
import { escapeHtml } from '@tipstat/report'
import type { FindingGroup } from '../group-findings.ts'
import { cellText } from '../say.ts'

/** What a little table of the sheet is made of. */
export interface CaseSource {
  readonly columns: readonly ColumnFact[]
  readonly shown: readonly ColumnFact[]
  /** Place of a column among those that say which record it is; of one that does not, infinite. */
  readonly keyRank: (column: ColumnFact) => number
  readonly headerRow: number
  readonly rows: ReadonlyMap<number, readonly string[]>
}

/** Columns that are shown beside the one that a finding is about. */
const beside = 4
const longestCell = 80
const longestHeader = 40

/**
 * The first cases of a group as their sheet shows them: letters of the columns, the header, and the records with their
 * numbers; the cell in question is marked, and beside it stands what tells its record from others. Columns that are not to
 * be shown are left out, or stand empty.
 */
export const caseTable = ({ first, places }: FindingGroup, source: CaseSource): string => {
  const records = places.filter(({ row }) => row > source.headerRow && source.rows.has(row))
  const about = source.columns.find(({ letter, index }) => index >= 0 && letter === first.place.column?.letter)
  const columns = columnsBeside(about, source, new Set(records.map(({ row }) => row)))
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

/**
 * The column in question, with those that hold something in the rows shown, in the order of the sheet: first those of the
 * key, and of these the ones in which the rows differ; then the nearest.
 */
const columnsBeside = (
  about: ColumnFact | undefined,
  { shown, keyRank, rows }: CaseSource,
  places: ReadonlySet<number>,
): readonly ColumnFact[] => {
  const told = shown
    .filter(({ index }) => index !== about?.index)
    .map((column) => {
      const texts = new Set([...places].map((row) => (rows.get(row)?.[column.index] ?? '').trim()))
      const rank = keyRank(column)
      const isAlike = rank < Infinity && texts.size === 1
      return { column, isBlank: [...texts].every((text) => text === ''), isKey: rank < Infinity, isAlike, rank }
    })
    .filter(({ isBlank }) => !isBlank)
  const distance = (column: ColumnFact) => Math.abs(column.index - (about?.index ?? 0))
  const first = told.sort(
    (a, b) =>
      Number(b.isKey) - Number(a.isKey) ||
      Number(a.isAlike) - Number(b.isAlike) ||
      (a.isKey ? a.rank - b.rank : 0) ||
      distance(a.column) - distance(b.column),
  )
  const columns = first.slice(0, about ? beside : beside + 1).map(({ column }) => column)
  return [...columns, ...(about ? [about] : [])].sort((a, b) => a.index - b.index)
}
