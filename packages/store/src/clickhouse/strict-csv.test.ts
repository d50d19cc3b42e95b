import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isStrictCsv } from './strict-csv.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipstat-strict-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The verdict on a file, which does not depend on how it is cut into chunks. */
const verdictOf = async (content: string | Buffer, newline: '\n' | '\r\n' = '\n'): Promise<boolean> => {
  const path = join(folder, 'file.csv')
  writeFileSync(path, content)
  const csv = { path, delimiter: ',', newline, width: 2 }
  const verdicts = new Set<boolean>()
  for (const size of [1, 2, 3, 5, 1 << 20]) verdicts.add(await isStrictCsv(csv, size))
  const [verdict = false, other] = verdicts
  expect(other).toBeUndefined()
  return verdict
}

describe('a file is strict where every quote, line end and byte is what it seems', () => {
  test.each([
    ['no quote', 'a,b\n1,2\n'],
    ['quoted cells', 'a,b\n"1","2"\n'],
    ['a doubled quote', 'a,b\n"1""2",""""\n'],
    ['an empty quoted cell at the end', 'a,b\n1,""'],
    ['line ends of any kind in a cell', 'a,b\n"1\r\n\r2\n",2\n'],
    ['other writing', 'a,b\né,注\n𝒩,й\n'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).toBe(true)
  })

  test('so with carriage returns, and a line feed alone in a cell', async () => {
    expect(await verdictOf('a,b\r\n"1","2\n"\r\n3,4\r\n', '\r\n')).toBe(true)
  })
})

describe('and not strict with', () => {
  test.each([
    ['a quote within a cell', 'a,b\n1"2,3\n'],
    ['something behind a closing quote', 'a,b\n"1"2,3\n'],
    ['space before a quote', 'a,b\n1, "2"\n'],
    ['an unclosed quote', 'a,b\n1,"2\n'],
    ['a carriage return outside of cells', 'a,b\n1,2\r3,4\n'],
    ['a line end of the other kind', 'a,b\n1,2\r\n'],
  ])('%s', async (_, text) => {
    expect(await verdictOf(text)).toBe(false)
  })

  test.each([
    ['a line feed alone', 'a,b\r\n1,2\n3,4\r\n'],
    ['a carriage return alone', 'a,b\r\n1,2\r3,4\r\n'],
  ])('%s among both', async (_, text) => {
    expect(await verdictOf(text, '\r\n')).toBe(false)
  })

  test.each([
    ['a byte of Latin-1', [0x61, 0xe9, 0x2c, 0x0a]],
    ['a cut character', [0x61, 0x2c, 0xe6, 0xb3]],
  ])('%s', async (_, bytes) => {
    expect(await verdictOf(Buffer.from(bytes))).toBe(false)
  })
})
