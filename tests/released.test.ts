import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from 'tipstat/cli'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const fixtures = fileURLToPath(new URL('fixtures/released', import.meta.url))
const schemes = (await readdir(fixtures, { withFileTypes: true })).filter((entry) => entry.isDirectory())

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-released-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = async (...argv: readonly string[]) => {
  let err = ''
  const streams = {
    out: () => {},
    err: (text: string) => {
      err += text
    },
    live: false,
  }
  expect({ code: await main(argv, streams), err }).toEqual({ code: 0, err: '' })
}

const bytesIn = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = paths.sort().map(async (path) => [path.slice(root.length), await readFile(path, 'latin1')])
  return Object.fromEntries(await Promise.all(read))
}

describe.each(schemes.map(({ name }) => name))('what was released under %s', (name) => {
  const place = join(fixtures, name)
  const made = () => join(folder, 'made')
  const names = () => readdir(join(place, 'made', 'release'))

  test('is made again to the byte as of its day, and is another now', async () => {
    const released = await bytesIn(join(place, 'made', 'release'))
    await cp(join(place, 'made'), made(), { recursive: true })
    for (const release of await names()) await run('release', place, release, '--out', made())
    const now = await bytesIn(join(made(), 'release'))
    for (const release of await names())
      expect(now[`/${release}/manifest.sha256`]).not.toBe(released[`/${release}/manifest.sha256`])
    const day = (await readFile(join(place, 'as-of'), 'utf8')).trim()
    // Also once the store was brought up to date.
    for (const opened of ['as it was', 'brought up to date']) {
      if (opened === 'brought up to date') await run('migrate', join(made(), 'store'))
      for (const release of await names()) await run('release', place, release, '--out', made(), '--as-of', day)
      expect(await bytesIn(join(made(), 'release'))).toEqual(released)
    }
  })
})
