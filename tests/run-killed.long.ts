import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashes, made, run, writeSmallProject } from './run.test-data.ts'

test('the main job killed at any moment, and then started twice at once, lets one writer in, loses nothing and leaves nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-run-killed-'))
  try {
    const [project, whole, killed] = ['project', 'whole', 'killed'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    await writeSmallProject(project)
    expect((await run(['run', project, '--out', whole])).code).toBe(0)
    // While the store is made, a file is stored, a release written, a report drawn: on a slow machine earlier than on a fast one.
    for (const killAfter of [900, 1700, 2600, 3700, 5200]) await run(['run', project, '--out', killed], {}, killAfter)
    const both = await Promise.all([run(['run', project, '--out', killed]), run(['run', project, '--out', killed])])
    expect(both.map(({ code }) => code)).toContain(0)
    for (const { code, err } of both.filter((each) => each.code !== 0)) {
      expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 })
      expect(err).toContain('[store.locked]')
    }
    expect(await hashes(killed, made)).toEqual(await hashes(whole, made))
    expect(
      (await readdir(join(killed, 'store'), { recursive: true })).filter((name) => name.includes('.part')),
    ).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 300_000)
