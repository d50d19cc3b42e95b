import { runClickhouseTests } from './clickhouse.mjs'
import { setUp } from './setup.mjs'
import { isEntry, node, tools } from './tool.mjs'

/** Runs vitest: the ordinary tests, or with `long` the tests of full size (`*.long.ts`); gives the exit code. */
export const runTests = (args, { long = false } = {}) =>
  node([tools.vitest, 'run', ...args], long ? { TIPSTAT_LONG: '1' } : {})

if (isEntry(import.meta.url)) {
  setUp()
  const [first, ...rest] = process.argv.slice(2)
  if (first === '--long') {
    const long = runTests(rest, { long: true })
    // Of full size, too, where they can be run; who names files wants those alone.
    const { code = 0 } = rest.length === 0 ? runClickhouseTests([]) : {}
    process.exitCode = long || code
  } else process.exitCode = runTests(process.argv.slice(2))
}
