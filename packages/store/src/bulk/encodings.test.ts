import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMapping, readMapping } from '@tipstat/intake'
import { describe, expect, test } from 'vitest'
import { bothVerdicts } from './differential.test-data.ts'
import { sameOfBoth } from './differential-files.test-data.ts'
import { type Irregularity, lookAtCsv } from './regular-csv.ts'
import { withReceivedCsv } from './with-received-csv.ts'

const mapping = (encoding = ''): string =>
  `source: Test\nrecord: count\nfixed: { area: HRV, stage: V_DET }\n${encoding === '' ? '' : `encoding: ${encoding}\n`}limit: 1\ncolumns:\n  godina: year\n  država: { citizenship: names }\n  bilješka: note\n  n: { value: count }\n`

/** Good records, and records that are set aside, with line ends within a cell. */
const text = [
  'godina,država,bilješka,n',
  '2020,Turska,"prva\nduga",7',
  '20x1,Türkiye,"mješovito ""ž""\n\nč",3',
  '2021,Côte d’Ivoire,ž,<5',
  '2022,Atlantida,š,x',
  '',
].join('\n')
const croatian = text.replace('\n\nč', '\nč').replace('Türkiye', 'Turkiye')

const utf16 = (big: boolean, mark: boolean): Buffer => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${croatian}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}

/** One byte a character, for the letters of windows-1250 that stand in the text. */
const letters: Readonly<Record<string, number>> = { ž: 0x9e, š: 0x9a, č: 0xe8, ô: 0xf4, '’': 0x92 }
const windows1250 = Buffer.from([...croatian].map((each) => letters[each] ?? each.charCodeAt(0)))

describe('a file in another encoding says in DuckDB what it says in the interpreter', () => {
  test.each([
    ['UTF-8 with a mark', mapping(), Buffer.from(`\uFEFF${croatian}`)],
    ['UTF-16 LE with a mark', mapping(), utf16(false, true)],
    ['UTF-16 BE with a mark', mapping(), utf16(true, true)],
    ['UTF-16 LE without one', mapping('utf-16le'), utf16(false, false)],
    ['UTF-16 BE without one', mapping('utf-16be'), utf16(true, false)],
    ['UTF-16 of no named order', mapping('utf-16'), utf16(true, true)],
    ['windows-1250', mapping('windows-1250'), windows1250],
    [
      'windows-1250 with CRLF',
      mapping('cp1250'),
      Buffer.from(windows1250.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
    ],
    [
      'ASCII, declared as anything',
      mapping('koi8-r')
        .replace('država', 'x')
        .replace(/.*bilješka.*\n/, ''),
      Buffer.from('godina,x,n\n2020,a,1\n20x1,b,2\n'),
    ],
  ])('%s', async (_, yaml, bytes) => {
    const codes = await sameOfBoth(yaml, bytes)
    expect(codes).toContain('TIP-TIME-12')
  })

  test.each([
    ['bytes that are not UTF-8', mapping(), Buffer.concat([Buffer.from(croatian), Buffer.from([0xe9, 10])])],
    ['UTF-8 that is declared as windows-1250', mapping('windows-1250'), Buffer.from(croatian)],
    ['half a character of UTF-16', mapping('utf-16le'), utf16(false, false).subarray(0, -1)],
    ['a mark that the mapping contradicts', mapping('windows-1250'), utf16(false, true)],
    ['two marks', mapping(), Buffer.from(`\uFEFF\uFEFF${croatian}`, 'utf16le')],
    ['a NUL', mapping(), Buffer.from(croatian.replace('Turska', 'Tur\0ska'))],
  ])('but %s is left to the interpreter, which says where', async (_, yaml, bytes) => {
    const { engine } = await bothVerdicts(yaml, bytes).catch(() => ({ engine: null }))
    expect(engine).toBeNull()
  })
})

describe('a copy in UTF-8 lies on disk while it is loaded, and no longer', () => {
  const plan = compileMapping(readMapping(mapping('windows-1250'), 'test'), 'test')
  const copies = async (): Promise<readonly string[]> => {
    const folders = (await readdir(tmpdir())).filter((each) => each.startsWith(`tipstat-private-${process.pid}-`))
    const names = await Promise.all(folders.map((each) => readdir(join(tmpdir(), each))))
    return names.flat().filter((each) => each.endsWith('.csv'))
  }
  const withFile = async (bytes: Buffer, work: (path: string) => Promise<void>): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'tipstat-encodings-'))
    try {
      await writeFile(join(folder, 'file.csv'), bytes)
      await work(join(folder, 'file.csv'))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  test('it is there before the file is loaded, and gone when the work begins', () =>
    withFile(windows1250, async (path) => {
      const seen: (readonly string[])[] = []
      const onSeen = async () => {
        seen.push(await copies())
      }
      await withReceivedCsv(path, plan, { latestYear: 2026, onSeen }, async () => {
        seen.push(await copies())
      })
      expect(seen.map(({ length }) => length)).toEqual([1, 0])
    }))

  test('it is gone when the work fails, and when the file turns out irregular at its end', () =>
    withFile(Buffer.concat([windows1250, Buffer.from('2020,a,b,1,2\n')]), async (path) => {
      const told: Irregularity[] = []
      const onIrregular = (what: Irregularity) => told.push(what)
      const work = async (received: unknown) => {
        expect(received).toBeNull()
        throw new Error('fails')
      }
      await expect(withReceivedCsv(path, plan, { latestYear: 2026, onIrregular }, work)).rejects.toThrow('fails')
      expect([told, await copies()]).toEqual([['ragged'], []])
      expect((await readdir(tmpdir())).filter((each) => each.startsWith(`tipstat-private-${process.pid}-`))).toEqual([])
    }))

  test('hash and size are those of the file, not of the copy', () =>
    withFile(windows1250, async (path) => {
      const { sha256, bytes } = await lookAtCsv(path, plan)
      const file = await readFile(path)
      expect([sha256, bytes]).toEqual([createHash('sha256').update(file).digest('hex'), file.length])
    }))

  test('a file that changes while it is read is refused', () =>
    withFile(windows1250, async (path) => {
      const onSeen = () => writeFile(path, Buffer.concat([windows1250, Buffer.from('2020,a,b,1\n')]))
      const checked = withReceivedCsv(path, plan, { latestYear: 2026, onSeen }, async () => {})
      await expect(checked).rejects.toMatchObject({ code: 'intake.unreadable', params: { reason: 'changed' } })
    }))
})
