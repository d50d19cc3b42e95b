import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { counts, submissionOf } from './submissions.test-data.ts'
import { submissions } from './submissions.ts'
import { submit } from './submit.ts'

let folder: string
const file = () => join(folder, 'tipstat.duckdb')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-store-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs SQL on the file of the store, as another program might. */
const tamper = async (sql: string): Promise<void> => {
  const instance = await DuckDBInstance.create(file())
  const connection = await instance.connect()
  await connection.run(sql)
  connection.closeSync()
  instance.closeSync()
}

test('a store is made where there is none, for its owner alone, and keeps what it is given', async () => {
  const store = await openStore(folder)
  await submit(store, submissionOf(counts([{}, 3])), { receivedAt: '2026-01-01T00:00:00Z' })
  await store.close()
  expect((await stat(file())).mode & 0o777).toBe(0o600)
  const again = await openStore(folder, { mode: 'read-only' })
  expect(await submissions(again)).toHaveLength(1)
  await again.close()
})

test('a store that is only read must be there, and is left as it was', async () => {
  await expect(openStore(folder, { mode: 'read-only' })).rejects.toMatchObject({ code: 'store.missing', exitCode: 2 })
  await (await openStore(folder)).close()
  const before = await readFile(file())
  const store = await openStore(folder, { mode: 'read-only' })
  await expect(submit(store, submissionOf(counts([{}, 3])), { receivedAt: '2026-01-01T00:00:00Z' })).rejects.toThrow(
    /read-only/i,
  )
  await store.close()
  expect(await readFile(file())).toEqual(before)
})

test('a store is whole as soon as it is there, and nothing else is left beside it', async () => {
  const [one, other] = await Promise.allSettled([openStore(folder), openStore(folder)])
  for (const opened of [one, other]) {
    if (opened.status === 'fulfilled') await opened.value.close()
    else expect(opened.reason).toMatchObject({ code: 'store.locked' })
  }
  expect(await readdir(folder)).toEqual(['tipstat.duckdb'])
  await (await openStore(folder)).close()
})

test('a store of another version is refused, and not changed', async () => {
  await (await openStore(folder)).close()
  await tamper('UPDATE store_version SET version = 99')
  const before = await readFile(file())
  await expect(openStore(folder)).rejects.toMatchObject({
    code: 'store.version',
    exitCode: 1,
    params: { folder, found: '99', known: 1 },
  })
  expect(await readFile(file())).toEqual(before)
})

test.each([
  ['a text', () => writeFile(file(), 'This is not a database, and it is longer than a header. '.repeat(300))],
  ['an empty file', () => writeFile(file(), '')],
  ['a database without a table', () => tamper('CHECKPOINT')],
  ['a database of something else', () => tamper('CREATE TABLE recipe (name VARCHAR)')],
  [
    'a store cut short',
    async () => {
      await (await openStore(folder)).close()
      await truncate(file(), 5000)
    },
  ],
])('%s is refused as no store, and not changed', async (_, make) => {
  await make()
  const before = await readFile(file())
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'store.not-a-store', exitCode: 1, params: { folder } })
  expect(await readFile(file())).toEqual(before)
})

test('a store with damaged bytes is said to be damaged, not to be in use', async () => {
  const store = await openStore(folder)
  await submit(
    store,
    submissionOf(counts(...Array.from({ length: 9000 }, (_, i) => [{ year: 2000 + i, note: `${i}` }, i] as const))),
    {
      receivedAt: '2026-01-01T00:00:00Z',
    },
  )
  await store.close()
  const bytes = await readFile(file())
  bytes.fill(0xff, 4096 * 3)
  await writeFile(file(), bytes)
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'store.not-a-store' })
})

test('a store in a memory of its own is gone when it is closed', async () => {
  const store = await openStore(':memory:')
  await submit(store, submissionOf(counts([{}, 3])), { receivedAt: '2026-01-01T00:00:00Z' })
  await store.close()
  const again = await openStore(':memory:')
  expect(await submissions(again)).toEqual([])
  await again.close()
})

