import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFile } from './read-file.ts'
import { IntakeRefusal } from './refusal.ts'

const folder = mkdtempSync(join(tmpdir(), 'tipstat-read-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'a.csv')
writeFileSync(file, 'a,b\n')

const refusal = async (path: string, limits = {}) => {
  const thrown = await readFile(path, limits).catch((cause: unknown) => cause)
  if (!(thrown instanceof IntakeRefusal)) throw new Error('nothing was refused')
  return [thrown.code, thrown.exitCode]
}

test('a file is read whole', async () => {
  expect(await readFile(file)).toEqual(new Uint8Array([97, 44, 98, 10]))
})

test('a folder, a missing file and a path through a file are wrong usage', async () => {
  expect(await refusal(folder)).toEqual(['intake.folder', 2])
  expect(await refusal(join(folder, 'b.csv'))).toEqual(['intake.missing-file', 2])
  expect(await refusal(join(file, 'b.csv'))).toEqual(['intake.missing-file', 2])
})

test('a file past the limit is refused by its size', async () => {
  expect(await refusal(file, { bytes: 3 })).toEqual(['intake.too-large', 1])
})

test.skipIf(process.platform === 'win32')('a device is no file, and is not waited for', async () => {
  expect(await refusal('/dev/zero')).toEqual(['intake.not-a-file', 1])
})
