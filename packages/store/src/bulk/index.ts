export { type CsvOptions, type ReceivedCsv, receiveCsv, type Stage } from './receive-csv.ts'
