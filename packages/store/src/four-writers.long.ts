import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ended, leftoversIn, recordsIn, startSubmit } from './kills.test-data.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-killed-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

test('four processes that submit at once lose nothing, and store nothing twice', async () => {
  const folder = join(home, 'store')
  const files = ['a.csv', 'b.csv', 'c.csv', 'a.csv']
  const children = await Promise.all(files.map((name) => startSubmit(folder, 'count', name)))
  expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0, 0])
  expect(await recordsIn(folder)).toEqual({ 'a.csv': 2000, 'b.csv': 2000, 'c.csv': 2000 })
  expect(await leftoversIn(folder)).toEqual([])
}, 120_000)
