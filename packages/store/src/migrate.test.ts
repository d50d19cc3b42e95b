import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { storedFindings, submissions } from './submissions.ts'
import { tabulate } from './tabulate.ts'

let home: string
let folder: string

/** A store of invented data as tipstat 0.1.0 made it in version 1: two files of counts, a rejected one, one of persons. */
const versionOne = async (): Promise<Buffer> =>
  gunzipSync(await readFile(new URL('fixtures/version-1.duckdb.gz', import.meta.url)))

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-migrate-'))
  folder = join(home, 'store')
  await mkdir(folder, { mode: 0o700 })
  await writeFile(join(folder, 'tipstat.duckdb'), await versionOne())
})
afterEach(() => rm(home, { recursive: true, force: true }))

const total = async (by: readonly ('sex' | 'form')[], source = 'test', asOf?: string) => {
  const store = await openStore(folder, { mode: 'read-only' })
  const { table } = await tabulate(store, { source, stage: 'V_DET', by, ...(asOf ? { asOf } : {}) })
  await store.close()
  return table.low.map((low, i) => [...by.map((name) => table.codes[name]?.[i]), low, table.status[i]].join(' '))
}

test('a store of version 1 is only taken over by whoever opens it for writing, and a reader is told how', async () => {
  await expect(openStore(folder, { mode: 'read-only' })).rejects.toMatchObject({
    code: 'store.old',
    params: { folder },
  })
  expect(await readdir(folder)).toEqual(['tipstat.duckdb'])
})

test('a store of version 1 is taken over as it was: states, receipts, numbers, persons and findings', async () => {
  const store = await openStore(folder)
  expect((await submissions(store)).map(({ file, state, receivedAt }) => [file.name, state, receivedAt])).toEqual([
    ['first.csv', 'superseded', '2026-01-01T08:00:00.000Z'],
    ['second.csv', 'accepted', '2026-02-01T08:00:00.000Z'],
    ['third.csv', 'rejected', '2026-02-02T08:00:00.000Z'],
    ['people.csv', 'accepted-with-warnings', '2026-03-01T08:00:00.000Z'],
  ])
  const people = (await submissions(store)).at(-1)
  expect(await storedFindings(store, people?.id ?? '')).toEqual([
    {
      code: 'TIP-CODE-01',
      params: { value: 'Narnja', list: 'citizenship' },
      severity: 'warning',
      effect: 'unresolved',
      place: { file: 'people.csv', row: 3, line: 4, part: 0, column: { letter: 'C', name: 'Drzava' } },
      value: 'Narnja',
      suggestion: 'NGA',
    },
  ])
  await store.close()
  expect((await readdir(folder)).sort()).toEqual(['VERSION', 'access.log', 'log', 'submissions', 'writer.lock'])
  expect(await total([])).toEqual(['14 exact'])
  expect(await total(['sex'], 'test', '2026-01-15')).toEqual(
    ['8 exact', '0 censored'].map((each, i) => `${'FM'[i]} ${each}`),
  )
  expect(await total(['form'], 'people')).toEqual(['SEX 1 exact', 'LAB 1 exact', '_U 2 exact'])
})

test('persons of version 1 are encrypted as they are taken over, and their old file is gone', async () => {
  await (await openStore(folder)).close()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      expect((await readFile(join(entry.parentPath, entry.name))).includes('A made-up note')).toBe(false)
})

test.each(['before the old file is moved', 'after it is moved'])(
  'a killed migration is begun anew (%s)',
  async (when) => {
    await mkdir(join(folder, 'log'))
    await mkdir(join(folder, 'submissions', 'ab12'), { recursive: true })
    await writeFile(join(folder, 'log', '0000000001.json'), '{"type":"migrated","at":"2026-01-01","by":"","from":"1"}')
    if (when.startsWith('after')) {
      await rm(join(folder, 'tipstat.duckdb'))
      await writeFile(join(folder, 'tipstat.duckdb.migrated'), await versionOne())
    }
    const store = await openStore(folder)
    expect(await submissions(store)).toHaveLength(4)
    await store.close()
    expect(await total([])).toEqual(['14 exact'])
  },
)

test.each([
  ['a text', () => writeFile(join(folder, 'tipstat.duckdb'), 'This is not a database. '.repeat(300))],
  [
    'a database of something else',
    async () => {
      await rm(join(folder, 'tipstat.duckdb'))
      const instance = await DuckDBInstance.create(join(folder, 'tipstat.duckdb'))
      const connection = await instance.connect()
      await connection.run('CREATE TABLE recipe (name VARCHAR)')
      connection.closeSync()
      instance.closeSync()
    },
  ],
])('%s in its place is said to be damaged, and is kept', async (_, make) => {
  await make()
  const before = await readFile(join(folder, 'tipstat.duckdb'))
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'store.damaged' })
  expect(await readFile(join(folder, 'tipstat.duckdb'))).toEqual(before)
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'store.damaged' })
})
