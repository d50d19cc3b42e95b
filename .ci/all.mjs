import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { check, countsTo, testCounts } from './check.mjs'
import { runClickhouseTests } from './clickhouse.mjs'
import { setUp } from './setup.mjs'
import { runTests } from './test.mjs'
import { root, say } from './tool.mjs'

const longCounts = 'out/ci/long.json'
const clickhouseCounts = 'out/ci/clickhouse.json'

/** Counts of one run of vitest. A file that could not even be loaded holds no test, and counts as one that failed. */
const counts = (file) => {
  const path = join(root, file)
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const broken = report.testResults.filter(
    (r) => r.status === 'failed' && r.assertionResults.every((a) => a.status !== 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

setUp()
for (const file of [testCounts, longCounts, clickhouseCounts]) rmSync(join(root, file), { force: true })

const failedSteps = check().filter((name) => !name.startsWith('tests'))
say('\n== tests of full size')
const longCode = runTests(countsTo(longCounts), { long: true })

say('\n== tests of ClickHouse')
const { code: clickhouseCode = 0, skipped } = runClickhouseTests(countsTo(clickhouseCounts))

const [short, long] = [counts(testCounts), counts(longCounts)]
const clickhouse = skipped === undefined ? counts(clickhouseCounts) : { passed: 0, failed: 0 }
// A step that is no test (format, types, generated files) counts as one, so that no failure hides behind "0 failed".
const failed = short.failed + long.failed + clickhouse.failed + failedSteps.length
const failedUnseen = failed === 0 && (longCode !== 0 || clickhouseCode !== 0) ? 1 : 0
say()
if (skipped !== undefined) say('The tests of ClickHouse were SKIPPED, not passed: the reason stands above.')
say(`${short.passed + long.passed + clickhouse.passed} passed, ${failed + failedUnseen} failed`)
process.exitCode = failed + failedUnseen === 0 ? 0 : 1
