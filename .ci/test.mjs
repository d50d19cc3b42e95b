import { setUp } from './setup.mjs'
import { isEntry, node, tools } from './tool.mjs'

/** Runs vitest: the ordinary tests, or with `long` the tests of full size (`*.long.ts`); gives the exit code. */
export const runTests = (args, { long = false } = {}) =>
  node([tools.vitest, 'run', ...args], long ? { TIPSTAT_LONG: '1' } : {})

if (isEntry(import.meta.url)) {
  setUp()
  const [first, ...rest] = process.argv.slice(2)
  process.exitCode = first === '--long' ? runTests(rest, { long: true }) : runTests(process.argv.slice(2))
}
