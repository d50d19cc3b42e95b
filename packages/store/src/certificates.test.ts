import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sha256Hex } from '@tipstat/scheme'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accessEntries } from './access-log.ts'
import { backup } from './backup.ts'
import { countCertificates, keepCertificate, openCertificate } from './certificates.ts'
import { purge } from './change-submission.ts'
import { encryptBytes } from './encrypted-file.ts'
import { type OpenOptions, openStore } from './open-store.ts'
import { writeParquet } from './parquet-folder.ts'
import { restore } from './restore.ts'
import type { Store } from './store.ts'
import { counts, persons, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'

const numbers = submissionOf(counts([{}, 3]), { source: 'numbers' })
const people = submissionOf(persons({ sex: 'F' }), { source: 'people' })
const kinds = [
  ['counts', numbers.id],
  ['persons', people.id],
] as const

let home = ''
const at = (...names: readonly string[]) => join(home, ...names)
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-certificates-'))
  await within('store', async (store) => {
    for (const each of [numbers, people]) await submit(store, each, { receivedAt: '2026-01-01' })
  })
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
const openingOf = (...submissions: readonly string[]) => ({
  who: 'someone',
  purpose: 'Audit',
  what: 'verify annual',
  at: '2026-11-29T10:00:00Z',
  submissions,
})
const opening = openingOf(numbers.id)

const keep = (folder = 'store', options: OpenOptions = {}, submission = numbers.id) =>
  within(folder, (store) => keepCertificate(store, bytes, submission), options)
const open = (folder = 'store', options: OpenOptions = {}, submission = numbers.id) =>
  within(folder, (store) => openCertificate(store, sha256, openingOf(submission)), options)
const purged = (submission: string) =>
  within('store', (store) => purge(store, [submission], { at: '2026-05-01', reason: 'a test' }))

const fileOf = (folder: string, name = sha256, submission = numbers.id) =>
  at(folder, 'certificates', submission, `${name}.json.enc`)
const keysOf = async (folder: string) => (await readdir(at(folder))).filter((name) => name !== 'case-ids.key').sort()
const keyOf = (folder: string, submission = numbers.id) => at(`${folder}.keys`, `${submission}.key`)

test('a certificate is kept once, by the hash of its bytes, and opened by it', async () => {
  await within('store', async (store) => {
    const twice = [keepCertificate(store, bytes, numbers.id), keepCertificate(store, bytes, numbers.id)]
    expect(await Promise.all(twice)).toEqual([sha256, sha256])
    const before = await readFile(fileOf('store'))
    expect(await keepCertificate(store, bytes, numbers.id)).toBe(sha256)
    expect(await readFile(fileOf('store'))).toEqual(before)
    expect(await keepCertificate(store, new Uint8Array(), numbers.id)).toBe(sha256Hex(''))
    expect([...(await openCertificate(store, sha256, opening))]).toEqual([...bytes])
    expect([...(await openCertificate(store, sha256Hex(''), opening))]).toEqual([])
  })
  expect(await readdir(dirname(fileOf('store')))).toHaveLength(2)
  if (process.platform !== 'win32') {
    expect((await stat(at('store', 'certificates'))).mode & 0o077).toBe(0)
    expect((await stat(dirname(fileOf('store')))).mode & 0o077).toBe(0)
    expect((await stat(fileOf('store'))).mode & 0o077).toBe(0)
  }
})

test('a certificate lies encrypted with the key of its submission: counts get one, persons have it', async () => {
  expect(await keysOf('store.keys')).toEqual([`${people.id}.key`])
  const key = await readFile(keyOf('store', people.id))
  await keep('store', {}, people.id)
  expect(await keysOf('store.keys')).toEqual([`${people.id}.key`])
  expect(await readFile(keyOf('store', people.id))).toEqual(key)
  await keep()
  expect(await keysOf('store.keys')).toEqual([`${numbers.id}.key`, `${people.id}.key`].sort())
  const files = (await readdir(home, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
  const all = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))))
  expect(Buffer.concat(all).includes('"tables":[[')).toBe(false)
})

test('a store that is open for reading keeps and opens certificates, too, and one of Parquet', async () => {
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
      await expect(keepCertificate(store, bytes, numbers.id)).rejects.toMatchObject(damaged)
      expect(await readFile(fileOf('store'))).toEqual(Buffer.from(each))
    }
  })
})

test('a certificate does not stand in for another, whose name it is given', async () => {
  await keep()
  const other = await within('store', (store) => keepCertificate(store, new TextEncoder().encode('{}'), numbers.id))
  await rename(fileOf('store', other), fileOf('store'))
  await expect(open()).rejects.toMatchObject({ code: 'store.damaged' })
})

test('a certificate does not stand in for that of another submission, whose folder and key it is given', async () => {
  await keep()
  await mkdir(dirname(fileOf('store', sha256, people.id)))
  await rename(fileOf('store'), fileOf('store', sha256, people.id))
  await rename(keyOf('store'), keyOf('store', people.id))
  await expect(open('store', {}, people.id)).rejects.toMatchObject({ code: 'store.damaged' })
})

