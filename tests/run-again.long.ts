import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashes, made, run, shareSecret, writeSmallProject } from './run.test-data.ts'

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-run-again-'))
  await writeSmallProject(at('project'))
  expect((await runInto('whole')).code).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const runInto = (out: string, killAfter?: number) => run(['run', at('project'), '--out', at(out)], {}, killAfter)

test('the main job makes the same bytes when it is run again', async () => {
  const before = await hashes(at('whole'), made)
  const again = await runInto('whole')
  expect(again.code).toBe(0)
  expect(again.out.match(/already in the store/g)).toHaveLength(3)
  expect(await hashes(at('whole'), made)).toEqual(before)
})

test('killed at any moment, and then started twice at once, it lets one writer in, loses nothing and leaves nothing', async () => {
  await shareSecret(at('whole'), at('killed'))
  // While the store is made, a file is stored, a release written, a report drawn: on a slow machine earlier than on a fast one.
  for (const killAfter of [900, 1700, 2600, 3700, 5200]) await runInto('killed', killAfter)
  const both = await Promise.all([runInto('killed'), runInto('killed')])
  expect(both.map(({ code }) => code)).toContain(0)
  for (const { code, err } of both.filter((each) => each.code !== 0)) {
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
    expect(err).toContain('[store.locked]')
  }
  expect(await hashes(at('killed'), made)).toEqual(await hashes(at('whole'), made))
  const left = await readdir(at('killed/store'), { recursive: true })
  expect(left.filter((name) => name.includes('.part'))).toEqual([])
})
