import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { commandSteps, type MeasuredRecord, measuredRecords, type Step } from './measure/command-steps.ts'
import { type CommandFigures, writePerformancePage } from './measure/performance-page.ts'
import { watchedRun } from './measure/watched-run.ts'

/**
 * Time and most memory of every command, each in a process of its own, on made-up files of persons and of counts.
 * `npm run bench -- commands [rows ...] [--record person] [--only release,report] [--minutes 30] [--again] [--page]`
 * prints a line of JSON a command. What was measured is kept in `out/bench/commands.jsonl`, so that an interrupted
 * measurement goes on where it was: `--again` measures anew, `--page` writes all that is kept into docs/performance.md.
 * A command that takes longer than some minutes is ended and said not to have finished; one that fails, and those that
 * need what it should have made, are said to.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'string' },
    only: { type: 'string' },
    minutes: { type: 'string', default: '30' },
    again: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000]
const records = measuredRecords.filter((record) => values.record === undefined || values.record === record)
const only = values.only?.split(',')
const minutes = Number(values.minutes)
const home = fileURLToPath(new URL('../../out/bench', import.meta.url))
const kept = join(home, 'commands.jsonl')
const bin = 'packages/tipstat/bin/tipstat.mjs'
const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node.split('.')[0]}`

mkdirSync(home, { recursive: true })
const nameOf = (figures: Pick<CommandFigures, 'machine' | 'record' | 'rows' | 'command'>) =>
  [figures.machine, figures.record, figures.rows, figures.command].join('|')
const readKept = (): Map<string, CommandFigures> =>
  new Map(
    (existsSync(kept) ? readFileSync(kept, 'utf8').split('\n') : []).flatMap((line) => {
      if (line === '') return []
      const figures = JSON.parse(line) as CommandFigures
      return [[nameOf(figures), figures] as const]
    }),
  )

/** What a command that was not measured said before it failed. */
class Unprepared extends Error {}

const run = async (argv: readonly string[]): Promise<void> => {
  const { code, isLate } = await watchedRun([bin, ...argv], minutes)
  if (code !== 0)
    throw new Unprepared(isLate ? `needs ${argv[0]}, which did not finish` : `needs ${argv[0]}, which failed`)
}

const measure = async (step: Step): Promise<Pick<CommandFigures, 'seconds' | 'peakMB' | 'failed'>> => {
  try {
    await step.prepare()
  } catch (error) {
    if (error instanceof Unprepared) return { seconds: 0, peakMB: 0, failed: error.message }
    throw error
  }
  const { seconds, peakMB, code, isLate, err } = await watchedRun([bin, ...step.argv()], minutes)
  const took = { seconds: Number(seconds.toFixed(2)), peakMB: Math.round(peakMB) }
  if (isLate) return { ...took, failed: `not finished in ${minutes} minutes` }
  if (code !== null && (step.exits ?? [0]).includes(code)) return took
  return { ...took, failed: reasonOf(err, code) }
}

/** In a word: what refused it, or what it died of. */
const reasonOf = (err: string, code: number | null): string =>
  /\[([a-z]+\.[a-z0-9-]+)\]/.exec(err)?.[1] ??
  (/heap out of memory|Allocation failed/.test(err) ? 'out of memory' : undefined) ??
  /^(?:\w*Error.*|.*ERR_\w+.*)$/m.exec(err)?.[0].slice(0, 80) ??
  `ended with ${code}`

const measureAll = async (record: MeasuredRecord, rows: number): Promise<void> => {
  const folder = join(home, `${record}-${rows}`)
  const steps = commandSteps(folder, record, rows, run)
  for (const step of steps) {
    const about = { bench: 'commands', machine, record, rows, command: step.name } as const
    const before = readKept().get(nameOf(about))
    const isWanted = only === undefined || only.some((name) => step.name.split(' ')[0] === name)
    if (!isWanted) continue
    const figures = before && !values.again ? before : { ...about, ...(await measure(step)) }
    if (figures !== before) appendFileSync(kept, `${JSON.stringify(figures)}\n`)
    process.stdout.write(`${JSON.stringify(figures)}\n`)
  }
  const isDone = steps.every((step) => readKept().has(nameOf({ machine, record, rows, command: step.name })))
  if (isDone) rmSync(folder, { recursive: true, force: true })
}

for (const rows of sizes) for (const record of records) await measureAll(record, rows)
const all = readKept()
writeFileSync(kept, [...all.values()].map((figures) => `${JSON.stringify(figures)}\n`).join(''))
if (values.page) {
  const commands = commandSteps(home, 'person', 0, run).map(({ name }) => name)
  writePerformancePage([...all.values()], commands)
}