test('a certificate is what its name says, even to one who has its key', async () => {
  await keep()
  const key = Buffer.from((await readFile(keyOf('store'), 'utf8')).trim(), 'hex')
  await writeFile(fileOf('store'), encryptBytes(Buffer.from('{}'), key, `certificates/${numbers.id}/${sha256}`))
  await expect(open()).rejects.toMatchObject({ code: 'store.damaged' })
})

test.each(['x/../../../outside', '', 'A'.repeat(64), 'b'.repeat(64)])(
  'a certificate of the name %j is in no store',
  async (name) => {
    await keep()
    await writeFile(at('store', 'outside.json.enc'), 'x')
    await expect(within('store', (store) => openCertificate(store, name, opening))).rejects.toMatchObject({
      code: 'store.no-certificate',
      exitCode: 1,
      params: { folder: at('store') },
    })
    expect(await accessEntries({ folder: at('store') })).toEqual([])
  },
)

test.each([
  ['that the store has not', ['c'.repeat(64)]],
  ['that is none', ['../certificates/x']],
  ['of none', []],
  ['of several', [numbers.id, people.id]],
  ['of another', [people.id]],
])('a certificate of a submission %s is not opened', async (_, submissions) => {
  await keep()
  const asked = within('store', (store) => openCertificate(store, sha256, openingOf(...submissions)))
  await expect(asked).rejects.toMatchObject({ code: 'store.no-certificate' })
  expect(await accessEntries({ folder: at('store') })).toEqual([])
})

test.each(['', '../x', 'c'.repeat(64)])('a certificate of the submission %j is not kept', async (submission) => {
  await expect(keep('store', {}, submission)).rejects.toMatchObject({ code: 'store.no-submission' })
  expect(await readdir(at('store'))).not.toContain('certificates')
  expect(await keysOf('store.keys')).toEqual([`${people.id}.key`])
})

test.each(kinds)('a certificate of %s whose key is gone is lost, and no key is made in its place', async (_, id) => {
  await keep('store', {}, id)
  await rm(keyOf('store', id))
  await expect(open('store', {}, id)).rejects.toMatchObject({ code: 'store.no-certificate' })
  await expect(keep('store', {}, id)).rejects.toMatchObject({ code: 'store.no-key' })
  const another = within('store', (store) => keepCertificate(store, new Uint8Array(), id))
  await expect(another).rejects.toMatchObject({ code: 'store.no-key' })
  expect(await readdir(at('store.keys'))).not.toContain(`${id}.key`)
  await writeFile(keyOf('store', id), `${'0'.repeat(64)}\n`)
  await expect(open('store', {}, id)).rejects.toMatchObject({ code: 'store.damaged' })
})

test('certificates go with a backup and back, and are opened where their keys are', async () => {
  await keep()
  await writeFile(`${fileOf('store')}.part`, 'half')
  await within('store', (store) => backup(store, at('backup')))
  await within('store', (store) => backup(store, at('backup')))
  expect(await readFile(fileOf('backup'))).toEqual(await readFile(fileOf('store')))
  expect(await readdir(dirname(fileOf('backup')))).toEqual([`${sha256}.json.enc`])
  await restore(at('backup'), at('restored'), { at: '2026-01-02T00:00:00Z' })
  await expect(open('restored')).rejects.toMatchObject({ code: 'store.no-certificate' })
  expect([...(await open('restored', { keys: at('store.keys') }))]).toEqual([...bytes])
  await writeFile(fileOf('backup'), 'x')
  await expect(restore(at('backup'), at('again'), { at: '2026-01-02T00:00:00Z' })).rejects.toMatchObject({
    code: 'store.bad-backup',
  })
})

