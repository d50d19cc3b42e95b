import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, writeCasesProject } from './run.test-data.ts'

let project = ''

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'tipstat-public-use-killed-'))
  await writeCasesProject(project, { reports: false })
  const config = await readFile(join(project, 'tipstat.yaml'), 'utf8')
  const approval = { drafted: 'Unit', checked: 'Data protection', approved: 'Head of statistics' }
  const file = { source: 'zzz-cases', stage: 'V_IDN', keys: ['year', 'sex'], sensitive: ['form'], approval }
  await writeFile(join(project, 'tipstat.yaml'), `${config}publicUse: ${JSON.stringify({ cases: file })}\n`)
  const inbox = join(project, 'inbox', 'samplia-cases.made-up.csv')
  const mapping = join(project, 'mappings', 'zzz-cases.yaml')
  expect((await run(['submit', inbox, '--mapping', mapping, '--store', join(project, 'store')])).code).toBe(0)
}, 120_000)
afterAll(() => rm(project, { recursive: true, force: true }))

const made = () => readdir(join(project, 'public-use')).catch((): string[] => [])

test('a public-use file is there whole or not at all, whenever its writer is killed', async () => {
  const killed: boolean[] = []
  // Until one is quick enough to end: the last kills come as it writes.
  for (let after = 200; after < 30_000 && killed.at(-1) !== false; after = Math.ceil(after * 1.15)) {
    killed.push((await run(['public-use', project, 'cases'], {}, after)).code === null)
    if (!(await made()).includes('cases')) continue
    expect((await run(['verify', join(project, 'public-use', 'cases')])).code).toBe(0)
  }
  expect(killed).toContain(true)
  expect((await run(['public-use', project, 'cases'])).code).toBe(0)
  expect(await made()).toEqual(['cases'])
  expect(await readdir(join(project, 'store', 'ledger'))).toHaveLength(1)
}, 600_000)
