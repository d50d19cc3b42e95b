import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backup } from './backup.ts'
import { duePurges, purge, withdraw } from './change-submission.ts'
import { openStore } from './open-store.ts'
import { restore } from './restore.ts'
import type { Store } from './store.ts'
import { counts, persons, submissionOf } from './submissions.test-data.ts'
import { submissions, uncheckedFiles } from './submissions.ts'
import { submit } from './submit.ts'
import { tabulate } from './tabulate.ts'

let home: string
const at = (name: string) => join(home, name)
const day = (date: string) => ({ at: `${date}T00:00:00Z`, reason: 'a test' })

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-backup-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const within = async <T>(folder: string, work: (store: Store) => Promise<T>, keys?: string): Promise<T> => {
  const store = await openStore(at(folder), keys ? { keys } : {})
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const first = submissionOf(counts([{}, 10]), { file: 'first.csv' })
const second = submissionOf(counts([{}, 20]), { file: 'second.csv' })
const people = submissionOf(persons({ sex: 'F', note: 'A rare note', citizenship: 'TUV' }), { source: 'people' })

const fill = (folder: string) =>
  within(folder, async (store) => {
    await submit(store, first, { receivedAt: '2026-01-01T00:00:00Z' })
    await submit(store, people, { receivedAt: '2026-01-02T00:00:00Z' })
  })

const total = (store: Store, source = 'test') =>
  tabulate(store, { source, stage: 'V_DET', by: [] }).then(({ table }) => table.low[0])

const bytesIn = async (folder: string): Promise<Buffer> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Buffer.concat(await Promise.all(files.map((file) => readFile(file))))
}

test('a backup is taken while another writes, holds no key, and only what it lacks is copied', async () => {
  await fill('store')
  const done = await within('store', async () => {
    const reader = await openStore(at('store'), { mode: 'read-only' })
    const copied = await backup(reader, at('backup'))
    await reader.close()
    return copied
  })
  expect(done).toMatchObject({ entries: 2, files: 9, copied: 9 })
  expect((await readdir(at('backup'), { recursive: true })).filter((name) => name.includes('key'))).toEqual([])
  if (process.platform !== 'win32') expect((await stat(at('backup'))).mode & 0o777).toBe(0o700)
  expect(await within('store', (store) => backup(store, at('backup')))).toMatchObject({ copied: 0 })
  await within('store', (store) => submit(store, second, { receivedAt: '2026-02-01T00:00:00Z' }))
  expect(await within('store', (store) => backup(store, at('backup')))).toMatchObject({ entries: 3, copied: 4 })
})

test('a store is restored as it was, and persons can be read where their keys are', async () => {
  await fill('store')
  await within('store', (store) => backup(store, at('backup')))
  const seen: (readonly [number, number])[] = []
  const onProgress = (done: number, all: number) => void seen.push([done, all])
  await restore(at('backup'), at('again'), { at: '2026-03-01', onProgress })
  expect(seen.at(-1)).toEqual([8, 8])
  const listed = (store: Store) => submissions(store)
  expect(await within('again', listed)).toEqual(await within('store', listed))
  expect(await within('again', (store) => total(store))).toBe(10)
  await expect(within('again', (store) => total(store, 'people'))).rejects.toMatchObject({ code: 'store.no-key' })
  expect(await within('again', (store) => total(store, 'people'), at('store.keys'))).toBe(1)
})

test('a restoration is run again where it was interrupted, and changes nothing where it is complete', async () => {
  await fill('store')
  await within('store', (store) => backup(store, at('backup')))
  await restore(at('backup'), at('again'), { at: '2026-03-01' })
  expect(await restore(at('backup'), at('again'), { at: '2026-03-02' })).toMatchObject({ copied: 0 })
  await rm(at('again/VERSION'))
  await rm(at('again/log'), { recursive: true })
  await rm(at(`again/submissions/${first.id}`), { recursive: true })
  await expect(openStore(at('again'), { mode: 'read-only' })).rejects.toMatchObject({ code: 'store.missing' })
  expect(await restore(at('backup'), at('again'), { at: '2026-03-03' })).toMatchObject({ copied: 5 })
  expect(await within('again', (store) => total(store))).toBe(10)
})

