import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ended, killAgainAndAgain, leftoversIn, recordsIn, startSubmit } from './kills.test-data.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tipstat-killed-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** Numbers between 0 and 1 that are the same in every run (Park and Miller, 1988). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

test('a writer that is killed leaves all of a submission or nothing, and a rerun completes it', async () => {
  expect(await killAgainAndAgain(home, 4, randomFrom(7))).toBeGreaterThan(0)
}, 120_000)

test('four processes that submit at once lose nothing, and store nothing twice', async () => {
  const folder = join(home, 'store')
  const files = ['a.csv', 'b.csv', 'c.csv', 'a.csv']
  const children = await Promise.all(files.map((name) => startSubmit(folder, 'count', name)))
  expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0, 0])
  expect(await recordsIn(folder)).toEqual({ 'a.csv': 2000, 'b.csv': 2000, 'c.csv': 2000 })
  expect(await leftoversIn(folder)).toEqual([])
}, 120_000)
