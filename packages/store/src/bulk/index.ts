export { type CsvOptions, type ReceivedCsv, receiveCsv, type Stage } from './receive-csv.ts'
export { type SubmitCsvOptions, submitCsv } from './submit-csv.ts'