test('a store can read no file of the machine, whatever SQL it is given', async () => {
  await writeFile(join(folder, 'other.csv'), 'a\n1\n')
  const store = await openStore(folder)
  await expect(store.connection.run(`SELECT * FROM read_csv('${join(folder, 'other.csv')}')`)).rejects.toThrow(
    /disabled/,
  )
  await expect(store.connection.run('SET enable_external_access = true')).rejects.toThrow()
  await store.close()
})

/** Another process that has the file of the store open for writing; it ends when its input does. */
const otherWriter = async (): Promise<() => Promise<void>> => {
  const script = `const { DuckDBInstance } = require('@duckdb/node-api')
DuckDBInstance.create(process.argv[1]).then((open) => { globalThis.held = open; process.stdout.write('open'); process.stdin.resume() })`
  const child = spawn(process.execPath, ['-e', script, file()], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return async () => {
    child.stdin.end()
    await once(child, 'exit')
  }
}

test.each(['read-write', 'read-only'] as const)(
  'a store that another process writes to is in use (%s)',
  async (mode) => {
    await (await openStore(folder)).close()
    const end = await otherWriter()
    await expect(openStore(folder, { mode })).rejects.toMatchObject({ code: 'store.locked', exitCode: 1 })
    await end()
    await (await openStore(folder, { mode })).close()
  },
)

test('a store that this process writes to is in use, too: a lock of the system would let it in twice', async () => {
  const store = await openStore(folder)
  await expect(openStore(join(folder, '.'))).rejects.toMatchObject({ code: 'store.locked' })
  await expect(openStore(folder, { mode: 'read-only' })).rejects.toMatchObject({ code: 'store.locked' })
  await store.close()
  await (await openStore(folder)).close()
})

test('a store can be read twice in a process, and is held until both have closed it', async () => {
  await (await openStore(folder)).close()
  const one = await openStore(folder, { mode: 'read-only' })
  const other = await openStore(folder, { mode: 'read-only' })
  await one.close()
  await one.close()
  expect(await submissions(other)).toEqual([])
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'store.locked' })
  await other.close()
  await (await openStore(folder)).close()
})

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777

test.skipIf(process.platform === 'win32')(
  "a store's folder is its owner's alone, also where it was there before",
  async () => {
    for (const name of ['new', 'old']) {
      const own = join(folder, name)
      if (name === 'old') await mkdir(own)
      if (name === 'old') await chmod(own, 0o755)
      const store = await openStore(own)
      expect(await modeOf(own)).toBe(0o700)
      await store.close()
    }
  },
)

test.skipIf(process.platform === 'win32')(
  'a store is not put among files that others can see, and nothing is changed',
  async () => {
    await writeFile(join(folder, 'other.csv'), 'a\n')
    await chmod(folder, 0o755)
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'store.shared-folder', exitCode: 2 })
    expect(await readdir(folder)).toEqual(['other.csv'])
    expect(await modeOf(folder)).toBe(0o755)
    await chmod(folder, 0o700)
    await (await openStore(folder)).close()
  },
)

test('a store is not put where there is a file', async () => {
  await writeFile(join(folder, 'a.csv'), '')
  await expect(openStore(join(folder, 'a.csv'))).rejects.toMatchObject({
    code: 'store.unreachable',
    params: { folder: join(folder, 'a.csv'), reason: 'ENOTDIR' },
  })
})

test('a store in memory leaves nothing on the disk, also where memory does not suffice', async () => {
  const store = await openStore(':memory:')
  const [row] = (
    await store.connection.runAndReadAll("SELECT current_setting('temp_directory') AS folder")
  ).getRowObjectsJS()
  expect(row).toEqual({ folder: '' })
  await store.close()
})
