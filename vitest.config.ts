import { defineConfig } from 'vitest/config'

const long = process.env.TIPSTAT_LONG === '1'
const rooms = ['packages/*/src', 'seeds/src', 'pipelines', 'notebooks', 'tests']

/** `npm test` runs `*.test.ts`, with seeded, reduced sizes; `npm run test:long` runs `*.long.ts`, the full sizes. */
export default defineConfig({
  test: {
    include: rooms.map((room) => `${room}/**/*.${long ? 'long' : 'test'}.ts`),
    testTimeout: long ? 600_000 : 30_000,
    hookTimeout: long ? 600_000 : 30_000,
    pool: 'forks',
    // Tests of full size measure time and memory: nothing runs beside them.
    maxWorkers: long ? 1 : 2,
    onConsoleLog: (log) => {
      throw new Error(`A test wrote to the console: ${log}`)
    },
  },
})
