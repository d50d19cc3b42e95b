import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Finding } from '@tipstat/scheme'
import { afterAll, expect, test } from 'vitest'
import { writeFindingsParquet } from './findings-parquet.ts'

const folder = await mkdtemp(join(tmpdir(), 'tipstat-parquet-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const finding = (row: number): Finding => ({
  code: 'TIP-CODE-01',
  params: { value: '=1+1', list: 'sex' },
  severity: 'error',
  effect: 'unresolved',
  place: { file: 'a.csv', row, line: row + 1, column: { letter: 'C', name: "Sex'" }, part: 0 },
  value: '=1+1',
})

async function* some(...all: readonly (readonly Finding[])[]): AsyncGenerator<readonly Finding[]> {
  yield* all
}

async function* failing(): AsyncGenerator<readonly Finding[]> {
  yield [finding(2)]
  throw new Error('stopped')
}

test('findings are read again from Parquet in their order, with the text as it was sent', async () => {
  const path = join(folder, "it's.parquet")
  await writeFindingsParquet(some([finding(2), finding(3)], [], [finding(4)]), path)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const reader = await connection.runAndReadAll(
    `SELECT row, line, letter, code, severity, value FROM '${path.replaceAll("'", "''")}'`,
  )
  expect(reader.getRows()).toEqual([2, 3, 4].map((row) => [row, row + 1, 'C', 'TIP-CODE-01', 'error', '=1+1']))
  connection.closeSync()
})

test('where findings stop halfway nothing is left', async () => {
  const before = await readdir(folder)
  await expect(writeFindingsParquet(failing(), join(folder, 'half.parquet'))).rejects.toThrow('stopped')
  expect(await readdir(folder)).toEqual(before)
})
