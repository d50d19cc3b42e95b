import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { accessEntries, logTransmission } from './access-log.ts'
import { backup } from './backup.ts'
import { addToLedger, ledgerEntries } from './ledger.ts'
import { openStore } from './open-store.ts'
import { restore } from './restore.ts'

let home = ''
const at = (...names: readonly string[]) => join(home, ...names)
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-ledger-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** The folder of a store: no more of one is needed here. */
const made = async () => {
  await mkdir(at('store'))
  return { folder: at('store') }
}

const entry = '{"kind":"transmission","recipient":"UNODC"}'

test('an entry is there once, whole, and read back by the hash of its text', async () => {
  const store = await made()
  expect(await ledgerEntries(store)).toEqual([])
  const first = await addToLedger(store, entry)
  expect(first).toMatchObject({ text: entry, isNew: true })
  expect(await Promise.all([addToLedger(store, entry), addToLedger(store, entry)])).toMatchObject([
    { id: first.id, isNew: false },
    { id: first.id, isNew: false },
  ])
  await addToLedger(store, '{"kind":"release"}')
  expect((await ledgerEntries(store)).map(({ text }) => text).sort()).toEqual(['{"kind":"release"}', entry])
  expect((await readdir(at('store', 'ledger'))).length).toBe(2)
  if (process.platform !== 'win32') expect((await stat(at('store', 'ledger'))).mode & 0o077).toBe(0)
})

test('an entry that was changed is not passed over, and not written over', async () => {
  const store = await made()
  const { id } = await addToLedger(store, entry)
  await writeFile(at('store', 'ledger', `${id}.json`), '{}')
  await expect(ledgerEntries(store)).rejects.toMatchObject({ code: 'store.damaged' })
  await expect(addToLedger(store, entry)).rejects.toMatchObject({ code: 'store.damaged' })
})

test('a ledger is the own of its store, and goes with a backup and back', async () => {
  const store = await openStore(at('store'))
  await addToLedger(store, entry)
  await writeFile(at('store', 'ledger', 'x.part'), 'half')
  await backup(store, at('backup'))
  await addToLedger(store, '{"kind":"release"}')
  await backup(store, at('backup'))
  await store.close()
  await restore(at('backup'), at('restored'), { at: '2026-01-02T00:00:00Z' })
  expect(await ledgerEntries({ folder: at('restored') })).toEqual(await ledgerEntries(store))
  expect((await ledgerEntries(store)).length).toBe(2)
  await (await openStore(at('restored'))).close()
})

test('a store in memory has no ledger, and so nothing can leave it', async () => {
  const store = await openStore(':memory:')
  await expect(addToLedger(store, entry)).rejects.toMatchObject({ code: 'store.in-memory' })
  expect(await ledgerEntries(store)).toEqual([])
  await store.close()
})

test('the log of access says to whom data went, and by which hash they are known', async () => {
  const store = await made()
  const said = {
    who: 'someone',
    purpose: 'Global Report',
    what: 'transmit unodc-2024',
    submissions: ['a'.repeat(64)],
    transmission: { name: 'unodc-2024', recipient: 'UNODC', sha256: 'b'.repeat(64) },
  }
  await logTransmission(store, { ...said, at: '2026-11-29T10:00:00Z' })
  expect(await accessEntries(store)).toEqual([{ ...said, at: '2026-11-29T10:00:00.000Z' }])
  await rm(at('store'), { recursive: true })
  await expect(logTransmission(store, { ...said, at: '2026-11-29' })).rejects.toMatchObject({
    code: 'store.unreachable',
  })
})
