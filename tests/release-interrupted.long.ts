import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashes, run, writeCasesProject } from './run.test-data.ts'

const bin = fileURLToPath(new URL('../packages/tipstat/bin/tipstat.mjs', import.meta.url))
const name = 'samplia-made-up'
let project = ''

/** A release on what takes itself for a terminal, interrupted as by Ctrl-C as soon as it says some words. */
const interruptedAt = (words: string): Promise<{ readonly signal: string | null; readonly said: string }> =>
  new Promise((done) => {
    const terminal = ['--import', 'data:text/javascript,process.stderr.isTTY=true']
    const child = spawn(process.execPath, [...terminal, bin, 'release', project, name])
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += data
      if (said.includes(words)) child.kill('SIGINT')
    })
    child.on('close', (_, signal) => done({ signal, said }))
  })

const written = async () => ({
  ...(await hashes(project, ['release', 'confidential', 'receipts'])),
  ledger: String(await readdir(join(project, 'store', 'ledger'))),
  certificates: String(await readdir(join(project, 'store', 'certificates'), { recursive: true })),
})

beforeAll(async () => {
  project = join(await mkdtemp(join(tmpdir(), 'tipstat-interrupted-')), 'project')
  await writeCasesProject(project, { reports: false })
  expect((await run(['run', project])).code).toBe(0)
}, 120_000)
afterAll(() => rm(join(project, '..'), { recursive: true, force: true }))

describe('a release that is interrupted', () => {
  test.each(['cells to protect', 'cells still open', 'adding up the certificate'])(
    'while it says "%s" leaves everything as it was, and can be made again',
    async (words) => {
      const before = await written()
      const { signal, said } = await interruptedAt(words)
      expect(signal).toBe('SIGINT')
      expect(said).toContain(words)
      expect(await written()).toEqual(before)
      expect(await run(['release', project, name])).toMatchObject({ code: 0, err: '' })
      expect(await written()).toEqual(before)
    },
    120_000,
  )

  test('the first time leaves no release, no account and nothing in the ledger', async () => {
    for (const each of ['release', 'confidential', 'store/ledger', 'store/certificates'])
      await rm(join(project, each), { recursive: true })
    expect((await interruptedAt('cells to protect')).signal).toBe('SIGINT')
    for (const each of ['release', 'confidential', 'store/ledger', 'store/certificates'])
      expect(await readdir(join(project, each)).catch(() => [])).toEqual([])
  }, 120_000)
})
