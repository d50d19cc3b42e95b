import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ended, hashes, made, run, shareSecret, writeSmallProject } from './run.test-data.ts'

let folder = ''
let project = ''
/** Where two runs wrote, each in a time zone and locale of its own, and how they ended. */
let [one, other] = ['', '']
let ended: readonly Ended[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-run-'))
  project = join(folder, 'project')
  await writeSmallProject(project)
  one = join(folder, 'one')
  other = join(folder, 'other')
  // Both release with the secret of a third, and with no other thing of it.
  await run([
    'submit',
    join(project, 'inbox', 'samplia-cases.made-up.csv'),
    '--mapping',
    join(project, 'mappings', 'zzz-cases.yaml'),
    '--store',
    join(folder, 'secret', 'store'),
  ])
  for (const out of [one, other]) await shareSecret(join(folder, 'secret'), out)
  ended = await Promise.all([
    run(['run', project, '--out', one], { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
    run(['run', project, '--out', other], { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }),
  ])
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the main job', () => {
  test('gives the same bytes in every time zone and locale', async () => {
    expect(ended.map(({ code }) => code)).toEqual([0, 0])
    const before = await hashes(one, made)
    expect(Object.keys(before).filter((name) => name.endsWith('index.html'))).toHaveLength(3)
    expect(await hashes(other, made)).toEqual(before)
    expect(await readdir(join(one, 'release'))).toEqual(['gbr-published', 'hrv-published', 'samplia-made-up'])
  }, 240_000)

  test('writes plain text when it is piped, and gives its exit code to the shell', async () => {
    const { code, out } = await run(['submissions', '--store', join(folder, 'other', 'store')])
    expect(code).toBe(0)
    expect(out).not.toContain('\u001b')
    expect(out.trim().split('\n')).toHaveLength(3)
    expect((await run(['frobnicate'])).code).toBe(2)
  }, 60_000)
})