test('a restoration is refused over a store that holds what the backup lacks, and over another store', async () => {
  await fill('store')
  await within('store', (store) => backup(store, at('backup')))
  await within('store', (store) => submit(store, second, { receivedAt: '2026-02-01T00:00:00Z' }))
  await expect(restore(at('backup'), at('store'), { at: '2026-03-01' })).rejects.toMatchObject({
    code: 'store.backup-lacks',
    params: { entries: 1 },
  })
  await within('other', (store) => submit(store, second, { receivedAt: '2026-02-01T00:00:00Z' }))
  await expect(restore(at('backup'), at('other'), { at: '2026-03-01' })).rejects.toMatchObject({
    code: 'store.other-store',
  })
  await expect(within('other', (store) => backup(store, at('backup')))).rejects.toMatchObject({
    code: 'store.other-store',
  })
  expect(await within('other', (store) => total(store))).toBe(20)
})

test.each([
  ['a file that was changed', (name: string) => writeFile(at(`backup/${name}`), 'x'), 'store.bad-backup'],
  ['a file that is gone', (name: string) => rm(at(`backup/${name}`)), 'store.bad-backup'],
  ['a manifest that is gone', () => rm(at('backup/backup.json')), 'store.not-a-backup'],
  [
    'a name that climbs out of the folder',
    () => writeFile(at('backup/backup.json'), '{"version":2,"entries":0,"files":{"../x":{"bytes":1,"sha256":""}}}'),
    'store.bad-backup',
  ],
])('%s is noticed before anything is restored, and mended by the next backup', async (_, damage, code) => {
  await fill('store')
  await within('store', (store) => backup(store, at('backup')))
  await damage(`submissions/${first.id}/records.parquet`)
  await expect(restore(at('backup'), at('again'), { at: '2026-03-01' })).rejects.toMatchObject({ code })
  expect(await readdir(home)).not.toContain('again')
  await within('store', (store) => backup(store, at('backup')))
  await restore(at('backup'), at('again'), { at: '2026-03-01' })
})

test('a folder with other things in it is not filled', async () => {
  await fill('store')
  await expect(within('store', (store) => backup(store, home))).rejects.toMatchObject({ code: 'store.folder-in-use' })
  const memory = await openStore(':memory:')
  await expect(backup(memory, at('backup'))).rejects.toMatchObject({ code: 'store.in-memory' })
  await memory.close()
})

test('persons are destroyed when they are due, in store and backup: no byte of them is left, and receipts are', async () => {
  await fill('store')
  await within('store', (store) => backup(store, at('backup')))
  const key = await readFile(at(`store.keys/${people.id}.key`), 'utf8')
  expect(await within('store', (store) => duePurges(store, '2031-12-31'))).toEqual([])
  const due = await within('store', (store) => duePurges(store, '2032-01-01'))
  expect(due).toEqual([{ id: people.id, source: 'people', file: 'a.csv', retainUntil: '2031-12-31' }])
  await within('store', async (store) => {
    expect(await total(store, 'people')).toBe(1)
    expect(await purge(store, [people.id.slice(0, 10)], day('2032-01-01'))).toEqual([people.id])
    expect(await purge(store, [people.id], day('2032-01-02'))).toEqual([])
    await expect(total(store, 'people')).rejects.toMatchObject({ code: 'store.no-source' })
    const then = { source: 'people', stage: 'V_DET', by: [], asOf: '2026-06-01' } as const
    await expect(tabulate(store, then)).rejects.toMatchObject({ code: 'store.purged' })
    await expect(submit(store, people, { receivedAt: '2032-01-03' })).rejects.toMatchObject({ code: 'store.purged' })
    const [, purged] = await submissions(store)
    expect(purged).toMatchObject({ state: 'purged', reason: 'a test', receipt: people.receipt })
  })
  expect(await readdir(at('store.keys'))).toEqual(['case-ids.key'])
  expect(await readdir(at(`store/submissions/${people.id}`))).toEqual(['submission.json'])
  const all = await bytesIn(home)
  for (const text of ['A rare note', 'TUV', key.trim()]) expect(all.includes(text)).toBe(false)
  // What is still in the backup is noise without the key, and goes with the next backup.
  await within('store', (store) => backup(store, at('backup')))
  expect(await readdir(at(`backup/submissions/${people.id}`))).toEqual(['submission.json'])
})

test('a destruction that was interrupted is completed when the store is next written to', async () => {
  await fill('store')
  const entry = { type: 'purged', at: '2026-05-01T00:00:00.000Z', by: '', submission: people.id, reason: 'x' }
  await writeFile(at('store/log/0000000003.json'), JSON.stringify(entry))
  await within('store', async () => {})
  expect(await readdir(at(`store/submissions/${people.id}`))).toEqual(['submission.json'])
  expect(await readdir(at('store.keys'))).toEqual(['case-ids.key'])
})

