import type { CellMark, ColumnFact, MarkSeverity } from '@tipstat/intake/engine'
import type { Finding, Severity } from '@tipstat/scheme'
import type { CheckedFile } from '../checked-file.ts'
import { answerWords, words } from '../say.ts'
import type { Teller } from './teller.ts'

/** Cells that get a comment: each is a box that a spreadsheet has to place. */
export const notedCells = 10_000

/** Findings of one cell that its comment says. */
const notedFindings = 3

const longestNote = 1500

/** The colour of a finding. */
export const markSeverity: Readonly<Record<Severity, MarkSeverity>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  info: 'info',
}

/** From the least grave to the gravest. */
const order: readonly MarkSeverity[] = ['info', 'warning', 'error']

const graver = (a: MarkSeverity, b: MarkSeverity): MarkSeverity => (order.indexOf(a) > order.indexOf(b) ? a : b)

/** Marks of cells that have no comment any more. */
const bare: Readonly<Record<MarkSeverity, CellMark>> = {
  error: { severity: 'error', note: null },
  warning: { severity: 'warning', note: null },
  info: { severity: 'info', note: null },
}

/** The marks of a workbook by row and column, and how many cells are marked. */
export interface GatheredMarks {
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, CellMark>>
  readonly cells: number
}

/** Gathers what is marked. What is said of a whole record stands at the first column that may be shown. */
export const gatherMarks = async (
  { sent, readFindings }: CheckedFile,
  shown: readonly ColumnFact[],
  teller: Teller,
): Promise<GatheredMarks> => {
  const at = new Map(sent.columns.map(({ letter, index }) => [letter, index]))
  const marks = new Map<number, Map<number, CellMark>>()
  let cells = 0
  for await (const some of readFindings()) {
    for (const finding of some) {
      const { row, column } = finding.place
      const index = (column ? at.get(column.letter) : shown[0]?.index) ?? -1
      if (row < Math.max(1, sent.headerRow) || index < 0) continue
      const here = marks.get(row) ?? new Map<number, CellMark>()
      marks.set(row, here)
      const known = here.get(index) ?? (cells++ < notedCells ? new NotedCell(teller) : bare.info)
      if (known instanceof NotedCell) known.add(finding)
      here.set(index, known instanceof NotedCell ? known : bare[graver(known.severity, markSeverity[finding.severity])])
    }
  }
  return { marks, cells }
}

/** A cell with a comment, while its findings are gathered. */
class NotedCell implements CellMark {
  severity: MarkSeverity = 'info'
  private readonly texts: string[] = []
  private untold = 0

  constructor(private readonly teller: Teller) {}

  add(finding: Finding): void {
    this.severity = graver(this.severity, markSeverity[finding.severity])
    const named = words(`severity.${finding.severity}`, this.teller.language)
    const text = `${finding.code} (${named})\n${this.teller.says(finding)}\n${this.teller.mends(finding)}`
    // Of a record that is unfolded, each part says the same of a column that all of them share.
    if (this.texts.includes(text)) return
    if (this.texts.length < notedFindings) this.texts.push(text)
    else this.untold++
  }

  get note(): string {
    const { texts, untold, teller } = this
    const all = untold > 0 ? [...texts, answerWords('mark.more-in-cell', teller.language, { n: untold })] : texts
    const note = all.join('\n\n')
    return note.length > longestNote ? `${note.slice(0, longestNote)}…` : note
  }
}
