import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { counts, persons, submissionOf } from './submissions.test-data.ts'
import { storedFindings, submissions } from './submissions.ts'
import { submit } from './submit.ts'
import { tables } from './tables.ts'
import { tabulate } from './tabulate.ts'

let home: string
let folder: string
const receivedAt = '2026-01-01T00:00:00Z'

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-store-'))
  folder = join(home, 'store')
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** Every file below a folder, with its bytes. */
const filesIn = async (path: string): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(path, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
  const all = names.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(
    await Promise.all(all.map(async (each) => [each.slice(path.length + 1), await readFile(each, 'hex')])),
  )
}

const stored = async (submission = submissionOf(counts([{}, 3]))) => {
  const store = await openStore(folder)
  await submit(store, submission, { receivedAt })
  await store.close()
  return submission
}

test('a store is made where there is none, for its owner alone, and keeps what it is given', async () => {
  const { id } = await stored()
  expect(Object.keys(await filesIn(folder))).toEqual([
    'VERSION',
    'log/0000000001.json',
    `submissions/${id}/findings.parquet`,
    `submissions/${id}/records.parquet`,
    `submissions/${id}/submission.json`,
    'writer.lock',
  ])
  const again = await openStore(folder, { mode: 'read-only' })
  expect(await submissions(again)).toHaveLength(1)
  expect((await tabulate(again, { source: 'test', stage: 'V_DET', by: [] })).table.low).toEqual([3])
  await again.close()
})

test('a submission of persons lies encrypted, and its key beside the store', async () => {
  const people = persons({ sex: 'F', note: 'A rare note', id: 'CASE-77', caseId: 'FILE-5' })
  const { id } = await stored({
    ...submissionOf(people),
    findings: [
      {
        code: 'TIP-CODE-01',
        params: { value: 'Rare cell' },
        severity: 'warning',
        effect: 'unresolved',
        place: { file: 'a.csv', row: 2, line: 2, part: 0, column: { letter: 'C', name: 'Country' } },
        value: 'Rare cell',
      },
    ],
  })
  const files = await filesIn(home)
  expect(Object.keys(files)).toContain(`store/submissions/${id}/records.parquet.enc`)
  expect(Object.keys(files)).toContain(`store.keys/${id}.key`)
  const all = Buffer.from(Object.values(files).join(''), 'hex')
  for (const text of ['A rare note', 'CASE-77', 'FILE-5', 'Rare cell']) expect(all.includes(text)).toBe(false)
  const store = await openStore(folder, { mode: 'read-only' })
  const from = await store.relation(id, 'records')
  const [row] = (await store.connection.runAndReadAll(`SELECT note, id, "caseId" FROM ${from}`)).getRowObjectsJS()
  expect(row).toEqual({
    note: 'A rare note',
    id: expect.stringMatching(/^[0-9a-f]{32}$/),
    caseId: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  expect(await storedFindings(store, id)).toMatchObject([
    { value: 'Rare cell', place: { column: { name: 'Country' } } },
  ])
  await store.close()
  await rm(join(home, 'store.keys', `${id}.key`))
  const blind = await openStore(folder, { mode: 'read-only' })
  await expect(blind.relation(id, 'records')).rejects.toMatchObject({ code: 'store.no-key', exitCode: 1 })
  await blind.close()
})

test('the same submission makes the same files', async () => {
  const records = counts(
    ...Array.from({ length: 3000 }, (_, i) => [{ year: 2000 + (i % 9), note: `${i}` }, i] as const),
  )
  const bytes: unknown[] = []
  for (const name of ['one', 'other']) {
    folder = join(home, name)
    await stored(submissionOf(records))
    const { 'writer.lock': _, ...files } = await filesIn(folder)
    bytes.push(files)
  }
  expect(bytes[0]).toEqual(bytes[1])
})

test('a store that is only read must be there, and is left as it was but for the log of access', async () => {
  await expect(openStore(folder, { mode: 'read-only' })).rejects.toMatchObject({ code: 'store.missing', exitCode: 2 })
  await stored()
  const before = await filesIn(folder)
  const store = await openStore(folder, { mode: 'read-only', access: { who: 'me', purpose: 'to see', what: 'test' } })
  await expect(submit(store, submissionOf(counts([{}, 3])), { receivedAt })).rejects.toThrow(/read-only/i)
  expect(await submissions(store)).toHaveLength(1)
  expect(await filesIn(folder)).toEqual(before)
  await tables(store)
  await tables(store)
  await store.close()
  const { 'access.log': log = '', ...after } = await filesIn(folder)
  expect(after).toEqual(before)
  const lines = Buffer.from(log, 'hex').toString().trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ who: 'me', purpose: 'to see', what: 'test' }])
})

