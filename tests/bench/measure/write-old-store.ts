import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'

const fixture = new URL('../../../packages/store/src/fixtures/version-1.duckdb.gz', import.meta.url)

/** Columns that are the same in both kinds of record, as SQL of a made-up record `i`. */
const common = `id, i::INTEGER, 0, 'ZZZ', (2000 + i % 25)::INTEGER, 'V_DET', CASE i % 2 WHEN 0 THEN 'F' ELSE 'M' END,
  CASE i % 3 WHEN 0 THEN 'Y0T17' ELSE 'Y_GE18' END, CASE i % 5 WHEN 0 THEN 'NGA' ELSE '_U' END, '_Z', '_U', 'POLICE', 'PERSON', 'Act 1 (made up)',
  'DETECTION', 'A', 'F', '', '', false`

const records = {
  person: `${common}, ['LAB'], CASE i % 3 WHEN 0 THEN 0 ELSE 18 END, CASE i % 3 WHEN 0 THEN 17 ELSE 999 END`,
  count: `${common}, CASE i % 7 WHEN 0 THEN 'SEX' ELSE 'LAB' END, 'persons', 'sex,age,form,citizenship', (i % 100)::DOUBLE, (i % 100)::DOUBLE, 'exact', NULL`,
} as const

/** Writes the one file of a store of version 1, with so many made-up records in one submission. */
export const writeOldStore = async (path: string, record: keyof typeof records, rows: number): Promise<void> => {
  writeFileSync(path, gunzipSync(readFileSync(fixture)))
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  for (const type of Object.keys(records)) await connection.run(`DELETE FROM ${type}_record`)
  await connection.run('DELETE FROM finding')
  await connection.run(
    `DELETE FROM submission WHERE record <> '${record}' OR verdict = 'rejected' OR received_at < (SELECT max(received_at) FROM submission WHERE record = '${record}' AND verdict <> 'rejected')`,
  )
  await connection.run(
    `INSERT INTO ${record}_record SELECT ${records[record]} FROM range(2, ${rows + 2}) AS made(i), (SELECT id FROM submission)`,
  )
  await connection.run('CHECKPOINT')
  connection.closeSync()
  instance.closeSync()
}
