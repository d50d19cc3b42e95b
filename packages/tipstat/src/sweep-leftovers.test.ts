import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sweepLeftovers } from './sweep-leftovers.ts'

const uuid = '01234567-89ab-cdef-0123-456789abcdef'
/** A process that has ended, and one that runs, which is not this one. */
const [ended, running] = [spawnSync(process.execPath, ['-e', '']).pid, process.ppid]
const left = [
  `receipts/police.receipt.json.${ended}-${uuid}.part`,
  `release/police.${ended}-${uuid}.part/manifest.json`,
  `release/police.${ended}-${uuid}.old/manifest.json`,
  `report/national-HRV/index.html.${ended}-${uuid}.part`,
  `report/national-HRV/figures/.rate-${ended}-aB3dE6/figure.svg`,
  `report/national-HRV/figures/.rate-${ended}-aB3dE6-old/figure.svg`,
  `store/tipstat.duckdb.${process.pid}-${uuid}.part`,
]
const kept = [
  `elsewhere/notes.${ended}-${uuid}.part`,
  'receipts/police.receipt.json',
  'receipts/second.part',
  `release/police.${running}-${uuid}.part/manifest.json`,
  'release/police/manifest.json',
  `report/national-HRV/figures/.rate-${running}-aB3dE6/figure.svg`,
  'report/national-HRV/figures/rate-by-sex/figure.svg',
  'report/national-HRV/index.html',
  'store/tipstat.duckdb',
]

test('what a killed process left beside its place is swept, and nothing else: not what another is writing', async () => {
  const out = await mkdtemp(join(tmpdir(), 'tipstat-sweep-'))
  for (const file of [...left, ...kept]) {
    await mkdir(dirname(join(out, file)), { recursive: true })
    await writeFile(join(out, file), '')
  }
  await sweepLeftovers(out, ['receipts', 'release', 'report', 'store', 'not-there'])
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
  expect(files.sort()).toEqual([...kept].sort())
  await rm(out, { recursive: true })
})
