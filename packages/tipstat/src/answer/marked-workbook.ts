import {
  type CellMark,
  type ColumnFact,
  isShown,
  type MarkFacts,
  type MarkSeverity,
  markWorkbook,
  type Summary,
} from '@tipstat/intake/engine'
import { direction, formatNumber } from '@tipstat/language'
import type { Finding, Severity } from '@tipstat/scheme'
import { verdictText } from '../check-text.ts'
import type { CheckedFile } from '../checked-file.ts'
import { answerWords, cellText, words } from '../say.ts'
import type { Marked } from './marked.ts'
import type { Teller } from './teller.ts'

/** Cells that get a comment: each is a box that a spreadsheet has to place. */
const notedCells = 10_000

/** Findings of one cell that its comment says. */
const notedFindings = 3

const longestNote = 1500

/** The sender's own workbook with its findings marked, or why it can't be marked. */
export const markedWorkbook = async (checked: CheckedFile, teller: Teller): Promise<Marked> => {
  const { sent, receipt } = checked
  const shown = sent.columns.filter((column) => column.index >= 0 && isShown(column))
  const { marks, cells } = await gatherMarks(checked, shown, teller)
  const marked = markWorkbook(await sent.readBytes(), {
    file: receipt.file.name,
    sheet: sent.sheet ?? '',
    headerRow: sent.headerRow,
    shown: new Set(shown.map(({ index }) => index)),
    marks,
    summary: (facts) => summaryOf(checked, facts, { cells, first: shown[0]?.letter ?? 'A' }, teller),
  })
  return 'why' in marked ? { why: marked.why, params: {} } : { ending: 'xlsx', pieces: marked }
}

const gravity: Readonly<Record<Severity, MarkSeverity>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  info: 'info',
}
const order: readonly MarkSeverity[] = ['error', 'warning', 'info']

/** What is known of a cell while its findings are gathered. */
interface Gathered {
  severity: MarkSeverity
  texts: string[] | null
  count: number
}

/** Marks by row and column. What is said of a whole record stands at the first column that the mapping uses. */
const gatherMarks = async (checked: CheckedFile, shown: readonly ColumnFact[], teller: Teller) => {
  const { sent } = checked
  const at = new Map(sent.columns.map(({ letter, index }) => [letter, index]))
  const first = shown[0]?.index ?? 0
  const rows = new Map<number, Map<number, Gathered>>()
  let cells = 0
  for await (const some of checked.readFindings()) {
    for (const finding of some) {
      const { row, column } = finding.place
      if (row < sent.headerRow || row === 0) continue
      const index = column ? (at.get(column.letter) ?? -1) : first
      if (index < 0) continue
      const here = rows.get(row) ?? new Map<number, Gathered>()
      rows.set(row, here)
      const known = here.get(index)
      const cell = known ?? { severity: 'info', texts: cells++ < notedCells ? [] : null, count: 0 }
      here.set(index, cell)
      addTo(cell, finding, teller)
    }
  }
  const marks = new Map<number, Map<number, CellMark>>()
  for (const [row, here] of rows) {
    marks.set(row, new Map([...here].map(([index, cell]) => [index, markOf(cell, teller)])))
  }
  return { marks, cells }
}

const addTo = (cell: Gathered, finding: Finding, teller: Teller): void => {
  const severity = gravity[finding.severity]
  if (order.indexOf(severity) < order.indexOf(cell.severity)) cell.severity = severity
  if (cell.texts === null) return
  const named = words(`severity.${finding.severity}`, teller.language)
  const text = `${finding.code} (${named})\n${teller.says(finding)}\n${teller.mends(finding)}`
  // Of a record that is unfolded, each part says the same of a column that all of them share.
  if (cell.texts.includes(text)) return
  cell.count++
  if (cell.texts.length < notedFindings) cell.texts.push(text)
}

const markOf = ({ severity, texts, count }: Gathered, teller: Teller): CellMark => {
  if (texts === null) return { severity, note: null }
  const left = count - texts.length
  const all = left > 0 ? [...texts, answerWords('mark.more-in-cell', teller.language, { n: left })] : texts
  const note = all.join('\n\n')
  return { severity, note: note.length > longestNote ? `${note.slice(0, longestNote)}…` : note }
}

const summaryOf = (
  checked: CheckedFile,
  facts: MarkFacts,
  { cells, first: firstLetter }: { readonly cells: number; readonly first: string },
  teller: Teller,
): Summary => {
  const { groups, groupCount, receipt, sent } = checked
  const n = (value: number) => formatNumber(value, teller.language)
  const emptied = facts.emptied.map((index) => {
    const column = sent.columns.find((each) => each.index === index)
    return column ? `${column.letter} ${cellText(column.header, 40)}`.trim() : ''
  })
  const named = emptied.filter((each) => each !== '')
  const line = (holds: boolean, text: () => string) => (holds ? [text()] : [])
  return {
    title: answerWords('mark.sheet', teller.language),
    lines: [
      verdictText(receipt, teller.language),
      answerWords('mark.colours', teller.language),
      ...line(named.length > 0, () => answerWords('mark.blanked', teller.language, { columns: named.join(', ') })),
      ...line(!facts.hasNotes, () => answerWords('mark.no-notes', teller.language)),
      ...line(facts.hasNotes && cells > notedCells, () =>
        answerWords('mark.first-notes', teller.language, { limit: n(notedCells) }),
      ),
      answerWords('mark.remove', teller.language),
      ...line(groupCount > groups.length, () =>
        words('check.more-groups', teller.language, { n: n(groupCount - groups.length) }),
      ),
    ],
    header: [
      answerWords('mark.severity', teller.language),
      answerWords('mark.rule', teller.language),
      answerWords('mark.says', teller.language),
      answerWords('page.how-to-mend', teller.language),
      answerWords('mark.count', teller.language),
      answerWords('mark.where', teller.language),
    ],
    rows: groups.map(({ first, count, places }) => ({
      severity: gravity[first.severity],
      cells: [
        words(`severity.${first.severity}`, teller.language),
        first.code,
        teller.says(first),
        teller.mends(first),
        count,
      ],
      links: places.flatMap(({ row, column }) => (row > 0 ? [`${column?.letter ?? firstLetter}${row}`] : [])),
    })),
    rightToLeft: direction(teller.language) === 'rtl',
  }
}