describe.each(kinds)('a purge of %s', (_, id) => {
  test('without the key changes nothing, unless keys are said to be lost for ever', async () => {
    await keep('store', {}, id)
    const occasion = { at: '2026-05-01', reason: 'a test' }
    const elsewhere = { keys: at('elsewhere.keys') }
    const before = await readdir(at('store'), { recursive: true })
    await expect(within('store', (store) => purge(store, [id], occasion), elsewhere)).rejects.toMatchObject({
      code: 'store.purge-no-key',
      params: { submission: id, folder: at('elsewhere.keys') },
    })
    expect(await readdir(at('store'), { recursive: true })).toEqual(before)
    expect([...(await open('store', {}, id))]).toEqual([...bytes])
    expect(await within('store', (store) => countCertificates(store, [id]))).toBe(1)
    expect(await within('store', (store) => countCertificates(store, []))).toBe(0)
    await within('store', (store) => purge(store, [id], { ...occasion, keysLost: true }), elsewhere)
    await expect(open('store', {}, id)).rejects.toMatchObject({ code: 'store.no-certificate' })
  })

  test('destroys their certificates and the key, and no others', async () => {
    await keep('store', {}, numbers.id)
    await keep('store', {}, people.id)
    const key = await readFile(keyOf('store', id), 'utf8')
    await purged(id)
    await expect(open('store', {}, id)).rejects.toMatchObject({ code: 'store.no-certificate' })
    await expect(keep('store', {}, id)).rejects.toMatchObject({ code: 'store.purged' })
    const other = id === people.id ? numbers.id : people.id
    expect(await readdir(at('store', 'certificates'))).toEqual([other])
    expect(await keysOf('store.keys')).toEqual([`${other}.key`])
    expect([...(await open('store', {}, other))]).toEqual([...bytes])
    const files = (await readdir(home, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
    for (const { parentPath, name } of files)
      expect((await readFile(join(parentPath, name), 'latin1')).includes(key.trim())).toBe(false)
  })

  test('makes those of a backup unreadable for ever, also where it is restored with the keys as they are', async () => {
    await keep('store', {}, id)
    await within('store', (store) => backup(store, at('backup')))
    await purged(id)
    await restore(at('backup'), at('restored'), { at: '2026-06-01T00:00:00Z' })
    expect(await readFile(fileOf('restored', sha256, id))).toEqual(await readFile(fileOf('backup', sha256, id)))
    const keys = at('store.keys')
    await expect(open('restored', { keys }, id)).rejects.toMatchObject({ code: 'store.no-certificate' })
    await expect(keep('restored', { keys }, id)).rejects.toMatchObject({ code: 'store.no-key' })
    expect(await readdir(keys)).not.toContain(`${id}.key`)
    await within('store', (store) => backup(store, at('backup')))
    expect(await readdir(at('backup'), { recursive: true })).not.toContain(`${sha256}.json.enc`)
    await expect(readFile(fileOf('backup', sha256, id))).rejects.toThrow('ENOENT')
  })

  test('that was interrupted opens no certificate, copies none, and is completed', async () => {
    await keep('store', {}, id)
    const entry = { type: 'purged', at: '2026-05-01T00:00:00.000Z', by: '', submission: id, reason: 'x' }
    await writeFile(at('store/log/0000000003.json'), JSON.stringify(entry))
    const options = { mode: 'read-only' } as const
    await expect(open('store', options, id)).rejects.toMatchObject({ code: 'store.no-certificate' })
    await within('store', (store) => backup(store, at('backup')), options)
    await expect(readFile(fileOf('backup', sha256, id))).rejects.toThrow('ENOENT')
    await within('store', async () => {})
    expect(await readdir(at('store', 'certificates'))).toEqual([])
    expect(await readdir(at('store.keys'))).not.toContain(`${id}.key`)
  })

  test('leaves nothing of a certificate that is kept at the same time by another', async () => {
    for (let i = 0; i < 8; i++) {
      const again = submissionOf(id === people.id ? persons({ sex: 'F' }) : counts([{}, 3]), { source: `again-${i}` })
      await within('store', async (store) => {
        await submit(store, again, { receivedAt: '2026-02-01' })
        await within(
          'store',
          async (reader) => {
            const destroyed = purge(store, [again.id], { at: '2026-05-01', reason: 'a test' })
            const kept = [...Array(4).keys()].map((each) =>
              keepCertificate(reader, new TextEncoder().encode(String(each)), again.id),
            )
            const [, ...ends] = await Promise.allSettled([destroyed, ...kept])
            expect(await destroyed).toEqual([again.id])
            for (const end of ends)
              if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'store.purged' })
          },
          { mode: 'read-only' },
        )
      })
      expect(await readdir(at('store.keys'))).not.toContain(`${again.id}.key`)
      expect(await readdir(at('store', 'certificates')).catch(() => [])).not.toContain(again.id)
    }
  })
})

test('a certificate that is kept while its submission is purged leaves neither key nor file', async () => {
  await within('store', async (store) => {
    const { shelf } = store
    let looks = 0
    const late = {
      folder: store.folder,
      keys: store.keys,
      // The purge comes between the look before the writing and the look after it.
      shelf: {
        ...shelf,
        entries: async () => {
          if (++looks === 3) await purge(store, [numbers.id], { at: '2026-05-01', reason: 'a test' })
          return shelf.entries()
        },
      },
    }
    await keepCertificate(store, bytes, numbers.id)
    await expect(keepCertificate(late, new Uint8Array(), numbers.id)).rejects.toMatchObject({ code: 'store.purged' })
    expect(looks).toBe(3)
  })
  expect(await readdir(at('store', 'certificates'))).toEqual([])
  expect(await keysOf('store.keys')).toEqual([`${people.id}.key`])
})

test('a store in memory has no certificates', async () => {
  const store = await openStore(':memory:')
  await expect(keepCertificate(store, bytes, numbers.id)).rejects.toMatchObject({ code: 'store.in-memory' })
  await expect(openCertificate(store, sha256, opening)).rejects.toMatchObject({ code: 'store.in-memory' })
  await store.close()
})