test('a store is whole as soon as it is there, and nothing else is left beside it', async () => {
  const [one, other] = await Promise.allSettled([openStore(folder), openStore(folder)])
  for (const opened of [one, other]) {
    if (opened.status === 'fulfilled') await opened.value.close()
    else expect(opened.reason).toMatchObject({ code: 'store.locked' })
  }
  expect((await readdir(folder)).sort()).toEqual(['VERSION', 'log', 'submissions', 'writer.lock'])
  await (await openStore(folder)).close()
})

test.each(['read-write', 'read-only'] as const)(
  'a store of a newer version is refused, and not changed (%s)',
  async (mode) => {
    await stored()
    await writeFile(join(folder, 'VERSION'), '99\n')
    const before = await filesIn(folder)
    await expect(openStore(folder, { mode })).rejects.toMatchObject({
      code: 'store.version',
      exitCode: 1,
      params: { folder, found: 99, known: 2 },
    })
    expect(await filesIn(folder)).toEqual(before)
  },
)

test.each([
  ['a version that is none', 'VERSION', (path: string) => writeFile(path, 'two')],
  ['an entry of the log cut short', 'log/0000000001.json', (path: string) => truncate(path, 20)],
  ['an entry of the log missing', 'log/0000000001.json', (path: string) => rm(path)],
  ['a lock that is none', 'writer.lock', (path: string) => writeFile(path, 'This is not a database. '.repeat(300))],
])('%s is said to be damaged, and nothing is changed', async (_, name, damage) => {
  await stored()
  const store = await openStore(folder)
  await submit(store, submissionOf(counts([{}, 4]), { file: 'b.csv' }), { receivedAt })
  await store.close()
  await damage(join(folder, name))
  const before = await filesIn(folder)
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'store.damaged', params: { file: join(folder, name) } })
  expect(await filesIn(folder)).toEqual(before)
})

test.each([
  ['records cut short', 'records.parquet', counts([{}, 3]), (path: string) => truncate(path, 100)],
  ['records gone', 'records.parquet', counts([{}, 3]), (path: string) => rm(path)],
  [
    'records of which one byte is another',
    'records.parquet.enc',
    persons({ sex: 'F' }),
    async (path: string) => {
      const bytes = await readFile(path)
      bytes[60] = (bytes[60] ?? 0) ^ 1
      await writeFile(path, bytes)
    },
  ],
  ['a description that was changed', 'submission.json', counts([{}, 3]), (path: string) => writeFile(path, '{}')],
])('%s are said to be damaged', async (_, name, records, damage) => {
  const { id } = await stored(submissionOf(records))
  const path = join(folder, 'submissions', id, name)
  await damage(path)
  const store = await openStore(folder, { mode: 'read-only' })
  await expect(tabulate(store, { source: 'test', stage: 'V_DET', by: [] })).rejects.toMatchObject({
    code: 'store.damaged',
    params: { file: path },
  })
  await store.close()
})

test('what a killed writer left is removed by the next, and is no submission before', async () => {
  const { id } = await stored()
  const before = await filesIn(folder)
  await mkdir(join(folder, 'submissions', 'ab12'))
  await writeFile(join(folder, 'submissions', 'ab12', 'records.parquet'), 'half')
  await mkdir(join(folder, 'submissions', 'cd34.0b1c.part'))
  await writeFile(join(folder, 'log', '0000000002.json.0b1c.part'), '{"at":')
  const reader = await openStore(folder, { mode: 'read-only' })
  expect((await submissions(reader)).map((each) => each.id)).toEqual([id])
  await reader.close()
  await (await openStore(folder)).close()
  expect(await filesIn(folder)).toEqual(before)
})

