export { writeFindingsParquet } from './findings-parquet.ts'
export { type CsvOptions, isOutOfMemory, type ReceivedCsv, receiveCsv, type Stage } from './receive-csv.ts'
export type { Pseudonyms } from './records-sql.ts'
export type { Irregularity } from './regular-csv.ts'
export {
  type GroupedFindings,
  groupedFindings,
  readFindings,
  readRows,
  readSentBytes,
  readSetAside,
  type SetAsideRow,
  setAsideByRule,
  setAsideHeader,
} from './sender-file.ts'
export { commitCsv, receivedSummary, type SubmitCsvOptions, submitCsv } from './submit-csv.ts'
export { type LargeCsvOptions, withReceivedCsv } from './with-received-csv.ts'
