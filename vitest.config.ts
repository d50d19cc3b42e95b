import { defineConfig } from 'vitest/config'

/** `npm test` runs `*.test.ts`; `npm run test:long` adds `*.long.ts` (the full sizes). */
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'seeds/src/**/*.test.ts', 'tests/**/*.test.ts', ...(process.env.TIPSTAT_LONG ? ['tests/**/*.long.ts', 'packages/*/src/**/*.long.ts'] : [])],
    testTimeout: process.env.TIPSTAT_LONG ? 600_000 : 30_000,
    pool: 'forks',
    maxWorkers: 2,
    onConsoleLog: (log) => {
      throw new Error(`A test wrote to the console: ${log}`)
    },
  },
})
