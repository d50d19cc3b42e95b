import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { duckdbEngine } from './duckdb-engine.ts'
import { joinBlock, lineSql, writeBlocks } from './findings-sql.ts'

test('a row has the same line however many blocks are made at a time, and that is the line where it stands', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const engine = duckdbEngine(connection)
  const linesOf = async (rows: number, atOnce?: number) => {
    await writeBlocks(engine, rows, atOnce)
    const sql = `SELECT ${lineSql('r.i', engine.dialect)} FROM range(${rows}) r(i) ${joinBlock('r.i', engine.dialect)} ORDER BY r.i`
    const [lines = []] = await engine.columns(sql)
    await engine.run('DROP TABLE blocks')
    return lines
  }
  const within = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 120 })
  await fc.assert(
    fc.asyncProperty(within, async (ends) => {
      await engine.run('CREATE OR REPLACE TABLE skips (i BIGINT, lines INTEGER)')
      let ahead = 0
      const lines = ends.map((n, i) => {
        const line = 2 + i + ahead
        ahead += n
        return { line, skip: n > 0 ? `(${i + 1}, ${ahead})` : null }
      })
      const skips = lines.flatMap(({ skip }) => skip ?? [])
      if (skips.length > 0) await engine.run(`INSERT INTO skips VALUES ${skips.join(', ')}`)
      const expected = lines.map(({ line }) => line)
      expect(await linesOf(ends.length)).toEqual(expected)
      expect(await linesOf(ends.length, 32)).toEqual(expected)
    }),
    { numRuns: 60, seed: 20261128 },
  )
  connection.closeSync()
  instance.closeSync()
})
