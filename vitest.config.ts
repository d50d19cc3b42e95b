import { defineConfig } from 'vitest/config'

const long = process.env.TIPSTAT_LONG === '1'
const clickhouse = process.env.TIPSTAT_CLICKHOUSE === '1'
const kind = clickhouse ? 'chdb' : long ? 'long' : 'test'
const isLong = long || clickhouse
const rooms = ['packages/*/src', 'seeds/src', 'pipelines', 'notebooks', 'tests']

/** `npm test` runs `*.test.ts`, with seeded, reduced sizes; `npm run test:long` runs `*.long.ts`, the full sizes; `npm run test:clickhouse` runs `*.chdb.ts`. */
export default defineConfig({
  test: {
    include: rooms.map((room) => `${room}/**/*.${kind}.ts`),
    testTimeout: isLong ? 600_000 : 30_000,
    hookTimeout: isLong ? 600_000 : 30_000,
    pool: 'forks',
    // Tests of full size measure time and memory: nothing runs beside them.
    maxWorkers: isLong ? 1 : 2,
    onConsoleLog: (log) => {
      throw new Error(`A test wrote to the console: ${log}`)
    },
  },
})
