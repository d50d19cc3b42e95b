import { configDefaults, defineConfig } from 'vitest/config'

const long = process.env.TIPSTAT_LONG === '1'
const clickhouse = process.env.TIPSTAT_CLICKHOUSE === '1'
const kind = clickhouse ? 'chdb' : long ? 'long' : 'test'
const isLong = long || clickhouse
const rooms = ['packages/*/src', 'seeds/src', 'pipelines', 'notebooks', 'tests']
const include = rooms.map((room) => `${room}/**/*.${kind}.ts`)
const alone = rooms.map((room) => `${room}/**/*.alone.test.ts`)

/**
 * `npm test` runs `*.test.ts`, with seeded, reduced sizes; `npm run test:long` runs `*.long.ts`, the full sizes;
 * `npm run test:clickhouse` runs `*.chdb.ts`. Short tests share two processes, since starting one and reading the modules
 * again for every file took as long as a third of all tests; modules keep nothing but what they looked up once. What
 * replaces a module (`vi.mock`) would leave that to others, and what measures milliseconds would find a process that
 * others have warmed or filled: these have one of their own, `*.alone.test.ts`.
 */
export default defineConfig({
  test: {
    testTimeout: isLong ? 600_000 : 30_000,
    hookTimeout: isLong ? 600_000 : 30_000,
    pool: 'forks',
    // Tests of full size measure time and memory: nothing runs beside them, and each file has a process of its own.
    maxWorkers: isLong ? 1 : 2,
    onConsoleLog: (log) => {
      throw new Error(`A test wrote to the console: ${log}`)
    },
    ...(isLong
      ? { include }
      : {
          projects: [
            {
              extends: true,
              test: { name: 'together', include, exclude: [...configDefaults.exclude, ...alone], isolate: false },
            },
            { extends: true, test: { name: 'alone', include: alone } },
          ],
        }),
  },
})
