import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCasesProject } from './run.test-data.ts'

let root = ''
const at = (...names: readonly string[]) => join(root, ...names)

const run = async (...argv: string[]) => {
  let err = ''
  const streams = {
    out: () => {},
    err: (text: string) => {
      err += `${text}\n`
    },
    live: false,
  }
  return { code: await main(argv, streams), err }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-out-'))
  await writeCasesProject(at('project'), { reports: false })
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('--out, which moves the store, too', () => {
  const release = (...more: string[]) => run('release', at('project'), 'samplia-made-up', ...more)

  test('is refused where there is no store at all, with what to run, and nothing is made', async () => {
    expect(await release('--out', at('other'))).toEqual({
      code: 2,
      err: expect.stringContaining(`tipstat run ${at('project')} --out ${at('other')}  [command.no-store]`),
    })
    expect((await release()).err).toContain(`tipstat run ${at('project')}  [command.no-store]`)
    expect((await run('transmit', at('project'), 'any')).code).toBe(2)
    expect(await readdir(root)).toEqual(['project'])
    expect(await readdir(at('project'))).not.toContain('store')
  })

  test('is refused where the project has a store and there is none, of whatever moment; a store that was moved there is used', {
    timeout: 240_000,
  }, async () => {
    expect((await run('run', at('project'))).code).toBe(0)
    for (const command of ['run', 'release'])
      for (const asOf of command === 'release' ? [[], ['--as-of', '2999-01-01']] : [[]]) {
        const name = command === 'release' ? ['samplia-made-up'] : []
        const refused = await run(command, at('project'), ...name, '--out', at('other'), ...asOf)
        expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('[command.store-elsewhere]') })
        expect(refused.err).toContain(at('project', 'store'))
        expect(refused.err).toContain(at('other', 'store'))
      }
    expect(await readdir(root)).toEqual(['project'])
    expect(await release('--out', at('project'))).toEqual({ code: 0, err: '' })
    expect((await run('run', at('project'), '--out', at('project', '..', 'project'))).code).toBe(0)
    await mkdir(at('other'))
    for (const each of ['store', 'store.keys']) await rename(at('project', each), at('other', each))
    expect(await release('--out', at('other'), '--as-of', '2999-01-01')).toEqual({ code: 0, err: '' })
    expect(await readdir(at('other', 'release'))).toEqual(['samplia-made-up'])
  })
})
