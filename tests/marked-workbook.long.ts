import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from 'tipstat/cli'
import { afterAll, beforeAll, expect, test } from 'vitest'

const world = fileURLToPath(new URL('../seeds/samples/world', import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-marked-'))
})
afterAll(() => rm(folder, { recursive: true }))

const check = async (...argv: string[]): Promise<string> => {
  let out = ''
  const take = (text: string) => {
    out += `${text}\n`
  }
  await main(['check', ...argv], { out: take, err: () => {}, live: false })
  return out
}

test('a workbook of 46,000 rows is marked, and the copy is read as the file was', async () => {
  const [file, mapping] = [
    join(world, 'inbox', 'data_glotip.2023-05-30.xlsx'),
    join(world, 'mappings', 'unodc-glotip.yaml'),
  ]
  const first = await check(file, '--mapping', mapping, '--out', folder)
  const again = await check(join(folder, 'unodc-glotip.marked.xlsx'), '--mapping', mapping)
  const withoutFile = (text: string) => text.split('\n').slice(1).join('\n')
  expect(withoutFile(first).startsWith(withoutFile(again).trimEnd())).toBe(true)
})
