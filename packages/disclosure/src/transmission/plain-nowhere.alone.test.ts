import type * as fs from 'node:fs/promises'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test, vi } from 'vitest'
import { confidential, madeUp, totals } from '../cubes.test-data.ts'
import { writeTransmission } from './transmission-folder.ts'
import { transmit } from './transmit.ts'

/** Everything that is handed to the disk, and a disk on which a folder can't be put in its place. */
const disk = vi.hoisted(() => ({ written: [] as string[], fails: false }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>()
  const writeFile = (async (path: string, content: string | Uint8Array) => {
    disk.written.push(typeof content === 'string' ? content : Buffer.from(content).toString('latin1'))
    return real.writeFile(path, content)
  }) as typeof fs.writeFile
  const rename: typeof fs.rename = async (from, to) => {
    if (disk.fails && String(from).endsWith('.part')) throw Object.assign(new Error('disk'), { code: 'EIO' })
    return real.rename(from, to)
  }
  return { ...real, writeFile, rename }
})

test('nothing of what is encrypted is ever handed to the disk; where the disk fails, the old file stays and nothing lies about', async () => {
  const root = await mkdtemp(join(tmpdir(), 'tipstat-plain-'))
  const terms = { name: 'a', to: 'UNODC', basis: 'Act', purpose: 'Report', expires: '2027-12-31' }
  const keys = [await identityToRecipient(await generateX25519Identity())]
  const options = { keys, today: '2026-11-29', secret: 's'.repeat(64) }
  const [old, next] = await Promise.all(
    [7919, 7927].map((count) => transmit([confidential(totals([count]), madeUp)], terms, options)),
  )
  if (!old || !next) throw new Error('two transmissions are made')
  const append = async () => {}
  expect(disk.written).toEqual([])
  const file = await writeTransmission(old, join(root, 'a'), { append })
  expect(disk.written.length).toBe(3)
  expect(disk.written.filter((text) => /REF_AREA|OBS_VALUE|,7919,|"salt"|V_DET/.test(text))).toEqual([])
  disk.fails = true
  await expect(writeTransmission(next, join(root, 'a'), { append })).rejects.toMatchObject({ code: 'EIO' })
  disk.fails = false
  expect(await readdir(root)).toEqual(['a'])
  expect((await readdir(join(root, 'a'))).sort()).toEqual(['README.txt', 'a.tar.age', 'manifest.json'])
  expect(file).toBe(join(root, 'a', 'a.tar.age'))
  await rm(root, { recursive: true })
})
