/** What another executor of plan and scheme is made of, so that there is no second reading of mappings, cells or rules. */
export { checkFile, checkSeries, type SeriesSeen } from './check-file.ts'
export { columnLocator, mappedFields, type RuleSet, rulesFor, seriesFacts } from './check-records.ts'
export { type ColumnFact, columnFacts, findHeader, type HeaderFound, headerAt } from './columns.ts'
export { absentFields, heldOf, isOfNumber, isWhole, type Kinds, kindsOf, typed, unread } from './conform.ts'
export { cutRecords } from './decode-csv.ts'
export { markWorkbook } from './mark/mark-workbook.ts'
export type { CellMark, MarkFacts, MarkSeverity, Summary, Unmarkable, WorkbookMarks } from './mark/marks.ts'
export { columnBeside } from './other-tables.ts'
export { isOwnColumn, isOwnSheet, ownColumns, ownSheet } from './own-columns.ts'
export { type Rates, ratesOf, type Weights } from './rates.ts'
export {
  type CellRead,
  type CellReader,
  caseReader,
  columnReader,
  eachReader,
  leftOutReader,
  valueReader,
} from './read-cell.ts'
export { acceptedVerdict, type ReceiptInput, receiptOf, type Tallies } from './receipt.ts'
export { fold } from './resolve.ts'
export { cutRows } from './row-cutter.ts'
export { effectOf, findingOf, type Runner, runner, shown } from './rule-runner.ts'
export { isShown, setAsideLayout } from './set-aside.ts'
export { type StreamOptions, streamSheet } from './stream-sheet.ts'
export { looksSwallowed } from './swallowed-records.ts'
export { type TableRow, tableWorkbook } from './table-workbook.ts'
export { type TextStream, textStream } from './text-stream.ts'
export { confirmed } from './totals.ts'
export { type CsvWriter, csvWriter, type Dialect, type WrittenCell } from './write-csv.ts'
