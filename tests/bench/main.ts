import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Receipt } from '@tipstat/intake'
import { measuredRun } from './measure/measured-run.ts'

/**
 * The main job: the sample project from its inbox to its reports, in a process of its own, and the same for reading its
 * largest workbook alone. `ratio` says how many times the reading the whole takes. `npm run bench -- main`.
 */
const world = fileURLToPath(new URL('../../seeds/samples/world', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'tipstat-main-'))

const workbook = readdirSync(join(world, 'inbox')).find((file) => file.endsWith('.xlsx'))
if (workbook === undefined) throw new Error('The sample project has no workbook in its inbox')

const rowsRead = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<Receipt>)
    .reduce((rows, receipt) => rows + (receipt.rows?.read ?? 0), 0)

try {
  const job = measuredRun(['packages/tipstat/bin/tipstat.mjs', 'run', world, '--out', out])
  const reading = measuredRun([
    '--import',
    'tsx',
    'tests/bench/measure/read-workbook.ts',
    join(world, 'inbox', workbook),
  ])
  const figures = {
    bench: 'main',
    rows: rowsRead(join(out, 'receipts')),
    seconds: Number(job.seconds.toFixed(2)),
    peakMB: Math.round(job.peakMB),
    readingSeconds: Number(reading.seconds.toFixed(2)),
    readingPeakMB: Math.round(reading.peakMB),
    ratio: Number((job.seconds / reading.seconds).toFixed(2)),
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`)
} finally {
  rmSync(out, { recursive: true, force: true })
}