test('a submission that is withdrawn counts no longer, and did before; an earlier one is taken into force again', async () => {
  await within('store', async (store) => {
    await submit(store, first, { receivedAt: '2026-01-01' })
    expect(await submit(store, second, { receivedAt: '2026-02-01', replaces: first.id })).toMatchObject({
      replaces: first.id,
    })
    await expect(withdraw(store, second.id, { at: '2026-03-01', reason: ' ' })).rejects.toMatchObject({
      code: 'store.no-reason',
    })
    await withdraw(store, second.id.slice(0, 12), day('2026-03-01'))
    await expect(total(store)).rejects.toMatchObject({ code: 'store.no-source' })
    await expect(withdraw(store, second.id, day('2026-03-02'))).rejects.toMatchObject({ code: 'store.not-accepted' })
    await expect(withdraw(store, 'ffffffffff', day('2026-03-02'))).rejects.toMatchObject({
      code: 'store.no-submission',
    })
    expect(await submit(store, first, { receivedAt: '2026-04-01' })).toMatchObject({
      already: true,
      state: 'superseded',
    })
    await expect(total(store)).rejects.toMatchObject({ code: 'store.no-source' })
    const again = await submit(store, first, { receivedAt: '2026-04-01', reinstate: true })
    expect(again).toMatchObject({ already: true, state: 'accepted' })
    const states = async (asOf: string) => (await submissions(store, { asOf })).map(({ state }) => state)
    expect(await states('2026-01-15')).toEqual(['accepted'])
    expect(await states('2026-02-15')).toEqual(['superseded', 'accepted'])
    expect(await states('2026-03-15')).toEqual(['superseded', 'withdrawn'])
    expect(await states('2026-04-15')).toEqual(['accepted', 'withdrawn'])
  })
})

test('a submission that says it replaces another than the one in force is refused', async () => {
  await within('store', async (store) => {
    await submit(store, first, { receivedAt: '2026-01-01' })
    await expect(submit(store, second, { receivedAt: '2026-02-01', replaces: 'ab12' })).rejects.toMatchObject({
      code: 'store.replaces-other',
      params: { current: first.id.slice(0, 12) },
    })
    expect(await submissions(store)).toHaveLength(1)
  })
})

describe('a submission that would take much out of force without a word', () => {
  const all = submissionOf(counts([{ year: 2019 }, 1], [{}, 2], [{ sex: 'F' }, 1], [{ sex: 'M' }, 1]), {
    file: 'all.csv',
  })
  const cases = persons(...Array.from({ length: 5 }, (_, i) => ({ id: `${i}`, year: 2019 + (i % 2) })))
  const allCases = submissionOf(cases, { file: 'cases.csv' })
  test.each([
    ['a year', all, counts([{}, 2], [{ sex: 'F' }, 1], [{ sex: 'M' }, 1]), { years: '2019', had: '4', has: '3' }],
    ['more than half of the records', all, counts([{ year: 2019 }, 1]), { had: '4', has: '1' }],
    ['a year of persons', allCases, persons({ id: '1', year: 2020 }), { years: '2019' }],
  ])('is refused: %s', async (_, held, records, params) => {
    await within('store', async (store) => {
      await submit(store, held, { receivedAt: '2026-01-01' })
      const other = submissionOf(records, { file: 'other.csv' })
      await expect(submit(store, other, { receivedAt: '2026-02-01' })).rejects.toMatchObject({
        code: 'store.replaces-much',
        params: { current: held.id.slice(0, 12), ...params },
      })
      expect(await uncheckedFiles(store)).toMatchObject([
        { file: { name: 'other.csv' }, refused: 'store.replaces-much' },
      ])
      const named = await submit(store, other, { receivedAt: '2026-03-01', replaces: held.id.slice(0, 12) })
      expect(named.replaces).toBe(held.id)
      expect(await uncheckedFiles(store)).toEqual([])
    })
  })

  test('but one that adds a year, or lacks less, is not', async () => {
    await within('store', async (store) => {
      await submit(store, all, { receivedAt: '2026-01-01' })
      const next = submissionOf(counts([{ year: 2019 }, 1], [{}, 2], [{ year: 2021 }, 3]), { file: 'next.csv' })
      expect((await submit(store, next, { receivedAt: '2026-02-01' })).replaces).toBe(all.id)
    })
  })
})

test('persons without a footing are not stored', async () => {
  await within('store', async (store) => {
    const bare = submissionOf(persons({}), { processing: null })
    await expect(submit(store, bare, { receivedAt: '2026-01-01' })).rejects.toMatchObject({
      code: 'store.no-processing',
    })
  })
})
