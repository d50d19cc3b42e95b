export type { CheckedCsv } from '../bulk/receive-csv.ts'
export { type ClickHouseEngine, type ClickHouseServer, clickhouseEngine } from './clickhouse-engine.ts'
export { type CsvInOptions, receiveCsvIn } from './receive-csv-in.ts'
