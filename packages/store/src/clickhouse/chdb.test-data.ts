import { createRequire } from 'node:module'
import type { Check } from '../bulk/differential.test-data.ts'
import { type ClickHouseEngine, clickhouseEngine } from './clickhouse-engine.ts'
import { receiveCsvIn } from './receive-csv-in.ts'

/** As much of chdb as the tests use: ClickHouse in this process, never waited for by the whole of it. */
interface Session {
  queryAsync(sql: string): Promise<{ text(): string }>
}

/** chdb is no dependency of any package: it stands in a folder of its own, where `npm run test:clickhouse` installs it. */
const chdb = (): { readonly Session: new () => Session } =>
  createRequire(new URL('../../../../tests/clickhouse/package.json', import.meta.url))('chdb')

/** A process has one ClickHouse: its session, and how many databases it has had. */
const held: { session?: Session; databases: number } = { databases: 0 }

/** An engine of ClickHouse in a database of its own. */
export const engineInProcess = async (): Promise<ClickHouseEngine> => {
  held.session ??= new (chdb().Session)()
  const { session } = held
  const database = `tipstat_${held.databases++}`
  for (const sql of [`CREATE DATABASE ${database}`, `USE ${database}`]) await session.queryAsync(sql)
  const set = new Set<string>()
  const engine = await clickhouseEngine({
    query: async (sql, settings) => {
      for (const [name, value] of Object.entries(settings)) {
        if (set.has(name)) continue
        await session.queryAsync(`SET ${name} = '${value}'`)
        set.add(name)
      }
      try {
        return (await session.queryAsync(sql)).text()
      } catch (error) {
        // What a failed query had begun to answer stands before the next answer.
        await session.queryAsync('SELECT 1')
        throw error
      }
    },
  })
  return {
    ...engine,
    close: async () => {
      await engine.close()
      for (const sql of ['USE default', `DROP DATABASE ${database} SYNC`]) await session.queryAsync(sql)
    },
  }
}

/** Checks a file in ClickHouse. */
export const inClickhouse: Check = async (path, plan, options) => {
  const engine = await engineInProcess()
  const checked = await receiveCsvIn(engine, path, plan, options).catch(async (error) => {
    await engine.close()
    throw error
  })
  if (!checked) await engine.close()
  return checked && { ...checked, read: engine.rows, close: engine.close }
}
