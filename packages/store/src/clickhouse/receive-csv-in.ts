import type { Plan } from '@tipstat/intake'
import type { Engine } from '../bulk/engine.ts'
import { type CheckedCsv, type CsvOptions, checkCsv, stages } from '../bulk/receive-csv.ts'
import { lookAtCsv } from '../bulk/regular-csv.ts'
import { storedSql } from '../bulk/stored-sql.ts'
import { isStrictCsv } from './strict-csv.ts'

/** What is known of a file that is checked in an engine of the office's own. */
export type CsvInOptions = Pick<CsvOptions, 'latestYear' | 'pseudonyms' | 'only' | 'onStage'>

/**
 * Checks a CSV file in an engine (`clickhouseEngine`): the same receipt, records and findings as `receiveCsv` gives, and
 * as `receive` of intake gives, one by one. What was made stays in the engine until it is closed: `records`, `findings`
 * and `stored`, which is the records with every column that the store keeps. The path is read here, too: for its hash and
 * its beginning. Null where the file is not regular, or shows who people are: then `receive` takes it.
 */
export const receiveCsvIn = async (
  engine: Engine,
  path: string,
  plan: Plan,
  options: CsvInOptions,
): Promise<CheckedCsv | null> => {
  const clock = stages(options.onStage)
  const { regular: file } = await lookAtCsv(path, plan)
  // What DuckDB takes beside, with a mark or with old line ends, is left to `receive`.
  const isPlain = file !== null && file.decoded.dialect?.bom === false && file.csv.newline !== '\r'
  const isReadable = isPlain && (await isStrictCsv(file.csv))
  clock('look')
  if (!isReadable) return null
  const checked = await checkCsv(engine, file, plan, options, clock)
  if (!checked) return null
  await engine.run(`CREATE VIEW stored AS ${storedSql(checked, plan.series.record, engine.dialect)}`)
  return checked
}
