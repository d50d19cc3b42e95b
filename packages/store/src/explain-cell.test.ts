import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { purge } from './change-submission.ts'
import { explainCell } from './explain-cell.ts'
import { openStore } from './open-store.ts'
import { writeParquet } from './parquet-folder.ts'
import { counts, persons, submissionOf } from './submissions.test-data.ts'
import { submit } from './submit.ts'
import { tables } from './tables.ts'
import { tabulate } from './tabulate.ts'

const cell = {
  source: 'test',
  stage: 'V_DET',
  unit: 'persons',
  counting: 'PERSON',
  reference: 'DETECTION',
  area: 'HRV',
  year: 2020,
  by: [],
  codes: {},
} as const

test('a cell is led back to the file and the lines that it was added up from', async () => {
  const store = await openStore(':memory:')
  const records = counts(
    [{ age: 'Y0T8', sex: 'F' }, 1],
    [{ age: 'Y9T17', sex: 'F' }, 2],
    [{ age: 'Y_GE18', sex: 'F' }, 3],
    [{ age: 'Y0T17', sex: 'M' }, 4],
    [{ year: 2021, age: 'Y0T17', sex: 'F' }, 5],
  )
  const submission = submissionOf(records, { exhaustive: ['sex', 'age'], file: 'police.csv' })
  await submit(store, submission, { receivedAt: '2026-01-01' })
  const girls = { ...cell, by: ['sex', 'age'], codes: { sex: 'F', age: 'Y0T17' } } as const
  expect(await explainCell(store, [submission.id], girls)).toEqual([
    {
      submission: submission.id,
      source: 'test',
      receivedAt: '2026-01-01T00:00:00.000Z',
      state: 'accepted',
      file: { name: 'police.csv', sha256: submission.receipt.file.sha256 },
      mapping: submission.receipt.mapping,
      schemeVersion: submission.receipt.schemeVersion,
      breakdown: ['sex', 'age'],
      records: 2,
      lines: [[2, 3]],
    },
  ])
  expect(await explainCell(store, [submission.id], { ...cell, by: ['sex'], codes: { sex: 'F' } })).toMatchObject([
    { records: 3, lines: [[2, 4]], breakdown: ['sex', 'age'] },
  ])
  expect(await explainCell(store, [submission.id], cell)).toMatchObject([{ records: 4, lines: [[2, 5]] }])
  const { unit: _, counting: __, reference: ___, ...short } = cell
  expect(await explainCell(store, [submission.id], short)).toEqual(await explainCell(store, [submission.id], cell))
  await expect(explainCell(store, [submission.id], { ...short, by: ['citizenship'] })).rejects.toMatchObject({
    code: 'store.no-such-table',
    params: { known: expect.stringMatching(/^V_DET/) },
  })
  await expect(explainCell(store, ['ab12'], cell)).rejects.toMatchObject({ code: 'store.no-submission' })
  await store.close()
})

test('of persons only their number is told, and nothing once they are destroyed', async () => {
  const store = await openStore(':memory:')
  const people = persons(
    { age: 'Y12', form: ['SEX', 'LAB'] },
    { age: 'Y15T20', form: ['LAB'] },
    { age: 'Y30', form: ['LAB'] },
  )
  const submission = submissionOf(people)
  await submit(store, submission, { receivedAt: '2026-01-01' })
  const ageBands = ['Y0T17', 'Y_GE18', '_U']
  const labour = { ...cell, by: ['age', 'form'], ageBands } as const
  for (const [age, records] of [
    ['Y0T17', 1],
    ['Y_GE18', 1],
    ['_U', 1],
  ] as const)
    expect(await explainCell(store, [submission.id], { ...labour, codes: { age, form: 'LAB' } })).toMatchObject([
      { records, lines: null, breakdown: null },
    ])
  await purge(store, [submission.id], { at: '2026-02-01', reason: 'a test' })
  expect(await explainCell(store, [submission.id], { ...labour, codes: {} })).toMatchObject([
    { state: 'purged', records: null, lines: null },
  ])
  await store.close()
})

test('what is in force is written as Parquet by country and year, and tabulates as in the store; persons are left out', async () => {
  const home = await mkdtemp(join(tmpdir(), 'tipstat-parquet-'))
  const store = await openStore(join(home, 'store'))
  await submit(store, submissionOf(counts([{}, 9]), { file: 'old.csv' }), { receivedAt: '2026-01-01' })
  const records = counts([{}, 10], [{ sex: 'F' }, 6], [{ area: 'GBR', year: 2021 }, '<5'], [{ sex: 'M', note: '1' }, 4])
  await submit(store, submissionOf(records), { receivedAt: '2026-01-02' })
  await submit(store, submissionOf(persons({ note: 'A rare note' }), { source: 'people' }), {
    receivedAt: '2026-01-03',
  })
  const written = await writeParquet(store, join(home, 'parquet'))
  expect(written).toMatchObject({ submissions: [{ source: 'test', files: 2 }], leftOut: ['people'] })
  await expect(writeParquet(store, join(home, 'parquet'))).rejects.toMatchObject({ code: 'store.folder-in-use' })
  const names = await readdir(join(home, 'parquet'), { recursive: true, withFileTypes: true })
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
  expect(files.filter((name) => /area=HRV.year=2020/.test(name))).toHaveLength(1)
  for (const file of files) expect((await readFile(file)).includes('A rare note')).toBe(false)
  const folder = await openStore(join(home, 'parquet'), { mode: 'read-only' })
  const ofTest = (entries: Awaited<ReturnType<typeof tables>>) => entries.filter(({ source }) => source === 'test')
  expect(await tables(folder)).toEqual(ofTest(await tables(store)))
  for (const { source, stage, by } of await tables(folder))
    expect(await tabulate(folder, { source, stage, by })).toEqual(await tabulate(store, { source, stage, by }))
  await folder.close()
  await expect(openStore(join(home, 'parquet'))).rejects.toMatchObject({ code: 'store.folder-in-use' })
  await store.close()
  await rm(home, { recursive: true })
})

test('more countries and years than are written at once are all written as Parquet, each in its file', async () => {
  const home = await mkdtemp(join(tmpdir(), 'tipstat-parquet-'))
  const store = await openStore(join(home, 'store'))
  const areas = ['AUT', 'BEL', 'BGR', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA'] as const
  const records = areas.flatMap((area, i) =>
    Array.from({ length: 25 }, (_, year) => [{ area, year: 2000 + year }, i + year] as const),
  )
  await submit(store, submissionOf(counts(...records)), { receivedAt: '2026-01-01' })
  expect((await writeParquet(store, join(home, 'parquet'))).submissions).toMatchObject([{ files: 275 }])
  const folder = await openStore(join(home, 'parquet'), { mode: 'read-only' })
  const asked = { source: 'test', stage: 'V_DET', by: [] }
  expect(await tabulate(folder, asked)).toEqual(await tabulate(store, asked))
  await folder.close()
  await store.close()
  await rm(home, { recursive: true })
}, 30_000)
