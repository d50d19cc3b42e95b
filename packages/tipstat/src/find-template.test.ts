import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { receive } from '@tipstat/intake'
import { templateColumns } from '@tipstat/schemas'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvOf, rowsOf } from './filled-templates.test-data.ts'
import { findTemplate } from './find-template.ts'
import { readingOf } from './template-plan.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipstat-template-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let written = 0
const file = async (content: string | Uint8Array, name = 'sent'): Promise<string> => {
  const path = join(folder, `${written++}-${name}`)
  await writeFile(path, content)
  return path
}

const planOf = async (path: string, use: object) => (await readingOf(path, use, { toStore: false })).plan
const receivedBy = async (path: string, plan: Parameters<typeof receive>[1]) =>
  receive(await readFile(path), plan, { file: 'sent', latestYear: 2026 }).submission

/** Punctuation that Windows code pages have in common, where Unicode has it elsewhere. */
const punctuation: Readonly<Record<string, number>> = {
  '–': 0x96,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '«': 0xab,
  '»': 0xbb,
}

/** Windows code pages, as far as the templates need them: Western European, and Cyrillic. */
const inCodePage = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0
      if (letter === 'ё') return 0xb8
      return punctuation[letter] ?? (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code)
    }),
  )

describe('what spreadsheets make of a CSV file does not hide the mark', () => {
  test.each(['fr', 'es', 'ru'] as const)('%s: semicolons, CRLF and a Windows code page', async (language) => {
    const headers = templateColumns('count', language, 'KEN').map(({ header }) => header)
    const saved = [headers, ...rowsOf('count', language, 'KEN')].map((row) => `${row.join(';')}\r\n`).join('')
    const path = await file(inCodePage(saved))
    const { records } = await receivedBy(path, await planOf(path, {}))
    const as = await file(csvOf('count', language, 'KEN'))
    expect(records).toEqual((await receivedBy(as, await planOf(as, {}))).records)
  })

  test('English: the headers are ASCII, and a label proves the code page', async () => {
    const saved = csvOf('count', 'en', 'KEN').replace('\uFEFF', '')
    expect(saved).toContain('–')
    const path = await file(inCodePage(saved))
    expect(await findTemplate(path)).toMatchObject({ encoding: 'windows-1252' })
    expect((await receivedBy(path, await planOf(path, {}))).records).toHaveLength(1)
  })

  test('a code page that nothing proves is not guessed', async () => {
    const path = await file(inCodePage(`${csvOf('policy', 'en').split('\n')[0]?.replace('\uFEFF', '')}\n,KEN,2025,–\n`))
    expect(await findTemplate(path)).toMatchObject({ encoding: null })
  })

  test('tabs and UTF-16, which Excel calls Unicode text', async () => {
    const plain = csvOf('count', 'ar', 'KEN').replace('\uFEFF', '').replaceAll(',', '\t')
    const little = Buffer.from(`\uFEFF${plain}`, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const bytes of [little, big]) {
      const path = await file(bytes)
      expect(await findTemplate(path)).toMatchObject({
        record: 'count',
        language: 'ar',
        country: 'KEN',
        encoding: null,
      })
      expect((await receivedBy(path, await planOf(path, {}))).records).toHaveLength(1)
    }
  })

  test('lines of title above the header, and Excel’s own sep= line', async () => {
    const plain = csvOf('policy', 'en').replace('\uFEFF', '')
    for (const above of ['Policies of 2025\n', 'sep=,\n']) {
      const path = await file(above + plain)
      expect(await findTemplate(path)).toMatchObject({ record: 'policy', language: 'en' })
      expect((await receivedBy(path, await planOf(path, {}))).records).toHaveLength(1)
    }
  })
})
