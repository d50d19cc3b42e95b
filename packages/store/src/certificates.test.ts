import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256Hex } from '@tipstat/scheme'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { accessEntries } from './access-log.ts'
import { backup } from './backup.ts'
import { keepCertificate, openCertificate } from './certificates.ts'
import { encryptBytes } from './encrypted-file.ts'
import { type OpenOptions, openStore } from './open-store.ts'
import { writeParquet } from './parquet-folder.ts'
import { restore } from './restore.ts'
import type { Store } from './store.ts'
import { counts, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'

let home = ''
const at = (...names: readonly string[]) => join(home, ...names)
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-certificates-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const within = async <T>(folder: string, work: (store: Store) => Promise<T>, options: OpenOptions = {}): Promise<T> => {
  const store = await openStore(at(folder), options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const bytes = new TextEncoder().encode('{"tables":[[3,1],[1,3]]}')
const sha256 = sha256Hex(bytes)
const opening = {
  who: 'someone',
  purpose: 'Audit',
  what: 'verify annual',
  at: '2026-11-29T10:00:00Z',
  submissions: ['a'.repeat(64)],
}

const keep = (folder = 'store', options: OpenOptions = {}) =>
  within(folder, (store) => keepCertificate(store, bytes), options)
const open = (folder = 'store', options: OpenOptions = {}) =>
  within(folder, (store) => openCertificate(store, sha256, opening), options)

const fileOf = (folder: string, name = sha256) => at(folder, 'certificates', `${name}.json.enc`)
const keyOf = (folder: string, name = sha256) => at(`${folder}.keys`, `certificate-${name}.key`)

test('a certificate is kept once, by the hash of its bytes, and opened by it', async () => {
  await within('store', async (store) => {
    expect(await Promise.all([keepCertificate(store, bytes), keepCertificate(store, bytes)])).toEqual([sha256, sha256])
    const before = await readFile(fileOf('store'))
    expect(await keepCertificate(store, bytes)).toBe(sha256)
    expect(await readFile(fileOf('store'))).toEqual(before)
    expect(await keepCertificate(store, new Uint8Array())).toBe(sha256Hex(''))
    expect([...(await openCertificate(store, sha256, opening))]).toEqual([...bytes])
    expect([...(await openCertificate(store, sha256Hex(''), opening))]).toEqual([])
  })
  expect(await readdir(at('store', 'certificates'))).toHaveLength(2)
  if (process.platform !== 'win32') {
    expect((await stat(at('store', 'certificates'))).mode & 0o077).toBe(0)
    expect((await stat(fileOf('store'))).mode & 0o077).toBe(0)
  }
})

test('a certificate lies encrypted with a key of its own, which lies beside the store', async () => {
  await keep()
  expect(await readdir(at('store.keys'))).toEqual([`certificate-${sha256}.key`])
  const files = (await readdir(home, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
  const all = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))))
  expect(Buffer.concat(all).includes('tables')).toBe(false)
})

test('a store that is open for reading keeps and opens certificates, too, and one of Parquet', async () => {
  await within('store', (store) => submit(store, submissionOf(counts([{}, 3])), { receivedAt: '2026-01-01' }))
  expect(await keep('store', { mode: 'read-only' })).toBe(sha256)
  expect([...(await open('store', { mode: 'read-only' }))]).toEqual([...bytes])
  await within('store', (store) => writeParquet(store, at('parquet')))
  expect(await keep('parquet', { mode: 'read-only' })).toBe(sha256)
  expect([...(await open('parquet', { mode: 'read-only' }))]).toEqual([...bytes])
})

test('an opening is logged, for whom and what, before anything is decrypted', async () => {
  await keep()
  expect(await accessEntries({ folder: at('store') })).toEqual([])
  await open()
  const entry = { ...opening, at: '2026-11-29T10:00:00.000Z', certificate: sha256 }
  expect(await accessEntries({ folder: at('store') })).toEqual([entry])
  await writeFile(fileOf('store'), 'x')
  await expect(open()).rejects.toMatchObject({ code: 'store.damaged' })
  expect(await accessEntries({ folder: at('store') })).toEqual([entry, entry])
})

test('a certificate that was changed is not opened, and not written over', async () => {
  await keep()
  const whole = await readFile(fileOf('store'))
  const places = [0, 15, 20, 30, whole.length - 1]
  const changed = [
    whole.subarray(0, 40),
    Buffer.alloc(0),
    Buffer.concat([whole, Buffer.from([0])]),
    ...places.map((place) => whole.map((byte, i) => (i === place ? byte ^ 1 : byte))),
  ]
  await within('store', async (store) => {
    for (const each of changed) {
      await writeFile(fileOf('store'), each)
      const damaged = { code: 'store.damaged', params: { file: fileOf('store') } }
      await expect(openCertificate(store, sha256, opening)).rejects.toMatchObject(damaged)
      await expect(keepCertificate(store, bytes)).rejects.toMatchObject(damaged)
      expect(await readFile(fileOf('store'))).toEqual(Buffer.from(each))
    }
  })
})

test('a certificate does not stand in for another, whose name and key it is given', async () => {
  await keep()
  const other = await within('store', (store) => keepCertificate(store, new TextEncoder().encode('{}')))
  await rename(fileOf('store', other), fileOf('store'))
  await rename(keyOf('store', other), keyOf('store'))
  await expect(open()).rejects.toMatchObject({ code: 'store.damaged' })
})

test('a certificate is what its name says, even to one who has its key', async () => {
  await keep()
  const key = Buffer.from((await readFile(keyOf('store'), 'utf8')).trim(), 'hex')
  await writeFile(fileOf('store'), encryptBytes(Buffer.from('{}'), key, `certificates/${sha256}`))
  await expect(open()).rejects.toMatchObject({ code: 'store.damaged' })
})

test.each(['x/../../outside', '', 'A'.repeat(64), 'b'.repeat(64)])(
  'a certificate of the name %j is in no store',
  async (name) => {
    await keep()
    await writeFile(at('store', 'outside.json.enc'), 'x')
    await writeFile(at('outside.key'), '0'.repeat(64))
    await expect(within('store', (store) => openCertificate(store, name, opening))).rejects.toMatchObject({
      code: 'store.no-certificate',
      exitCode: 1,
      params: { folder: at('store') },
    })
    expect(await accessEntries({ folder: at('store') })).toEqual([])
  },
)

test('a certificate whose key is gone is lost, and no key is made in its place', async () => {
  await keep()
  await rm(keyOf('store'))
  await expect(open()).rejects.toMatchObject({ code: 'store.no-certificate' })
  await expect(keep()).rejects.toMatchObject({ code: 'store.no-key' })
  expect(await readdir(at('store.keys'))).toEqual([])
  await writeFile(keyOf('store'), `${'0'.repeat(64)}\n`)
  await expect(open()).rejects.toMatchObject({ code: 'store.damaged' })
})

test('certificates go with a backup and back, and are opened where their keys are', async () => {
  await keep()
  await writeFile(at('store', 'certificates', 'x.part'), 'half')
  await within('store', (store) => backup(store, at('backup')))
  await within('store', (store) => backup(store, at('backup')))
  expect(await readFile(fileOf('backup'))).toEqual(await readFile(fileOf('store')))
  expect(await readdir(at('backup', 'certificates'))).toEqual([`${sha256}.json.enc`])
  await restore(at('backup'), at('restored'), { at: '2026-01-02T00:00:00Z' })
  await expect(open('restored')).rejects.toMatchObject({ code: 'store.no-certificate' })
  expect([...(await open('restored', { keys: at('store.keys') }))]).toEqual([...bytes])
  await writeFile(fileOf('backup'), 'x')
  await expect(restore(at('backup'), at('again'), { at: '2026-01-02T00:00:00Z' })).rejects.toMatchObject({
    code: 'store.bad-backup',
  })
})

test('a store in memory has no certificates', async () => {
  const store = await openStore(':memory:')
  await expect(keepCertificate(store, bytes)).rejects.toMatchObject({ code: 'store.in-memory' })
  await expect(openCertificate(store, sha256, opening)).rejects.toMatchObject({ code: 'store.in-memory' })
  await store.close()
})
