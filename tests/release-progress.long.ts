import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCasesProject } from './run.test-data.ts'
import { runTipstat } from './tipstat.test-data.ts'

let project = ''

beforeAll(async () => {
  project = join(await mkdtemp(join(tmpdir(), 'tipstat-progress-')), 'project')
  await writeCasesProject(project, { reports: false })
})
afterAll(() => rm(join(project, '..'), { recursive: true, force: true }))

describe('a release that takes its time', () => {
  test('says on a terminal what it is doing, with numbers of cells alone, and nothing when piped', {
    timeout: 240_000,
  }, async () => {
    const ran = await runTipstat(['run', project], true)
    expect(ran).toMatchObject({ code: 0 })
    const steps = ['counting the tables', 'cells to protect: ', 'cells still open: ', 'adding up the certificate']
    for (const step of steps) expect(ran.err).toContain(step)
    const told = ran.err.split('\n').filter((line) => line.startsWith('samplia-made-up: '))
    expect(told[0]).toBe('samplia-made-up: counting the tables')
    expect(told.at(-1)).toBe('samplia-made-up: adding up the certificate')
    expect(told.filter((line) => /\d/.test(line) && !/: \d+$/.test(line))).toEqual([])
    const piped = await runTipstat(['release', project, 'samplia-made-up', '--lang', 'fr'], false)
    expect(piped).toMatchObject({ code: 0, err: '' })
    const french = await runTipstat(['release', project, 'samplia-made-up', '--lang', 'fr'], true)
    expect(french.err).toContain('samplia-made-up : vérification du certificat')
  })
})
