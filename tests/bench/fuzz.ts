import { IntakeRefusal, proposeMapping, receive } from '@tipstat/intake'
import { mutate, originals, randomNumbers } from '../mutated-bytes.ts'

/**
 * Real files with their bytes damaged at random, received one after another: each must be read or refused, and
 * of every fourth that is read a mapping proposed. `npm run bench -- fuzz [cases] [seed]`; 10,000 cases by default. Prints one line of JSON: how many were read and refused, by which codes, the
 * slowest in milliseconds, the memory at its highest, and the cases that ended otherwise (`crashed`), which the seed and
 * their number bring back. Ends with 1 where there is any.
 */
const [cases = 10_000, seed = 1] = process.argv.slice(2).map(Number)
const files = originals()
const refused: Record<string, number> = {}
const crashed: { case: number; error: string }[] = []
let [read, slowest, slowestCase, peak] = [0, 0, 0, 0]

const started = performance.now()
for (let i = 0; i < cases; i++) {
  // Each case has numbers of its own, so that one can be made again without those before it.
  const { bytes, plan } = mutate(files, randomNumbers(seed * 1_000_003 + i))
  const before = performance.now()
  try {
    receive(bytes, plan, { file: 'fuzz', latestYear: 2026 })
    if (i % 4 === 0) proposeMapping(bytes, { file: 'fuzz' })
    read++
  } catch (error) {
    if (error instanceof IntakeRefusal) refused[error.code] = (refused[error.code] ?? 0) + 1
    else if (crashed.length < 20)
      crashed.push({ case: i, error: error instanceof Error ? error.message : String(error) })
  }
  const took = performance.now() - before
  if (took > slowest) [slowest, slowestCase] = [took, i]
  if (i % 100 === 0) peak = Math.max(peak, process.memoryUsage.rss())
  if (i % 20_000 === 19_999) process.stderr.write(`${i + 1} of ${cases}, ${crashed.length} crashed\n`)
}

const report = {
  cases,
  seed,
  seconds: Math.round((performance.now() - started) / 1000),
  read,
  refused,
  crashed,
  slowest: { case: slowestCase, milliseconds: Math.round(slowest) },
  peakMB: Math.round(peak / 1e6),
}
process.stdout.write(`${JSON.stringify(report)}\n`)
if (crashed.length > 0) process.exitCode = 1
