import { isShown, type MarkFacts, markWorkbook, type Summary } from '@tipstat/intake/engine'
import { direction, formatNumber } from '@tipstat/language'
import { verdictText } from '../check-text.ts'
import type { CheckedFile } from '../checked-file.ts'
import { answerWords, cellText, words } from '../say.ts'
import { gatherMarks, markSeverity, notedCells } from './gather-marks.ts'
import type { Marked } from './marked.ts'
import type { Teller } from './teller.ts'

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
      severity: markSeverity[first.severity],
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
