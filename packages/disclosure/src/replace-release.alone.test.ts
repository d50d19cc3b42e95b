import type * as fs from 'node:fs/promises'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { confidential, totals } from './cubes.test-data.ts'
import { policies } from './policy.ts'
import { protect } from './protect.ts'
import { openRelease, writeRelease } from './release-folder.ts'

/** A disk on which no finished folder can be put in its place. */
const disk = vi.hoisted(() => ({ fails: false }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>()
  const rename: typeof fs.rename = async (from, to) => {
    if (disk.fails && String(from).endsWith('.part')) throw Object.assign(new Error('disk'), { code: 'EIO' })
    return real.rename(from, to)
  }
  return { ...real, rename }
})

test('where the new release can not take its place, the old one is put back, and nothing lies about', async () => {
  const root = await mkdtemp(join(tmpdir(), 'tipstat-replace-'))
  const folder = join(root, 'release')
  const [old, next] = [[10], [100]].map((counts) =>
    protect([confidential(totals(counts))], policies.round5, { name: 'test' }),
  )
  if (!old || !next) throw new Error('two releases are made')
  await writeRelease(old, folder)
  disk.fails = true
  await expect(writeRelease(next, folder)).rejects.toMatchObject({ code: 'EIO' })
  disk.fails = false
  expect((await openRelease(folder)).id).toBe(old.id)
  expect(await readdir(root)).toEqual(['release'])
  await writeRelease(next, folder)
  expect((await openRelease(folder)).id).toBe(next.id)
  expect(await readdir(root)).toEqual(['release'])
  await rm(root, { recursive: true })
})