test('a store in a memory of its own is gone when it is closed', async () => {
  const store = await openStore(':memory:')
  await submit(store, submissionOf(counts([{}, 3])), { receivedAt })
  await store.close()
  const again = await openStore(':memory:')
  expect(await submissions(again)).toEqual([])
  await again.close()
})

test('a store can read no file of the machine, whatever SQL it is given', async () => {
  await writeFile(join(home, 'other.csv'), 'a\n1\n')
  for (const place of [folder, ':memory:']) {
    const store = await openStore(place)
    await expect(store.connection.run(`SELECT * FROM read_csv('${join(home, 'other.csv')}')`)).rejects.toThrow(
      /disabled/,
    )
    await expect(store.connection.run('SET enable_external_access = true')).rejects.toThrow()
    await store.close()
  }
})

/** Another process that has the lock of the store; it ends when its input does. */
const otherWriter = async (): Promise<() => Promise<void>> => {
  const script = `const { DuckDBInstance } = require('@duckdb/node-api')
DuckDBInstance.create(process.argv[1]).then((open) => { globalThis.held = open; process.stdout.write('open'); process.stdin.resume() })`
  const child = spawn(process.execPath, ['-e', script, join(folder, 'writer.lock')], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return async () => {
    child.stdin.end()
    await once(child, 'exit')
  }
}

test('a store that another process writes to can be read, and is waited for by whoever wants to write', async () => {
  await stored()
  const end = await otherWriter()
  const reader = await openStore(folder, { mode: 'read-only' })
  expect(await submissions(reader)).toHaveLength(1)
  await reader.close()
  await expect(openStore(folder, { wait: 0 })).rejects.toMatchObject({
    code: 'store.locked',
    exitCode: 1,
    params: { by: expect.stringMatching(/^\d+$/) },
  })
  const waiting = openStore(folder, { wait: 60_000 })
  await end()
  await (await waiting).close()
})

test('a store that this process writes to is in use, too: a lock of the system would let it in twice', async () => {
  const store = await openStore(folder)
  await expect(openStore(join(folder, '.'))).rejects.toMatchObject({ code: 'store.locked' })
  const reader = await openStore(folder, { mode: 'read-only' })
  await submit(store, submissionOf(counts([{}, 3])), { receivedAt })
  expect(await submissions(reader)).toHaveLength(1)
  await reader.close()
  await reader.close()
  await store.close()
  await (await openStore(folder)).close()
})

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777

test.skipIf(process.platform === 'win32')(
  "a store's folder and files are its owner's alone, also where the folder was there before",
  async () => {
    for (const name of ['new', 'old']) {
      folder = join(home, name)
      if (name === 'old') await mkdir(folder)
      if (name === 'old') await chmod(folder, 0o755)
      await stored(submissionOf(persons({})))
      await stored()
      expect(await modeOf(folder)).toBe(0o700)
      expect(await modeOf(`${folder}.keys`)).toBe(0o700)
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
      expect(files.map((each) => each.split(/[\\/]/).at(-1))).toContain('writer.lock')
      for (const file of files) expect([file, await modeOf(file)]).toEqual([file, 0o600])
      for (const key of await readdir(`${folder}.keys`)) expect(await modeOf(join(`${folder}.keys`, key))).toBe(0o600)
    }
  },
)

test.skipIf(process.platform === 'win32')(
  'a store is not put among files that others can see, and nothing is changed',
  async () => {
    await mkdir(folder)
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
  await writeFile(join(home, 'a.csv'), '')
  await expect(openStore(join(home, 'a.csv'))).rejects.toMatchObject({
    code: 'store.unreachable',
    params: { folder: join(home, 'a.csv'), reason: 'ENOTDIR' },
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

test('nothing that was decrypted is left when a store is closed', async () => {
  const before = (await readdir(tmpdir())).filter((name) => name.startsWith('tipstat-private-'))
  await stored(submissionOf(persons({ sex: 'F' })))
  const store = await openStore(folder, { mode: 'read-only' })
  await tables(store)
  await store.close()
  const after = (await readdir(tmpdir())).filter((name) => name.startsWith(`tipstat-private-${process.pid}-`))
  expect(after.filter((name) => !before.includes(name))).toEqual([])
})
