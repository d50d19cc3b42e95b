import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { check, countsTo, testCounts } from './check.mjs'
import { runClickhouseTests } from './clickhouse.mjs'
import { setUp } from './setup.mjs'
import { runTests } from './test.mjs'
import { root, say } from './tool.mjs'

const longCounts = 'out/ci/long.json'
const clickhouseCounts = 'out/ci/clickhouse.json'

/**
 * How many tests of one run of vitest passed, and which failed. A file that could not even be loaded holds no test, and
 * counts as one that failed.
 */
const counts = (file) => {
  const path = join(root, file)
  if (!existsSync(path)) return { passed: 0, failed: [`${file} was not written: vitest itself failed`] }
  const { numPassedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const where = relative(root, name)
    const tests = assertionResults.filter((each) => each.status === 'failed')
    if (status === 'failed' && tests.length === 0) return [`${where}\n${message}`]
    return tests.map(({ fullName, failureMessages }) => `${where} > ${fullName}\n${failureMessages.join('\n')}`)
  })
  return { passed: numPassedTests, failed }
}

setUp()
for (const file of [testCounts, longCounts, clickhouseCounts]) rmSync(join(root, file), { force: true })

const failedSteps = check().filter((name) => !name.startsWith('tests'))
say('\n== tests of full size')
const longCode = runTests(countsTo(longCounts), { long: true })

say('\n== tests of ClickHouse')
const { code: clickhouseCode = 0, skipped } = runClickhouseTests(countsTo(clickhouseCounts))

const runs = [testCounts, longCounts, ...(skipped === undefined ? [clickhouseCounts] : [])].map(counts)
// A step that is no test (format, types, generated files) counts as one, so that no failure hides behind "0 failed".
const failed = [...runs.flatMap((run) => run.failed), ...failedSteps]
if (failed.length === 0 && (longCode !== 0 || clickhouseCode !== 0)) failed.push('vitest failed, but none of its tests')
say()
if (skipped !== undefined) say('The tests of ClickHouse were SKIPPED, not passed: the reason stands above.')
for (const each of failed) say(`Failed: ${each}\n`)
say(`${runs.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
